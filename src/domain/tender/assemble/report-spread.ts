import { excelRound } from "../../rounding/excel-round";
import { spreadOf } from "../assessed-spread";
import type { Bid, Criterion, QualityCriterion } from "../tender";
import type { FindingList } from "./finding-list";

/**
 * From which share of the scale two assessors are far apart: 2 points on 0..10, where others flag more than 2
 * (facts/tender.md 1.5 and 3). A 4 and an 8 need not end at a 6, so they are worth a talk.
 */
const FAR_APART = 0.2;
/** The widest ones are told one by one; the last of these says how many more there are. */
const MOST_TOLD = 10;
const NOISE_DIGITS = 12;

/** Tells where assessors are far apart about a bid that takes part, the widest first. */
export function reportSpread(
  bids: readonly Bid[],
  criteria: readonly Criterion[],
  findings: FindingList,
): void {
  const wide = bids.flatMap((bid) =>
    bid.status !== "valid"
      ? []
      : bid.assessed.flatMap((assessed, index) => {
          const criterion = criteria[index];
          const spread = assessed && spreadOf(assessed);
          if (!spread || criterion?.kind !== "quality") return [];
          // Two scores of one assessor are an error by themselves, and so is a score outside its scale.
          if (new Set(assessed.scores.map(({ assessor }) => assessor)).size < assessed.scores.length)
            return [];
          if (spread.lowest < criterion.scaleMin || spread.highest > criterion.scaleMax) return [];
          const share = shareOfScale(spread.highest - spread.lowest, criterion);
          return isFarApart(share) ? [{ bid, criterion, assessed, spread, share }] : [];
        }),
  );
  const told = wide.sort((a, b) => b.share - a.share).slice(0, MOST_TOLD);
  for (const [index, { bid, criterion, assessed, spread }] of told.entries()) {
    const who = (score: number): string =>
      [...new Set(assessed.scores.flatMap((each) => (each.score === score ? [each.assessor] : [])))].join(
        "; ",
      );
    const lowest = assessed.scores.find(({ score }) => score === spread.lowest);
    findings.about(bid.bidder).add("info", "assessorsFarApart", lowest?.place ?? bid.place, {
      bidder: bid.bidder,
      criterion: criterion.name,
      lowest: spread.lowest,
      lowestBy: who(spread.lowest),
      highest: spread.highest,
      highestBy: who(spread.highest),
      others: index === told.length - 1 ? wide.length - told.length : 0,
    });
  }
}

/** A distance between two scores as a share of the scale, on 0..1. */
export function shareOfScale(
  range: number,
  { scaleMin, scaleMax }: Pick<QualityCriterion, "scaleMin" | "scaleMax">,
): number {
  return excelRound(range / (scaleMax - scaleMin), NOISE_DIGITS);
}

/** Whether assessors who differ by this share of the scale are worth a talk. */
export function isFarApart(share: number): boolean {
  return share >= FAR_APART;
}
