import { cellAt } from "./block";
import type { Block } from "./block";
import { isBlank } from "./cell-text";
import { headerKey } from "./header-text";
import { isFooter, startsLikeTotal } from "./totals-row";

const DIGITS = /^\s*\d+\s*$/;

/**
 * Tells of a column of a block whether it holds bare numbers and nothing else, as the number of a creditor does. Every
 * column that is asked for is read once; a header line that comes back and totals are passed over.
 */
export function numberColumns(block: Block): (offset: number) => boolean {
  const known = new Map<number, boolean>();
  return (offset) => {
    const remembered = known.get(offset);
    if (remembered !== undefined) return remembered;
    const answer = holdsNumbers(block, offset);
    known.set(offset, answer);
    return answer;
  };
}

function holdsNumbers(block: Block, offset: number): boolean {
  const key = headerKey(block.headers[offset] ?? "");
  let hasNumber = false;
  for (let row = block.headerRow + 1; row <= block.headerRow + block.rowCount; row++) {
    const raw = cellAt(block.grid, row, block.firstColumn + offset);
    if (typeof raw === "number" || (typeof raw === "string" && DIGITS.test(raw))) hasNumber = true;
    else if (typeof raw === "boolean") return false;
    else if (!isBlank(raw) && headerKey(raw) !== key && !startsLikeTotal(raw) && !isFooter(raw)) return false;
  }
  return hasNumber;
}
