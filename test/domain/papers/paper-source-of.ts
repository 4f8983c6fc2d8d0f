import type { ExcelSerial } from "../../../src/domain/cell";
import { awardDecision } from "../../../src/domain/papers/award-decision";
import type { PaperChoices, Revealed } from "../../../src/domain/papers/paper-choices";
import type { PaperSource } from "../../../src/domain/papers/paper-source";
import type { LotDraw } from "../../../src/domain/tender/lot-draw/lot-draw";
import type { TenderOutcome } from "../../../src/domain/tender/outcome";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import type { AssessedScore, Tender } from "../../../src/domain/tender/tender";
import { NOWHERE } from "../../../src/domain/cell";

/** 26 November 2026. */
export const SENT = 46_352 as ExcelSerial;

export const REVEAL_ALL: Revealed = { total: true, scores: true, level: true, price: true, motivation: true };
export const REVEAL_NONE: Revealed = {
  total: false,
  scores: false,
  level: false,
  price: false,
  motivation: false,
};

export const CHOICES: PaperChoices = {
  kinds: new Set(["minutes", "award", "rejection", "lotNotice"]),
  language: "nl",
  sentOn: SENT,
  revealed: REVEAL_ALL,
  lot: { when: "", where: "", by: "" },
};

/** The papers of a scored tender of an organisation that filled in everything. */
export function paperSourceOf(
  given: Tender | TenderOutcome,
  more: Partial<PaperSource> = {},
  draw: LotDraw | null = null,
): PaperSource {
  const outcome = "ranking" in given ? given : scoreTender(given);
  return {
    outcome,
    decision: awardDecision(outcome, draw),
    record: {
      controlNumber: "AAAA-BBBB-CCCC-DDDD",
      when: "2026-11-20 10:15",
      by: "Jan de Vries",
      sheet: "Gunning Schoonmaak",
    },
    settings: {
      organisation: "Gemeente Voorbeeld",
      address: "Stadsplein 1",
      town: "Voorbeeldstad",
      signatory: "C. Fictief",
      signatoryPosition: "Directeur",
      contact: "A. Voorbeeld",
      contactEmail: "inkoop@voorbeeld.example",
      reference: "INK-1",
    },
    committee: [
      { name: "A. Voorbeeld", role: "voorzitter", position: "Inkoper", declared: 46_300, remark: "" },
    ],
    remarks: outcome.bids.map(() => ""),
    emails: outcome.bids.map(() => null),
    lock: { kind: "notLocked" },
    draw: draw && { when: "2026-11-21 09:00", by: "Commissie", draw },
    corrections: [],
    ...more,
  };
}

/** One score that two assessors made, with what they wrote and what they agreed on. */
export function assessed(
  score: number,
  remarks: readonly string[],
  reason: string | null = null,
): AssessedScore {
  return {
    scores: remarks.map((remark, index) => ({
      assessor: ["A. Voorbeeld", "B. Verzinsel"][index] ?? `Beoordelaar ${index}`,
      score,
      remark,
      place: NOWHERE,
    })),
    missing: [],
    aggregation: reason === null ? "mean" : "consensus",
    consensus: reason === null ? null : { score, reason, place: NOWHERE },
  };
}
