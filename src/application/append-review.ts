import type { ExcelSerial } from "../domain/cell";
import { overviewInput } from "../domain/sheets/overview-input";
import { OVERVIEW_OWN_SHEET, overviewSheet } from "../domain/sheets/overview-sheet";
import { reviewSheet, reviewSheetName } from "../domain/sheets/review-sheet";
import { buildReview } from "../domain/supplier/build-review";
import { comparePeriods } from "../domain/supplier/parse-period";
import type { Period } from "../domain/supplier/period";
import { readCyclePolicy } from "../domain/supplier/read-cycle-policy";
import { readPastReviews } from "../domain/supplier/read-past-reviews";
import type { PastReview, Review } from "../domain/supplier/review";
import { unnamedSuppliers } from "../domain/supplier/unnamed-suppliers";
import { readPolicy } from "../domain/tables/read-policy";
import type { WorkbookSnapshot } from "../domain/tables/snapshot";
import type { TableRole } from "../domain/tables/roles";
import { aboutRoles } from "./about-roles";
import { controlNumber } from "../domain/control-number";
import { reviewLogText } from "../domain/supplier/review-log";
import type { OnProgress } from "./actions";
import type { ReviewReceipt } from "./cycle-actions";
import { digest } from "./digest";
import { expectedTable } from "./expected-ranges";
import { freeSheetName } from "./free-sheet-name";
import type { Inspection } from "./inspection";
import type { LogContext } from "./log-context";
import { appendToLog, type LogAct } from "./read-log";
import { renewSheet } from "./renew-sheet";
import type { Wording } from "./wording";
import { NO_CHANGES, type ExpectedRange, type Workbook } from "./workbook";

const ROLES: ReadonlySet<TableRole> = new Set<TableRole>([
  "suppliers",
  "contracts",
  "reviewCriteria",
  "judgements",
  "settings",
]);

/** Every review that the workbook holds, one per period, oldest first. */
export function pastReviews({ snapshot }: Inspection): readonly PastReview[] {
  return readPastReviews(snapshot).reviews;
}

/** What a new review sheet of the period will hold, with everything that the reader must know first. */
export function review({ snapshot, tables }: Inspection, period: Period, date: ExcelSerial): Review {
  const settings = readPolicy(tables.settings);
  const cycle = readCyclePolicy(tables.settings);
  const built = buildReview({
    period,
    date,
    tables,
    past: readPastReviews(snapshot),
    policy: settings.policy,
    cycle: cycle.policy,
  });
  const unnamed = unnamedSuppliers(tables.suppliers?.rows ?? []);
  const about = [...aboutRoles(tables, ROLES), ...settings.findings, ...cycle.findings, ...unnamed];
  return { ...built, findings: [...about, ...built.findings] };
}

/**
 * Writes the review on a new sheet, and the overview in place of the last one while nobody edited that, in one write. Shows the
 * review. No other sheet is touched. The write stops when a table or the review before this one changed since it was read.
 * @throws WorkbookError when Excel refuses or an input changed; the workbook is then as it was.
 */
export async function writeReview(
  workbook: Workbook,
  { snapshot, tables }: Inspection,
  review: Review,
  { wording, on, time }: Omit<LogContext, "by">,
  onProgress: OnProgress,
): Promise<ReviewReceipt> {
  onProgress({ phase: "checking", share: null });
  const name = newReviewSheet(snapshot, review.period);
  const { date1904 } = snapshot;
  const document = { ...reviewSheet({ review, date1904, texts: wording.reviewSheet }), name };
  const overview = overviewSheet(overviewInput(review, name), on, wording.overviewSheet);
  const renewal = renewSheet(snapshot, overview, OVERVIEW_OWN_SHEET);
  const { suppliers, contracts, reviewCriteria, judgements, settings } = tables;
  const read = [suppliers, contracts, reviewCriteria, judgements, settings].flatMap((table) =>
    table === null ? [] : expectedTable(snapshot, table.table),
  );
  const { newSheets, renewedSheets } = renewal.plan;
  const log = appendToLog(snapshot, [logAct(review, name, wording)], { wording, on, time, by: review.by });
  const receipt = await workbook.write(
    {
      ...NO_CHANGES,
      // The review first: what the overview reads is there when it is calculated.
      newSheets: [document, ...newSheets, ...log.newSheets],
      renewedSheets,
      ownTables: log.ownTables,
      expect: [...read, ...reviewBefore(review, snapshot), ...renewal.plan.expect, ...log.expect],
      activate: 0,
    },
    onProgress,
  );
  const [written = name, added = overview.name] = receipt.sheetNames;
  return {
    review: { sheet: written, renewed: false },
    overview: { sheet: renewal.renewed ?? added, renewed: renewal.renewed !== null },
  };
}

function logAct(review: Review, sheet: string, { reviewSheet: texts }: Wording): LogAct {
  const details = reviewLogText(review, sheet);
  const sha256 = digest(details);
  return {
    what: texts.logged.what,
    tender: "",
    lot: "",
    outcome: texts.logged.outcome(review.period, review.lines.length),
    controlNumber: controlNumber(sha256),
    sha256,
    details,
  };
}

/** The name that the review sheet of a period gets, known beforehand because formulas of the overview name it. */
export function newReviewSheet(snapshot: WorkbookSnapshot, { text }: Period): string {
  return freeSheetName(snapshot, reviewSheetName(text));
}

/** The review before this one: nearly all that was taken from earlier reviews stands there. */
function reviewBefore({ past, period }: Review, { sheets }: WorkbookSnapshot): readonly ExpectedRange[] {
  const before = past.filter((review) => comparePeriods(review.period, period) < 0).at(-1);
  const grid = sheets.find(({ name }) => name === before?.sheet);
  return grid ? [{ sheet: grid.name, row: grid.row, column: grid.column, values: grid.values }] : [];
}
