import type { AssessmentMerge, AssessmentState } from "../../../src/domain/assessment/assessment";
import { GROEN_KEY } from "./fixture-dossier";

/** An assessment that nobody began. */
export function assessmentOf(more: Partial<AssessmentState> = {}): AssessmentState {
  return {
    key: GROEN_KEY,
    phase: "none",
    assessors: [],
    anonymous: false,
    bidders: [],
    opened: null,
    closed: null,
    forms: [],
    changedSinceClosing: false,
    ...more,
  };
}

/** Two assessors at work, of whom one is ready. */
export function openAssessment(more: Partial<AssessmentState> = {}): AssessmentState {
  return assessmentOf({
    phase: "open",
    assessors: ["A. de Boer", "B. Yilmaz"],
    anonymous: true,
    bidders: [
      { label: "A", bidder: "Plantsoen & Zn.", kvk: null },
      { label: "B", bidder: "De Groene Hoek BV", kvk: null },
    ],
    opened: { when: "2026-03-18 09:30", by: "C. Inkoper", controlNumber: "3F9A-0B12-C4D5-E6F7" },
    forms: [
      { assessor: "A. de Boer", sheet: "Beoordeling A. de Boer", filled: 4, asked: 4 },
      { assessor: "B. Yilmaz", sheet: "Beoordeling B. Yilmaz", filled: 1, asked: 4 },
    ],
    ...more,
  });
}

export function closedAssessment(more: Partial<AssessmentState> = {}): AssessmentState {
  return openAssessment({
    phase: "closed",
    closed: { when: "2026-03-19 16:00", by: "C. Inkoper", controlNumber: "9f8e 7d6c 5b4a 3210" },
    ...more,
  });
}

export function mergeOf(more: Partial<AssessmentMerge> = {}): AssessmentMerge {
  return {
    key: GROEN_KEY,
    differences: [
      {
        bidder: "Plantsoen & Zn.",
        criterion: "Plan van aanpak",
        scores: [
          { assessor: "A. de Boer", score: 9, remark: "sterk plan" },
          { assessor: "B. Yilmaz", score: 5, remark: "" },
        ],
        range: 4,
        apart: true,
      },
      {
        bidder: "De Groene Hoek BV",
        criterion: "Plan van aanpak",
        scores: [{ assessor: "A. de Boer", score: 7.5, remark: "" }],
        range: 0,
        apart: false,
      },
    ],
    overwrites: [
      {
        assessor: "A. de Boer",
        bidder: "Plantsoen & Zn.",
        criterion: "Plan van aanpak",
        was: 8,
        becomes: 9,
      },
    ],
    added: 2,
    open: 3,
    findings: [],
    ...more,
  };
}
