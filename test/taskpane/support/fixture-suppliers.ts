import { contracts } from "../../../src/application/check-contracts";
import { spend } from "../../../src/application/add-up-spend";
import type { CycleActions, SheetReceipt } from "../../../src/application/cycle-actions";
import { codeMails, distribution, proposeCodeDates } from "../../../src/application/distribute-code";
import type { Inspection } from "../../../src/application/inspection";
import type { CellValue, ExcelSerial } from "../../../src/domain/cell";
import { measureCompliance } from "../../../src/domain/supplier/measure-compliance";
import { parsePeriod } from "../../../src/domain/supplier/parse-period";
import type { Period } from "../../../src/domain/supplier/period";
import type { RequestText } from "../../../src/domain/supplier/request-text";
import type { PastReview, Review, ReviewLine } from "../../../src/domain/supplier/review";
import { DEFAULT_CYCLE_POLICY } from "../../../src/domain/supplier/cycle-policy";
import { suppliersOn } from "../../../src/domain/supplier/suppliers-on";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readPolicy } from "../../../src/domain/tables/read-policy";
import { readTables } from "../../../src/domain/tables/read-tables";
import { wordingFor } from "../../../src/locale/wording";
import { workbookOfTables, type Cells } from "../../domain/tables/workbook-of";

/** The supplier cycle of a small buyer, on 19 March 2026. */
const SHEETS: Readonly<Record<string, Cells>> = {
  Leveranciers: [
    [
      ...["Leverancier", "KvK-nummer", "E-mail", "Status", "PSO-niveau", "Ingangsdatum", "Geldig tot"],
      ...["Kopie ontvangen", "Code verstuurd op", "Code versie", "Code bevestigd op", "Code herinnerd op"],
    ],
    supplierRow("De Groene Hoek BV", "12345678", "info@groenehoek.example", "Trede 2", "2027-02-28", [
      "2026-02-01",
      "2026-1",
      "2026-02-03",
    ]),
    supplierRow("Plantsoen & Zn.", "23456789", "post@plantsoen.example", "Trede 1", "2025-12-31", [
      "2026-02-01",
      "2026-1",
    ]),
    supplierRow("Hovenier Jansen", "34567890", "jansen@hovenier.example", "geen", "", []),
    supplierRow("Snelgroen BV", "45678901", "", "Aspirant-status", "2026-06-30", ["2024-05-01", "2024-1"]),
  ],
  Tenders: [
    ["Tender", "Sluitingsdatum", "PSO-regel", "Regel vastgesteld op", "Code genoemd", "Certificaat gevraagd"],
    ["Groenonderhoud", "2026-02-01", "marge", "2026-01-10", "ja", "ja"],
    ["Schoonmaak", "2026-02-15", "banden", "2026-02-20", "ja", ""],
  ],
  Contracten: [
    ["Contractnummer", "Leverancier", "KvK-nummer", "Start", "Einde", "PSO-clausule"],
    ["C-1", "De Groene Hoek BV", "12345678", "2025-01-01", "2028-12-31", "ja"],
    ["C-2", "Plantsoen & Zn.", "23456789", "2025-01-01", "2026-12-31", "nee"],
    ["C-3", "Hovenier Jansen", "34567890", "2023-01-01", "2024-12-31", "ja"],
  ],
  Inkoop: [
    ["Leverancier", "KvK-nummer", "Jaar", "Bedrag"],
    ["De Groene Hoek BV", "12345678", 2024, 100_000],
    ["De Groene Hoek BV", "12345678", 2025, 200_000],
    ["Plantsoen & Zn.", "23456789", 2025, 60_000],
    ["Hovenier Jansen", "34567890", 2025, 40_000],
  ],
  Instellingen: [
    ["Instelling", "Waarde"],
    ["Versie code", "2026-1"],
  ],
};

function supplierRow(
  name: string,
  kvk: string,
  email: string,
  level: string,
  until: string,
  [sent = "", version = "", confirmed = ""]: readonly string[],
): readonly CellValue[] {
  const from = until === "" ? "" : "2024-03-01";
  return [name, kvk, email, "huidig", level, from, until, "ja", sent, version, confirmed, ""];
}

/** @param sheets other tables, in place of those of the same name; an empty list leaves one out */
export function cycleInspection(sheets: Readonly<Record<string, Cells>> = {}): Inspection {
  const all = Object.entries({ ...SHEETS, ...sheets }).filter(([, cells]) => cells.length > 0);
  const snapshot = workbookOfTables(Object.fromEntries(all));
  return { snapshot, choices: NO_CHOICES, tables: readTables(snapshot, NO_CHOICES) };
}

