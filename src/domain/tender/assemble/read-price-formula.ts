import { foldedText } from "../../tables/cell-text";
import { readNumber } from "../../tables/read-number";
import type { TextField } from "../../tables/field";
import type { PriceFormula } from "../tender";
import { readChoice, type Choices } from "./choices";
import type { FindingList } from "./finding-list";

const WITHOUT_BOUNDS: Choices<PriceFormula> = [
  [
    { kind: "laagste/prijs" },
    [
      "laagste/prijs",
      "laagste prijs/prijs",
      "laagste/inschrijfprijs",
      "lowest/price",
      "lowest price/price",
      "low bid",
    ],
  ],
  [
    { kind: "laag-hoog" },
    ["laag-hoog", "laag/hoog", "laagste-hoogste", "low-high", "low/high", "lowest-highest"],
  ],
];
/** Formulas of the design that this engine does not carry out. */
const NOT_AVAILABLE = /^(?:afwijking|deviation|log(?:aritmisch|arithmic)?\b|logformule)/;
const BANDWIDTH = /^(?:bandbreedte|bandwidth)\s*:?\s*(.*)$/;
const BOUNDS = /^(.+?)\s*(?:\.\.+|…|\btot en met\b|\bt\/m\b|\btot\b|\bto\b|\s[-\u2013]\s)\s*(.+)$/;

/** `Prijsformule`; blank is `laagste/prijs`, told as the default. Null after an error. */
export function readPriceFormula(field: TextField | null, findings: FindingList): PriceFormula | null {
  const text = field ? findings.use(field) : null;
  if (text === null) {
    if (!field?.problem) findings.add("info", "priceFormulaDefault", field?.place ?? null);
    return field?.problem?.severity === "error" ? null : { kind: "laagste/prijs" };
  }
  const place = field?.place ?? null;
  const plain = readChoice(text, WITHOUT_BOUNDS);
  if (plain) return plain;
  const folded = plainFormula(text);
  if (NOT_AVAILABLE.test(folded)) {
    findings.add("error", "priceFormulaNotAvailable", place, { text });
    return null;
  }
  const bounds = BOUNDS.exec(BANDWIDTH.exec(folded)?.[1] ?? "");
  const low = boundOf(bounds?.[1]);
  const high = boundOf(bounds?.[2]);
  if (low === null || high === null) {
    findings.add("error", "priceFormulaUnreadable", place, { text });
    return null;
  }
  return checkPriceFormula({ kind: "bandbreedte", low, high }, findings, field);
}

/** A formula from the workbook or from the pane, with its bounds checked. */
export function checkPriceFormula(
  formula: PriceFormula,
  findings: FindingList,
  field: TextField | null,
): PriceFormula | null {
  if (formula.kind !== "bandbreedte") return formula;
  const { low, high } = formula;
  if (Number.isFinite(low) && Number.isFinite(high) && low >= 0 && high > low) return formula;
  findings.add("error", "bandReversed", field?.place ?? null, { low, high });
  return null;
}

/** NFKC writes the sign for three dots as `...`, and lower case folds the rest. */
function plainFormula(text: string): string {
  return foldedText(text).replace(/[()]/g, " ").trim();
}

/**
 * A bound in Dutch or unmistakable English notation. Here 100.000 is a hundred thousand: a price with three decimals
 * does not exist, while a comma before three digits could be either and is refused.
 */
function boundOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const bare = text.replace(/€|\beuro?\b/g, "").trim();
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(bare)) return Number(bare.replace(".", ""));
  return readNumber(bare, { decimalSeparator: ",", thousandsSeparator: "." }).value;
}
