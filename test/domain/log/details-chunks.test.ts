import fc from "fast-check";
import { canonicalText, quoted } from "../../../src/domain/log/canonical-text";
import { detailsChunks, joinDetails } from "../../../src/domain/log/details-chunks";
import { cleanCell } from "../../../src/domain/log/log-chain";

it("cuts a text in pieces that fit, and joins them to the same text", () => {
  const item = fc.string({ maxLength: 40 }).map((value) => `naam ${quoted(value)} = 1`);
  fc.assert(
    fc.property(
      fc.array(item, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 60, max: 200 }),
      (items, longest) => {
        const text = canonicalText(items);
        const chunks = detailsChunks(text, longest);
        expect(chunks.every((chunk) => chunk.length <= longest)).toBe(true);
        expect(joinDetails(chunks)).toBe(text);
      },
    ),
  );
});

it("cuts an item that is longer than a cell, at a place that the cell keeps", () => {
  const long = `naam ${quoted(Array.from({ length: 9 }, () => "heel lange naam é").join(" "))} = 1`;
  const chunks = detailsChunks(canonicalText(["inkoopladder-model 1", long]), 30);
  expect(chunks.length).toBeGreaterThan(4);
  expect(joinDetails(chunks.map(cleanCell))).toBe(canonicalText(["inkoopladder-model 1", long]));
});

it("is one piece for a text that fits", () => {
  expect(detailsChunks("a ¶ b")).toEqual(["a ¶ b"]);
  expect(detailsChunks("")).toEqual([""]);
});
