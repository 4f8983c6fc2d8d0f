import type { ExcelSerial } from "../cell";
import type { TenderRow } from "../tables/rows";
import type { Compliance, PromiseFigure, Promise5, Shortfall, ShortfallReason } from "./compliance";
import type { ContractCheck, ContractLine } from "./contract-check";
import type { CodeLine, Distribution } from "./distribution";
import { latestReviews, reviewedSince } from "./latest-reviews";
import type { PastReview } from "./review";
import type { Spend } from "./spend";
import type { Supplier } from "./supplier";

export interface ComplianceInput {
  readonly date: ExcelSerial;
  readonly suppliers: readonly Supplier[];
  readonly distribution: Distribution;
  readonly tenders: readonly TenderRow[];
  /** The day on which the model of a tender, its rule included, was locked; null when it was not, or only too late. */
  readonly lockedOn: (tender: TenderRow) => ExcelSerial | null;
  readonly contracts: ContractCheck;
  readonly spend: Spend;
  readonly pastReviews: readonly PastReview[];
}

/** A promise is kept by a review of the last 12 months: own choice of the policy, as important suppliers go yearly (facts/pso.md 7). */
export const REVIEW_MONTHS = 12;

/** The five promises of the policy (design section 1) with how far each is kept, and spend at PSO holders beside them. */
export function measureCompliance(input: ComplianceInput): Compliance {
  const { date, distribution, contracts, spend, pastReviews } = input;
  return {
    date,
    promises: [
      codePromise(distribution),
      tendersPromise(input.tenders),
      contractsPromise(contracts),
      weightingPromise(input),
      reviewsPromise(input),
    ],
    spend: { total: spend.total, atHolders: spend.atHolders, share: spend.share },
    findings: [
      ...distribution.findings,
      ...contracts.findings,
      ...spend.findings,
      ...pastReviews.flatMap(({ findings }) => findings),
    ],
  };
}

/** Promise 1 is that a supplier receives the code: one that did not confirm yet has it, and is only told. */
function codePromise({ lines }: Distribution): PromiseFigure {
  return figure(
    "code",
    lines.length,
    lines.flatMap((line) => codeShortfall(line)),
  );
}

function codeShortfall({ supplier, state, outdated, version }: CodeLine): readonly Shortfall[] {
  const about = { name: supplier.name, params: {}, place: supplier.row.name.place };
  switch (state) {
    case "due":
      return outdated
        ? [{ ...about, unmet: true, reasons: ["codeOutdated"], params: { version: version ?? "" } }]
        : [{ ...about, unmet: true, reasons: ["codeDue"] }];
    case "sent":
      return [{ ...about, unmet: false, reasons: ["codeNotConfirmed"] }];
    case "confirmed":
      return [];
  }
}

function tendersPromise(tenders: readonly TenderRow[]): PromiseFigure {
  return figure(
    "tenders",
    tenders.length,
    tenders.flatMap((tender) =>
      unmet(tender, [
        [!said(tender.codeMentioned.value), "codeNotMentioned"],
        [!said(tender.certificateRequested.value), "certificateNotRequested"],
      ]),
    ),
  );
}

/** A date, or a bare "ja". */
function said(value: number | boolean | null): boolean {
  return value !== null && value !== false;
}

/** Promise 3 is about the contracts that run on the day. */
function contractsPromise({ contracts }: ContractCheck): PromiseFigure {
  const running = contracts.filter(({ phase }) => phase === "running");
  return figure(
    "contracts",
    running.length,
    running.flatMap((line) => (line.ok ? [] : [contractShortfall(line)])),
  );
}

function contractShortfall({ row, number, supplier, clause, level }: ContractLine): Shortfall {
  const who = supplier?.name ?? row.supplier.value ?? "";
  const reasons: ShortfallReason[] = [
    ...(supplier === null ? (["supplierUnknown"] as const) : []),
    ...(clause === true ? [] : (["clauseMissing"] as const)),
    ...(supplier !== null && level?.counts !== true ? (["certificateNotValid"] as const) : []),
  ];
  return {
    name: [number, who].filter((part) => part !== "").join(" · "),
    unmet: true,
    // An error value hides what the contract is.
    reasons: reasons.length > 0 ? reasons : ["cellUnreadable"],
    params: level === null || level.reason === null ? {} : { levelReason: level.reason },
    place: row.number.place,
  };
}

/** A rule is stated in the table or locked as it is in force, on a day not after the closing date. */
function weightingPromise({ tenders, lockedOn }: ComplianceInput): PromiseFigure {
  return figure(
    "weighting",
    tenders.length,
    tenders.flatMap((tender) => {
      if (lockedOn(tender) !== null) return [];
      const fixedOn = tender.ruleFixedOn.value;
      const closing = tender.closingDate.value;
      const late = fixedOn !== null && closing !== null && fixedOn > closing;
      return unmet(
        tender,
        [
          [(tender.rule.value ?? "").trim() === "", "ruleNotStated"],
          [fixedOn === null, "ruleNotDated"],
          [late, "ruleLate"],
        ],
        late ? { fixedOn, closing } : {},
      );
    }),
  );
}

function unmet(
  { tender, lot }: TenderRow,
  tests: readonly (readonly [fails: boolean, reason: ShortfallReason])[],
  params: Shortfall["params"] = {},
): readonly Shortfall[] {
  const reasons = tests.flatMap(([fails, reason]) => (fails ? [reason] : []));
  if (reasons.length === 0) return [];
  const name = [tender.value, lot.value].filter((part) => part !== null && part !== "").join(" · ");
  return [{ name, unmet: true, reasons, params, place: tender.place }];
}

/** Promise 5 asks a review with a verdict of every current supplier in the last 12 months. */
function reviewsPromise({ date, suppliers, pastReviews }: ComplianceInput): PromiseFigure {
  const current = suppliers.filter(({ status }) => status === "current");
  const since = reviewedSince(date, REVIEW_MONTHS);
  const reviewOf = latestReviews(current, pastReviews, date);
  return figure(
    "reviews",
    current.length,
    current.flatMap((supplier): Shortfall[] => {
      const { finished, last } = reviewOf(supplier);
      if (finished !== null && finished.on >= since) return [];
      const about = { name: supplier.name, unmet: true, place: supplier.row.name.place };
      if (last !== null && last.on >= since && last.line.verdict === null) {
        return [
          { ...about, reasons: ["reviewUnfinished"], params: { period: last.period }, place: last.place },
        ];
      }
      return [{ ...about, reasons: ["notReviewed"], params: finished === null ? {} : { last: finished.on } }];
    }),
  );
}

function figure(promise: Promise5, total: number, shortfalls: readonly Shortfall[]): PromiseFigure {
  const met = total - shortfalls.filter((each) => each.unmet).length;
  return { promise, met, total, share: total === 0 ? null : met / total, shortfalls };
}
