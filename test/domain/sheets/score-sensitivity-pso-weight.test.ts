import { scoreSheetTexts as dutch } from "../../../src/locale/nl/score-sheet";
import type { PsoWeight } from "../../../src/domain/tender/outcome";
import { assessedTender, blocksInput, blockUnder } from "./score-blocks-input";

const words = dutch.blocks.psoWeight;
const psoWeight: PsoWeight = {
  present: 10,
  bidder: "Alfa Groen",
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
      expect.stringMatching(/^=\$E\$\d+$/),
      12.5,
      83.3,
      expect.stringMatching(/^=IF\(\$C\d+>\$D\d+,1,0\)$/),
    ]);
  });

  test("does not answer when all bids have one level", () => {
    const one = { ...psoWeight, decisiveAbove: null };
    const [, , line] = blockUnder(blocksInput(assessedTender(), { psoWeight: one }), words.heading);
    expect(line?.slice(3)).toEqual([words.oneLevel, 83.3, "–"]);
  });
});
