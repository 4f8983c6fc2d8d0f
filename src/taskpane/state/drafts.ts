import type { TenderDecision } from "../../application/inspection";
import type { Level } from "../../domain/pso/level";
import type { ScoreUnit } from "../../domain/tender/score-unit";
import type { DecisionRule, Method, PriceFormula } from "../../domain/tender/tender";

export type RuleKind = DecisionRule["kind"];
export type PriceKind = PriceFormula["kind"];

/** What the user is typing for one tender: parameters are text until they can be read. Null leaves the workbook's setting. */
export interface TenderDraft {
  readonly method: Method | null;
  readonly rule: RuleDraft | null;
  readonly price: PriceDraft | null;
  readonly clip: boolean | null;
}
export interface RuleDraft {
  readonly kind: RuleKind;
  /** For `marge` and `banden`, in the unit of the method. */
  readonly amount: string;
  /** For `minimum`. */
  readonly level: Level;
}
export interface PriceDraft {
  readonly kind: PriceKind;
  /** Bounds of `bandbreedte`, EUR. */
  readonly low: string;
  readonly high: string;
  /** For `log`. */
  readonly base: string;
}

export const NO_DRAFT: TenderDraft = { method: null, rule: null, price: null, clip: null };

/** Why a typed parameter cannot be used; the words are in `decide.errors`. */
export type DraftError =
  | "numberMissing"
  | "numberUnreadable"
  | "marginNegative"
  | "widthNotPositive"
  | "lowNegative"
  | "highNotAboveLow"
  | "baseNotAboveOne";

export interface DraftErrors {
  readonly amount: DraftError | null;
  readonly low: DraftError | null;
  readonly high: DraftError | null;
  readonly base: DraftError | null;
}

export type ReadNumber = (text: string) => number | null;

type Read<T> = { readonly value: T } | { readonly error: DraftError };

/** Only points need a formula to make them of a price. A null method is the workbook's, which the caller looks after. */
export function usesPriceFormula(method: Method | null): boolean {
  return method === null || method === "punten";
}

/** What is wrong with each typed parameter, all at once; the bounds of a bandwidth also against each other. */
export function draftErrors(draft: TenderDraft, readNumber: ReadNumber): DraftErrors {
  const { rule } = draft;
  const price = usesPriceFormula(draft.method) ? draft.price : null;
  const amount =
    rule?.kind === "marge" || rule?.kind === "banden"
      ? readParameter(rule.kind, rule.amount, readNumber)
      : null;
  const bounds = price?.kind === "bandbreedte" ? readBounds(price, readNumber) : null;
  const base = price?.kind === "log" ? readBase(price.base, readNumber) : null;
  return {
    amount: errorOf(amount),
    low: errorOf(bounds?.low ?? null),
    high: errorOf(bounds?.high ?? null),
    base: errorOf(base),
  };
}

/** The decision that a draft stands for; null while a parameter is missing or cannot be right. */
export function readDraft(draft: TenderDraft, readNumber: ReadNumber): TenderDecision | null {
  const rule = draft.rule === null ? null : readRule(draft.rule, readNumber);
  const price =
    draft.price === null || !usesPriceFormula(draft.method) ? null : readPrice(draft.price, readNumber);
  if (rule === "invalid" || price === "invalid") return null;
  return { method: draft.method, rule, priceFormula: price, clip: draft.clip };
}

/**
 * A draft that starts from what is in force, so that choosing another kind keeps what was typed. There is a usual margin or
 * width in points only: an amount in EUR must come from the tender documents (design section 5).
 */
export function ruleDraftOf(
  rule: DecisionRule | null,
  kind: RuleKind,
  unit: ScoreUnit,
  write: (value: number) => string,
): RuleDraft {
  const inForce = rule?.kind === "marge" ? rule.margin : rule?.kind === "banden" ? rule.width : null;
  const amount = inForce ?? (unit === "points" ? 5 : null);
  return {
    kind,
    amount: amount === null ? "" : write(amount),
    level: rule?.kind === "minimum" ? rule.level : "aspirant",
  };
}

/** Bounds are never taken from the bids: a bandwidth is only absolute when it was fixed beforehand. */
export function priceDraftOf(
  formula: PriceFormula | null,
  kind: PriceKind,
  write: (value: number) => string,
): PriceDraft {
  return {
    kind,
    low: formula?.kind === "bandbreedte" ? write(formula.low) : "",
    high: formula?.kind === "bandbreedte" ? write(formula.high) : "",
    base: formula?.kind === "log" ? write(formula.base) : "",
  };
}

function readRule(draft: RuleDraft, readNumber: ReadNumber): DecisionRule | "invalid" {
  switch (draft.kind) {
    case "marge": {
      const read = readParameter("marge", draft.amount, readNumber);
      return "value" in read ? { kind: "marge", margin: read.value } : "invalid";
    }
    case "banden": {
      const read = readParameter("banden", draft.amount, readNumber);
      return "value" in read ? { kind: "banden", width: read.value } : "invalid";
    }
    case "minimum":
      return { kind: "minimum", level: draft.level };
    case "gelijk":
    case "eerst":
    case "gewogen":
    case "korting euro":
    case "korting procent":
      return { kind: draft.kind };
  }
}

function readPrice(draft: PriceDraft, readNumber: ReadNumber): PriceFormula | "invalid" {
  switch (draft.kind) {
    case "laagste/prijs":
    case "laag-hoog":
    case "afwijking":
      return { kind: draft.kind };
    case "log": {
      const base = readBase(draft.base, readNumber);
      return "value" in base ? { kind: "log", base: base.value } : "invalid";
    }
    case "bandbreedte": {
      const { low, high } = readBounds(draft, readNumber);
      return "value" in low && "value" in high
        ? { kind: "bandbreedte", low: low.value, high: high.value }
        : "invalid";
    }
  }
}

function errorOf(read: Read<number> | null): DraftError | null {
  return read !== null && "error" in read ? read.error : null;
}

function readBase(text: string, readNumber: ReadNumber): Read<number> {
  const read = readAmount(text, readNumber);
  return "value" in read && read.value <= 1 ? { error: "baseNotAboveOne" } : read;
}

function readParameter(kind: "marge" | "banden", text: string, readNumber: ReadNumber): Read<number> {
  const read = readAmount(text, readNumber);
  if ("error" in read) return read;
  if (kind === "marge" && read.value < 0) return { error: "marginNegative" };
  if (kind === "banden" && read.value <= 0) return { error: "widthNotPositive" };
  return read;
}

function readBounds(draft: PriceDraft, readNumber: ReadNumber): { low: Read<number>; high: Read<number> } {
  const low = readAmount(draft.low, readNumber);
  const high = readAmount(draft.high, readNumber);
  if ("value" in low && low.value < 0) return { low: { error: "lowNegative" }, high };
  if ("value" in low && "value" in high && high.value <= low.value) {
    return { low, high: { error: "highNotAboveLow" } };
  }
  return { low, high };
}

function readAmount(text: string, readNumber: ReadNumber): Read<number> {
  if (text.trim() === "") return { error: "numberMissing" };
  const value = readNumber(text);
  return value === null || !Number.isFinite(value) ? { error: "numberUnreadable" } : { value };
}
