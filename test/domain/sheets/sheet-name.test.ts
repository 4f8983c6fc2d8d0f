import fc from "fast-check";
import { quoteSheet } from "../../../src/domain/sheets/quote-sheet";
import { sheetName } from "../../../src/domain/sheets/sheet-name";
import { anyText } from "../../support/any-text";

const nasty = anyText({ maxLength: 60 });
const signs = fc
  .array(fc.constantFrom(..."'/\\:?*[] ab\n\u00a0😀History".split("")), { maxLength: 40 })
  .map((all) => all.join(""));

describe("sheetName", () => {
  test.each([
    ["Gunning Kantoor 2027", "Gunning Kantoor 2027"],
    ["Gunning A/B: [fase 1]*?\\", "Gunning A-B- -fase 1----"],
    ["'t Hof'", "t Hof"],
    ["history", "history-"],
    ["   ", "-"],
    ["Gunning Onderhoud gemeentelijke gebouwen", "Gunning Onderhoud gemeente"],
    ["Gunning Jan's tender", "Gunning Jan's tender"],
    ["Gunning a\n\tb", "Gunning a b"],
  ])("%j becomes %j", (wanted, name) => {
    expect(sheetName(wanted)).toBe(name);
  });

  test("keeps an emoji whole when it is cut", () => {
    expect(sheetName(`Gunning ${"a".repeat(17)}😀`)).toBe(`Gunning ${"a".repeat(17)}`);
    expect(sheetName(`Gunning ${"a".repeat(16)}😀`)).toBe(`Gunning ${"a".repeat(16)}😀`);
  });

  test("is always legal, leaves room for a number, and does not change a legal name again", () => {
    fc.assert(
      fc.property(fc.oneof(nasty, signs), (wanted) => {
        const name = sheetName(wanted);
        expect(name.length).toBeGreaterThan(0);
        expect(`${name} (99)`.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]\p{Cc}\p{Cs}]/u);
        expect(name).not.toMatch(/^['\s]|['\s]$/);
        expect(name.toLowerCase()).not.toBe("history");
        expect(sheetName(name)).toBe(name);
      }),
    );
  });
});

describe("quoteSheet", () => {
  test("doubles apostrophes and always quotes", () => {
    expect(quoteSheet("Jan's blad")).toBe("'Jan''s blad'");
    expect(quoteSheet("A1")).toBe("'A1'");
  });

  test("can be undone, so no two sheets share a reference and none ends early", () => {
    fc.assert(
      fc.property(signs, (name) => {
        const quoted = quoteSheet(name);
        expect(quoted.slice(1, -1).replaceAll("''", "")).not.toContain("'");
        expect(quoted.slice(1, -1).replaceAll("''", "'")).toBe(name);
      }),
    );
  });
});
