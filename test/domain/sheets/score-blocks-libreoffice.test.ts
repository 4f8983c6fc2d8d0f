import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { NOWHERE, type CellValue, type Place } from "../../../src/domain/cell";
import { cellAddress } from "../../../src/domain/sheets/cell-address";
import { parseCellAddress } from "../../../src/domain/sheets/parse-cell-address";
import { scoreSheet } from "../../../src/domain/sheets/score-sheet";
import type { ScoreSheetInput } from "../../../src/domain/sheets/score-sheet-input";
import { meanOf, medianOf } from "../../../src/domain/tender/aggregate-scores";
import { figuresOf } from "../../../src/domain/tender/figures";
import { scoreFaults } from "../../../src/domain/tender/score-faults";
import type { AssessedScore, Bid, Tender } from "../../../src/domain/tender/tender";
import { scoreSheetTexts as dutch } from "../../../src/locale/nl/score-sheet";
import { writeDocuments, type CalculatedBook } from "../../support/document-workbook";
import { figuresOnly, recalculatedValues } from "../../support/recalculated-values";
import { blocksInput } from "./score-blocks-input";
import { resultDifferences } from "./result-differences";
import { differencesOf } from "./score-sheet-differences";
import { METHODS, RULES, tenderArbitrary } from "./tender-arbitrary";

const SEED = 20261126;
const { blocks } = dutch;

/** Few assessors and more than fit beside each other; what they gave lies above the score that the tender was made with. */
const ASSESSORS = [1, 2, 3, 12];
const AGGREGATIONS = ["mean", "median", "consensus"] as const;

interface Case {
  readonly input: ScoreSheetInput;
  readonly sheet: string;
  readonly rows: (CellValue | null)[][];
}

/** A generated tender whose scores all come from assessors, with the table in which these stand. */
function makeCase(tender: Tender, nr: number): Case {
  const source = tender.key.tender;
  const rows: (CellValue | null)[][] = [["Inschrijver", "Prijs"]];
  const put = (row: number, value: number): Place => {
    const line = (rows[row] ??= []);
    line.push(value);
    return { ...NOWHERE, sheet: source, cell: cellAddress(row, line.length - 1) };
  };
  const bids = tender.bids.map((bid, index): Bid => {
    const row = index + 1;
    rows[row] = [index, bid.price];
    const made = bid.scores.map((score, criterion) =>
      score === null ? null : assess(score, nr + index + criterion, nr, (value) => put(row, value)),
    );
    return {
      ...bid,
      scores: made.map((each) => each?.score ?? null),
      assessed: made.map((each) => each?.assessed ?? null),
      cells: { ...bid.cells, scores: bid.scores.map(() => null) },
    };
  });
  const complete = { ...tender, bids, estimate: 100_000, lowPriceLimits: LIMITS };
  const input = blocksInput(complete, null, {
    sourceValue: ({ cell }) => {
      const at = parseCellAddress(cell ?? "");
      return (at && rows[at.row]?.[at.column]) ?? "";
    },
  });
  return { input, sheet: scoreSheet(input).name, rows };
}

const LIMITS = { belowMean: 0.01, belowSecond: 0.001, belowEstimate: 0.05 };

function assess(
  least: number,
  turn: number,
  nr: number,
  put: (value: number) => Place,
): { readonly score: number; readonly assessed: AssessedScore } {
  const count = ASSESSORS[nr % ASSESSORS.length] ?? 1;
  const scores = Array.from({ length: count }, (_, index) => {
    const score = least + ((turn + index * 7) % 4) / 10;
    return { assessor: `Beoordelaar ${String(index + 10)}`, score, remark: "", place: put(score) };
  });
  const aggregation = AGGREGATIONS[nr % 3] ?? "mean";
  const given = scores.map(({ score }) => score);
  const agreed = Math.max(...given);
  const consensus =
    aggregation === "consensus" ? { score: agreed, reason: "=1+1", place: put(agreed) } : null;
  const score = aggregation === "consensus" ? agreed : (aggregation === "mean" ? meanOf : medianOf)(given);
  return { score: score ?? agreed, assessed: { scores, missing: [], aggregation, consensus } };
}

function makeCases(): readonly Case[] {
  const wanted = METHODS.flatMap((method) => RULES.map((rule) => ({ method, rule })));
  return wanted.map(({ method, rule }, nr) => {
    const sheet = `Jan's ${nr}`;
    const arbitrary = tenderArbitrary({
      method,
      rule: nr % 2 === 0 ? "banden" : rule,
      formula: "bandbreedte",
      sheet,
      bids: { minLength: 2, maxLength: 9 },
    });
    const scorable = fc.sample(arbitrary, { numRuns: 20, seed: SEED + nr }).map((each) => makeCase(each, nr));
    const sound = scorable.filter(({ input }) => scoreFaults(figuresOf(input.outcome.tender)).length === 0);
    const found = sound.find(({ input }) => input.outcome.sensitivity.psoWeight?.against) ?? sound[0];
    if (!found) throw new Error(`no tender for ${method}, ${rule}`);
    return found;
  });
}

