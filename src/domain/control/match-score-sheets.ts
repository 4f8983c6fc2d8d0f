import { markerKind } from "../sheets/marker";
import type { SheetGrid, WorkbookSnapshot } from "../tables/snapshot";
import type { ControlRecord } from "./control-record";
import type { RecordFacts } from "./record-text";
import { valueAt } from "./sheet-changes";

/** A record and where its control number is shown; null when its text cannot be read. */
export interface SheetSeeker {
  readonly record: ControlRecord;
  readonly facts: RecordFacts | null;
}

export interface MatchedSheets {
  /** In the order of the records: the sheet of each, null for one that is gone. No sheet serves twice. */
  readonly sheets: readonly (SheetGrid | null)[];
  /** Score sheets that belong to no record: copies, and sheets whose record is gone. */
  readonly others: readonly SheetGrid[];
}

/**
 * Finds the score sheet of each record: the one that has its name and shows its number, else one that shows the number, else the
 * one that still has the name, whatever somebody wrote on it.
 */
export function matchScoreSheets(
  seekers: readonly SheetSeeker[],
  { sheets }: WorkbookSnapshot,
): MatchedSheets {
  const free = new Set(sheets);
  const found: (SheetGrid | null)[] = seekers.map(() => null);
  const isNamed = (grid: SheetGrid, { sheet }: ControlRecord): boolean =>
    grid.name.toUpperCase() === sheet.toUpperCase();
  const shows = (grid: SheetGrid, { record, facts }: SheetSeeker): boolean =>
    facts !== null && String(valueAt(grid, facts.controlCell)).trim() === record.controlNumber;
  const passes: readonly ((grid: SheetGrid, seeker: SheetSeeker) => boolean)[] = [
    (grid, seeker) => isNamed(grid, seeker.record) && shows(grid, seeker),
    (grid, seeker) => isScoreSheet(grid) && shows(grid, seeker),
    (grid, { record }) => isNamed(grid, record),
  ];
  for (const fits of passes) {
    seekers.forEach((seeker, index) => {
      if (found[index]) return;
      const grid = [...free].find((each) => fits(each, seeker));
      if (!grid) return;
      found[index] = grid;
      free.delete(grid);
    });
  }
  return { sheets: found, others: [...free].filter(isScoreSheet) };
}

function isScoreSheet({ row, column, values }: SheetGrid): boolean {
  return row === 0 && column === 0 && markerKind(values[0]?.[0] ?? "") === "score";
}

const CONTROL_NUMBER = /^[0-9A-F]{4}(?:-[0-9A-F]{4}){3}$/;

/** The control number that a score sheet shows in a cell of its own; "" for none. */
export function shownNumber({ values }: SheetGrid): string {
  for (const line of values) {
    const shown = line.find((value) => typeof value === "string" && CONTROL_NUMBER.test(value.trim()));
    if (shown !== undefined) return String(shown).trim();
  }
  return "";
}
