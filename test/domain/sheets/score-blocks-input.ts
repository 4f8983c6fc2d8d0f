import { NOWHERE, type ExcelSerial, type Place } from "../../../src/domain/cell";
import { scoreSheet } from "../../../src/domain/sheets/score-sheet";
import type { ScoreSheetInput } from "../../../src/domain/sheets/score-sheet-input";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import type { Sensitivity } from "../../../src/domain/tender/outcome";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import type { AssessedScore, Tender } from "../../../src/domain/tender/tender";
import { scoreSheetTexts as dutch } from "../../../src/locale/nl/score-sheet";
import { bid, price, pso, quality, tender } from "../tender/support/tender";

export const SOURCE = "Beoordelingen";

/** Scores of assessors as a buyer's table has them: the place of the n-th is B2, C2 and so on in the bid's own row. */
export function assessed(
  row: number,
  given: Readonly<Record<string, number | null>>,
  options: Partial<Pick<AssessedScore, "aggregation" | "consensus">> = {},
): AssessedScore {
  const names = Object.keys(given).sort();
  const place = (column: number): Place => ({
    ...NOWHERE,
    sheet: SOURCE,
    cell: `${String.fromCharCode(66 + column)}${row}`,
  });
  return {
    scores: names.flatMap((assessor, column) => {
      const score = given[assessor] ?? null;
      return score === null ? [] : [{ assessor, score, remark: "", place: place(column) }];
    }),
    missing: names.filter((name) => (given[name] ?? null) === null),
    aggregation: "mean",
    consensus: null,
    ...options,
  };
}

/** Five bids of which one price is low; three assessors scored the plan, one of them not everything. */
export function assessedTender(options: Partial<Tender> = {}): Tender {
  const names = ["Ada", "Ben", "Cem"] as const;
  const plan = (row: number, ...scores: readonly (number | null)[]): AssessedScore =>
    assessed(row, Object.fromEntries(names.map((name, index) => [name, scores[index] ?? null])));
  const made = (name: string, amount: number, score: AssessedScore, level: "none" | "trede2" | "trede3") => {
    const { scores, consensus, aggregation } = score;
    const sum = scores.reduce((total, each) => total + each.score, 0);
    const used = aggregation === "consensus" ? (consensus?.score ?? 0) : sum / scores.length;
    return bid(name, amount, { Plan: used }, { level, assessed: [null, score, null] });
  };
  const agreed = assessed(
    6,
    { Ada: 6, Ben: 9, Cem: 9 },
    {
      aggregation: "consensus",
      consensus: {
        score: 8,
        reason: "=Na overleg: de planning van jaar 2 ontbreekt, maar de bemensing is sterk.",
        place: { ...NOWHERE, sheet: SOURCE, cell: "E6" },
      },
    },
  );
  return tender({
    criteria: [price(60), quality("Plan", 30, { scaleMax: 10 }), pso(10)],
    bids: [
      made("Alfa Groen", 100_000, plan(2, 7, 8, 9), "trede3"),
      made("Beta Schoon BV", 98_000, plan(3, 8, 8, 8), "none"),
      made("Gamma", 70_000, plan(4, 5, 6, null), "none"),
      made("Delta & Zn.", 104_000, plan(5, 9, 6, 7), "trede2"),
      made("Epsilon", 110_000, agreed, "none"),
    ],
    priceFormula: { kind: "bandbreedte", low: 60_000, high: 140_000 },
    rule: { kind: "marge", margin: 5 },
    lowPriceLimits: { belowMean: 0.15, belowSecond: 0.1, belowEstimate: 0.2 },
    estimate: 99_000,
    ...options,
  });
}

export const NO_SENSITIVITY: Sensitivity = {
  weights: [],
  margin: null,
  levels: [],
  certificates: [],
  priceDeficits: [],
  psoWeight: null,
  bandEdges: [],
};

/** A score sheet's input with the sensitivity that a test wants to see written. */
export function blocksInput(
  given: Tender = assessedTender(),
  sensitivity: Partial<Sensitivity> | null = {},
  change: Partial<ScoreSheetInput> = {},
): ScoreSheetInput {
  const outcome = scoreTender(given);
  return {
    outcome:
      sensitivity === null ? outcome : { ...outcome, sensitivity: { ...NO_SENSITIVITY, ...sensitivity } },
    sentences: outcome.bids.map(({ bid }) => `${bid.bidder} staat hier.`),
    warnings: [],
    scoredOn: 46_310 as ExcelSerial,
    date1904: false,
    sourceValue: () => 1,
    texts: dutch,
    ...change,
  };
}

/** What stands in each row from left to right: texts and numbers as they are, formulas with their "=", no blanks. */
export function written(document: SheetDocument): readonly (readonly (string | number)[])[] {
  const rows: (readonly [column: number, value: string | number])[][] = [];
  for (const { row, column, content } of document.cells) {
    const line = (rows[row] ??= []);
    if (content.kind === "text") line.push([column, content.text]);
    if (content.kind === "number") line.push([column, content.value]);
    if (content.kind === "formula") line.push([column, content.formula]);
  }
  return Array.from(rows, (line) => (line ?? []).sort(([a], [b]) => a - b).map(([, value]) => value));
}

/** The rows under a heading, up to the empty row that ends its block. */
export function blockUnder(
  input: ScoreSheetInput,
  heading: string,
): readonly (readonly (string | number)[])[] {
  const rows = written(scoreSheet(input));
  const top = rows.findIndex(([first]) => first === heading);
  if (top < 0) return [];
  const end = rows.findIndex((line, index) => index > top && line.length === 0);
  return rows.slice(top + 1, end < 0 ? undefined : end);
}
