import type { ExcelSerial } from "../../src/domain/cell";
import { parseIsoDate } from "../../src/domain/dates/iso-date";
import { parsePeriod } from "../../src/domain/supplier/parse-period";
import type { Period } from "../../src/domain/supplier/period";
import type { Review, ReviewLine } from "../../src/domain/supplier/review";
import { quiet, workbookWith, type Rows } from "./support";

export const REVIEW_SUPPLIERS: Rows = [
  [
    "Leverancier",
    "KvK-nummer",
    "Status",
    "PSO-niveau",
    "Ingangsdatum",
    "Geldig tot",
    "Kopie ontvangen",
    "Code verstuurd op",
    "Code bevestigd op",
  ],
  ["Aarde bv", "00000011", "huidig", "Trede 1", 45_600, 46_250, "ja", 46_000, 46_010],
  ["Beek bv", "00000022", "huidig", "Trede 2", 45_900, 46_600, "ja", 46_000, ""],
  ["Cacao", "", "huidig", "geen", "", "", "", "", ""],
];
export const CONTRACTS: Rows = [
  ["Contractnummer", "Leverancier", "KvK-nummer", "Start", "Einde", "PSO-clausule"],
  ["K-1", "Aarde bv", "00000011", 46_000, 46_900, "ja"],
  ["K-2", "Aarde bv", "00000011", 46_000, "", "nee"],
  ["K-3", "Aarde bv", "00000011", 45_000, 45_100, "nee"],
];
export const OWN_CRITERIA: Rows = [
  ["Beoordelingscriterium", "Weging"],
  ["Kwaliteit", 60],
  ["Levering", 40],
];
export const JUDGEMENT_HEADER = [
  "Leverancier",
  "KvK-nummer",
  "Periode",
  "Beoordelingscriterium",
  "Beoordelaar",
  "Oordeel",
  "Toelichting",
];

export interface ReviewTables {
  readonly suppliers?: Rows;
  readonly contracts?: Rows;
  readonly criteria?: Rows;
  readonly judgements?: Rows;
  readonly settings?: Rows;
  /** A sheet of the user's own. */
  readonly own?: { readonly name: string; readonly cells: Rows };
}

/** A workbook with suppliers and what reviews rest on. */
export function reviewDesk({ suppliers = REVIEW_SUPPLIERS, ...tables }: ReviewTables = {}) {
  const more = [
    { name: "Contracten", cells: tables.contracts ?? [] },
    { name: "Beoordelingscriteria", cells: tables.criteria ?? [] },
    { name: "Oordelen", cells: tables.judgements ? [JUDGEMENT_HEADER, ...tables.judgements] : [] },
    { name: "Instellingen", cells: tables.settings ?? [] },
    ...(tables.own ? [tables.own] : []),
  ];
  return workbookWith({ suppliers, tenders: [], criteria: [], bids: [], more });
}
export type ReviewDesk = ReturnType<typeof reviewDesk>;

export function period(text: string): Period {
  const found = parsePeriod(text);
  if (found === null) throw new Error(`no period ${text}`);
  return found;
}

export function day(text: string): ExcelSerial {
  const found = parseIsoDate(text);
  if (found === null) throw new Error(`no day ${text}`);
  return found;
}

/** What a review would be, on its last day unless another is given. */
export async function reviewOf({ actions }: ReviewDesk, text: string, on?: string): Promise<Review> {
  const inspection = await actions.inspect(null, quiet);
  return actions.cycle.review(inspection, period(text), on === undefined ? period(text).end : day(on));
}

/** Reads, reviews and writes, as a user does. */
export async function writeReview({ actions }: ReviewDesk, text: string) {
  const inspection = await actions.inspect(null, quiet);
  const review = await actions.cycle.review(inspection, period(text), period(text).end);
  const receipt = await actions.cycle.writeReview(inspection, review, quiet);
  return { review, receipt };
}

export function lineOf({ lines }: Review, name: string): ReviewLine {
  const found = lines.find(({ supplier }) => supplier.name === name);
  if (found === undefined) throw new Error(`no line of ${name}`);
  return found;
}

/** Where a header or another text stands on a sheet, 0-based. */
export function placeOf({ workbook }: ReviewDesk, sheet: string, text: string, after = 0) {
  const cells = workbook.contents().get(sheet) ?? [];
  for (let row = after; row < cells.length; row++) {
    const column = cells[row]?.indexOf(text) ?? -1;
    if (column >= 0) return { row, column };
  }
  throw new Error(`no ${text} on ${sheet}`);
}

export function codesOf(review: Pick<Review, "findings">): readonly string[] {
  return review.findings.map(({ code }) => code);
}
