import type { CellValue } from "../cell";
import type { Finding } from "../finding";
import type { Aggregation } from "../tender/tender";
import { foldedText } from "./cell-text";
import { readNumber } from "./read-number";
import { readYesNo } from "./read-yes-no";
import { read, readBlankOrError, unreadable } from "./reading";
import type { Reading } from "./reading";
import type { TableOf } from "./read-tables-types";
import type { SettingRow } from "./rows";
import { settingAnswer } from "./setting-answer";
import type { TableFindingCode } from "./table-finding-codes";

/** The organisation's own choices that hold for the whole workbook. */
export interface Policy {
  /** A level counts only when the copy of the certificate has been received (design section 4). */
  readonly copyRequired: boolean;
  /** How many months ahead a certificate that ends is announced. */
  readonly horizonMonths: number;
  /** Price points are cut to 0..weight (design section 5); a tender may decide otherwise. */
  readonly clip: boolean;
  /** From which share (0..1) below the mean, the second lowest and the estimate a low price is pointed out; null is off. */
  readonly lowBelowMean: number | null;
  readonly lowBelowSecond: number | null;
  readonly lowBelowEstimate: number | null;
  /** Null where nothing is set: then it depends on what a tender has recorded. */
  readonly aggregation: Aggregation | null;
}

/** The limits for low prices follow practice (facts/tender.md 1.4); none of them decides anything. */
export const DEFAULT_POLICY: Policy = {
  copyRequired: true,
  horizonMonths: 6,
  clip: false,
  lowBelowMean: 0.15,
  lowBelowSecond: 0.15,
  lowBelowEstimate: 0.2,
  aggregation: null,
};

/** The names of the settings, as we write them first. */
export const POLICY_SETTINGS: Readonly<Record<keyof Policy, readonly string[]>> = {
  copyRequired: [
    "Kopie verplicht",
    "Kopie vereist",
    "Kopie certificaat verplicht",
    "Kopie nodig",
    "Copy required",
    "Certificate copy required",
  ],
  horizonMonths: [
    "Horizon in maanden",
    "Horizon",
    "Horizon maanden",
    "Signaleringstermijn in maanden",
    "Horizon in months",
    "Horizon months",
  ],
  clip: [
    "Prijspunten begrenzen",
    "Prijspunten afkappen",
    "Afkappen",
    "Begrenzen",
    "Clip price points",
    "Clip",
    "Clipping",
  ],
  lowBelowMean: [
    "Lage prijs onder gemiddelde",
    "Lage prijs onder het gemiddelde",
    "Low price below mean",
    "Low price below average",
    "Low price below the mean",
  ],
  lowBelowSecond: [
    "Lage prijs onder tweede",
    "Lage prijs onder de tweede",
    "Low price below second",
    "Low price below the second",
  ],
  lowBelowEstimate: [
    "Lage prijs onder raming",
    "Lage prijs onder de raming",
    "Low price below estimate",
    "Low price below the estimate",
  ],
  aggregation: [
    "Beoordelingen samenvoegen",
    "Beoordelingen samenvoegen met",
    "Scores samenvoegen",
    "Combine assessments",
    "Combine scores",
    "Aggregation",
  ],
};

const LONGEST_HORIZON = 60;
const AGGREGATIONS: ReadonlyMap<string, Aggregation> = new Map([
  ...["gemiddelde", "gemiddeld", "het gemiddelde", "mean", "average"].map((word) => [word, "mean"] as const),
  ...["mediaan", "de mediaan", "median"].map((word) => [word, "median"] as const),
  ...["consensus", "in consensus", "de consensus"].map((word) => [word, "consensus"] as const),
]);
const OFF_WORDS = new Set(["uit", "off", "nee", "no", "geen", "none"]);

/** Reads the settings that a person may change; unknown ones are left alone, unreadable ones keep their default. */
export function readPolicy(settings: TableOf<SettingRow> | null): {
  readonly policy: Policy;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const valueOf = <T>(name: keyof Policy, reader: (raw: CellValue) => Reading<T>): T | null => {
    const answer = settingAnswer(settings, POLICY_SETTINGS[name], reader);
    findings.push(...answer.findings);
    return answer.value;
  };
  const limitOf = (name: "lowBelowMean" | "lowBelowSecond" | "lowBelowEstimate"): number | null =>
    (valueOf(name, readLimit) ?? DEFAULT_POLICY[name]) || null;
  const policy: Policy = {
    copyRequired: valueOf("copyRequired", readYesNo) ?? DEFAULT_POLICY.copyRequired,
    horizonMonths: valueOf("horizonMonths", readHorizon) ?? DEFAULT_POLICY.horizonMonths,
    clip: valueOf("clip", readYesNo) ?? DEFAULT_POLICY.clip,
    lowBelowMean: limitOf("lowBelowMean"),
    lowBelowSecond: limitOf("lowBelowSecond"),
    lowBelowEstimate: limitOf("lowBelowEstimate"),
    aggregation: valueOf("aggregation", readAggregation),
  };
  return { policy, findings };
}

/** None of these settings has thousands, so the separators do not matter. */
const SEPARATORS = { decimalSeparator: ",", thousandsSeparator: "." };

function readHorizon(raw: CellValue): Reading<number> {
  const { value, problem } = readNumber(raw, SEPARATORS);
  if (problem?.code === "errorValue") return { value: null, problem };
  const inRange = value !== null && Number.isInteger(value) && value >= 0 && value <= LONGEST_HORIZON;
  return inRange ? read(value) : refused("numberUnreadable", raw);
}

function readLimit(raw: CellValue): Reading<number> {
  if (raw === false || (typeof raw === "string" && OFF_WORDS.has(raw.trim().toLowerCase()))) return read(0);
  const { value, problem } = readNumber(raw, SEPARATORS);
  if (problem?.code === "errorValue") return { value: null, problem };
  // Both 15 and a cell that shows 15% are written; a limit under one percent would point at every price.
  const share = value === null || value < 1 ? value : value / 100;
  return share !== null && share >= 0 && share < 1 ? read(share) : refused("numberUnreadable", raw);
}

function readAggregation(raw: CellValue): Reading<Aggregation> {
  const aggregation = AGGREGATIONS.get(foldedText(raw));
  return readBlankOrError(raw) ?? (aggregation ? read(aggregation) : refused("aggregationUnreadable", raw));
}

function refused(code: TableFindingCode, raw: CellValue): Reading<never> {
  return unreadable(code, { text: String(raw).trim() });
}
