import type { Finding, FindingParams, Severity } from "../finding";
import type { SheetGrid, WorkbookSnapshot } from "../tables/snapshot";
import { carryActions } from "./carry-actions";
import {
  copyNumber,
  dateOfSheet,
  findActionRows,
  findReviewTable,
  isReviewSheet,
  periodOfSheet,
} from "./find-review-table";
import { missingReviews } from "./missing-reviews";
import { comparePeriods } from "./parse-period";
import { readActionRows, readReviewRows } from "./read-review-rows";
import type { PastReview } from "./review";
import type { ReviewFindingCode } from "./supplier-finding-codes";

/** The reviews that a workbook holds, and what is wrong with sheets that are no longer to be read. */
export interface PastReviews {
  /** One per period, oldest first. */
  readonly reviews: readonly PastReview[];
  readonly findings: readonly Finding[];
}

/**
 * Reads every review sheet back from its own cells, sorted, filtered, renamed or edited as it may be. Of two sheets of one
 * period the later copy holds; actions of the other are kept. A sheet of which the period or the columns are gone is told
 * and left out.
 */
export function readPastReviews(snapshot: WorkbookSnapshot): PastReviews {
  const findings: Finding[] = [];
  const sheets = snapshot.sheets
    .filter((grid) => isReviewSheet(grid, snapshot.tables))
    .flatMap((grid, order) => {
      const read = readReview(grid, snapshot);
      if (typeof read !== "string") return [{ read, copy: copyNumber(grid.name), order }];
      findings.push(sheetFinding("reviewSheetUnreadable", "warning", grid.name, { reason: read }));
      return [];
    });
  sheets.sort((a, b) => comparePeriods(a.read.period, b.read.period) || a.copy - b.copy || a.order - b.order);
  const reviews: PastReview[] = [];
  for (const { read } of sheets) {
    const before = reviews.at(-1);
    if (before?.period.text !== read.period.text) reviews.push(read);
    else reviews[reviews.length - 1] = laterCopy(before, read);
  }
  // A sheet that cannot be read is told as that, and may be the one that seems to be gone.
  if (findings.length === 0) {
    findings.push(...missingReviews(snapshot, new Set(reviews.map(({ period }) => period.text))));
  }
  return { reviews, findings };
}

function laterCopy(first: PastReview, second: PastReview): PastReview {
  const { sheet, period } = second;
  const twice = sheetFinding("reviewPeriodTwice", "warning", sheet, {
    period: period.text,
    sheet,
    other: first.sheet,
  });
  return {
    ...second,
    actions: carryActions(first.actions, second.actions),
    findings: [
      ...first.findings.filter(({ code }) => code === "reviewPeriodTwice"),
      twice,
      ...second.findings,
    ],
  };
}

/** Why a sheet cannot be read. */
type Unreadable = "table" | "period";

function readReview(grid: SheetGrid, snapshot: WorkbookSnapshot): PastReview | Unreadable {
  const table = findReviewTable(grid, snapshot.tables);
  if (table === null) return "table";
  const period = periodOfSheet(grid, table.headerRow, snapshot);
  if (period === null) return "period";
  const rows = readReviewRows(grid, table, period.text, snapshot);
  const block = findActionRows(grid, table.lastRow + 1);
  const carried = block ? readActionRows(grid, block, period.text, snapshot) : { actions: [], findings: [] };
  const { columns, firstRow, lastRow } = table;
  const at = (column: "name" | "kvk" | "level" | "score" | "verdict" | "nextReview"): number | null =>
    columns.get(column) ?? null;
  return {
    sheet: grid.name,
    period,
    date: dateOfSheet(grid, table.headerRow, snapshot),
    lines: rows.lines,
    actions: [...carried.actions, ...rows.actions],
    area: {
      firstRow,
      lastRow,
      columns: {
        name: at("name"),
        kvk: at("kvk"),
        level: at("level"),
        score: at("score"),
        verdict: at("verdict"),
        nextReview: at("nextReview"),
      },
    },
    findings: [...rows.findings, ...carried.findings],
  };
}

/** A finding about a sheet as a whole. */
export function sheetFinding(
  code: ReviewFindingCode,
  severity: Severity,
  sheet: string | null,
  params: FindingParams,
): Finding {
  const place = { sheet, table: sheet, row: null, column: null, cell: sheet === null ? null : "A1" };
  return { code, severity, place, params, supplier: null, tender: null };
}
