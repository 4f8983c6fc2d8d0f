import { crossingOf, signOf } from "./line-order";
import { nearest, nextRoot, signPast, type Walk } from "./walking";
import { scoreAt, withinCurve, type WeightLines } from "./weight-lines";

/**
 * `banden`, two bids of different levels: the first point from where the walk stands at which `first` no longer comes
 * before `second`. Between bands the better band comes first, within one the higher level.
 * @param higher levels that `first` stands above `second`, not 0
 */
export function nextBandFailure(
  lines: WeightLines,
  width: number,
  higher: number,
  first: number,
  second: number,
  walk: Walk,
): number {
  return higher > 0
    ? whereSecondGainsABand(lines, width, first, second, walk)
    : whereFirstLosesItsBand(lines, width, first, second, walk);
}

/**
 * `first` has the higher level: it stays before as long as `second` is in no better band. Wherever that may turn, the bands
 * are looked at again: both bids may change bands at one point.
 */
function whereSecondGainsABand(
  lines: WeightLines,
  width: number,
  first: number,
  second: number,
  walk: Walk,
): number {
  if (bandsAhead(lines, width, first, second, walk) < 0) return walk.at;
  let turn = crossingOf(lines.value, first, second, walk);
  // In one band with `second` ahead: whoever leaves it first parts them.
  if (signOf(lines.value, first, second, walk) < 0) {
    for (const bid of [first, second]) {
      turn = nearest(turn, nextExit(lines, width, bid, walk), walk.direction);
    }
  }
  if (!Number.isFinite(turn)) return turn;
  return whereSecondGainsABand(lines, width, first, second, { ...walk, at: turn });
}

/** `first` has the lower level: it stays before only as long as it is in a better band. */
function whereFirstLosesItsBand(
  lines: WeightLines,
  width: number,
  first: number,
  second: number,
  walk: Walk,
): number {
  if (bandsAhead(lines, width, first, second, walk) <= 0) return walk.at;
  const [c0, c1, c2] = withinCurve(lines, second, first, width);
  let turn = nextRoot(c0, c1, c2, walk);
  // A width apart or more there is always an end of a band between them.
  if (signPast(c0, c1, c2, walk) > 0) {
    const edge = worseEnd(lines, width, bandPast(lines, width, first, walk));
    for (const bid of [first, second]) {
      turn = nearest(turn, edgeCrossing(lines, edge, bid, walk), walk.direction);
    }
  }
  if (!Number.isFinite(turn)) return turn;
  return whereFirstLosesItsBand(lines, width, first, second, { ...walk, at: turn });
}

/** How many bands `first` stands before `second`. */
function bandsAhead(lines: WeightLines, width: number, first: number, second: number, walk: Walk): number {
  const ahead = bandPast(lines, width, first, walk) - bandPast(lines, width, second, walk);
  return lines.kind === "points" ? ahead : -ahead;
}

/** The number of the band, floor(S / width), just past where the walk stands. */
function bandPast(lines: WeightLines, width: number, bid: number, walk: Walk): number {
  const edge = Math.round(scoreAt(lines, bid, walk.at) / width);
  const [c0, c1] = edgeLine(lines, edge * width, bid);
  const better = signPast(c0, c1, 0, walk);
  const isBelow = lines.kind === "points" ? better < 0 : better > 0;
  return isBelow ? edge - 1 : edge;
}

/** The end of a band towards worse scores. */
function worseEnd(lines: WeightLines, width: number, band: number): number {
  return (lines.kind === "points" ? band : band + 1) * width;
}

/** Where a bid next leaves its band. */
function nextExit(lines: WeightLines, width: number, bid: number, walk: Walk): number {
  const band = bandPast(lines, width, bid, walk);
  return nearest(
    edgeCrossing(lines, band * width, bid, walk),
    edgeCrossing(lines, (band + 1) * width, bid, walk),
    walk.direction,
  );
}

function edgeCrossing(lines: WeightLines, edge: number, bid: number, walk: Walk): number {
  const [c0, c1] = edgeLine(lines, edge, bid);
  return nextRoot(c0, c1, 0, walk);
}

/** A line that is positive while S of the bid is better than `edge`, 0 on it. */
function edgeLine(lines: WeightLines, edge: number, bid: number): readonly [number, number] {
  const start = lines.value.start[bid] ?? 0;
  const slope = lines.value.slope[bid] ?? 0;
  switch (lines.kind) {
    case "points":
      return [start - edge * lines.unit.start, slope - edge * lines.unit.slope];
    case "euro":
      return [start + edge, slope];
    case "ratio":
      // S = reference / value never reaches 0.
      return edge > 0 ? [start - lines.reference / edge, slope] : [-1, 0];
  }
}