export const REQUEST_TEXT: RequestText = {
  key: { tender: "Groenonderhoud", lot: "" },
  paragraphs: [
    { heading: "Sociale inkoopcode", text: "Op deze aanvraag is onze sociale inkoopcode van toepassing." },
    { heading: "Certificaat", text: "Stuur een kopie van een geldig PSO-certificaat mee." },
  ],
  copies: [
    { bidder: "De Groene Hoek BV", kvk: "12345678", state: "received", email: null },
    { bidder: "Snelgroen BV", kvk: "45678901", state: "missing", email: "info@snelgroen.example" },
    { bidder: "Nieuwkomer", kvk: null, state: "unknownSupplier", email: null },
    { bidder: "Hovenier Jansen", kvk: "34567890", state: "notNeeded", email: null },
  ],
};

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`no period: ${text}`);
  return period;
}

export function pastReview(text: string, more: Partial<PastReview> = {}): PastReview {
  const period = periodOf(text);
  return {
    sheet: `Beoordeling ${text}`,
    period,
    date: period.end,
    lines: [
      {
        name: "De Groene Hoek BV",
        kvk: "12345678",
        level: "trede1",
        score: 80,
        verdict: "A",
        nextReview: null,
        row: 12,
        kvkCell: "12345678",
      },
      {
        name: "Plantsoen & Zn.",
        kvk: "23456789",
        level: "trede1",
        score: null,
        verdict: null,
        nextReview: null,
        row: 13,
        kvkCell: "23456789",
      },
    ],
    actions: [],
    area: {
      firstRow: 12,
      lastRow: 13,
      columns: { name: 0, kvk: 1, level: 2, score: 3, verdict: 4, nextReview: 5 },
    },
    findings: [],
    ...more,
  };
}

/** A review in which the first supplier went up and the second lost its certificate. */
export function reviewOf(inspection: Inspection, period: Period, date: ExcelSerial): Review {
  const { policy } = readPolicy(inspection.tables.settings);
  const suppliers = suppliersOn(inspection.tables.suppliers?.rows ?? [], date, policy);
  const action = {
    text: "Nieuw certificaat aanvragen",
    owner: "A. de Boer",
    due: (date - 10) as ExcelSerial,
    status: "open",
    since: "2025-Q3",
  } as const;
  const lines = suppliers.map((supplier, index): ReviewLine => ({
    supplier,
    levelBefore: index < 2 ? "trede1" : null,
    level: supplier.level,
    trend: index === 0 ? "up" : index === 1 ? "down" : "new",
    certificate: { kind: "none" },
    codeSent: true,
    codeConfirmed: index === 0,
    contracts: { running: 0, withClause: 0 },
    judgements: [],
    score: null,
    verdict: null,
    verdictBefore: null,
    openActions: index === 1 ? [action] : [],
    nextReview: (date + 180) as ExcelSerial,
    risks: index === 1 ? ["certificateLost", "actionOverdue"] : [],
  }));
  return {
    period,
    date,
    by: "",
    criteria: [],
    scale: DEFAULT_CYCLE_POLICY.scale,
    nextReviewMonths: DEFAULT_CYCLE_POLICY.nextReviewMonths,
    reviewers: ["A. de Boer"],
    lines,
    openActions: [{ ...action, supplier: "Plantsoen & Zn.", kvk: "23456789" }],
    changes: [],
    left: [{ name: "Vertrokken BV", kvk: null }],
    past: [],
    findings: [],
  };
}

export function written(sheet: string, renewed = false): SheetReceipt {
  return { sheet, renewed };
}

/** The supplier cycle as it is calculated from the tables that were read; only what is written is pretended. */
export function fixtureCycle(more: Partial<CycleActions> = {}): CycleActions {
  const past = [pastReview("2025-Q3")];
  return {
    distribution: async (inspection, date) => distribution(inspection, date),
    codeMails: async (inspection, sent) => codeMails(inspection, sent, wordingFor("nl")),
    writeDistribution: async () => ({
      register: written("Verspreiding code"),
      mailList: written("Maillijst code"),
      codeText: null,
    }),
    proposeCodeDates: async (inspection, sent, choice) => proposeCodeDates(inspection, sent, choice),
    requestTexts: async ({ tables }) => (tables.tenders?.rows.length ? [REQUEST_TEXT] : []),
    writeRequestText: async () => written("Aanvraagtekst Groenonderhoud"),
    contracts: async (inspection, date) => contracts(inspection, date),
    writeContracts: async () => written("Contractcheck", true),
    spend: async (inspection, date) => spend(inspection, date),
    writeSpend: async () => written("PSO-inkoop"),
    pastReviews: async () => past,
    review: async (inspection, period, date) => reviewOf(inspection, period, date),
    writeReview: async (_, { period }) => ({
      review: written(`Beoordeling ${period.text}`),
      overview: written("Beoordelingsoverzicht", true),
    }),
    compliance: async (inspection, _, date) => {
      const { tables } = inspection;
      return measureCompliance({
        date,
        suppliers: suppliersOn(tables.suppliers?.rows ?? [], date, readPolicy(tables.settings).policy),
        distribution: distribution(inspection, date),
        tenders: tables.tenders?.rows ?? [],
        lockedOn: () => null,
        contracts: contracts(inspection, date),
        spend: spend(inspection, date),
        pastReviews: past,
      });
    },
    writeCompliance: async () => written("Naleving"),
    ...more,
  };
}
