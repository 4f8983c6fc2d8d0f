import { markerText } from "../../../src/domain/sheets/marker";
import { settingsSheet } from "../../../src/domain/sheets/settings-sheet";
import { readTables } from "../../../src/domain/tables/read-tables";
import { settingsSheetTexts as english } from "../../../src/locale/en/settings-sheet";
import { settingsSheetTexts as dutch } from "../../../src/locale/nl/settings-sheet";
import { snapshotOf } from "./document-snapshot";

const NO_CHOICES = { tables: new Map(), columns: new Map() };

describe.each([
  ["Dutch", dutch],
  ["English", english],
])("the %s settings sheet", (_, texts) => {
  test("is read back as the settings that were written", () => {
    const document = settingsSheet(
      [
        ["Tabel: leveranciers", "tblLev"],
        ["Horizon in maanden", 9],
      ],
      texts,
    );
    expect(document.name).toBe("Inkoopladder");
    expect(document.tables).toEqual([
      { name: "Instellingen", range: { row: 4, column: 0, lastRow: 6, lastColumn: 1 } },
    ]);
    expect(document.cells[0]?.content).toEqual({ kind: "text", text: markerText("settings") });
    const { settings } = readTables(snapshotOf([document]), NO_CHOICES);
    expect(settings?.rows.map((row) => [row.setting.value, row.value.value])).toEqual([
      ["Tabel: leveranciers", "tblLev"],
      ["Horizon in maanden", 9],
    ]);
  });

  test("has an empty row to type in when there is nothing to remember", () => {
    const document = settingsSheet([], texts);
    expect(document.tables[0]?.range.lastRow).toBe(5);
    expect(document.cells.filter((cell) => cell.row === 5).map((cell) => cell.content.kind)).toEqual([
      "blank",
      "blank",
    ]);
  });
});
