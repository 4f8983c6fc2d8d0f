import { scoreSheetTexts as dutch } from "../../../src/locale/nl/score-sheet";
import { assessedTender, blocksInput, blockUnder } from "./score-blocks-input";

test("the distance of each total to the edge of its band is a formula over the totals, best place first", () => {
  const tender = assessedTender({ rule: { kind: "banden", width: 5 } });
  const [, , ...lines] = blockUnder(blocksInput(tender, null), dutch.blocks.bandEdges.heading);
  expect(lines.map((line) => line[1])).toEqual([
    "Gamma",
    "Alfa Groen",
    "Delta & Zn.",
    "Beta Schoon BV",
    "Epsilon",
  ]);
  for (const line of lines) {
    expect(line[2]).toMatch(/^=\$F\d+$/);
    expect(line[5]).toMatch(/MIN\(\$C\d+-\$D\d+,\$E\d+-\$C\d+\)/);
  }
});
