import { NOWHERE } from "../../../src/domain/cell";
import { assessmentFindings } from "../../../src/domain/assessment/assessment-findings";
import type { AssessmentRound } from "../../../src/domain/assessment/assessment-rounds";
import { KEY, openedOf, roundOf } from "./assessment-of";

const SCORES = [
  { bidder: "A bv", criterion: "Plan", score: 7 },
  { bidder: "B bv", criterion: "Plan", score: 8 },
];
const ALL = ["Anna", "Bram"];
const open = roundOf(openedOf());
const closed: AssessmentRound = {
  ...open,
  closed: {
    step: "closed",
    key: KEY,
    form: open.opened.controlNumber,
    scores: SCORES,
    when: "2026-10-07 09:00",
    by: "Jan",
    controlNumber: "3F9A-0B12-C4D5-E6F7",
  },
};
const cells = (scores: readonly { bidder: string; criterion: string; score: number | null }[]) =>
  scores.map((score) => ({ ...score, place: NOWHERE }));
const codes = (rounds: readonly AssessmentRound[], scores = cells(SCORES), by = ALL) =>
  assessmentFindings(rounds, scores, by).map(({ code }) => code);

it("says nothing where nothing was opened, and nothing while all is as it was closed", () => {
  expect(codes([])).toEqual([]);
  expect(codes([closed])).toEqual([]);
  expect(
    codes(
      [closed],
      cells([{ bidder: "a BV", criterion: "plan", score: 7.000_000_000_1 }, ...SCORES.slice(1)]),
    ),
  ).toEqual([]);
});

it("warns when prices are looked at while quality is open", () => {
  expect(assessmentFindings([open], [], [])).toMatchObject([
    { code: "qualityNotClosed", severity: "warning", params: { when: "2026-10-05 10:15" } },
  ]);
});

it("names every score that changed after closing: old and new, gone and come", () => {
  const now = cells([
    { bidder: "A bv", criterion: "Plan", score: 9 },
    { bidder: "C bv", criterion: "Plan", score: 6 },
  ]);
  expect(
    assessmentFindings([closed], now, ALL).map(({ code, supplier, params }) => [
      code,
      supplier,
      params["was"],
      params["now"],
    ]),
  ).toEqual([
    ["qualityChangedAfterClosing", "A bv", 7, 9],
    ["qualityChangedAfterClosing", "C bv", "", 6],
    ["qualityChangedAfterClosing", "B bv", 8, ""],
  ]);
});

it("tells that quality was opened again, and whose scores are missing", () => {
  expect(codes([closed, open])).toEqual(["assessmentReopened", "qualityNotClosed"]);
  expect(codes([closed, closed], cells(SCORES), ["anna"])).toEqual([
    "assessmentReopened",
    "assessorsWithoutScores",
  ]);
});
