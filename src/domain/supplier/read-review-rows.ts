import type { CellValue, ExcelSerial, SheetIndex } from "../cell";
import type { Finding } from "../finding";
import { cellAddress } from "../sheets/cell-address";
import { cellAt } from "../tables/block";
import { isBlank, isErrorValue, plainText } from "../tables/cell-text";
import { readDate } from "../tables/read-date";
import { readKvk } from "../tables/read-kvk";
import { readLevel } from "../tables/read-level";
import { readNumber } from "../tables/read-number";
import type { SheetGrid, WorkbookSnapshot } from "../tables/snapshot";
import type { FoundRows } from "./find-review-table";
import { VERDICTS, type PastReviewLine, type SupplierAction } from "./review";
import { saysClosed, type ActionColumn, type ReviewColumn } from "./review-words";

export type ReviewSettings = Pick<
  WorkbookSnapshot,
  "date1904" | "decimalSeparator" | "thousandsSeparator" | "tables"
>;

interface RowsRead {
  readonly lines: readonly PastReviewLine[];
  /** What somebody agreed on in the rows of the table. */
  readonly actions: readonly SupplierAction[];
  readonly findings: readonly Finding[];
}

/** Reads the rows of the table with suppliers, in whatever order they stand now. */
export function readReviewRows(
  grid: SheetGrid,
  { firstRow, lastRow, headerRow, columns }: FoundRows<ReviewColumn>,
  period: string,
  settings: ReviewSettings,
): RowsRead {
  const lines: PastReviewLine[] = [];
  const actions: SupplierAction[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (let row = firstRow; row <= lastRow; row++) {
    const at = cellReader(grid, row, columns);
    const who = supplierAt(at("name"), at("kvk"));
    if (who.supplier === "" && who.kvk === null) continue;
    const told = (column: ReviewColumn, text: CellValue): void => {
      findings.push(changedCell(grid, headerRow, row, columns.get(column) ?? 0, text, who.supplier));
    };
    const readAs = <T>(column: ReviewColumn, read: (raw: CellValue) => T | null): T | null => {
      const raw = at(column);
      if (isBlank(raw)) return null;
      const value = read(raw);
      if (value === null) told(column, raw);
      return value;
    };
    const key = who.kvk ?? who.supplier.toLowerCase();
    if (seen.has(key)) {
      const place = columns.get("name") ?? columns.get("kvk") ?? 0;
      const found = changedCell(grid, headerRow, row, place, at("name"), who.supplier);
      findings.push({
        ...found,
        code: "reviewSupplierTwice",
        params: { name: who.supplier || (who.kvk ?? "") },
      });
    }
    seen.add(key);
    lines.push({
      name: who.supplier,
      kvk: who.kvk,
      level: readAs("level", (raw) => readLevel(raw).value?.level ?? null),
      score: readAs("score", (raw) => scoreOf(raw, settings)),
      verdict: readAs("verdict", verdictOf),
      nextReview: readAs("nextReview", (raw) => readDate(raw, settings).value),
      row,
      kvkCell: numberOrText(at("kvk")),
    });
    const text = textOf(at("action"));
    if (text === "") continue;
    const owner = textOf(at("owner"));
    const due = readAs("due", (raw) => readDate(raw, settings).value);
    actions.push({ ...who, text, owner, due, status: "open", since: period });
  }
  return { lines, actions, findings };
}

/** Reads the block with actions that were carried over; an action without a period since when gets that of the sheet. */
export function readActionRows(
  grid: SheetGrid,
  { firstRow, lastRow, headerRow, columns }: FoundRows<ActionColumn>,
  period: string,
  settings: ReviewSettings,
): { readonly actions: readonly SupplierAction[]; readonly findings: readonly Finding[] } {
  const actions: SupplierAction[] = [];
  const findings: Finding[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const at = cellReader(grid, row, columns);
    const who = supplierAt(at("name"), at("kvk"));
    const text = textOf(at("action"));
    if (text === "" || (who.supplier === "" && who.kvk === null)) continue;
    const raw = at("due");
    const due = readDue(raw, settings);
    if (due === null && !isBlank(raw))
      findings.push(changedCell(grid, headerRow, row, columns.get("due") ?? 0, raw, who.supplier));
    actions.push({
      ...who,
      text,
      owner: textOf(at("owner")),
      due,
      status: saysClosed(at("status")) ? "closed" : "open",
      since: textOf(at("since")) || period,
    });
  }
  return { actions, findings };
}

function readDue(raw: CellValue, settings: ReviewSettings): ExcelSerial | null {
  return readDate(raw, settings).value;
}

function cellReader<Column extends string>(
  grid: SheetGrid,
  row: SheetIndex,
  columns: ReadonlyMap<Column, SheetIndex>,
): (column: Column) => CellValue {
  return (column) => {
    const at = columns.get(column);
    return at === undefined ? "" : cellAt(grid, row, at);
  };
}

function supplierAt(name: CellValue, kvk: CellValue): { supplier: string; kvk: string | null } {
  const { value, problem } = readKvk(kvk);
  const proposal = problem?.params["proposal"];
  return { supplier: textOf(name), kvk: value ?? (typeof proposal === "string" ? proposal : null) };
}

/** A cell as its text; nothing for a blank one, an error value and the dash that stands for nothing. */
function textOf(raw: CellValue): string {
  if (isErrorValue(raw)) return "";
  const text = plainText(raw);
  return /^[-–—]$/.test(text) ? "" : text;
}

function scoreOf(raw: CellValue, settings: ReviewSettings): number | null {
  const { value } = readNumber(raw, settings);
  return value !== null && value >= 0 && value <= 100 ? value : null;
}

function verdictOf(raw: CellValue): PastReviewLine["verdict"] {
  const word = plainText(raw).toUpperCase();
  return VERDICTS.find((verdict) => verdict === word) ?? null;
}

function numberOrText(raw: CellValue): string | number {
  return typeof raw === "boolean" ? String(raw) : raw;
}

function changedCell(
  grid: SheetGrid,
  headerRow: SheetIndex,
  row: SheetIndex,
  column: SheetIndex,
  text: CellValue,
  supplier: string,
): Finding {
  const header = String(cellAt(grid, headerRow, column));
  return {
    code: "reviewSheetChanged",
    severity: "warning",
    place: {
      sheet: grid.name,
      table: grid.name,
      row: row + 1,
      column: header,
      cell: cellAddress(row, column),
    },
    params: { text: String(text), column: header },
    supplier: supplier === "" ? null : supplier,
    tender: null,
  };
}
