import { scoreTender } from "../../../src/domain/tender/score-tender";
import { caseOf, cited } from "./support/cases";
import { bid, price, quality, standings, tender } from "./support/tender";

describe("weighted sums of other programs", () => {
  test(cited("scikit_criteria_wsm_tiny"), () => {
    const { inputs, expected } = caseOf<
      { matrix: number[][]; weights: number[] },
      { score: number[]; rank: number[] }
    >("scikit_criteria_wsm_tiny");
    const outcome = weightedSum(inputs.matrix, inputs.weights, 100);
    expect(outcome.bids.map(({ total }) => (total ?? NaN) * inputs.weights.length)).toEqual(
      expected.score.map((score) => expect.closeTo(score, 5)),
    );
    expect(outcome.bids.map(({ rank }) => rank)).toEqual(expected.rank);
  });

  test(cited("scikit_criteria_wsm_kracka2010"), () => {
    const { inputs, expected } = caseOf<
      { matrix: number[][]; objectives: string[]; weights: number[] },
      { score: number[]; rank: number[] }
    >("scikit_criteria_wsm_kracka2010");
    const shares = sharesOf(
      inputs.matrix,
      inputs.objectives.map((each) => each === "min"),
    );
    const outcome = weightedSum(shares, inputs.weights, 1);
    expect(outcome.bids.map(({ total }) => (total ?? NaN) / 100)).toEqual(
      expected.score.map((score) => expect.closeTo(score, 7)),
    );
    expect(outcome.bids.map(({ rank }) => rank)).toEqual(expected.rank);
  });

  test(cited("pymcdm_wsm"), () => {
    const { inputs, expected } = caseOf<
      { matrix: number[][]; weights: string[]; types: number[] },
      { score: number[] }
    >("pymcdm_wsm");
    const weights = inputs.weights.map((weight) => {
      const [over = NaN, under = NaN] = weight.split("/").map(Number);
      return over / under;
    });
    const shares = sharesOf(
      inputs.matrix,
      inputs.types.map((type) => type < 0),
    );
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const outcome = weightedSum(shares, weights, 1);
    expect(outcome.bids.map(({ total }) => ((total ?? NaN) / 100) * sum)).toEqual(
      expected.score.map((score) => expect.closeTo(score, 3)),
    );
  });

  test(`${cited("scikit_criteria_fallback_tiebreak")}: quality orders equal totals and nothing else`, () => {
    const { inputs, expected } = caseOf<{ primary_rank: number[]; matrix: number[][] }, { rank: number[] }>(
      "scikit_criteria_fallback_tiebreak",
    );
    const bids = inputs.matrix.map((row, index) => {
      const fallback = row.reduce((sum, each) => sum + each, 0) / 10;
      return [`b${index}`, [100 - 10 * (inputs.primary_rank[index] ?? NaN), "none", fallback]] as const;
    });
    const outcome = scoreTender(standings(Object.fromEntries(bids), { rule: { kind: "gewogen" } }));
    expect(outcome.bids.map(({ rank }) => rank)).toEqual(expected.rank);
    expect(outcome.lotNeeded).toBe(false);
  });

  /** One quality criterion per column, the weights made to add up to 100. */
  function weightedSum(matrix: readonly number[][], weights: readonly number[], scaleMax: number) {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    return scoreTender(
      tender({
        criteria: [
          ...weights.map((weight, column) => quality(`c${column}`, (100 * weight) / sum, { scaleMax })),
          price(0),
        ],
        rounding: 6,
        bids: matrix.map((row, index) =>
          bid(`b${index}`, 100, Object.fromEntries(row.map((score, column) => [`c${column}`, score]))),
        ),
      }),
    );
  }

  /** Every column divided by its sum; of costs the inverse. */
  function sharesOf(matrix: readonly number[][], isCost: readonly boolean[]): number[][] {
    const values = matrix.map((row) => row.map((value, column) => (isCost[column] ? 1 / value : value)));
    const sums = isCost.map((_, column) => values.reduce((sum, row) => sum + (row[column] ?? NaN), 0));
    return values.map((row) => row.map((value, column) => value / (sums[column] ?? NaN)));
  }
});
