import type { CellValue, ExcelSerial } from "../../../src/domain/cell";
import { matchSupplier } from "../../../src/domain/supplier/match-supplier";
import { suppliersOn } from "../../../src/domain/supplier/suppliers-on";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { workbookOfTables } from "../tables/workbook-of";

const { suppliers, purchases } = readTables(
  workbookOfTables({
    Leveranciers: [
      ["Leverancier", "KvK-nummer", "PSO-niveau"],
      ["Oude Naam", "01234567", "T1"],
      ["De Smid B.V.", "01234567", "T2"],
      ["Linde", "11111111", "T1"],
      ["Linde", "22222222", "T1"],
      ["Zonder nummer", "", "geen"],
    ],
    Inkoop: [
      ["Leverancier", "KvK-nummer", "Jaar", "Bedrag"],
      ...(
        [
          ["Heet nu anders", "01234567"],
          ["x", 1234567],
          ["SMID, DE BV", ""],
          ["de smid bv", ""],
          ["Oude naam", "n.v.t."],
          ["Linde", ""],
          ["Linde", "22222222"],
          ["Linde", "99999999"],
          ["Linde", "12"],
          ["zonder-nummer", ""],
          ["Zonder nummer", "33333333"],
          ["Onbekend", ""],
          ["", ""],
        ] satisfies CellValue[][]
      ).map(([name = "", kvk = ""]) => [name, kvk, 2025, 1]),
    ],
  }),
  NO_CHOICES,
);
const match = matchSupplier(
  suppliersOn(suppliers?.rows ?? [], 46_000 as ExcelSerial, { copyRequired: false }),
);

it("finds the supplier of a row by KvK number, and by name only where there is no number", () => {
  const found = (purchases?.rows ?? []).map(({ kvk, supplier }) => {
    const result = match(kvk, supplier);
    return result.kind === "found" ? result.supplier.id : result.kind;
  });
  expect(found).toEqual([
    "kvk 01234567",
    "kvk 01234567",
    "unknown",
    "kvk 01234567",
    "kvk 01234567",
    "ambiguous",
    "kvk 22222222",
    "unknown",
    "unknown",
    "name zondernummer",
    "unknown",
    "unknown",
    "unknown",
  ]);
});

it("says how many suppliers bear a name", () => {
  const row = purchases?.rows[5];
  if (!row) throw new Error("no row");
  expect(match(row.kvk, row.supplier)).toEqual({ kind: "ambiguous", count: 2 });
});
