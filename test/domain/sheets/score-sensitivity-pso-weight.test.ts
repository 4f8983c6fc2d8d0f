import { scoreSheetTexts as dutch } from "../../../src/locale/nl/score-sheet";
import type { PsoWeight } from "../../../src/domain/tender/outcome";
import { assessedTender, blocksInput, blockUnder } from "./score-blocks-input";

const words = dutch.blocks.psoWeight;
const psoWeight: PsoWeight = {
  present: 10,
  bidder: "Alfa Groen",
  against: "Beta Schoon BV",
  decisiveAbove: 12.5,
  alwaysAbove: 83.3,
  decisive: false,
};

describe("whether the PSO criterion is heavy enough", () => {
  test("compares the weight on the sheet with the weight above which it decides", () => {
    const [, , line] = blockUnder(blocksInput(assessedTender(), { psoWeight }), words.heading);
    expect(line).toEqual([
      1,
      "Alfa Groen",
      expect.stringMatching(/^=SUM\(\$E\d+:\$E\d+\)$/),
      2,
      expect.stringMatching(/^=IF\(\(\(SUM/),
      expect.stringMatching(/^=IF\(MIN\(IF/),
      expect.stringMatching(/^=IF\(\$C\d+>\$E\d+,1,0\)$/),
    ]);
  });

  test("does not answer when all bids have one level", () => {
    const one = { ...psoWeight, decisiveAbove: null };
    const [, , line] = blockUnder(blocksInput(assessedTender(), { psoWeight: one }), words.heading);
    expect(line?.slice(4)).toEqual([words.oneLevel, expect.stringMatching(/^=IF\(MIN/), "–"]);
  });
});
