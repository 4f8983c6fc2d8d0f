import type { Sheet } from "../book";
import { invalidArgument, itemNotFound } from "./api-error";
import { integer, rangeArgument } from "./arguments";
import { defineType, hostObject, reader, writer, type HostObject, type HostType } from "./host-type";
import { change, pageOf } from "./page-layout";
import { range } from "./range";

/** A page break above a row. */
interface RowBreak {
  readonly sheet: Sheet;
  readonly row: number;
}

const pageBreak: HostType<RowBreak> = defineType<RowBreak>(
  "PageBreak",
  {
    Delete: writer(
      ({ sheet, row }) => setBreaks(sheet, (rows) => rows.filter((known) => known !== row)),
      "1.9",
    ),
    GetCellAfterBreak: reader(
      ({ sheet, row }) => hostObject(range, { sheet, area: { row, column: 0, lastRow: row, lastColumn: 0 } }),
      "1.9",
    ),
  },
  { identity: ({ row }) => ({ _Id: row }) },
);

/** `Worksheet.horizontalPageBreaks`: only the breaks that were put in, as those of the printer are not known here. */
export const horizontalPageBreaks: HostType<Sheet> = defineType<Sheet>(
  "PageBreakCollection",
  {
    /** The break comes above the top-left cell of the range (Microsoft: PageBreakCollection.add). */
    Add: writer((sheet, [at], session) => {
      const target = rangeArgument(session, sheet, at);
      const { row } = target.area;
      // Nothing stands above the first row.
      if (target.sheet !== sheet || row === 0) throw invalidArgument();
      setBreaks(sheet, (rows) => [...new Set([...rows, row])].sort((a, b) => a - b));
      return hostObject(pageBreak, { sheet, row });
    }, "1.9"),
    GetCount: reader((sheet) => pageOf(sheet).rowBreaks.length, "1.9"),
    RemovePageBreaks: writer((sheet) => setBreaks(sheet, () => []), "1.9"),
  },
  {
    items: (sheet) => pageOf(sheet).rowBreaks.map((row) => hostObject(pageBreak, { sheet, row })),
    item: (sheet, index): HostObject => {
      const row = pageOf(sheet).rowBreaks[integer(index)];
      if (row === undefined) throw itemNotFound();
      return hostObject(pageBreak, { sheet, row });
    },
  },
);

function setBreaks(sheet: Sheet, next: (rows: readonly number[]) => number[]): void {
  change(sheet, { rowBreaks: next(pageOf(sheet).rowBreaks) });
}
