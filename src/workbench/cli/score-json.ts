import type { TenderPreview } from "../../application/inspection";
import type { Finding } from "../../domain/finding";
import type { TenderOutcome } from "../../domain/tender/outcome";
import type { DecisionRule, PriceFormula } from "../../domain/tender/tender";
import { findingJson, type FindingJson } from "./finding-json";

export interface ScoreJson {
  readonly tenders: readonly TenderJson[];
  readonly findings: readonly FindingJson[];
}

interface TenderJson {
  readonly tender: string;
  readonly lot: string | null;
  readonly method: string;
  readonly priceFormula: string;
  readonly rule: string;
  readonly parameter: number | string | null;
  readonly bids: readonly BidJson[];
  readonly winners: readonly string[];
  readonly leaveOneOut: readonly { removed: string; winners: readonly string[]; changes: boolean }[];
}

interface BidJson {
  readonly bidder: string;
  readonly kvk: string | null;
  readonly price: number | null;
  readonly level: string | null;
  readonly counts: boolean;
  readonly points: Readonly<Record<string, number>>;
  readonly total: number | null;
  readonly rank: number | null;
  readonly decidedBy: string | null;
  readonly excluded: string | null;
  readonly sentence: string;
}

/** The JSON of `score`; `docs/cli.md` describes it. `sentences` gives the sentence of a bid in the user's language. */
export function scoreJson(
  previews: readonly TenderPreview[],
  findings: readonly Finding[],
  words: {
    readonly finding: (finding: Finding) => string;
    readonly sentences: (outcome: TenderOutcome) => readonly string[];
  },
): ScoreJson {
  return {
    tenders: previews.flatMap(({ outcome }) =>
      outcome ? [tenderJson(outcome, words.sentences(outcome))] : [],
    ),
    findings: findings.map((finding) => findingJson(finding, words.finding(finding))),
  };
}

function tenderJson(outcome: TenderOutcome, sentences: readonly string[]): TenderJson {
  const { tender } = outcome;
  return {
    tender: tender.key.tender,
    lot: tender.key.lot === "" ? null : tender.key.lot,
    method: tender.method,
    priceFormula: priceFormulaText(tender.priceFormula),
    rule: tender.rule.kind,
    parameter: ruleParameter(tender.rule),
    bids: outcome.bids.map((scored, index) => ({
      bidder: scored.bid.bidder,
      kvk: scored.bid.kvk,
      price: scored.bid.price,
      level: scored.bid.level.stated,
      counts: scored.bid.level.counts,
      points: Object.fromEntries(scored.points),
      total: scored.total,
      rank: scored.rank,
      decidedBy: scored.decidedBy,
      excluded: scored.excluded?.kind ?? null,
      sentence: sentences[index] ?? "",
    })),
    winners: outcome.winners,
    leaveOneOut: outcome.leaveOneOut,
  };
}

function priceFormulaText(formula: PriceFormula): string {
  return formula.kind === "bandbreedte" ? `bandbreedte ${formula.low}..${formula.high}` : formula.kind;
}

function ruleParameter(rule: DecisionRule): number | string | null {
  switch (rule.kind) {
    case "marge":
      return rule.margin;
    case "banden":
      return rule.width;
    case "minimum":
      return rule.level;
    case "gelijk":
    case "eerst":
    case "gewogen":
      return null;
  }
}
