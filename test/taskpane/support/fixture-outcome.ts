import { NOWHERE, type ExcelSerial, type Place } from "../../../src/domain/cell";
import type { Finding } from "../../../src/domain/finding";
import type { Level } from "../../../src/domain/pso/level";
import type {
  Exclusion,
  RankStep,
  ScoredBid,
  Sensitivity,
  TenderOutcome,
} from "../../../src/domain/tender/outcome";
import type { Bid, BidLevel, DecisionRule, Tender } from "../../../src/domain/tender/tender";

export const DAY = 46_100 as ExcelSerial; // 2026-03-19

export function place(sheet: string, table: string, row: number, column: string, cell: string): Place {
  return { sheet, table, row, column, cell };
}

export function finding(part: Partial<Finding> & Pick<Finding, "code" | "severity">): Finding {
  return { place: NOWHERE, params: {}, supplier: null, tender: null, ...part };
}

export function level(counted: Level, more: Partial<BidLevel> = {}): BidLevel {
  return {
    stated: counted,
    counted,
    counts: counted !== "none",
    reason: null,
    pso30plus: false,
    equivalent: false,
    ...more,
  };
}

export function bid(bidder: string, price: number, bidLevel: BidLevel, row: number): Bid {
  const at = place("Inschrijvingen", "Inschrijvingen", row, "Inschrijfprijs", `C${row}`);
  return {
    bidder,
    kvk: null,
    price,
    scores: [null, 8],
    assessed: [],
    status: "valid",
    level: bidLevel,
    place: at,
    cells: { price: at, scores: [] },
  };
}

export const NO_DISCOUNT: Readonly<Record<Level, number>> = {
  none: 0,
  aspirant: 0,
  basis: 0,
  trede1: 0,
  trede2: 0,
  trede3: 0,
};

export const NOTHING_MOVES: Sensitivity = {
  weights: [],
  margin: null,
  levels: [],
  certificates: [],
  priceDeficits: [],
  psoWeight: null,
  bandEdges: [],
};

/** A tender with these bids in rank order and their totals; a bid with an exclusion stands outside the order. */
export function outcome(
  name: string,
  scored: readonly { readonly bid: Bid; readonly total: number; readonly excluded?: Exclusion }[],
  rule: DecisionRule = { kind: "marge", margin: 5 },
  more: Partial<TenderOutcome> = {},
  tenderMore: Partial<Tender> = {},
): TenderOutcome {
  const ranked = scored.filter(({ excluded }) => !excluded);
  const bids: ScoredBid[] = scored.map((each) => ({
    bid: each.bid,
    points: [],
    usedPrice: each.excluded ? null : each.bid.price,
    total: each.excluded ? null : each.total,
    quality: each.excluded ? null : each.total / 2,
    rank: each.excluded ? null : ranked.indexOf(each) + 1,
    decidedBy: each.excluded ? null : "score",
    excluded: each.excluded ?? null,
  }));
  const order = bids.filter(({ excluded }) => excluded === null);
  const ranking: RankStep[] = order.map((chosen, index) => {
    const rest = order.slice(index);
    const passedOver = rest.filter((each) => each !== chosen && (each.total ?? 0) >= (chosen.total ?? 0));
    const leader = [...rest].sort((a, b) => (b.total ?? 0) - (a.total ?? 0))[0] ?? chosen;
    const decided: ScoredBid = { ...chosen, decidedBy: passedOver.length > 0 ? "pso" : "score" };
    return {
      position: index + 1,
      rank: chosen.rank ?? index + 1,
      chosen: decided,
      leader,
      bound: leader.total ?? 0,
      equivalent: passedOver.length + 1,
      decidedBy: decided.decidedBy ?? "score",
      passedOver,
      passedOverCount: passedOver.length,
    };
  });
  const winner = order[0]?.bid.bidder;
  const tender: Tender = {
    key: { tender: name, lot: "" },
    description: "Onderhoud van plantsoenen en bermen",
    procedure: "private",
    method: "punten",
    priceFormula: { kind: "bandbreedte", low: 80_000, high: 120_000 },
    rule,
    ruleFixedOn: null,
    referenceDate: DAY,
    closingDate: DAY,
    rounding: 2,
    recalculate: null,
    contracts: 1,
    ceilingPrice: null,
    estimate: null,
    clip: false,
    criteria: [
      { kind: "price", name: "Prijs", weight: 60, tree: null, place: NOWHERE },
      {
        kind: "quality",
        name: "Plan van aanpak",
        weight: 40,
        scaleMin: 0,
        scaleMax: 10,
        scaleZero: 0,
        value: null,
        tree: null,
        minimumScore: null,
        place: NOWHERE,
      },
    ],
    bids: scored.map((each) => each.bid),
    utilities: { none: 0, aspirant: 0.2, basis: 0.4, trede1: 0.6, trede2: 0.8, trede3: 1 },
    discounts: { euro: NO_DISCOUNT, share: NO_DISCOUNT },
    lowPriceLimits: { belowMean: null, belowSecond: null, belowEstimate: null },
    ...tenderMore,
  };
  return {
    tender,
    bids,
    ranking,
    winners: winner === undefined ? [] : [winner],
    lotNeeded: false,
    leaveOneOut: order.slice(1).map(({ bid: { bidder } }) => ({
      removed: bidder,
      winners: winner === undefined ? [] : [winner],
      changes: false,
    })),
    sensitivity: NOTHING_MOVES,
    lowPrices: [],
    findings: [],
    ...more,
  };
}

export const GROEN = outcome("Groenonderhoud 2026", [
  { bid: bid("De Groene Hoek BV", 96_500, level("trede2", { pso30plus: false }), 2), total: 71.5 },
  {
    bid: bid(
      "Plantsoen & Zn.",
      92_000,
      level("none", { stated: "trede1", counts: false, reason: "expired" }),
      3,
    ),
    total: 73.25,
  },
  {
    bid: bid(
      "Coöperatieve Hoveniersonderneming Noord-Nederland U.A.",
      101_000,
      level("trede3", { pso30plus: true }),
      4,
    ),
    total: 64,
  },
  { bid: bid("Hovenier Jansen", 118_000, level("aspirant"), 5), total: 40.12 },
  { bid: bid("Snelgroen BV", 70_000, level("none"), 6), total: 0, excluded: { kind: "invalid" } },
]);
