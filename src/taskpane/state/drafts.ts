import type { TenderDecision } from "../../application/inspection";
import type { Level } from "../../domain/pso/level";
import type { DecisionRule, PriceFormula } from "../../domain/tender/tender";

export type RuleKind = DecisionRule["kind"];
export type PriceKind = PriceFormula["kind"];

/** What the user is typing for one tender: parameters are text until they can be read. Null leaves the workbook's setting. */
export interface TenderDraft {
  readonly rule: RuleDraft | null;
  readonly price: PriceDraft | null;
  readonly clip: boolean | null;
}
export interface RuleDraft {
  readonly kind: RuleKind;
  /** Points for `marge` and `banden`. */
  readonly points: string;
  /** For `minimum`. */
  readonly level: Level;
}
export interface PriceDraft {
  readonly kind: PriceKind;
  readonly low: string;
  readonly high: string;
}

export const NO_DRAFT: TenderDraft = { rule: null, price: null, clip: null };

/** Why a typed parameter cannot be used; the words are in `pane.decide.errors`. */
export type DraftError =
  | "numberMissing"
  | "numberUnreadable"
  | "marginNegative"
  | "widthNotPositive"
  | "lowNegative"
  | "highNotAboveLow";

export interface DraftErrors {
  readonly points: DraftError | null;
  readonly low: DraftError | null;
  readonly high: DraftError | null;
}

export type ReadNumber = (text: string) => number | null;

type Read<T> = { readonly value: T } | { readonly error: DraftError };

/** What is wrong with each typed parameter, all at once; the bounds of a bandwidth also against each other. */
export function draftErrors(draft: TenderDraft, readNumber: ReadNumber): DraftErrors {
  const { rule, price } = draft;
  const points =
    rule?.kind === "marge" || rule?.kind === "banden" ? readPoints(rule.kind, rule.points, readNumber) : null;
  const bounds = price?.kind === "bandbreedte" ? readBounds(price, readNumber) : null;
  return {
    points: points && "error" in points ? points.error : null,
    low: bounds && "error" in bounds.low ? bounds.low.error : null,
    high: bounds && "error" in bounds.high ? bounds.high.error : null,
  };
}

/** The decision that a draft stands for; null while a parameter is missing or cannot be right. */
export function readDraft(draft: TenderDraft, readNumber: ReadNumber): TenderDecision | null {
  const rule = draft.rule === null ? null : readRule(draft.rule, readNumber);
  const price = draft.price === null ? null : readPrice(draft.price, readNumber);
  if (rule === "invalid" || price === "invalid") return null;
  return { rule, priceFormula: price, clip: draft.clip };
}

/** A draft that starts from what is in force, so that choosing another kind keeps what was typed. */
export function ruleDraftOf(
  rule: DecisionRule | null,
  kind: RuleKind,
  write: (value: number) => string,
): RuleDraft {
  const points = rule?.kind === "marge" ? rule.margin : rule?.kind === "banden" ? rule.width : 5;
  return { kind, points: write(points), level: rule?.kind === "minimum" ? rule.level : "aspirant" };
}

/** Bounds are never taken from the bids: a bandwidth is only absolute when it was fixed beforehand. */
export function priceDraftOf(
  formula: PriceFormula | null,
  kind: PriceKind,
  write: (value: number) => string,
): PriceDraft {
  return formula?.kind === "bandbreedte"
    ? { kind, low: write(formula.low), high: write(formula.high) }
    : { kind, low: "", high: "" };
}

function readRule(draft: RuleDraft, readNumber: ReadNumber): DecisionRule | "invalid" {
  switch (draft.kind) {
    case "marge": {
      const read = readPoints("marge", draft.points, readNumber);
      return "value" in read ? { kind: "marge", margin: read.value } : "invalid";
    }
    case "banden": {
      const read = readPoints("banden", draft.points, readNumber);
      return "value" in read ? { kind: "banden", width: read.value } : "invalid";
    }
    case "minimum":
      return { kind: "minimum", level: draft.level };
    case "gelijk":
    case "eerst":
    case "gewogen":
      return { kind: draft.kind };
  }
}

function readPrice(draft: PriceDraft, readNumber: ReadNumber): PriceFormula | "invalid" {
  if (draft.kind !== "bandbreedte") return { kind: draft.kind };
  const { low, high } = readBounds(draft, readNumber);
  return "value" in low && "value" in high
    ? { kind: "bandbreedte", low: low.value, high: high.value }
    : "invalid";
}

function readPoints(kind: "marge" | "banden", text: string, readNumber: ReadNumber): Read<number> {
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
