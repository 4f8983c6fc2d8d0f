import fc from "fast-check";

const SURROGATES = { first: 0xd800, count: 0x800 };

/** Any character but half a surrogate pair. fast-check's own `binary` says the same and takes seconds per test file to start. */
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff - SURROGATES.count }).map(
  (index) => String.fromCodePoint(index < SURROGATES.first ? index : index + SURROGATES.count),
  // The way back lets fast-check try the words that it knows to be dangerous.
  (text) => {
    if (typeof text !== "string" || [...text].length !== 1) throw new Error("not one character");
    const point = text.codePointAt(0) ?? 0;
    return point < SURROGATES.first ? point : point - SURROGATES.count;
  },
);

/** Any text at all, of whole characters. */
export function anyText(
  size: { readonly minLength?: number; readonly maxLength?: number } = {},
): fc.Arbitrary<string> {
  return fc.string({ ...size, unit: anyCharacter });
}
