import type { CellValue, SheetIndex } from "../cell";
import { cellAt } from "./block";
import type { Block } from "./block";
import { isBlank } from "./cell-text";
import { meaningOf } from "./header-lookup";
import { headerKey } from "./header-text";
import { starredGroups } from "./map-columns";
import type { TableRole } from "./roles";

/** No header is longer; saves comparing every remark. */
const LONGEST_HEADER = 80;
/** Levels and kinds return in most rows, names do not. */
const MOST_REMEMBERED = 1_000;

/**
 * Tells of a body row whether it is the header line once more, as lists that were printed in pages or pasted together have
 * it: at least two cells say what their column is, and no known column holds anything else.
 */
export function headerLineTest(
  block: Block,
  role: TableRole,
  columns: ReadonlyMap<string, number>,
  others: readonly number[],
): (row: SheetIndex) => boolean {
  const says = inCheapestOrder(role, columns).map(([column, offset]) =>
    headerTest(role, column, block.headers[offset] ?? "", offset),
  );
  const named = others.map((offset) => headerTest(role, null, block.headers[offset] ?? "", offset));
  const tests = [...says, ...named];
  return (row) => {
    let said = 0;
    for (const { offset, isHeader } of tests) {
      const raw = cellAt(block.grid, row, block.firstColumn + offset);
      if (raw === "" || isBlank(raw)) continue;
      if (!isHeader(raw)) return false;
      said++;
    }
    return said >= 2;
  };
}

/** Starred columns first and the names among them last: in the others few contents return, so a row is settled at once. */
function inCheapestOrder(role: TableRole, columns: ReadonlyMap<string, number>): [string, number][] {
  const starred = starredGroups(role).flat();
  const rank = ([column]: [string, number]): number => starred.indexOf(column);
  return [...columns].sort((a, b) => rank(b) - rank(a));
}

function headerTest(
  role: TableRole,
  column: string | null,
  header: string,
  offset: number,
): { readonly offset: number; readonly isHeader: (raw: CellValue) => boolean } {
  const key = headerKey(header);
  const known = new Map<string, boolean>();
  const isHeader = (raw: CellValue): boolean => {
    if (typeof raw !== "string" || raw.length > LONGEST_HEADER) return false;
    const remembered = known.get(raw);
    if (remembered !== undefined) return remembered;
    const answer = headerKey(raw) === key || (column !== null && meaningOf(role, raw)?.column === column);
    if (known.size < MOST_REMEMBERED) known.set(raw, answer);
    return answer;
  };
  return { offset, isHeader };
}
