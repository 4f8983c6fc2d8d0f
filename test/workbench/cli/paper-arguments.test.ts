import type { ExcelSerial } from "../../../src/domain/cell";
import { cliTextsFor } from "../../../src/locale/cli-language";
import { paperChoices, type PaperFlags } from "../../../src/workbench/cli/paper-arguments";

const TODAY = 46_352 as ExcelSerial;
const choose = (flags: PaperFlags) => paperChoices(flags, TODAY, "nl", cliTextsFor("nl"));

test("all papers, sent today, in the language of the answer, with total, scores and level", () => {
  expect(choose({})).toEqual({
    kinds: new Set(["minutes", "award", "rejection", "lotNotice"]),
    language: "nl",
    sentOn: TODAY,
    revealed: { total: true, scores: true, level: true, price: false, motivation: false },
    lot: { when: "", where: "", by: "" },
  });
});

test("what was asked for", () => {
  const flags = {
    papers: " Minutes, lot",
    reveal: "price",
    letters: "en",
    sent: "2026-12-01",
    drawBy: "de notaris",
  };
  expect(choose(flags)).toMatchObject({
    kinds: new Set(["minutes", "lotNotice"]),
    language: "en",
    sentOn: 46_357,
    revealed: { total: false, scores: false, price: true },
    lot: { by: "de notaris" },
  });
  expect(Object.values(choose({ reveal: "none" }).revealed)).not.toContain(true);
});

test.each<[PaperFlags, string]>([
  [{ papers: "minutes,brief" }, "--papers brief: kies uit minutes, award, rejection, lot."],
  [{ reveal: " , " }, "--reveal is leeg: kies uit total, scores, level, price, motivation, none."],
  [{ letters: "de" }, "nl | en"],
  [{ sent: "1-12-2026" }, "--sent 1-12-2026: geef een dag als jjjj-mm-dd"],
])("refuses %j", (flags, message) => {
  expect(() => choose(flags)).toThrow(message);
});
