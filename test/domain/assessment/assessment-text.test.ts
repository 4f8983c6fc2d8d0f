import fc from "fast-check";
import {
  assessmentText,
  readAssessmentText,
  type AssessmentStep,
} from "../../../src/domain/assessment/assessment-text";
import { KEY, openedOf } from "./assessment-of";

const name = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((text) => text.normalize("NFC").trim());
const names = fc.uniqueArray(
  name.filter((text) => text !== ""),
  { minLength: 1, maxLength: 4 },
);

it("gives every step back as it was, whatever stands in the names", () => {
  const awkward = ['say "hi"', "a ¶ b", "x = y", "=1+1", "schaal min"];
  fc.assert(
    fc.property(
      fc.oneof(names, fc.shuffledSubarray(awkward, { minLength: 1 })),
      names,
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -100, max: 100 }),
      fc.boolean(),
      (bidders, criteria, score, anonymous) => {
        const steps: readonly AssessmentStep[] = [
          openedOf({
            anonymous,
            assessors: bidders,
            bidders: bidders.map((bidder) => ({ label: bidder, bidder, kvk: null })),
            criteria: criteria.map((each) => ({ name: each, scaleMin: 0.5, scaleMax: 10, whole: false })),
          }),
          {
            step: "closed",
            key: KEY,
            form: "3F9A-0B12-C4D5-E6F7",
            scores: bidders.map((bidder) => ({
              bidder,
              criterion: criteria[0] ?? "",
              score: score === 0 ? 0 : score,
            })),
          },
        ];
        for (const step of steps) {
          const read = readAssessmentText(assessmentText(step));
          expect(read?.step).toBe(step.step);
          if (read?.step === "closed" && step.step === "closed")
            expect(new Set(read.scores)).toEqual(new Set(step.scores));
          else expect(read).toEqual(step);
        }
      },
    ),
    { numRuns: 40 },
  );
});

it("is nothing for the text of another action or of a step that it does not know", () => {
  expect(readAssessmentText('inkoopladder-loting 1 ¶ tender = "Kantine"')).toBeNull();
  expect(readAssessmentText("inkoopladder-beoordeling 1 ¶ stap = herroepen")).toBeNull();
});

it("tells the scores of a closing in an order that no table decides", () => {
  const scores = [
    { bidder: "B", criterion: "Plan", score: 7 },
    { bidder: "A", criterion: "Team", score: 8 },
    { bidder: "A", criterion: "Plan", score: 9 },
  ];
  const closed = (order: typeof scores) =>
    assessmentText({ step: "closed", key: KEY, form: "", scores: order });
  expect(closed(scores)).toBe(closed([...scores].reverse()));
});
