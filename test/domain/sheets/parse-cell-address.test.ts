import fc from "fast-check";
import { cellAddress } from "../../../src/domain/sheets/cell-address";
import { parseCellAddress } from "../../../src/domain/sheets/parse-cell-address";

it("reads every address that is written, absolute or not", () => {
  fc.assert(
    fc.property(fc.nat(1048575), fc.nat(16383), fc.boolean(), (row, column, absolute) => {
      expect(parseCellAddress(cellAddress(row, column, absolute))).toEqual({ row, column });
    }),
  );
});

it.each(["", "A", "1", "A0", "AAAA1", "A1:B2", "Blad1!A1"])("is null for %j", (text) => {
  expect(parseCellAddress(text)).toBeNull();
});
