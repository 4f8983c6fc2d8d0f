import fc from "fast-check";
import { readHolderKvk, readKvk } from "../../../src/domain/tables/read-kvk";
import { anyText } from "../../support/any-text";

describe("readKvk", () => {
  it.each<[string | number, string]>([
    ["12345678", "12345678"],
    [12345678, "12345678"],
    ["01234567", "01234567"],
    [" 1234 5678 ", "12345678"],
    ["12.34.56.78", "12345678"],
    ["KvK 12345678", "12345678"],
    ["KvK-nr. 12345678", "12345678"],
    ["１２３４５６７８", "12345678"],
    ["K.v.K. 12345678", "12345678"],
    ["Kamer van Koophandel 12345678", "12345678"],
    ["12345678.0", "12345678"],
    ["\u202a12345678\u202c", "12345678"],
  ])("reads %s", (raw, kvk) => expect(readKvk(raw)).toEqual({ value: kvk, problem: null }));

  it.each<string | number>([1234567, "1234567", "KvK: 123 4567", "1234567.0"])(
    "proposes the lost zero of %s",
    (raw) => {
      expect(readKvk(raw)).toMatchObject({
        value: null,
        problem: { code: "kvkLeadingZeroLost", severity: "error", params: { proposal: "01234567" } },
      });
    },
  );

  it.each<string | number | boolean>([
    "123456",
    "123456789",
    "000012345678",
    "1234567A",
    "onbekend",
    12.5,
    -12345678,
    true,
    "12345678 / 87654321",
    "00000000",
    "0000000",
    0,
    "KvK",
    1.2345678e20,
    NaN,
    Infinity,
  ])("refuses %s", (raw) =>
    expect(readKvk(raw)).toMatchObject({ value: null, problem: { code: "kvkMalformed" } }),
  );

  it("leaves blank blank and reports error values", () => {
    expect(readKvk("")).toEqual({ value: null, problem: null });
    expect(readKvk("#N/A").problem?.code).toBe("errorValue");
  });

  it("gives back any eight digits, with or without spaces", () => {
    const numbers = fc.integer({ min: 1, max: 99_999_999 }).map((n) => String(n).padStart(8, "0"));
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 8 }), (kvk, at) => {
        expect(readKvk(`${kvk.slice(0, at)} ${kvk.slice(at)}`).value).toBe(kvk);
      }),
    );
  });
});

describe("readHolderKvk", () => {
  it.each([
    "12345678, 87654321",
    "12345678;87654321",
    "12345678/87654321",
    "12345678 87654321",
    "12345678\n87654321",
    "KvK 12345678 en KvK 87654321",
    "1234 5678, 8765 4321",
    "12345678, 87654321, 12345678;",
    "12345678 (holding), dochter: 87654321",
  ])("reads the numbers in %j", (text) => {
    expect(readHolderKvk(text)).toEqual({ value: ["12345678", "87654321"], problem: null });
  });

  it("reads one number from a number cell", () =>
    expect(readHolderKvk(12345678).value).toEqual(["12345678"]));

  it("keeps what can be read and tells what cannot", () => {
    expect(readHolderKvk("12345678, holding")).toMatchObject({
      value: ["12345678"],
      problem: { code: "kvkMalformed", severity: "warning", params: { text: "holding" } },
    });
    expect(readHolderKvk("1234567")).toMatchObject({
      value: null,
      problem: { code: "kvkLeadingZeroLost", severity: "error", params: { proposal: "01234567" } },
    });
    expect(readHolderKvk("00000000 (holding)").value).toBeNull();
    expect(readHolderKvk(",;")).toMatchObject({ value: null, problem: { code: "kvkMalformed" } });
    expect(readHolderKvk(" ")).toEqual({ value: null, problem: null });
  });

  it("gives back any list that it is given, in any separator, and never throws", () => {
    const numbers = fc.uniqueArray(
      fc.integer({ min: 1, max: 99_999_999 }).map((n) => String(n).padStart(8, "0")),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom(", ", ";", "/", " ", "\n", " / "), (list, separator) => {
        expect(readHolderKvk(list.join(separator)).value).toEqual(list);
      }),
    );
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.double(), fc.boolean()), (raw) => {
        expect(() => [readHolderKvk(raw), readKvk(raw)]).not.toThrow();
      }),
    );
  });
});
