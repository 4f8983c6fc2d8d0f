import { digest } from "../../application/digest";
import type { TenderPreview, WrittenScore } from "../../application/inspection";
import { overallNumber } from "../../domain/control/verify-records";
import type { Finding } from "../../domain/finding";
import type { TenderOutcome } from "../../domain/tender/outcome";
import { priceFormulaText, ruleParameter } from "../../domain/tender/setting-texts";
import { findingJson, type FindingJson } from "./finding-json";
import { sensitivityJson, type SensitivityJson } from "./sensitivity-json";

export interface ScoreJson {
  readonly tenders: readonly TenderJson[];
  readonly findings: readonly FindingJson[];
  readonly controls: readonly ControlJson[];
  /** Of the only tender, else over all; null when nothing was scored. */
  readonly controlNumber: string | null;
}

interface ControlJson {
  readonly tender: string;
  readonly lot: string | null;
  readonly sheet: string;
  readonly controlNumber: string;
  /** The control number of the score that this one takes the place of. */
  readonly replaces: string | null;
}

interface TenderJson extends SensitivityJson {
  readonly tender: string;
  readonly lot: string | null;
  readonly method: string;
  /** Null under a method that has no use for one. */
  readonly priceFormula: string | null;
  readonly rule: string;
  readonly parameter: number | string | null;
  readonly bids: readonly BidJson[];
  readonly winners: readonly string[];
  readonly leaveOneOut: readonly { removed: string; winners: readonly string[]; changes: boolean }[];
  readonly lowPrices: TenderOutcome["lowPrices"];
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
  written: readonly WrittenScore[],
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
    controls: written.map(({ outcome, sheet, controlNumber, replaces }) => ({
      tender: outcome.tender.key.tender,
      lot: outcome.tender.key.lot || null,
      sheet,
      controlNumber,
      replaces,
    })),
    controlNumber: overallNumber(written, digest),
  };
}

function tenderJson(outcome: TenderOutcome, sentences: readonly string[]): TenderJson {
  const { tender } = outcome;
  const names = tender.criteria.map(({ name }) => name);
  return {
    tender: tender.key.tender,
    lot: tender.key.lot === "" ? null : tender.key.lot,
    method: tender.method,
    priceFormula: tender.method === "punten" ? priceFormulaText(tender.priceFormula) : null,
    rule: tender.rule.kind,
    parameter: ruleParameter(tender.rule),
    bids: outcome.bids.map((scored, index) => ({
      bidder: scored.bid.bidder,
      kvk: scored.bid.kvk,
      price: scored.bid.price,
      level: scored.bid.level.stated,
      counts: scored.bid.level.counts,
      points: Object.fromEntries(scored.points.map((points, column) => [names[column] ?? "", points])),
      total: scored.total,
      rank: scored.rank,
      decidedBy: scored.decidedBy,
      excluded: scored.excluded?.kind ?? null,
      sentence: sentences[index] ?? "",
    })),
    winners: outcome.winners,
    leaveOneOut: outcome.leaveOneOut,
    ...sensitivityJson(outcome),
    lowPrices: outcome.lowPrices,
  };
}
