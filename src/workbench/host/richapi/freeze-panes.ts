import type { Sheet } from "../book";
import { isEntireColumns, isEntireRows } from "./address";
import { invalidArgument, notImplemented } from "./api-error";
import { integer, rangeArgument } from "./arguments";
import { defineType, hostObject, reader, writer, type HostObject, type HostType } from "./host-type";
import { range } from "./range";

export const freezePanes: HostType<Sheet> = defineType<Sheet>("WorksheetFreezePanes", {
  FreezeRows: writer(
    (sheet, [count]) => freeze(sheet, { rows: positive(integer(count, 1)), columns: 0 }),
    "1.7",
  ),
  FreezeColumns: writer(
    (sheet, [count]) => freeze(sheet, { rows: 0, columns: positive(integer(count, 1)) }),
    "1.7",
  ),
  /** Everything up to and including the range stays in sight. */
  FreezeAt: writer((sheet, [at], session) => {
    const { area, sheet: on } = rangeArgument(session, sheet, at);
    if (on !== sheet) throw invalidArgument();
    // Panes that start further down would hide what is above them.
    if (area.row !== 0 || area.column !== 0)
      throw notImplemented("freezing a range that does not begin at A1");
    const columns = isEntireRows(area) ? 0 : area.lastColumn + 1;
    const rows = isEntireColumns(area) ? 0 : area.lastRow + 1;
    freeze(sheet, { rows, columns });
  }, "1.7"),
  Unfreeze: writer((sheet) => freeze(sheet, { rows: 0, columns: 0 }), "1.7"),
  GetLocationOrNullObject: reader((sheet): HostObject | null => {
    const { rows, columns } = sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const area = {
      row: 0,
      column: 0,
      lastRow: (rows === 0 ? 1_048_576 : rows) - 1,
      lastColumn: (columns === 0 ? 16_384 : columns) - 1,
    };
    return hostObject(range, { sheet, area });
  }, "1.7"),
});

function positive(count: number): number {
  if (count < 1) throw invalidArgument();
  return count;
}

function freeze(sheet: Sheet, frozen: Sheet["frozen"]): void {
  sheet.frozen = frozen;
  sheet.layoutChanged = true;
}
