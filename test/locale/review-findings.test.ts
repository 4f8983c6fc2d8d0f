import { reviewFindings as english } from "../../src/locale/en/review-findings";
import {
  periodName as englishPeriod,
  reviewSheetTexts as englishSheet,
} from "../../src/locale/en/review-sheet";
import { reviewFindings as dutch } from "../../src/locale/nl/review-findings";
import { periodName as dutchPeriod, reviewSheetTexts as dutchSheet } from "../../src/locale/nl/review-sheet";
import { day, period } from "../application/review-desk";

/** What the codes may carry; each sentence uses what is its own. */
const PARAMS = {
  period: "2026-Q1",
  sheet: "Beoordeling 2026-Q1",
  other: "Beoordeling 2026-Q1 (2)",
  later: "2026-Q2",
  start: "2026-01-01",
  date: "2025-12-01",
  reason: "period",
  text: "prima",
  name: "Aarde bv",
  kind: "gone",
  before: "Oud bv",
  kvk: "12345678",
  criterion: "Levering",
  sum: 90,
  reviewer: "Ans",
  reviewers: 2,
  low: 40,
  high: 75,
};

describe.each([
  ["Dutch", dutch],
  ["English", english],
])("findings about reviews in %s", (_, findings) => {
  it.each(Object.entries(findings))(
    "%s are whole sentences, with what they know and without",
    (_code, words) => {
      for (const params of [PARAMS, {}]) {
        const [what, next] = words(params);
        expect(what).toMatch(/[.!]$/);
        expect(next).toMatch(/^$|[.!]$/);
        expect(`${what} ${next}`).not.toMatch(/undefined|NaN|null/);
      }
    },
  );
});

it("names a period in words", () => {
  const periods = ["2026-03", "2026-Q2", "2026-H2", "2026"].map(period);
  expect(periods.map(dutchPeriod)).toEqual([
    "maart 2026",
    "2e kwartaal 2026",
    "tweede halfjaar 2026",
    "2026",
  ]);
  expect(periods.map(englishPeriod)).toEqual([
    "March 2026",
    "second quarter of 2026",
    "second half of 2026",
    "2026",
  ]);
});

it("says how a certificate stands, in words by which the sheet colours it", () => {
  for (const texts of [dutchSheet, englishSheet]) {
    const until = day("2026-12-31");
    expect(texts.certificate({ kind: "counts", until, endsSoon: true })).toContain(texts.endsSoon);
    expect(texts.certificate({ kind: "counts", until, endsSoon: false })).not.toContain(texts.endsSoon);
    for (const reason of ["expired", "copyMissing"] as const) {
      expect(texts.certificate({ kind: "doesNotCount", reason, until })).toContain(texts.countsNot);
    }
  }
});
