import type { CellValue } from "../../../src/domain/cell";
import { levelRank } from "../../../src/domain/pso/level";
import { excelRound } from "../../../src/domain/rounding/excel-round";
import { RANKING, type ScoreLayout } from "../../../src/domain/sheets/score-layout";
import { planScoreSheet } from "../../../src/domain/sheets/score-plan";
import type { ScoreSheetInput } from "../../../src/domain/sheets/score-sheet-input";
import { figuresOf, utilityFactor } from "../../../src/domain/tender/figures";
import type { ScoredBid, TenderOutcome } from "../../../src/domain/tender/outcome";
import type { CalculatedBook } from "../../support/document-workbook";

const TOLERANCE = 1e-9;

type Grid = CalculatedBook[string];

/** Every figure on a recalculated score sheet that is not what the engine says, in words. */
export function differencesOf(input: ScoreSheetInput, sheet: string, grid: Grid): readonly string[] {
  const { outcome, texts } = input;
  const inName = [...outcome.bids].sort((a, b) => (a.bid.bidder < b.bid.bidder ? -1 : 1));
  const layout = planScoreSheet(input);
  const found: string[] = [];
  const at = (row: number, column: number): CellValue => grid[row]?.[column] ?? "";
  const compare = (what: string, actual: CellValue, expected: CellValue): void => {
    const same =
      typeof expected === "number"
        ? typeof actual === "number" && Math.abs(actual - expected) <= TOLERANCE
        : actual === expected;
    if (!same) found.push(`${sheet} ${outcome.tender.rule.kind}: ${what} is ${actual}, not ${expected}`);
  };
  inName.forEach((scored, index) => {
    const row = layout.points.first + index;
    outcome.tender.criteria.forEach((criterion, position) =>
      compare(`points ${index} ${criterion.name}`, at(row, 2 + position), scored.points[position] ?? ""),
    );
    const derived = derivedFigures(outcome, scored);
    const column = (what: keyof typeof derived, place: number | null): void => {
      if (place !== null) compare(`${what} ${index}`, at(row, place), derived[what] ?? "");
    };
    column("worth", layout.points.worth);
    column("factor", layout.points.factor);
    column("index", layout.points.index);
    column("deficit", layout.points.deficit);
    if (scored.usedPrice !== null)
      compare(`used price ${index}`, at(layout.inputs.first + index, layout.inputs.price), scored.usedPrice);
    compare(`total ${index}`, at(row, layout.points.total), scored.total ?? "");
    compare(`quality ${index}`, at(row, layout.points.quality), scored.quality ?? "");
    compare(`rank ${index}`, at(row, layout.points.rank), scored.rank ?? "");
    compare(`check ${index}`, at(layout.keys.first + index, layout.keys.check), texts.agrees);
    for (const column of layout.inputs.sources) {
      compare(`source ${index}`, at(layout.inputs.first + index, column), texts.unchanged);
    }
  });
  outcome.ranking.forEach((step, index) => {
    const row = layout.ranking.first + index;
    const place = (what: string, column: number, expected: CellValue): void =>
      compare(`place ${index + 1} ${what}`, at(row, column), expected);
    place("rank", RANKING.rank, step.rank);
    place("bidder", RANKING.bidder, step.chosen.bid.bidder);
    place("total", RANKING.total, step.chosen.total ?? "");
    place("level", RANKING.level, texts.level[step.chosen.bid.level.counted]);
    place("level rank", RANKING.levelRank, levelRank(step.chosen.bid.level.counted));
    place("best", RANKING.best, step.leader.total ?? "");
    place("bound", RANKING.bound, step.bound);
    place("equivalent", RANKING.equivalent, step.equivalent);
    place("decided by", RANKING.decidedBy, texts.decidedBy[step.decidedBy]);
    place("leader", RANKING.leader, step.leader.bid.bidder);
  });
  const winners = outcome.ranking.flatMap((_, index) => {
    const row = layout.ranking.first + index;
    return Number(at(row, RANKING.rank)) <= outcome.tender.contracts ? [at(row, RANKING.bidder)] : [];
  });
  compare("winners", winners.join("; "), outcome.winners.join("; "));
  compareAnchors(layout, outcome, at, compare);
  compare("check", at(layout.head.check, layout.head.valueColumn), texts.agrees);
  compare("source", at(layout.head.source, layout.head.valueColumn), texts.unchanged);
  return found;
}

/** What the block of points shows beside what the outcome holds; "" for a bid that does not count. */
function derivedFigures({ tender }: TenderOutcome, scored: ScoredBid) {
  const figures = figuresOf(tender);
  const row = figures.bids.indexOf(scored.bid);
  if (row < 0) return { worth: "", factor: "", index: "", deficit: "" };
  const weight = tender.criteria.find(({ kind }) => kind === "price")?.weight ?? 0;
  const worth = figures.worth[row] ?? NaN;
  const index = figures.scores[row] ?? NaN;
  const price = scored.bid.price ?? NaN;
  return {
    worth,
    factor: utilityFactor(worth, weight, figures.anchors),
    index,
    deficit: excelRound(price - (index / Math.max(...figures.scores)) * price, 2),
  };
}

function compareAnchors(
  { inputs }: ScoreLayout,
  { tender, ranking }: TenderOutcome,
  at: (row: number, column: number) => CellValue,
  compare: (what: string, actual: CellValue, expected: CellValue) => void,
): void {
  if (inputs.anchor === null || ranking.length === 0) return;
  const { anchors } = figuresOf(tender);
  compare("lowest price", at(inputs.lowestPrice, inputs.anchor), anchors.lowest);
  if (inputs.anchorWorth === null) compare("highest", at(inputs.highest, inputs.anchor), anchors.highest);
  else compare("best worth", at(inputs.highest, inputs.anchorWorth), anchors.bestWorth);
}
