import type { Finding } from "../../src/domain/finding";
import { blindFindings as enSentences } from "../../src/locale/en/blind-findings";
import { findings as en } from "../../src/locale/en/findings";
import { blindFindings as nlSentences } from "../../src/locale/nl/blind-findings";
import { findings as nl } from "../../src/locale/nl/findings";
import { NOWHERE } from "../../src/domain/cell";

const PARAMS = {
  tender: "Kantine",
  lot: "2",
  kind: "unknown",
  sheet: "Formulier Anna",
  assessor: "Anna",
  assessors: "Anna; Bram",
  first: "Formulier Anna",
  second: "Formulier Anna (2)",
  bidder: "A bv",
  criterion: "Plan",
  rows: "A, Plan",
  count: 1,
  score: 7.5,
  min: 1,
  max: 10,
  when: "2026-10-05 10:15",
  closed: "2026-10-07 09:00",
  opened: "2026-10-08 09:00",
  was: 7,
  now: "",
};
const finding = (code: string, params: Finding["params"] = PARAMS): Finding =>
  ({ code, severity: "warning", place: NOWHERE, params, supplier: null, tender: null }) as Finding;

it.each(Object.keys(nlSentences))(
  "%s is told in whole sentences without a gap, in both languages",
  (code) => {
    expect(Object.keys(enSentences)).toContain(code);
    for (const { finding: told } of [nl, en])
      for (const count of [1, 3]) {
        const sentence = told(finding(code, { ...PARAMS, count }));
        expect(sentence).toMatch(/^.{20,}[.]$/);
        expect(sentence).not.toMatch(/undefined|NaN| {2}| [,.]/);
      }
  },
);

it("names the old and the new score, and says so where one of both is gone", () => {
  expect(nl.finding(finding("qualityChangedAfterClosing"))).toContain("eerst 7, nu geen score");
  expect(en.finding(finding("qualityChangedAfterClosing", { ...PARAMS, was: "", now: 7.5 }))).toContain(
    "first no score, now 7.5",
  );
  expect(nl.finding(finding("qualityChangedAfterClosing", { more: 12, closed: "2026-10-07" }))).toContain(
    "12",
  );
});
