import fc from "fast-check";
import { readEmail, readOin, readRsin, readVatId } from "../../../src/domain/tables/read-identifiers";
import { oins, rsins, vatIds } from "../identifiers/valid-identifiers";
import { suppliersOf } from "../pso/supplier-of";

describe("identifiers in cells", () => {
  it("reads each in its shortest form", () => {
    expect(readVatId(" nl\u00a00044.95.445.B01 ")).toEqual({ value: "NL004495445B01", problem: null });
    expect(readRsin("０04495445")).toEqual({ value: "004495445", problem: null });
    expect(readOin("00000003 12345678 0000")).toEqual({ value: "00000003123456780000", problem: null });
    expect(readEmail("Jan <jan@delinde.nl>")).toEqual({ value: "jan@delinde.nl", problem: null });
    expect(readEmail("\u200bjan@delinde.nl\u00a0").value).toBe("jan@delinde.nl");
  });

  it("says what is wrong with one that cannot be right, as it stands in the cell", () => {
    const wrong = (code: string, text: string) => ({
      value: null,
      problem: { code, severity: "error", params: { text } },
    });
    expect(readVatId(" NL123456789B90 ")).toEqual(wrong("vatIdMalformed", "NL123456789B90"));
    expect(readRsin("123456789")).toEqual(wrong("rsinMalformed", "123456789"));
    expect(readOin("12345678")).toEqual(wrong("oinMalformed", "12345678"));
    expect(readEmail("jan@a.nl; piet@b.nl")).toEqual(wrong("emailMalformed", "jan@a.nl; piet@b.nl"));
  });

  it("takes a number cell only when all nine digits of an RSIN are still there", () => {
    expect(readRsin(822477348).value).toBe("822477348");
    // 004495445 typed as a number.
    expect(readRsin(4495445).problem?.code).toBe("rsinMalformed");
    // 00000003123456780000 typed as a number.
    expect(readOin(3123456780000).problem?.code).toBe("oinMalformed");
    expect(readVatId(4495445).problem?.code).toBe("vatIdMalformed");
    for (const read of [readVatId, readRsin, readOin, readEmail]) {
      expect(read(true).problem?.severity).toBe("error");
      expect(read(" ")).toEqual({ value: null, problem: null });
    }
  });

  it("gives back every identifier that is built validly", () => {
    fc.assert(
      fc.property(vatIds, rsins, oins, (vatId, rsin, oin) => {
        expect(readVatId(vatId).value).toBe(vatId);
        expect(readRsin(rsin).value).toBe(rsin);
        expect(readOin(oin).value).toBe(oin);
      }),
    );
  });

  it("reads the columns of a supplier table", () => {
    const [row] =
      suppliersOf({ "Btw-id": "NL004495445B00", RSIN: "004495445", OIN: "x", "E-mail": "x" }).suppliers
        ?.rows ?? [];
    expect(row?.vatId.problem?.code).toBe("vatIdMalformed");
    expect(row?.rsin.value).toBe("004495445");
    expect(row?.oin.problem?.code).toBe("oinMalformed");
    expect(row?.email.problem?.code).toBe("emailMalformed");
  });
});
