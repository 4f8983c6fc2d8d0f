import type { DossierActions } from "../../../src/application/dossier-actions";
import type { TenderKey } from "../../../src/domain/finding";
import type { CellChange, CheckedRecord, Verification } from "../../../src/domain/control/verification";
import type { PaperState } from "../../../src/domain/papers/paper-state";
import type { ShareCheck } from "../../../src/domain/share/share-check";
import { GROEN } from "./fixture-outcome";

export const GROEN_KEY: TenderKey = GROEN.tender.key;

export function cellChange(more: Partial<CellChange> = {}): CellChange {
  return {
    part: "source",
    sheet: "Inschrijvingen",
    cell: "C4",
    was: 104500,
    is: 99000,
    about: "Plantsoen & Zn., Inschrijfprijs",
    key: GROEN_KEY,
    ...more,
  };
}

export function checkedRecord(more: Partial<CheckedRecord> = {}): CheckedRecord {
  return {
    key: GROEN_KEY,
    controlNumber: "1a2b 3c4d 5e6f 7a8b",
    when: "2026-03-18 14:05",
    by: "A. de Boer",
    sheet: "Gunning Groenonderhoud 2026",
    replacedBy: null,
    ok: true,
    changes: [],
    ...more,
  };
}

/** One tender, scored and untouched. */
export function verification(more: Partial<Verification> = {}): Verification {
  return {
    ok: true,
    controlNumber: "1a2b 3c4d 5e6f 7a8b",
    records: [checkedRecord()],
    changes: [],
    findings: [],
    ...more,
  };
}

/** As long as nobody scored anything. */
export const NOT_SCORED: Verification = {
  ok: false,
  controlNumber: null,
  records: [],
  changes: [],
  findings: [],
};

export function paperState(more: Partial<PaperState> = {}): PaperState {
  return {
    key: GROEN_KEY,
    obstacle: null,
    controlNumber: "1a2b 3c4d 5e6f 7a8b",
    winners: ["De Groene Hoek BV"],
    losers: ["Plantsoen & Zn.", "Hovenier Jansen"],
    lotNeeded: false,
    procedureKnown: true,
    standstill: null,
    committee: [
      { name: "A. de Boer", role: "voorzitter", declared: true },
      { name: "B. Yilmaz", role: "lid", declared: false },
    ],
    findings: [],
    ...more,
  };
}

export const READY_TO_SEND: ShareCheck = {
  items: [],
  ready: true,
  controls: [{ key: GROEN_KEY, sheet: "Gunning Groenonderhoud 2026", controlNumber: "1a2b 3c4d 5e6f 7a8b" }],
  findings: [],
  macros: false,
};

/** A dossier in which all is well; each function can be replaced. */
export function fixtureDossier(more: Partial<DossierActions> = {}): DossierActions {
  return {
    verify: async () => verification(),
    corrections: async () => [],
    assessments: async () => [],
    openAssessment: async () => ({ kind: "done", sheets: [] }),
    openAssessmentApart: async () => ({ receipt: { kind: "blocked" }, forms: [] }),
    assessmentMerge: async () => null,
    mergeAssessments: async () => ({ kind: "done", sheets: [] }),
    closeQuality: async () => ({ kind: "done", sheets: [] }),
    papers: async () => [paperState()],
    writePapers: async () => ({ kind: "written", sheets: ["Verslag Groenonderhoud 2026"] }),
    shareCheck: async () => READY_TO_SEND,
    repairShare: async () => ({ undo: null, leftOut: 0 }),
    undoShareRepair: async () => undefined,
    coveringText: async () => ({ subject: "Gunning Groenonderhoud 2026", body: "Hierbij de uitslag." }),
    openData: async () => '{"releases":[]}\n',
    ...more,
  };
}
