import { scoreSheetTexts as dutch } from "../../../src/locale/nl/score-sheet";
import type { ScoreUnit } from "../../../src/domain/tender/score-unit";
import { assessedTender, blocksInput, blockUnder } from "./score-blocks-input";

const { weights, margin, interval } = dutch.blocks;

describe("the table of weights", () => {
  test("says between which ends each weight may move, and how much room that is", () => {
    const input = blocksInput(assessedTender(), {
      weights: [{ criterion: "Plan", present: 30, unit: "points", interval: { from: 12.5, to: 44.25 } }],
    });
    const [note, header, line] = blockUnder(input, weights.points.heading);
    expect(note).toEqual([weights.points.note]);
    expect(header).toContain(interval.present.points);
    expect(line).toEqual([
      "Plan",
      expect.stringMatching(/^=\$D\$\d+$/),
      12.5,
      44.25,
      expect.stringMatching(/^=\$C\d+-\$D\d+$/),
      expect.stringMatching(/^=\$E\d+-\$C\d+$/),
    ]);
  });

  test("says in words that nothing bounds a weight, or that rounding decides", () => {
    const unit: ScoreUnit = "euro";
    const input = blocksInput(assessedTender(), {
      weights: [
        { criterion: "Prijs", present: 60, unit, interval: { from: 1, to: null } },
        { criterion: "Plan", present: 30, unit, interval: null },
      ],
    });
    const [, header, open, undecided] = blockUnder(input, weights.euro.heading);
    expect(header).toContain(interval.present.euro);
    expect(open?.filter((value) => value === interval.unbounded)).toHaveLength(2);
    expect(undecided?.slice(2)).toEqual([interval.undecided]);
  });

  test("starts with its sentence", () => {
    const sentences = { weights: "De prijs is het gevoeligst." };
    const input = blocksInput(
      assessedTender(),
      { weights: [{ criterion: "Plan", present: 30, unit: "points", interval: null }] },
      { sensitivitySentences: { ...NONE, ...sentences } },
    );
    expect(blockUnder(input, weights.points.heading)[0]).toEqual([sentences.weights]);
  });
});

const NONE = {
  weights: null,
  margin: null,
  levels: null,
  certificates: null,
  leaveOneOut: null,
  priceDeficits: null,
  psoWeight: null,
  bandEdges: null,
};

test("the table of the margin compares with the margin on the first page", () => {
  const input = blocksInput(assessedTender(), { margin: { present: 5, from: 3.2, to: 8 } });
  const [, , line] = blockUnder(input, margin.heading);
  expect(line?.slice(0, 4)).toEqual([margin.name, expect.stringMatching(/^=\$J\$\d+$/), 3.2, 8]);
});
