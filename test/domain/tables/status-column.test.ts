import type { ExcelSerial } from "../../../src/domain/cell";
import { isStatusHeader, statusHeader } from "../../../src/domain/pso/status-text";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { ROLES } from "../../../src/domain/tables/headers";
import { meaningOf } from "../../../src/domain/tables/header-lookup";
import { readTables } from "../../../src/domain/tables/read-tables";
import { statusTexts as english } from "../../../src/locale/en/check-sheet";
import { statusTexts as dutch } from "../../../src/locale/nl/check-sheet";
import { sheetOf, tableOn, workbookOf } from "./workbook-of";

const DAY = 46_296 as ExcelSerial;
const TABLE = [
  ["Leverancier", "KvK-nummer", "PSO-niveau", "Ingangsdatum", "Geldig tot"],
  ["De Linde BV", "12345678", "Trede 2", 45_900, 46_600],
  ["Eik BV", "87654321", "Trede 3", 45_900, 46_600],
];

describe.each([
  ["Dutch", dutch, "Inkoopladder: telt op 01-10-2026"],
  ["English", english, "Inkoopladder: counts on 01-10-2026"],
])("the %s status column that we write", (_, texts, header) => {
  test("has a header by which it is found again, and which means no column of ours", () => {
    expect(statusHeader(DAY, texts)).toBe(header);
    expect(isStatusHeader(header)).toBe(true);
    expect(ROLES.map((role) => meaningOf(role, header))).toEqual(ROLES.map(() => null));
  });

  test.each(["an Excel table", "a plain range"])("changes nothing about reading %s", (kind) => {
    const marked = TABLE.map((row, index) => [...row, index === 0 ? header : "telt niet: verlopen"]);
    const read = (rows: typeof marked) => {
      const sheet = sheetOf("Leveranciers", rows);
      const named = kind === "an Excel table" ? [tableOn(sheet, "Leveranciers")] : [];
      const { suppliers, findings, questions } = readTables(workbookOf([sheet], named), NO_CHOICES);
      return { rows: suppliers?.rows, columns: suppliers?.table.columns, findings, questions };
    };
    expect(read(marked)).toEqual(read(TABLE));
    expect(read(marked).rows).toHaveLength(2);
  });
});

test("a header of the user's own is not taken for ours", () => {
  for (const header of ["Status", "Telt op 01-10-2026", "Inkoop", ""])
    expect(isStatusHeader(header)).toBe(false);
});
