import { createHash } from "node:crypto";
import { assessmentText, type AssessmentOpened } from "../../../src/domain/assessment/assessment-text";
import { allRounds, type AssessmentRound } from "../../../src/domain/assessment/assessment-rounds";
import { labelBidders } from "../../../src/domain/assessment/label-bidders";
import type { CellValue } from "../../../src/domain/cell";
import { assessmentForm } from "../../../src/domain/sheets/assessment-form";
import type { SheetGrid, WorkbookSnapshot } from "../../../src/domain/tables/snapshot";
import { assessmentWords as en } from "../../../src/locale/en/assessment";
import { assessmentWords as nl } from "../../../src/locale/nl/assessment";
import { documentGrid } from "../sheets/document-grid";
import { workbookOf } from "../tables/workbook-of";

export const digest = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

export const KEY = { tender: "Kantine", lot: "" };

/** A tender opened for its assessors, with whole scores from 1 to 10. */
export function openedOf(part: Partial<AssessmentOpened> = {}): AssessmentOpened {
  const { key = KEY, when = "2026-10-05 10:15", anonymous = false } = part;
  const bidders = part.bidders ?? [
    { label: "A bv", bidder: "A bv", kvk: "00000011" },
    { label: "B bv", bidder: "B bv", kvk: null },
  ];
  return {
    step: "opened",
    round: 1,
    assessors: ["Anna", "Bram"],
    criteria: [
      { name: "Plan", scaleMin: 1, scaleMax: 10, whole: true },
      { name: "Team", scaleMin: 1, scaleMax: 10, whole: true },
    ],
    ...part,
    key,
    when,
    anonymous,
    bidders: labelBidders(bidders, anonymous, { key, when }, digest),
  };
}

/** The round as the log tells it. */
export function roundOf(opened: AssessmentOpened): AssessmentRound {
  const entry = {
    when: opened.when,
    by: "Jan",
    what: "",
    sha256: "",
    tender: "",
    lot: "",
    controlNumber: "",
    outcome: "",
  };
  const [round] = allRounds([{ ...entry, details: assessmentText(opened) }], digest);
  if (!round) throw new Error("no round");
  return round;
}

/** The form of one assessor with scores typed in by `bidder|criterion`. */
export function filledForm(
  opened: AssessmentOpened,
  assessor: number,
  scores: ReadonlyMap<string, CellValue>,
  language: "nl" | "en" = "nl",
): SheetGrid {
  const { controlNumber } = roundOf(opened).opened;
  const { form: texts } = language === "nl" ? nl : en;
  const grid = documentGrid(assessmentForm({ opened, controlNumber, assessor, texts }));
  const bidderOf = new Map(opened.bidders.map(({ label, bidder }) => [label, bidder]));
  const values = grid.values.map((row) => {
    const bidder = bidderOf.get(String(row[0]));
    const score = scores.get(`${bidder}|${String(row[1])}`);
    return bidder === undefined || score === undefined ? row : [...row.slice(0, 3), score, ...row.slice(4)];
  });
  return { ...grid, values };
}

export function snapshotOf(...sheets: readonly SheetGrid[]): WorkbookSnapshot {
  return workbookOf(sheets);
}
