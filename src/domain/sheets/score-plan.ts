import type { SheetIndex } from "../cell";
import { isDiscount } from "../tender/decision-rules/decision-rule";
import type { Tender } from "../tender/tender";
import { placeExtras } from "./score-extras";
import type { ExtraPosition } from "./score-extras-block";
import {
  COLUMN,
  HEAD_ROW,
  type BidRows,
  type InputRows,
  type LadderPlace,
  type ScoreLayout,
} from "./score-layout";
import { frontWarnings } from "./score-lock";
import { factIds, parametersOf } from "./score-parameters";
import { planInputPlaces, planPointsColumns } from "./score-plan-columns";
import type { ScoreSheetInput } from "./score-sheet-input";

/** Above this number of bids the places are values: the formulas would read every bid for every place (design section 6). */
const LIVE_LIMIT = 100;

/** Gives rows away from top to bottom. */
interface Rows {
  readonly next: () => SheetIndex;
  /** The first of `rows` rows. */
  readonly take: (rows: number) => SheetIndex;
  readonly moveTo: (row: SheetIndex) => void;
}

/** Where everything on the sheet of this tender stands. */
export function planScoreSheet(input: ScoreSheetInput): ScoreLayout {
  const { tender, bids } = input.outcome;
  const bidCount = bids.length;
  const live = bidCount <= LIVE_LIMIT;
  const points = planPointsColumns(tender);
  const places = planInputPlaces(input);
  const lastColumn = Math.max(NARROWEST_LAST_COLUMN, places.sources.at(-1) ?? 0, points.lastPoints);
  const rows = createRows(HEAD_ROW.facts);
  const extrasAt = (position: ExtraPosition) => {
    const { placed, next } = placeExtras(position, input, rows.next(), lastColumn);
    rows.moveTo(next);
    return placed;
  };

  const head = planHead(rows, input);
  const ranking = planBids(rows, input.outcome.ranking.length);
  const excluded = bids.filter((bid) => bid.excluded !== null).length;
  const notRanked = excluded === 0 ? null : rows.take(excluded + 2);
  const summary = extrasAt("afterRanking");
  const sentences = rows.take(bidCount + 2);
  const levels = planBids(rows, bidCount);
  const pointsRows = planBids(rows, bidCount, 2);
  const inputs = planInputs(rows, tender, bidCount, places.anchor !== null);
  const ladder = planLadder(rows, tender);
  const copying = extrasAt("afterInputs");
  const leaveOneOut = rows.take(3 + Math.max(1, input.outcome.leaveOneOut.length) + 1);
  const asking = extrasAt("afterLeaveOneOut");
  const keys = planBids(rows, bidCount, 2);
  const margin = live && tender.rule.kind === "marge" ? planBids(rows, bidCount) : null;

  return {
    live,
    bidCount,
    lastColumn,
    head,
    ranking,
    notRanked: notRanked === null ? null : { heading: notRanked, first: notRanked + 1 },
    sentences: { heading: sentences, first: sentences + 1 },
    levels: { ...levels, rank: COLUMN.first + 2 },
    points: { ...pointsRows, ...points, legend: pointsRows.heading + 2 },
    inputs: { ...inputs, ...places },
    ladder,
    leaveOneOut: { heading: leaveOneOut, header: leaveOneOut + 2, first: leaveOneOut + 3 },
    extras: [...summary, ...copying, ...asking],
    keys: {
      ...keys,
      factor: keys.heading + 2,
      ruleKey: keys.heading + 3,
      total: 2,
      quality: 3,
      level: 4,
      band: 5,
      scoreOrder: 6,
      position: 7,
      engineTotal: 8,
      engineRank: 9,
      check: 10,
    },
    margin,
    end: rows.next() - 1,
  };
}

const NARROWEST_LAST_COLUMN = 11;

function createRows(first: SheetIndex): Rows {
  let row = first;
  return {
    next: () => row,
    take: (rows) => {
      const at = row;
      row += rows;
      return at;
    },
    moveTo: (next) => {
      row = next;
    },
  };
}

/** Heading, note, `before` rows, column headers, one row per bid, one empty row. */
function planBids(rows: Rows, bids: number, before = 0): BidRows {
  const heading = rows.take(2 + before);
  const header = rows.take(1);
  const first = rows.take(bids + 1);
  return { heading, header, first, last: first + bids - 1 };
}

function planHead(rows: Rows, input: ScoreSheetInput): ScoreLayout["head"] {
  const { outcome, lock, controlSheet } = input;
  const facts = factIds(outcome.tender);
  const parameters = parametersOf(outcome.tender);
  const told = (controlSheet ?? null) !== null;
  const top = rows.take(Math.max(facts.length, parameters.length + (told ? 4 : 3)));
  const locked = lock ? rows.take(1) : null;
  rows.take(1);
  const warnings = frontWarnings(input);
  const method = rows.take(1);
  const rule = rows.take(2);
  return {
    facts: new Map(facts.map((id, index) => [id, top + index])),
    parameters: new Map(parameters.map(({ id }, index) => [id, top + index])),
    check: top + parameters.length,
    source: top + parameters.length + 1,
    control: top + parameters.length + 2,
    status: told ? top + parameters.length + 3 : null,
    labelColumn: 6,
    valueColumn: 9,
    lock: locked,
    method,
    rule,
    warnings: rows.take(warnings.length === 0 ? 0 : warnings.length + 2),
  };
}

function planInputs(rows: Rows, tender: Tender, bids: number, anchored: boolean) {
  const heading = rows.take(2);
  const header = rows.take(1);
  const labels = planInputRows(rows, tender);
  const first = rows.take(bids);
  const lowestPrice = anchored ? rows.take(1) : first;
  const highest = anchored ? rows.take(1) : first;
  rows.take(1);
  return { heading, header, ...labels, first, last: first + bids - 1, lowestPrice, highest };
}

function planInputRows(rows: Rows, { method, criteria }: Tender): InputRows {
  const only = (needed: boolean): SheetIndex | null => (needed ? rows.take(1) : null);
  const inEuro = method === "gunnen op waarde";
  const tree = !inEuro && criteria.some((criterion) => criterion.tree !== null);
  const kind = rows.take(1);
  const category = only(tree);
  const categoryWeight = only(tree);
  const sectionWeight = only(tree);
  const top = rows.take(1);
  const scaleMin = rows.take(1);
  const zero = criteria.some((each) => each.kind === "quality" && each.scaleZero !== each.scaleMin);
  return {
    kind,
    category,
    categoryWeight,
    sectionWeight,
    weight: inEuro ? null : top,
    value: inEuro ? top : null,
    top,
    scaleMin,
    scaleZero: only(zero),
    scaleMax: rows.take(1),
    minimumScore: rows.take(1),
  };
}

function planLadder(rows: Rows, { criteria, rule }: Tender): LadderPlace | null {
  const withUtility = criteria.some(({ kind }) => kind === "pso");
  const withDiscount = isDiscount(rule);
  if (!withUtility && !withDiscount) return null;
  // Heading, column headers, six levels, one empty row.
  const heading = rows.take(2 + 6 + 1);
  return {
    heading,
    header: heading + 1,
    first: heading + 2,
    utility: withUtility ? COLUMN.first : null,
    discount: withDiscount ? COLUMN.first + (withUtility ? 1 : 0) : null,
  };
}
