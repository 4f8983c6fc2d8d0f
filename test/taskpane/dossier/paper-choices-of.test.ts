import { choicesOf, possiblePapers } from "../../../src/taskpane/dossier/paper-choices-of";
import { DAY } from "../support/fixture-outcome";

const usual = { language: "nl", sentOn: DAY } as const;

describe("the papers of a tender", () => {
  it("are all of them at first, and tell neither price nor reasons of the winner", () => {
    expect(choicesOf({}, { lotNeeded: false }, usual)).toEqual({
      kinds: new Set(["minutes", "award", "rejection"]),
      language: "nl",
      sentOn: DAY,
      revealed: { total: true, scores: true, level: true, price: false, motivation: false },
      lot: { when: "", where: "", by: "" },
    });
  });

  it("are no letters as long as a lot must decide, whatever was chosen before", () => {
    expect(possiblePapers({ lotNeeded: true })).toEqual(["minutes", "lotNotice"]);
    const draft = { kinds: new Set(["award", "lotNotice"] as const) };
    expect([...choicesOf(draft, { lotNeeded: true }, usual).kinds]).toEqual(["lotNotice"]);
  });

  it("are those that the user kept, in his language", () => {
    const draft = { kinds: new Set(["minutes"] as const), language: "en" } as const;
    expect(choicesOf(draft, { lotNeeded: false }, usual)).toMatchObject({
      kinds: new Set(["minutes"]),
      language: "en",
    });
  });
});
