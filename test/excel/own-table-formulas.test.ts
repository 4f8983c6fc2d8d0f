import { NO_CHANGES } from "../../src/application/workbook";
import { getCell } from "../../src/workbench/host/book";
import { embeddedWorkbook } from "./support/embedded-workbook";

/** A table of ours to which the user added a column that calculates, and one with days. */
const FIXTURE = {
  sheets: [
    {
      name: "Beoordelingen",
      cells: [
        ["Naam", "Score", "Dubbel", "Dag"],
        ["Anna", 6, 12, 46_300],
        ["00123", 7, 14, 46_301],
      ],
      formulas: { C2: "=B2*2", C3: "=B3*2" },
      formats: { D2: "dd-mm-yyyy", D3: "dd-mm-yyyy" },
    },
  ],
  tables: [
    {
      name: "Beoordelingen",
      sheet: "Beoordelingen",
      row: 0,
      column: 0,
      rowCount: 3,
      columnCount: 4,
      hasHeaders: true,
      hasTotals: false,
    },
  ],
};

it("goes on calculating what the user put beside our columns, and keeps the look of days", async () => {
  const subject = embeddedWorkbook(FIXTURE);
  try {
    const rows = [
      ["Anna", 8, 12, 46_300],
      ["00123", 7, 14, 46_301],
      ["=Cor", 9, "", ""],
    ];
    await subject.workbook.write({
      ...NO_CHANGES,
      ownTables: [{ sheet: "Beoordelingen", table: "Beoordelingen", rows }],
    });
    expect(subject.contents().get("Beoordelingen")?.slice(1)).toEqual([
      ["Anna", 8, 16, 46_300],
      ["00123", 7, 14, 46_301],
      ["=Cor", 9],
    ]);
    const [sheet] = subject.host.book.sheets;
    expect(sheet && getCell(sheet, 1, 2)?.formula).toBe("B2*2");
    expect(subject.formatOf("Beoordelingen", 1, 3)).toBe("dd-mm-yyyy");
    expect(subject.formatOf("Beoordelingen", 2, 0)).toBe("@");
  } finally {
    subject.dispose();
  }
});
