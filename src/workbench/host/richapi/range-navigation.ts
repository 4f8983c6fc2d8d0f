import { getCell, type Area } from "../book";
import { MAX_COLUMNS, MAX_ROWS, intersect } from "./address";
import { checkedArea, integer, rangeArgument, truth } from "./arguments";
import { itemNotFound, invalidArgument } from "./api-error";
import { hostObject, reader, type Argument, type HostObject, type HostType, type Member } from "./host-type";
import { liveSheet, type RangeTarget, type Session } from "./session";
import { usedArea } from "./used-area";

type Move = (area: Area, args: readonly Argument[]) => Area;

/** Members of Range that lead to another range. `range` gives the type itself, which is made after this table. */
export function navigationMembers(range: () => HostType<RangeTarget>): Record<string, Member<RangeTarget>> {
  const to = (target: RangeTarget, area: Area): HostObject =>
    hostObject(range(), { sheet: target.sheet, area: checkedArea(area) });
  const move = (make: Move, since?: string): Member<RangeTarget> =>
    reader((target, args) => to(target, make(target.area, args)), since);
  const used = (target: RangeTarget, args: readonly Argument[], session: Session): HostObject | null => {
    const sheet = liveSheet(session, target.sheet);
    const area = usedArea(session.book, sheet, truth(args[0], false), target.area);
    return area ? to(target, area) : null;
  };
  const common = (target: RangeTarget, args: readonly Argument[], session: Session): HostObject | null => {
    const other = rangeArgument(session, target.sheet, args[0]);
    const area = other.sheet === target.sheet ? intersect(target.area, other.area) : null;
    return area ? to(target, area) : null;
  };
  return {
    GetCell: move((area, [row, column]) => {
      const at = { row: area.row + integer(row), column: area.column + integer(column) };
      return { ...at, lastRow: at.row, lastColumn: at.column };
    }),
    GetRow: move((area, [row]) => {
      const at = area.row + integer(row);
      return { ...area, row: at, lastRow: at };
    }),
    GetColumn: move((area, [column]) => {
      const at = area.column + integer(column);
      return { ...area, column: at, lastColumn: at };
    }),
    GetLastCell: move((area) => ({ ...area, row: area.lastRow, column: area.lastColumn })),
    GetLastRow: move((area) => ({ ...area, row: area.lastRow })),
    GetLastColumn: move((area) => ({ ...area, column: area.lastColumn })),
    GetEntireRow: move((area) => ({ ...area, column: 0, lastColumn: MAX_COLUMNS - 1 })),
    GetEntireColumn: move((area) => ({ ...area, row: 0, lastRow: MAX_ROWS - 1 })),
    GetOffsetRange: move((area, [rows, columns]) => ({
      row: area.row + integer(rows),
      column: area.column + integer(columns),
      lastRow: area.lastRow + integer(rows),
      lastColumn: area.lastColumn + integer(columns),
    })),
    GetResizedRange: move(
      (area, [rows, columns]) => ({
        ...area,
        lastRow: area.lastRow + integer(rows),
        lastColumn: area.lastColumn + integer(columns),
      }),
      "1.3",
    ),
    GetAbsoluteResizedRange: move(
      (area, [rows, columns]) => ({
        ...area,
        lastRow: area.row + integer(rows) - 1,
        lastColumn: area.column + integer(columns) - 1,
      }),
      "1.7",
    ),
    GetRowsBelow: move((area, [count]) => rowsBeside(area, integer(count, 1)), "1.3"),
    GetRowsAbove: move((area, [count]) => rowsBeside(area, -integer(count, 1)), "1.3"),
    GetColumnsAfter: move((area, [count]) => columnsBeside(area, integer(count, 1)), "1.3"),
    GetColumnsBefore: move((area, [count]) => columnsBeside(area, -integer(count, 1)), "1.3"),
    GetBoundingRect: reader((target, args, session) => {
      const other = rangeArgument(session, target.sheet, args[0]);
      if (other.sheet !== target.sheet) throw invalidArgument();
      return to(target, {
        row: Math.min(target.area.row, other.area.row),
        column: Math.min(target.area.column, other.area.column),
        lastRow: Math.max(target.area.lastRow, other.area.lastRow),
        lastColumn: Math.max(target.area.lastColumn, other.area.lastColumn),
      });
    }),
    GetIntersection: reader((target, args, session) => found(common(target, args, session))),
    GetIntersectionOrNullObject: reader(common, "1.4"),
    GetUsedRange: reader((target, args, session) => {
      const first = { ...target.area, lastRow: target.area.row, lastColumn: target.area.column };
      return used(target, args, session) ?? to(target, first);
    }),
    GetUsedRangeOrNullObject: reader(used, "1.4"),
    GetSurroundingRegion: reader(
      (target, _args, session) =>
        to(target, surroundingRegion(liveSheet(session, target.sheet), target.area)),
      "1.7",
    ),
  };
}

function found(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

function rowsBeside(area: Area, count: number): Area {
  if (count === 0) throw invalidArgument();
  if (count > 0) return { ...area, row: area.lastRow + 1, lastRow: area.lastRow + count };
  return { ...area, row: area.row + count, lastRow: area.row - 1 };
}

function columnsBeside(area: Area, count: number): Area {
  if (count === 0) throw invalidArgument();
  if (count > 0) return { ...area, column: area.lastColumn + 1, lastColumn: area.lastColumn + count };
  return { ...area, column: area.column + count, lastColumn: area.column - 1 };
}

/** Grows until the frame around it is blank. */
function surroundingRegion(sheet: RangeTarget["sheet"], start: Area): Area {
  const filled = (area: Area): boolean => {
    const lastRow = Math.min(area.lastRow, sheet.rows.length - 1);
    for (let row = Math.max(area.row, 0); row <= lastRow; row += 1) {
      for (let column = Math.max(area.column, 0); column <= area.lastColumn; column += 1) {
        const cell = getCell(sheet, row, column);
        if (cell && (cell.value !== null || cell.formula !== null)) return true;
      }
    }
    return false;
  };
  let area = start;
  for (;;) {
    const wide = { column: area.column - 1, lastColumn: area.lastColumn + 1 };
    const above = filled({ ...wide, row: area.row - 1, lastRow: area.row - 1 });
    const below = filled({ ...wide, row: area.lastRow + 1, lastRow: area.lastRow + 1 });
    const left = filled({ ...area, column: area.column - 1, lastColumn: area.column - 1 });
    const right = filled({ ...area, column: area.lastColumn + 1, lastColumn: area.lastColumn + 1 });
    const next = {
      row: Math.max(0, area.row - (above ? 1 : 0)),
      lastRow: area.lastRow + (below ? 1 : 0),
      column: Math.max(0, area.column - (left ? 1 : 0)),
      lastColumn: area.lastColumn + (right ? 1 : 0),
    };
    if (
      JSON.stringify(next) ===
      JSON.stringify({
        row: area.row,
        lastRow: area.lastRow,
        column: area.column,
        lastColumn: area.lastColumn,
      })
    ) {
      return area;
    }
    area = next;
  }
}
