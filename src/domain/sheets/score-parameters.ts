import { levelRank } from "../pso/level";
import type { Tender } from "../tender/tender";
import { scoreUnit } from "../tender/score-unit";
import { PRICE_FORMAT } from "./score-formats";

/** Settings that formulas read; each stands once, at the right of the first page. */
export type ParameterId =
  | "margin"
  | "width"
  | "minimumLevel"
  | "low"
  | "high"
  | "logBase"
  | "clip"
  | "rounding"
  | "contracts"
  | "ceiling";

/** What a setting looks like in its cell. */
export interface ParameterValue {
  readonly id: ParameterId;
  readonly value: number;
  readonly format?: string;
  /** 1 and 0 are shown as the reader's words for yes and no. */
  readonly yesNo?: true;
}

/** The settings that this tender has, in the order in which they are shown. */
export function parametersOf(tender: Tender): readonly ParameterValue[] {
  const { rule, rounding, contracts, ceilingPrice } = tender;
  const inUnit = scoreUnit(tender.method) === "euro" ? { format: PRICE_FORMAT } : {};
  const found: ParameterValue[] = [];
  if (rule.kind === "marge") found.push({ id: "margin", value: rule.margin, ...inUnit });
  if (rule.kind === "banden") found.push({ id: "width", value: rule.width, ...inUnit });
  if (rule.kind === "minimum") found.push({ id: "minimumLevel", value: levelRank(rule.level) });
  if (hasPricePoints(tender)) found.push(...formulaParameters(tender));
  found.push({ id: "rounding", value: rounding }, { id: "contracts", value: contracts });
  if (ceilingPrice !== null) found.push({ id: "ceiling", value: ceilingPrice, format: PRICE_FORMAT });
  return found;
}

function formulaParameters({ priceFormula, clip }: Tender): readonly ParameterValue[] {
  const cut: ParameterValue = { id: "clip", value: clip ? 1 : 0, yesNo: true };
  switch (priceFormula.kind) {
    case "bandbreedte":
      return [
        { id: "low", value: priceFormula.low, format: PRICE_FORMAT },
        { id: "high", value: priceFormula.high, format: PRICE_FORMAT },
        cut,
      ];
    case "log":
      return [{ id: "logBase", value: priceFormula.base }, cut];
    case "laagste/prijs":
    case "laag-hoog":
    case "afwijking":
      return [cut];
  }
}

/** Whether a price becomes points: only `punten` does that, and only for a price criterion. */
export function hasPricePoints({ method, criteria }: Tender): boolean {
  return method === "punten" && criteria.some(({ kind }) => kind === "price");
}

/** What was agreed, at the left of the first page. */
export type FactId =
  | "procedure"
  | "method"
  | "priceFormula"
  | "rule"
  | "ruleFixedOn"
  | "order"
  | "recalculate"
  | "referenceDate"
  | "closingDate"
  | "scoredOn";

export function factIds(tender: Tender): readonly FactId[] {
  return [
    "procedure",
    "method",
    ...(hasPricePoints(tender) ? (["priceFormula"] as const) : []),
    "rule",
    "ruleFixedOn",
    "order",
    "recalculate",
    "referenceDate",
    "closingDate",
    "scoredOn",
  ];
}
