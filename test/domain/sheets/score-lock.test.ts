import { scoreSheet } from "../../../src/domain/sheets/score-sheet";
import { scoreSheetTexts as dutch } from "../../../src/locale/nl/score-sheet";
import { blocksInput, blockUnder, written } from "./score-blocks-input";

const statement = "Vastgelegd op 12 maart 2026, controlegetal 1a2b 3c4d 5e6f 7a8b.";

describe("the lock of the model on the first page", () => {
  test("stands among the facts", () => {
    const lock = { statement, changes: [] };
    const rows = written(scoreSheet(blocksInput(undefined, {}, { lock })));
    expect(rows).toContainEqual([dutch.blocks.lock, statement]);
    const place = rows.findIndex(([first]) => first === dutch.blocks.lock);
    expect(place).toBeLessThan(rows.findIndex(([first]) => first === dutch.headings.ranking));
  });

  test("is followed by every change since, before the other warnings", () => {
    const changes = ["De marge is gewijzigd van 3 naar 5.", "Het gewicht van Plan is gewijzigd."];
    const input = blocksInput(undefined, {}, { lock: { statement, changes }, warnings: ["Nog iets."] });
    expect(blockUnder(input, dutch.headings.warnings)).toEqual(
      [...changes, "Nog iets."].map((each) => [each]),
    );
    const role = scoreSheet(input).cells.find(
      ({ content }) => content.kind === "text" && content.text === changes[0],
    )?.role;
    expect(role).toBe("warning");
  });

  test.each([undefined, null])("is not mentioned when nothing is known about it (%s)", (lock) => {
    const rows = written(scoreSheet(blocksInput(undefined, {}, lock === undefined ? {} : { lock })));
    expect(rows.map(([first]) => first)).not.toContain(dutch.blocks.lock);
  });
});
