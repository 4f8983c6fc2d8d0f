import fc from "fast-check";
import { parseOin } from "../../../src/domain/identifiers/oin";
import { oins } from "./valid-identifiers";

describe("parseOin", () => {
  it.each([
    ["00000003123456780000", "00000003123456780000"],
    ["00000001822477348000", "00000001822477348000"],
    ["00000004194049711000", "00000004194049711000"],
    ["0000000700AA00001000", "0000000700AA00001000"],
    ["OIN: 00000003 12345678 0000", "00000003123456780000"],
    ["0000000700aa00001000", "0000000700AA00001000"],
  ])("reads %s", (text, oin) => expect(parseOin(text)).toBe(oin));

  it.each([
    ["the RSIN fails the elfproef", "00000001822477349000"],
    ["the KvK number has nine digits", "00000003123456789000"],
    ["the KvK number has letters", "000000031234567A0000"],
    ["the suffix is not zeros", "00000004194049711001"],
    ["the middle is zeros", "00000003000000000000"],
    ["the prefix is unknown", "00000000123456780000"],
    ["the prefix is too large", "00000103123456780000"],
    ["a zero is missing", "0000000312345678000"],
    ["it has one position too many", "000000031234567800000"],
    ["it is only the KvK number", "12345678"],
    ["it is blank", ""],
  ])("refuses one of which %s", (_, text) => expect(parseOin(text)).toBeNull());

  it("takes every OIN that is built as the registers do", () => {
    fc.assert(
      fc.property(oins, fc.constantFrom("", " ", "."), (oin, gap) => {
        expect(parseOin([oin.slice(0, 8), oin.slice(8, 16), oin.slice(16)].join(gap))).toBe(oin);
      }),
    );
  });
});
