import { scoreSheet } from "../../../src/domain/sheets/score-sheet";
import { scoreSheetTexts as dutch } from "../../../src/locale/nl/score-sheet";
import { assessedTender, blocksInput, blockUnder } from "./score-blocks-input";

const words = dutch.blocks.certificates;

describe("who wins without a certificate", () => {
  const input = blocksInput(assessedTender(), {
    certificates: [
      { bidder: "Alfa Groen", level: "trede3", winnersWithout: ["Gamma", "Epsilon"], changes: true },
      { bidder: "Delta & Zn.", level: "trede2", winnersWithout: [], changes: false },
    ],
  });

  test("names the level and who would win, or that nobody would", () => {
    const [, , changed, same] = blockUnder(input, words.heading);
    expect(changed).toEqual([1, "Alfa Groen", "Trede 3", dutch.winnerChanges, "Gamma en Epsilon"]);
    expect(same).toEqual([3, "Delta & Zn.", "Trede 2", dutch.winnerStays, words.nobody]);
  });

  test("makes a certificate on which the outcome hangs stand out", () => {
    const cell = scoreSheet(input).cells.find(
      ({ content }) => content.kind === "text" && content.text === dutch.winnerChanges,
    );
    expect(cell?.role).toBe("warning");
  });
});
