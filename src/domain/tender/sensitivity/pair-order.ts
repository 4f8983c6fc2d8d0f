import type { DecisionRule } from "../tender";
import { nextBandFailure } from "./band-order";
import { crossingOf, signOf } from "./line-order";
import { never, type Walk } from "./walking";
import type { WeightLines } from "./weight-lines";

/** The rules that order any two bids without looking at a third: all but `marge`. */
export type PairRule = Exclude<DecisionRule, { readonly kind: "marge" }>;

/**
 * The first point, from where the walk stands, at which bid `first` no longer comes before bid `second`; infinite when it
 * stays before it, or beside it on a shared rank.
 */
export function nextOvertaking(
  rule: PairRule,
  lines: WeightLines,
  levels: Uint8Array,
  first: number,
  second: number,
  walk: Walk,
): number {
  const higher = (levels[first] ?? 0) - (levels[second] ?? 0);
  switch (rule.kind) {
    case "eerst":
      if (higher !== 0) return higher > 0 ? never(walk.direction) : walk.at;
      return byScore(lines, 0, first, second, walk);
    case "banden":
      if (higher !== 0) return nextBandFailure(lines, rule.width, higher, first, second, walk);
      return byScore(lines, 0, first, second, walk);
    case "gelijk":
      return byScore(lines, higher, first, second, walk);
    case "gewogen":
    case "korting euro":
    case "korting procent":
    case "minimum":
      return byScore(lines, 0, first, second, walk);
  }
}

/** Whether two bids have the same totals and quality points wherever the weight goes. */
export function areAlike(lines: WeightLines, first: number, second: number, walk: Walk): boolean {
  return (
    signOf(lines.value, first, second, walk) === 0 &&
    signOf(lines.quality, first, second, { ...walk, ...lines.qualityPrecision }) === 0
  );
}

/** S, then what the rule puts next, then quality. */
function byScore(lines: WeightLines, higher: number, first: number, second: number, walk: Walk): number {
  const ahead = signOf(lines.value, first, second, walk);
  if (ahead !== 0) return ahead > 0 ? crossingOf(lines.value, first, second, walk) : walk.at;
  if (higher !== 0) return higher > 0 ? never(walk.direction) : walk.at;
  const onQuality = { ...walk, ...lines.qualityPrecision };
  const better = signOf(lines.quality, first, second, onQuality);
  if (better === 0) return never(walk.direction);
  return better > 0 ? crossingOf(lines.quality, first, second, onQuality) : walk.at;
}
