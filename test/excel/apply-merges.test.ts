import type { CellRange } from "../../src/domain/sheets/sheet-document";
import { mergeSteps } from "../../src/excel/apply-merges";
import { documentCells, sheetDocument } from "../support/sheet-document";
import { embeddedWorkbook } from "./support/embedded-workbook";
import { FIXTURE, PLAN } from "./support/rich-plan";

const row = (at: number, column = 1, lastColumn = 4): CellRange => ({
  row: at,
  column,
  lastRow: at,
  lastColumn,
});

it("merges the sentences of 2,000 bids in one call", () => {
  const calls: unknown[] = [];
  const rangeOf = (range: CellRange) =>
    ({ merge: (across: boolean) => calls.push([range, across]) }) as unknown as Excel.Range;
  mergeSteps(
    Array.from({ length: 2_000 }, (_, index) => row(10 + index)),
    rangeOf,
  ).forEach((step) => step.run());
  expect(calls).toEqual([[{ row: 10, column: 1, lastRow: 2_009, lastColumn: 4 }, true]]);
});

it("gives the merged cells that the document asks for, and no others", async () => {
  const merges: CellRange[] = [
    row(1),
    row(2),
    row(3),
    row(4, 2),
    row(6),
    { ...row(8), lastRow: 9 },
    row(2, 6, 7),
  ];
  const subject = embeddedWorkbook(FIXTURE);
  const document = sheetDocument({ name: "Samengevoegd", cells: documentCells([["a"]]), merges });
  await subject.workbook.write({ ...PLAN, ownTables: [], newSheets: [document] });
  const order = (a: CellRange, b: CellRange) => a.row - b.row || a.column - b.column;
  const made = [...(subject.host.book.sheets.at(-1)?.merges ?? [])].sort(order);
  expect(made).toEqual([...merges].sort(order));
  subject.dispose();
});
