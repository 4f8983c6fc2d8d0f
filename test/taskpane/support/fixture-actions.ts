import type { Actions } from "../../../src/application/actions";
import {
  tenderId,
  type Decisions,
  type Inspection,
  type TenderPreview,
  type WrittenScore,
} from "../../../src/application/inspection";
import type { Finding } from "../../../src/domain/finding";
import type { FoundTable, WorkbookTables } from "../../../src/domain/tables/read-tables-types";
import type { TableRole } from "../../../src/domain/tables/roles";
import type { TenderOutcome } from "../../../src/domain/tender/outcome";
import { certificateCheck, edited } from "./fixture-certificates";
import { triedOut } from "./fixture-model";
import { fixtureDossier } from "./fixture-dossier";
import { fixtureCycle } from "./fixture-suppliers";
import { DAY, finding, GROEN, place } from "./fixture-outcome";

export function table(
  role: TableRole,
  label: string,
  headers: readonly string[],
  keys: readonly string[],
  rowCount: number,
): FoundTable {
  return {
    role,
    label,
    id: label,
    sheet: label,
    isExcelTable: true,
    headerRow: 0,
    firstColumn: 0,
    rowCount,
    headers,
    columns: new Map(keys.map((key, index) => [key, index])),
    criterionColumns: new Map(),
  };
}

const SUPPLIERS = table(
  "suppliers",
  "Leveranciers",
  ["Leverancier", "KvK-nummer", "PSO-niveau", "Geldig tot", "Interne code"],
  ["name", "kvk", "level", "validUntil"],
  1240,
);
const TENDERS = table(
  "tenders",
  "Tenders",
  ["Tender", "Sluitingsdatum", "Procedure"],
  ["tender", "closingDate", "procedure"],
  1,
);
const CRITERIA = table(
  "criteria",
  "Criteria",
  ["Tender", "Criterium", "Soort", "Weging"],
  ["tender", "criterion", "kind", "weight"],
  2,
);
const BIDS = table(
  "bids",
  "Inschrijvingen",
  ["Tender", "Inschrijver", "Inschrijfprijs", "Plan van aanpak"],
  ["tender", "bidder", "price"],
  5,
);

export const SOME_FINDINGS: readonly Finding[] = [
  finding({
    code: "errorValue",
    severity: "error",
    place: place("Inschrijvingen", "Inschrijvingen", 9, "Inschrijfprijs", "C9"),
    params: { value: "#N/B" },
  }),
  finding({
    code: "dateAmbiguous",
    severity: "warning",
    place: place("Leveranciers", "Leveranciers", 4, "Geldig tot", "D4"),
    params: { text: "3/4/2026" },
  }),
  finding({
    code: "kvkLeadingZeroLost",
    severity: "warning",
    place: place("Leveranciers", "Leveranciers", 12, "KvK-nummer", "B12"),
    params: { kvk: "1234567" },
  }),
  finding({ code: "rowsBelowBlankRow", severity: "info", params: { count: 3 } }),
];

export function tables(more: Partial<WorkbookTables> = {}): WorkbookTables {
  return {
    suppliers: { table: SUPPLIERS, rows: [] },
    tenders: { table: TENDERS, rows: [] },
    criteria: { table: CRITERIA, rows: [] },
    bids: { table: BIDS, rows: [] },
    assessments: null,
    consensus: null,
    ladder: null,
    contracts: null,
    purchases: null,
    reviewCriteria: null,
    judgements: null,
    committee: null,
    register: null,
    settings: null,
    candidates: [SUPPLIERS, TENDERS, CRITERIA, BIDS],
    questions: [],
    findings: SOME_FINDINGS,
    ...more,
  };
}

export const NO_TABLES: Partial<WorkbookTables> = {
  suppliers: null,
  tenders: null,
  criteria: null,
  bids: null,
  candidates: [],
  findings: [],
};

export function inspection(more: Partial<WorkbookTables> = {}): Inspection {
  return {
    snapshot: {
      sheets: [],
      tables: [],
      decimalSeparator: ",",
      thousandsSeparator: ".",
      date1904: false,
      structureProtected: false,
    },
    choices: { tables: new Map(), columns: new Map() },
    tables: tables(more),
  };
}

export function preview(outcome: TenderOutcome, more: Partial<TenderPreview> = {}): TenderPreview {
  const { tender } = outcome;
  return {
    key: tender.key,
    description: tender.description,
    procedure: tender.procedure,
    method: tender.method,
    rule: tender.rule,
    priceFormula: tender.priceFormula,
    referenceDate: tender.referenceDate,
    bidCount: tender.bids.length,
    findings: [],
    outcome,
    model: { ...tender, bids: [] },
    ...more,
  };
}

export function writtenScore(more: Partial<WrittenScore> = {}): WrittenScore {
  return {
    outcome: GROEN,
    sheet: "Gunning Groenonderhoud 2026",
    controlNumber: "1a2b 3c4d 5e6f 7a8b",
    replaces: null,
    changes: [],
    ...more,
  };
}

/** Actions without a workbook: each can be replaced, and every call is noted. */
export function fixtureActions(more: Partial<Actions> = {}): Actions {
  return {
    inspect: async () => inspection(),
    checkCertificates: (_, date) => certificateCheck({ date }),
    previewTenders: async (_: Inspection, decisions: Decisions) => {
      const decision = decisions.tenders.get(tenderId(GROEN.tender.key));
      return [
        preview(GROEN, {
          rule: decision?.rule ?? GROEN.tender.rule,
          priceFormula: decision?.priceFormula ?? GROEN.tender.priceFormula,
        }),
      ];
    },
    scoreTenders: async () => ({ written: [writtenScore()] }),
    whatIf: async (_, options) => triedOut({ options }),
    lockModels: async (_, _decisions, tenders) => ({
      sheet: "Logboek",
      locked: tenders.map((key) => ({
        key,
        controlNumber: "1a2b 3c4d 5e6f 7a8b",
        pricesPresent: true,
        changes: null,
      })),
      unchanged: [],
      blocked: [],
    }),
    lockStates: async () => new Map(),
    drawLot: async () => ({ kind: "noLotNeeded" }),
    rememberMapping: async () => undefined,
    writeCheckSheet: async () => ({ sheet: "PSO-controle", renewed: false }),
    proposeRepairs: () => [],
    proposeVerifications: () => [],
    applyRepairs: async (_, repairs) => edited(repairs.length),
    statusColumnPlace: () => ({
      kind: "free",
      header: place("Leveranciers", "Leveranciers", 1, "", "F1"),
    }),
    writeStatusColumn: async () => edited(1241),
    undoEdits: async ({ changed }) => edited(changed),
    makeRegisterSheet: async () => "PSO-register",
    cycle: fixtureCycle(),
    dossier: fixtureDossier(),
    showPlace: async () => undefined,
    showSheet: async () => undefined,
    onChanged: async () => async () => undefined,
    ...more,
  };
}

export { DAY };
