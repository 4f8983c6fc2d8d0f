import { registerSheet } from "../../../src/domain/sheets/register-sheet";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { registerSheetTexts as english } from "../../../src/locale/en/check-sheet";
import { registerSheetTexts as dutch } from "../../../src/locale/nl/check-sheet";
import { snapshotOf } from "./document-snapshot";

describe.each([
  ["Dutch", dutch],
  ["English", english],
])("the %s sheet for an extract from the register", (_, texts) => {
  const document = registerSheet(texts);
  const [table] = document.tables;
  const first = (table?.range.row ?? 0) + 1;

  test("is read as the extract once something is pasted on it", () => {
    const pasted = ["De Linde", "02345678", "Trede 2", 45_900, 46_600, "PSO-1"];
    const snapshot = snapshotOf([document]);
    const [sheet] = snapshot.sheets;
    if (!sheet) throw new Error("no sheet");
    const values = sheet.values.map((row, index) => (index === first ? pasted : row));
    const { register, findings } = readTables({ ...snapshot, sheets: [{ ...sheet, values }] }, NO_CHOICES);
    expect(register?.rows).toMatchObject([
      {
        organisation: { value: "De Linde" },
        kvk: { value: "02345678" },
        level: { value: { level: "trede2" } },
        validUntil: { value: 46_600 },
      },
    ]);
    expect(findings).toEqual([]);
  });

  test("has empty rows ready, in which a KvK number stays text", () => {
    expect(document.name).toBe("PSO-register");
    expect(table?.name).toBe("PSORegister");
    expect((table?.range.lastRow ?? 0) - first).toBeGreaterThanOrEqual(20);
    const kvk = document.cells.filter(({ row, column }) => row >= first && column === 1);
    expect(new Set(kvk.map(({ content, format }) => `${content.kind} ${format}`))).toEqual(
      new Set(["blank @"]),
    );
  });
});
