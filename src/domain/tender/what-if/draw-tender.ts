import { NOWHERE } from "../../cell";
import { LEVELS, type Level } from "../../pso/level";
import type { Bid, QualityCriterion, Tender } from "../tender";
import type { WhatIf, WhatIfOptions } from "./what-if";

/** A number from 0 up to, not including, 1; every call the next one. */
export type Random = () => number;

/** A scale of at most this many whole marks is scored in whole marks, a longer one in tenths of the scale. */
const MOST_MARKS = 20;
const TENTHS = 10;
const CENT = 0.01;

/**
 * The model with simulated bids: as many as the options allow, prices even over the range and in cents, scores even over
 * the marks of each scale that are not below its minimum, each level of the ladder as likely as any other.
 */
export function drawTender(
  model: Tender,
  { bidders, qualitySpread }: WhatIfOptions,
  prices: WhatIf["prices"],
  random: Random,
): Tender {
  const count = whole(random, bidders.from, bidders.to);
  const bids = Array.from({ length: count }, (_, index): Bid => {
    const price = Math.round((prices.low + random() * (prices.high - prices.low)) * 100) / 100;
    return {
      bidder: bidderName(index),
      kvk: null,
      price: Math.max(CENT, price),
      scores: model.criteria.map((criterion) =>
        criterion.kind === "quality" ? drawScore(criterion, qualitySpread, random) : null,
      ),
      assessed: [],
      status: "valid",
      level: countedLevel(LEVELS[whole(random, 0, LEVELS.length - 1)] ?? "none"),
      place: NOWHERE,
      cells: { price: NOWHERE, scores: [] },
    };
  });
  return { ...model, bids };
}

/** The same bids without any level; a rule that excludes by level then excludes nobody. */
export function withoutLevels(tender: Tender): Tender {
  return {
    ...tender,
    rule: tender.rule.kind === "minimum" ? { kind: "gewogen" } : tender.rule,
    bids: tender.bids.map((bid) => ({ ...bid, level: countedLevel("none") })),
  };
}

function countedLevel(level: Level): Bid["level"] {
  return {
    stated: level,
    counted: level,
    counts: level !== "none",
    reason: null,
    pso30plus: false,
    equivalent: false,
  };
}

function drawScore(
  { scaleMin, scaleMax, minimumScore }: QualityCriterion,
  spread: WhatIfOptions["qualitySpread"],
  random: Random,
): number {
  const span = scaleMax - scaleMin;
  const marks = Number.isInteger(span) && span <= MOST_MARKS ? span : TENTHS;
  const scoreAt = (mark: number): number => scaleMin + (span * mark) / marks;
  let lowest = Math.ceil(spread.from * marks);
  while (lowest < marks && minimumScore !== null && scoreAt(lowest) < minimumScore) lowest++;
  return scoreAt(whole(random, lowest, Math.max(lowest, Math.floor(spread.to * marks))));
}

/** A whole number, both ends included, each as likely. */
function whole(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** A, B .. Z, then B27. */
function bidderName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `B${index + 1}`;
}
