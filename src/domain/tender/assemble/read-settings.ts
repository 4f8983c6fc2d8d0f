import type { ExcelSerial, Place } from "../../cell";
import type { NumberField } from "../../tables/field";
import type { TenderRow } from "../../tables/rows";
import { scoreUnit } from "../score-unit";
import type { DecisionRule, Method, PriceFormula, Procedure, Recalculate } from "../tender";
import { checkRule } from "./check-rule";
import type { FindingList } from "./finding-list";
import { readMethod } from "./read-method";
import { checkPriceFormula, readPriceFormula } from "./read-price-formula";
import { readProcedure } from "./read-procedure";
import { readReferenceDate } from "./read-reference-date";
import { readRule } from "./read-rule";

/** What the user decided beside the workbook; a null leaves the workbook's own in force. */
export interface TenderChoice {
  readonly method: Method | null;
  readonly rule: DecisionRule | null;
  readonly priceFormula: PriceFormula | null;
  readonly clip: boolean | null;
}

/** The settings of one tender; what is null after an error is in the findings. */
export interface ReadSettings {
  readonly description: string;
  readonly procedure: Procedure | null;
  readonly method: Method | null;
  readonly priceFormula: PriceFormula | null;
  readonly rule: DecisionRule | null;
  /** False where the default holds because nothing was stated. */
  readonly ruleStated: boolean;
  readonly ruleFixedOn: ExcelSerial | null;
  readonly referenceDate: ExcelSerial | null;
  readonly closingDate: ExcelSerial | null;
  readonly rounding: number;
  readonly recalculate: Recalculate;
  readonly contracts: number;
  readonly ceilingPrice: number | null;
  readonly estimate: number | null;
  readonly places: SettingPlaces;
}

/** Where a finding about a setting points. */
export type SettingPlaces = Readonly<
  Record<"tender" | "rule" | "priceFormula" | "ruleFixedOn" | "recalculate" | "method", Place | null>
>;

const DEFAULT_ROUNDING = 2;
const MAX_ROUNDING = 6;

/** Reads the row of the tender, or what holds without one, with what the user decided in its place. */
export function readSettings(
  row: TenderRow | null,
  choice: TenderChoice | null,
  fallbackDate: ExcelSerial | null,
  findings: FindingList,
): ReadSettings {
  const procedure = readProcedure(row?.procedure ?? null, findings);
  const method = choice?.method ?? readMethod(row?.method ?? null, findings);
  const chosenFormula = method === null || method === "punten" ? choice?.priceFormula : null;
  const priceFormula = chosenFormula
    ? checkPriceFormula(chosenFormula, findings, null)
    : readPriceFormula(row?.priceFormula ?? null, method, findings);
  const unit = scoreUnit(method ?? "punten");
  const stated = choice?.rule
    ? { rule: checkRule(choice.rule, unit, findings, null), stated: true }
    : readRule(row, { procedure, method }, findings);
  return {
    description: row?.description.value ?? "",
    procedure,
    method,
    priceFormula,
    rule: stated?.rule ?? null,
    ruleStated: stated?.stated ?? false,
    closingDate: row && findings.use(row.closingDate),
    ruleFixedOn: row && findings.use(row.ruleFixedOn),
    referenceDate: readReferenceDate(row, fallbackDate, findings),
    rounding: wholeNumber(row?.rounding, "roundingOutOfRange", findings),
    contracts: wholeNumber(row?.contracts, "contractsOutOfRange", findings),
    ceilingPrice: readCeiling(row, findings),
    estimate: readEstimate(row, findings),
    recalculate: readRecalculate(row, findings),
    places: {
      tender: row?.tender.place ?? null,
      rule: row?.rule.place ?? null,
      priceFormula: row?.priceFormula.place ?? null,
      ruleFixedOn: row?.ruleFixedOn.place ?? null,
      recalculate: row?.recalculate.place ?? null,
      method: row?.method.place ?? null,
    },
  };
}

const WHOLE_NUMBERS = {
  roundingOutOfRange: { fallback: DEFAULT_ROUNDING, min: 0, max: MAX_ROUNDING },
  contractsOutOfRange: { fallback: 1, min: 1, max: Number.MAX_SAFE_INTEGER },
} as const;

function wholeNumber(
  field: NumberField | undefined,
  code: keyof typeof WHOLE_NUMBERS,
  findings: FindingList,
): number {
  const { fallback, min, max } = WHOLE_NUMBERS[code];
  const value = field ? findings.use(field) : null;
  if (value === null) return fallback;
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  findings.add("error", code, field?.place ?? null, { value });
  return fallback;
}

function readCeiling(row: TenderRow | null, findings: FindingList): number | null {
  const ceiling = row && findings.use(row.ceilingPrice);
  if (row && ceiling !== null && !(ceiling > 0)) {
    findings.add("error", "priceNotPositive", row.ceilingPrice.place, { price: ceiling });
  }
  return ceiling;
}

/** The estimate only serves to point at low prices, so that a fault in it is told and blocks nothing. */
function readEstimate(row: TenderRow | null, findings: FindingList): number | null {
  if (row === null) return null;
  const { value, problem, raw, place } = row.estimate;
  const usable = value !== null && value > 0 ? value : null;
  const isBlank = value === null && problem === null;
  if (usable === null && !isBlank) {
    findings.add("warning", "estimateUnusable", place, { text: String(raw).trim() });
  }
  return usable;
}

function readRecalculate(row: TenderRow | null, findings: FindingList): Recalculate {
  const value = row && findings.use(row.recalculate);
  return value === null ? null : value ? "yes" : "no";
}
