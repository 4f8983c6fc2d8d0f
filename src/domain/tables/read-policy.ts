import type { Finding, FindingParams } from "../finding";
import type { Aggregation } from "../tender/tender";
import { foldedText } from "./cell-text";
import type { Field } from "./field";
import { headerKey } from "./header-text";
import { readNumber } from "./read-number";
import { readYesNo } from "./read-yes-no";
import type { TableOf } from "./read-tables-types";
import type { SettingRow } from "./rows";
import { tableFinding } from "./table-finding";
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
  const valueOf = <T>(
    name: keyof Policy,
    read: (field: Field<string | number | boolean>) => T | null,
  ): T | null => {
    const rows = rowsNamed(settings, POLICY_SETTINGS[name]);
    const values = new Set<T>();
    for (const { value } of rows) {
      const found = read(value);
      if (found !== null) values.add(found);
    }
    const [first] = values;
    const second = rows[1];
    if (values.size > 1 && second) {
      // Two answers to one question: neither is taken.
      findings.push(settingFinding("settingTwice", second, {}));
      return null;
    }
    return first ?? null;
  };
  const unreadable = (code: TableFindingCode, field: Field<string | number | boolean>): null => {
    const text = String(field.raw).trim();
    if (text !== "") findings.push(tableFinding(code, "error", field.place, { text }));
    return null;
  };
  const yesNo = (field: Field<string | number | boolean>): boolean | null => {
    const { value, problem } = readYesNo(field.raw);
    return problem
      ? unreadable(problem.code === "errorValue" ? "errorValue" : "yesNoUnreadable", field)
      : value;
  };
  // A horizon of months has no thousands, so the separators do not matter.
  const months = (field: Field<string | number | boolean>): number | null => {
    const { value, problem } = readNumber(field.raw, { decimalSeparator: ",", thousandsSeparator: "." });
    if (problem?.code === "errorValue") return unreadable("errorValue", field);
    if (value === null) return unreadable("numberUnreadable", field);
    const inRange = Number.isInteger(value) && value >= 0 && value <= LONGEST_HORIZON;
    return inRange ? value : unreadable("numberUnreadable", field);
  };
  const limit = (field: Field<string | number | boolean>): number | null => {
    const { raw } = field;
    if (raw === false || (typeof raw === "string" && OFF_WORDS.has(raw.trim().toLowerCase()))) return 0;
    const { value, problem } = readNumber(raw, { decimalSeparator: ",", thousandsSeparator: "." });
    if (problem?.code === "errorValue") return unreadable("errorValue", field);
    // Both 15 and a cell that shows 15% are written; a limit under one percent would point at every price.
    const share = value === null || value < 1 ? value : value / 100;
    return share !== null && share >= 0 && share < 1 ? share : unreadable("numberUnreadable", field);
  };
  const aggregation = (field: Field<string | number | boolean>): Aggregation | null => {
    if (field.problem?.code === "errorValue") return unreadable("errorValue", field);
    return AGGREGATIONS.get(foldedText(field.raw)) ?? unreadable("aggregationUnreadable", field);
  };
  const limitOf = (name: "lowBelowMean" | "lowBelowSecond" | "lowBelowEstimate"): number | null =>
    (valueOf(name, limit) ?? DEFAULT_POLICY[name]) || null;
  const policy: Policy = {
    copyRequired: valueOf("copyRequired", yesNo) ?? DEFAULT_POLICY.copyRequired,
    horizonMonths: valueOf("horizonMonths", months) ?? DEFAULT_POLICY.horizonMonths,
    clip: valueOf("clip", yesNo) ?? DEFAULT_POLICY.clip,
    lowBelowMean: limitOf("lowBelowMean"),
    lowBelowSecond: limitOf("lowBelowSecond"),
    lowBelowEstimate: limitOf("lowBelowEstimate"),
    aggregation: valueOf("aggregation", aggregation),
  };
  return { policy, findings };
}

function rowsNamed(settings: TableOf<SettingRow> | null, names: readonly string[]): SettingRow[] {
  const keys = new Set(names.map(headerKey));
  return (settings?.rows ?? []).filter(
    ({ setting }) => setting.value !== null && keys.has(headerKey(setting.value)),
  );
}

function settingFinding(code: TableFindingCode, row: SettingRow, params: FindingParams): Finding {
  return tableFinding(code, "error", row.value.place, { setting: row.setting.value ?? "", ...params });
}
