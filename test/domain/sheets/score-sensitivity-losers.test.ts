import { scoreSheetTexts as dutch } from "../../../src/locale/nl/score-sheet";
import { assessedTender, blocksInput, blockUnder } from "./score-blocks-input";

const words = dutch.blocks.losers;

describe("what a loser needed to win", () => {
  const input = blocksInput(assessedTender(), {
    levels: [
      { bidder: "Gamma", smallestWinningLevel: "trede1" },
      { bidder: "Beta Schoon BV", smallestWinningLevel: null },
    ],
    priceDeficits: [
      { bidder: "Gamma", toWin: 800.5, parity: null },
      { bidder: "Epsilon", toWin: null, parity: null },
    ],
  });
  const [, , beta, epsilon, gamma, ...more] = blockUnder(input, words.heading);

  test("stands on one line per bid, with the price that would have won as a formula", () => {
    expect(gamma).toEqual([
      5,
      "Gamma",
      "Trede 1",
      expect.stringMatching(/^=\$C\d+$/),
      800.5,
      expect.stringMatching(/^=\$D\d+-\$E\d+$/),
    ]);
  });

  test("says that no level or no lower price is enough, and nothing where it was not asked", () => {
    expect(beta?.slice(2)).toEqual([words.unreachable, expect.any(String), "–", "–"]);
    expect(epsilon?.slice(1)).toEqual(["Epsilon", "–", expect.any(String), words.unreachable, "–"]);
    expect(more).toEqual([]);
  });
});

test("under the utility index the deficit of the index stands beside it", () => {
  const tender = assessedTender({ method: "utility index", rule: { kind: "gewogen" } });
  const input = blocksInput(tender, { priceDeficits: [{ bidder: "Epsilon", toWin: 12, parity: 9 }] });
  const [, header, line] = blockUnder(input, words.heading);
  expect(header).toContain(words.parity);
  expect(line?.at(-1)).toMatch(/^=\$[A-Z]+\d+$/);
});
