import { NOWHERE, type ExcelSerial } from "../src/domain/cell";
import { LEVELS, type Level } from "../src/domain/pso/level";
import { DEFAULT_UTILITIES } from "../src/domain/tender/assemble/read-utilities";
import type { Bid, Criterion, Tender } from "../src/domain/tender/tender";

const NO_DISCOUNT = { none: 0, aspirant: 0, basis: 0, trede1: 0, trede2: 0, trede3: 0 };

/** A tender of a given size, and the same numbers bare. */
export function tenderOf(bidCount: number, criterionCount: number) {
  const weight = 100 / criterionCount;
  const criteria: Criterion[] = [{ kind: "price", name: "Prijs", weight, tree: null, place: NOWHERE }];
  for (let index = 1; index < criterionCount; index++) {
    criteria.push({
      kind: "quality",
      name: `K${index}`,
      weight,
      scaleMin: 0,
      scaleMax: 10,
      scaleZero: 0,
      value: null,
      tree: null,
      minimumScore: null,
      place: NOWHERE,
    });
  }
  const bids: Bid[] = [];
  const figures: number[][] = [];
  for (let index = 0; index < bidCount; index++) {
    const price = 80_000 + ((index * 7919) % 40_000);
    const scores = criteria.slice(1).map((_, position) => ((index * 31 + position * 17) % 101) / 10);
    const counted: Level = LEVELS[index % LEVELS.length] ?? "none";
    bids.push({
      bidder: `Inschrijver ${index}`,
      kvk: null,
      price,
      scores: [null, ...scores],
      assessed: [],
      status: "valid",
      level: {
        stated: counted,
        counted,
        counts: counted !== "none",
        reason: null,
        pso30plus: false,
        equivalent: false,
      },
      place: NOWHERE,
      cells: { price: NOWHERE, scores: [] },
    });
    figures.push([(120_000 - price) / 40_000, ...scores.map((score) => score / 10)]);
  }
  const tender: Tender = {
    key: { tender: "Meting", lot: "" },
    description: "",
    procedure: "private",
    method: "punten",
    priceFormula: { kind: "bandbreedte", low: 80_000, high: 120_000 },
    rule: { kind: "marge", margin: 5 },
    ruleFixedOn: null,
    referenceDate: 46_300 as ExcelSerial,
    closingDate: null,
    rounding: 2,
    recalculate: null,
    contracts: 1,
    ceilingPrice: null,
    estimate: null,
    clip: false,
    criteria,
    bids,
    utilities: DEFAULT_UTILITIES,
    discounts: { euro: NO_DISCOUNT, share: NO_DISCOUNT },
    lowPriceLimits: { belowMean: 0.15, belowSecond: 0.15, belowEstimate: null },
  };
  return { tender, figures, weights: criteria.map(() => weight) };
}

/** What no scoring can do without: multiply and add. */
export function bareLoop(figures: readonly (readonly number[])[], weights: readonly number[]): number {
  let highest = -Infinity;
  for (const row of figures) {
    let total = 0;
    for (let index = 0; index < weights.length; index++) total += (row[index] ?? 0) * (weights[index] ?? 0);
    if (total > highest) highest = total;
  }
  return highest;
}
