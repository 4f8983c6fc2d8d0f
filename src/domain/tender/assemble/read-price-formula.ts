import { foldedText } from "../../tables/cell-text";
import { readAmount } from "../../tables/read-number";
import type { TextField } from "../../tables/field";
import type { Method, PriceFormula } from "../tender";
import { readChoice, type Choices } from "./choices";
import { euroOf } from "./euro-text";
import type { FindingList } from "./finding-list";

/** Also what stands in the place of a formula where the method has no use for one. */
const DEFAULT_FORMULA: PriceFormula = { kind: "laagste/prijs" };

const WITHOUT_PARAMETER: Choices<PriceFormula> = [
  [
    DEFAULT_FORMULA,
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
  [
    { kind: "afwijking" },
    [
      "afwijking",
      "afwijking van laagste",
      "afwijking van de laagste",
      "afwijking van laagste prijs",
      "afwijking van de laagste prijs",
      "deviation",
      "deviation from lowest",
      "deviation from the lowest",
      "deviation from lowest price",
    ],
  ],
];
/** `log 2`, `log A=2`, `logaritmisch (2,5)`, `log-formule met A = 2`. */
const LOGARITHMIC =
  /^log(?:aritmisch|arithmic)?(?:[- ]?formul[ea])?(?![b-z])\s*[:,]?\s*(?:met |with )?\s*(?:a\b)?\s*[=:]?\s*(.*)$/;
const BANDWIDTH = /^(?:bandbreedte|bandwidth)\s*:?\s*(.*)$/;
const BOUNDS = /^(.+?)\s*(?:\.\.+|…|\btot en met\b|\bt\/m\b|\btot\b|\bto\b|\s[-\u2013]\s)\s*(.+)$/;

/**
 * `Prijsformule`; blank is `laagste/prijs`, told as the default. A method other than `punten` makes no use of it, whatever
 * stands there. Null after an error.
 */
export function readPriceFormula(
  field: TextField | null,
  method: Method | null,
  findings: FindingList,
): PriceFormula | null {
  if (method !== null && method !== "punten") {
    reportUnused(field, method, findings);
    return DEFAULT_FORMULA;
  }
  const text = field ? findings.use(field) : null;
  if (text === null) {
    if (!field?.problem) findings.add("info", "priceFormulaDefault", field?.place ?? null);
    return field?.problem?.severity === "error" ? null : DEFAULT_FORMULA;
  }
  const place = field?.place ?? null;
  const plain = readChoice(text, WITHOUT_PARAMETER);
  if (plain) return plain;
  const folded = plainFormula(text);
  const logarithm = LOGARITHMIC.exec(folded);
  if (logarithm) {
    const base = numberOf(logarithm[1] ?? "");
    if (base !== null) return checkPriceFormula({ kind: "log", base }, findings, field);
    findings.add("error", "logBaseMissing", place, { text });
    return null;
  }
  const bounds = BOUNDS.exec(BANDWIDTH.exec(folded)?.[1] ?? "");
  const low = euroOf(bounds?.[1] ?? "");
  const high = euroOf(bounds?.[2] ?? "");
  if (low === null || high === null) {
    findings.add("error", "priceFormulaUnreadable", place, { text });
    return null;
  }
  return checkPriceFormula({ kind: "bandbreedte", low, high }, findings, field);
}

/** A formula from the workbook or from the pane, with its parameters checked. */
export function checkPriceFormula(
  formula: PriceFormula,
  findings: FindingList,
  field: TextField | null,
): PriceFormula | null {
  const place = field?.place ?? null;
  switch (formula.kind) {
    case "laagste/prijs":
    case "laag-hoog":
    case "afwijking":
      return formula;
    case "log":
      if (Number.isFinite(formula.base) && formula.base > 1) return formula;
      findings.add("error", "logBaseOutOfRange", place, { base: `${formula.base}` });
      return null;
    case "bandbreedte": {
      const { low, high } = formula;
      if (Number.isFinite(low) && Number.isFinite(high) && low >= 0 && high > low) return formula;
      findings.add("error", "bandReversed", place, { low, high });
      return null;
    }
  }
}

/** What stands in a cell that is not used can be wrong without harm. */
function reportUnused(field: TextField | null, method: Method, findings: FindingList): void {
  const text = field === null ? "" : String(field.raw).trim();
  if (text !== "") findings.add("info", "priceFormulaUnused", field?.place ?? null, { text, method });
}

/** NFKC writes the sign for three dots as `...`, and lower case folds the rest. */
function plainFormula(text: string): string {
  return foldedText(text).replace(/[()]/g, " ").trim();
}

function numberOf(text: string): number | null {
  return readAmount(text.trim(), { decimalSeparator: ",", thousandsSeparator: "." }).value;
}
