import { endSentence } from "../../src/locale/end-sentence";
import { scoringWordsFor } from "../../src/locale/scoring-texts";

it.each([
  ["Dan wint Plantsoen & Zn.", "Dan wint Plantsoen & Zn."],
  ["Dan wint Hovenier Jansen", "Dan wint Hovenier Jansen."],
  ["Dan wint Groen!", "Dan wint Groen!"],
])("ends %j with one mark", (text, ended) => {
  expect(endSentence(text)).toBe(ended);
});

it.each(["nl", "en"] as const)("has no doubled full stop after a firm's name (%s)", (language) => {
  const { outcome } = scoringWordsFor(language);
  for (const count of [1, 2]) {
    expect(outcome.firm.leavingChanges("Jansen B.V.", "Plantsoen & Zn.", count)).toMatch(/[^.]\.$/);
  }
});