describe("the blocks of a score sheet that LibreOffice recalculates", () => {
  const folder = mkdtempSync(join(tmpdir(), "score-blocks-"));
  const cases = makeCases();
  const stale = cases[3];
  let book: CalculatedBook = {};
  let later: CalculatedBook = {};

  beforeAll(async () => {
    const write = (name: string, given: readonly Case[]): string => {
      const path = join(folder, `${name}.xlsx`);
      const sources = given.map(({ input, rows }) => ({ name: input.outcome.tender.key.tender, rows }));
      writeDocuments(
        path,
        given.map(({ input }) => figuresOnly(scoreSheet(input))),
        sources,
      );
      return path;
    };
    if (!stale) throw new Error("no case");
    const rows = stale.rows.map((line, index) =>
      index === 2 ? line.map((value, at) => (at === line.length - 1 ? Number(value) + 1 : value)) : line,
    );
    const files = [write("blocks", cases), write("later", [{ ...stale, rows }])];
    [book = {}, later = {}] = await recalculatedValues(files);
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("give the engine's scores to every figure on the sheet", () => {
    expect(cases.flatMap(({ input, sheet }) => differencesOf(input, sheet, book[sheet] ?? []))).toEqual([]);
    const { check, source } = dutch.parameters;
    for (const { sheet } of cases) {
      const label = (text: string) => book[sheet]?.find((line) => line[6] === text)?.[9];
      expect([label(check), label(source)]).toEqual([dutch.agrees, dutch.unchanged]);
    }
  });

  test("give in every cell what the record behind the control number says", () => {
    const differences = cases.flatMap(({ input, sheet }) =>
      resultDifferences(scoreSheet(input), book[sheet] ?? []),
    );
    expect(differences.slice(0, 20)).toEqual([]);
  });

  test("say the same as the engine of every band edge and every low price", () => {
    const counts = { edges: 0, prices: 0, weights: 0 };
    for (const { input, sheet } of cases) {
      const { sensitivity, lowPrices } = input.outcome;
      const edges = linesUnder(book[sheet], blocks.bandEdges.heading);
      expect(edges.map((line) => line[1])).toEqual(sensitivity.bandEdges.map(({ bidder }) => bidder));
      sensitivity.bandEdges.forEach(({ from, to, distance }, index) => {
        for (const [at, expected] of [from, to, distance].entries())
          expect(edges[index]?.[3 + at]).toBeCloseTo(expected, 8);
      });
      const prices = linesUnder(book[sheet], blocks.lowPrices.heading);
      for (const { bidder, compared, reference, below } of lowPrices) {
        const line = prices.find(
          (each) => each[1] === bidder && each[2] === blocks.lowPrices.compared[compared],
        );
        expect(line?.[5]).toBeCloseTo(reference, 8);
        expect(line?.[6]).toBeCloseTo(below, 10);
      }
      const { psoWeight } = sensitivity;
      if (psoWeight !== null && psoWeight.decisiveAbove !== null) {
        const [line] = linesUnder(book[sheet], blocks.psoWeight.heading);
        const figures = [psoWeight.present, psoWeight.decisiveAbove, psoWeight.alwaysAbove];
        [line?.[2], line?.[4], line?.[5]].forEach((shown, at) =>
          expect(shown).toBeCloseTo(figures[at] ?? NaN, 8),
        );
        expect(line?.[6]).toBe(psoWeight.decisive ? 1 : 0);
        if (psoWeight.against !== null) counts.weights += 1;
      }
      counts.edges += sensitivity.bandEdges.length;
      counts.prices += lowPrices.length;
    }
    expect(counts.edges).toBeGreaterThan(40);
    expect(counts.prices).toBeGreaterThan(40);
    expect(counts.weights).toBeGreaterThan(1);
  });

  test("show how far the assessors lie apart", () => {
    for (const { input, sheet } of cases) {
      const lines = linesUnder(book[sheet], blocks.assessors.spread.heading);
      const assessed = [...input.outcome.bids]
        .sort((a, b) => (a.bid.bidder < b.bid.bidder ? -1 : 1))
        .flatMap(({ bid }) =>
          bid.assessed.flatMap((each, at) => (each ? [{ each, used: bid.scores[at] }] : [])),
        );
      expect(lines).toHaveLength(assessed.length);
      assessed.forEach(({ each, used }, index) => {
        const given = each.scores.map(({ score }) => score);
        const [, , , count, lowest, highest, mean, median, deviation, , counted] = lines[index] ?? [];
        expect(count).toBe(given.length);
        expect(lowest).toBeCloseTo(Math.min(...given), 10);
        expect(highest).toBeCloseTo(Math.max(...given), 10);
        expect(mean).toBeCloseTo(meanOf(given) ?? NaN, 10);
        expect(median).toBeCloseTo(medianOf(given) ?? NaN, 10);
        expect(counted).toBeCloseTo(used ?? NaN, 10);
        if (given.length === 1) expect(deviation ?? "").toBe("");
        else expect(deviation).toBeCloseTo(sampleDeviation(given), 9);
      });
    }
  });

  test("say whose score changed in the source, and so does the first page", () => {
    const sheet = stale?.sheet ?? "";
    const changed = (later[sheet] ?? []).filter((line) => line.includes(dutch.changed));
    expect(changed).toHaveLength(2);
    expect(changed[0]?.[9]).toBe(dutch.changed);
    expect(changed[1]?.[1]).toBe(stale?.input.outcome.tender.bids[1]?.bidder);
  });
});

/** The lines of the table under a heading: those that start with the number of a bid. */
function linesUnder(grid: CalculatedBook[string] | undefined, heading: string) {
  const rows = grid ?? [];
  const top = rows.findIndex((line) => line[0] === heading);
  if (top < 0) return [];
  const end = rows.findIndex((line, index) => index > top && line.every((value) => value === null));
  return rows.slice(top, end).filter((line) => typeof line[0] === "number");
}

function sampleDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
