import fc from "fast-check";
import { parseRsin, passesElfproef } from "../../../src/domain/identifiers/rsin";
import { rsins } from "./valid-identifiers";

describe("parseRsin", () => {
  it.each([
    ["004495445", "004495445"],
    ["822477348", "822477348"],
    ["0044.95.445", "004495445"],
    ["RSIN 004 495 445", "004495445"],
    ["rsin: 004495445", "004495445"],
  ])("reads %s", (text, rsin) => expect(parseRsin(text)).toBe(rsin));

  it.each([
    "",
    "004495446",
    "123456789",
    "4495445",
    "04495445",
    "0044954450",
    "000000000",
    "00449544A",
    "NL004495445",
    "004495445B01",
  ])("refuses %j", (text) => expect(parseRsin(text)).toBeNull());

  it("takes every number that passes the elfproef and notices one wrong digit", () => {
    fc.assert(
      fc.property(rsins, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (rsin, at, more) => {
        expect(parseRsin(rsin)).toBe(rsin);
        const digit = (Number(rsin[at]) + more) % 10;
        expect(passesElfproef(rsin.slice(0, at) + String(digit) + rsin.slice(at + 1))).toBe(false);
      }),
    );
  });
});
