import fc from "fast-check";
import { decodeXstring, encodeXstring } from "../../../../src/workbench/host/xlsx/xstring";
import { anyText } from "../../../support/any-text";

it.each([
  ["gewone tekst", "gewone tekst"],
  ["regel\r\n", "regel_x000D_\n"],
  ["_x000D_", "_x005F_x000D_"],
  ["_x0041\r", "_x005F_x0041_x000D_"],
  ["\u0001", "_x0001_"],
  ["😀", "😀"],
])("%j is stored as %j and comes back", (text, stored) => {
  expect(encodeXstring(text)).toBe(stored);
  expect(decodeXstring(stored)).toBe(text);
});

it("comes back for any text, and holds only what XML can hold", () => {
  const odd = fc.stringMatching(/^[_x0-9a-fA-F\r\t]{0,30}$/);
  fc.assert(
    fc.property(fc.oneof(anyText(), odd), (text) => {
      const stored = encodeXstring(text);
      expect(decodeXstring(stored)).toBe(text);
      expect(
        [...stored].every((character) => character >= " " || character === "\t" || character === "\n"),
      ).toBe(true);
    }),
  );
});
