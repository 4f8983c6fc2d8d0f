import fc from "fast-check";
import { textParts } from "../../../src/domain/sheets/text-parts";
import { lineCount } from "../../../src/domain/sheets/text-width";

describe("textParts", () => {
  it("leaves a short text whole and cuts a long one between sentences", () => {
    expect(textParts("Eén zin.", 40, 3)).toEqual(["Eén zin."]);
    const sentence = "Dit is een zin die ongeveer een regel lang is.";
    const parts = textParts(Array.from({ length: 6 }, () => sentence).join(" "), 50, 2);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.endsWith(".")).toBe(true);
  });

  it("keeps every word, and no piece is higher than asked", () => {
    const word = fc.string({ minLength: 1, maxLength: 60 }).map((each) => each.replace(/\s/g, "x"));
    const long = fc.array(fc.tuple(word, fc.constantFrom(" ", "\n", ". ")), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(long, fc.integer({ min: 12, max: 90 }), (words, width) => {
        const value = words.flat().join("");
        const parts = textParts(value, width, 4);
        const letters = (each: string) => each.replace(/\s/g, "");
        expect(letters(parts.join(""))).toBe(letters(value));
        if (words.every(([each]) => lineCount(each, width) === 1))
          for (const part of parts) expect(lineCount(part, width)).toBeLessThanOrEqual(4);
      }),
      { numRuns: 60 },
    );
  });
});
