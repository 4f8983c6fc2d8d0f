import fc from "fast-check";
import { lineCount, longestWord, textWidth } from "../../../src/domain/sheets/text-width";

describe("textWidth", () => {
  test("counts in digits, so that a number takes as many characters as it has", () => {
    expect(textWidth("1234567")).toBe(7);
  });

  // The widest of Calibri, Arial and DejaVu Sans in bold, measured on the fonts: 12.84, 16.61 and 15.49 digits.
  test.each([
    ["Duurzaamheid", 12.84],
    ["Certificaatnummer", 16.61],
    ["Maatschappelijke", 15.49],
  ])("gives %s in bold the room that it needs, and hardly more", (word, measured) => {
    expect(textWidth(word, true)).toBeGreaterThanOrEqual(measured);
    expect(textWidth(word, true)).toBeLessThan(measured * 1.1);
  });
});

describe("lineCount", () => {
  test("one line for a text that fits, two for one that does not", () => {
    expect(lineCount("Plan van aanpak", 16)).toBe(1);
    expect(lineCount("Plan van aanpak", 12)).toBe(2);
  });

  test("a line for each line that was typed", () => expect(lineCount("a\n\nb", 20)).toBe(3));

  test("cuts a word that is longer than a line", () =>
    expect(lineCount("0".repeat(30), 10)).toBeGreaterThanOrEqual(3));

  test("never too few lines for the width of the whole text, and one when every word fits beside the others", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 4, max: 90 }), (text, width) => {
        const one = text.replace(/\s+/g, " ").trim();
        expect(lineCount(one, width)).toBeGreaterThanOrEqual(
          Math.ceil(textWidth(one.replaceAll(" ", "")) / width - 1e-9),
        );
        expect(lineCount(one, textWidth(one) + 0.01)).toBe(1);
      }),
    );
  });

  test("a wider column never needs more lines", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 10, max: 60 }), (text, width) => {
        expect(lineCount(text, width + 1)).toBeLessThanOrEqual(lineCount(text, width));
      }),
    );
  });
});

test("the longest word is what a column must hold", () => {
  expect(longestWord("Plan van aanpak")).toBe(textWidth("aanpak"));
});
