import fc from "fast-check";
import { parseVatId } from "../../../src/domain/identifiers/vat-id";
import { vatIds } from "./valid-identifiers";

describe("parseVatId", () => {
  it.each([
    ["NL004495445B01", "NL004495445B01"],
    ["NL002455799B11", "NL002455799B11"],
    ["NL000099998B57", "NL000099998B57"],
    ["nl004495445b01", "NL004495445B01"],
    ["NL 0044.95.445.B.01", "NL004495445B01"],
    ["NL-004495445-B01", "NL004495445B01"],
    ["btw-nr. NL004495445B01", "NL004495445B01"],
    ["VAT number: NL004495445B01", "NL004495445B01"],
  ])("reads %s", (text, id) => expect(parseVatId(text)).toBe(id));

  it.each([
    ["the digits fail both tests", "NL123456789B90"],
    ["the digits fail both tests", "NL001234567B01"],
    ["the suffix is 00", "NL004495445B00"],
    ["the country is missing", "004495445B01"],
    ["the suffix is missing", "NL004495445"],
    ["it is too short", "NL04495445B01"],
    ["it is too long", "NL004495445B011"],
    ["a letter O stands for a zero", "NLO04495445B01"],
    ["the nine digits are zeros", "NL000000000B01"],
    ["it is no number at all", "onbekend"],
    ["it says not applicable", "n.v.t."],
    ["it is blank", ""],
  ])("refuses one of which %s: %s", (_, text) => expect(parseVatId(text)).toBeNull());

  it.each([
    ["BE0123456789", "BE0123456789"],
    ["BE 0123.456.789", "BE0123456789"],
    ["DE123456789", "DE123456789"],
    ["DE 123 456 789", "DE123456789"],
    ["FR 40 303 265 045", "FR40303265045"],
    ["ATU12345678", "ATU12345678"],
    ["ESX1234567X", "ESX1234567X"],
    ["IE1234567WA", "IE1234567WA"],
    ["EL123456789", "EL123456789"],
    ["LU12345678", "LU12345678"],
    ["SE123456789001", "SE123456789001"],
    ["XI123456789", "XI123456789"],
    ["GB123456789", "GB123456789"],
    ["CHE-123.456.789 MWST", "CHE123456789MWST"],
  ])("takes the foreign %s without checking its digits", (text, id) => expect(parseVatId(text)).toBe(id));

  it.each(["DE12345678", "BE01234567890", "US123456789", "DEABCDEFGHI", "DE", "ZZ123456789", "DE123456789?"])(
    "refuses %s, that no country writes so",
    (text) => expect(parseVatId(text)).toBeNull(),
  );

  it("takes every Dutch id that is built by one of the two rules, however it is spaced", () => {
    fc.assert(
      fc.property(vatIds, fc.integer({ min: 2, max: 13 }), fc.constantFrom("", " ", "."), (id, at, gap) => {
        expect(parseVatId(`${id.slice(0, at)}${gap}${id.slice(at)}`.toLowerCase())).toBe(id);
      }),
    );
  });
});
