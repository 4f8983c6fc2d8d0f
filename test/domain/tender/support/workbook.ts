import type { CellValue, ExcelSerial } from "../../../../src/domain/cell";
import { parseIsoDate } from "../../../../src/domain/dates/iso-date";
import type { Finding } from "../../../../src/domain/finding";
import { readPolicy } from "../../../../src/domain/tables/read-policy";
import { readTables } from "../../../../src/domain/tables/read-tables";
import type { WorkbookTables } from "../../../../src/domain/tables/read-tables-types";
import { assembleTenders, type AssembleOptions } from "../../../../src/domain/tender/assemble-tenders";
import type { AssembledTender } from "../../../../src/domain/tender/outcome";
import type { Tender } from "../../../../src/domain/tender/tender";

export type Row = Readonly<Record<string, CellValue>>;

/** The tables of a workbook, each on its own sheet, headers taken from the rows. */
export interface Book {
  readonly Leveranciers?: readonly Row[];
  readonly Tenders?: readonly Row[];
  readonly Criteria?: readonly Row[];
  readonly Inschrijvingen?: readonly Row[];
  readonly Beoordelingen?: readonly Row[];
  readonly Consensus?: readonly Row[];
  readonly "PSO-ladder"?: readonly Row[];
  readonly Instellingen?: readonly Row[];
}

export function day(iso: string): ExcelSerial {
  const serial = parseIsoDate(iso);
  if (serial === null) throw new Error(`no day ${iso}`);
  return serial;
}

const FIRST: Row = { Leverancier: "Schoon BV", "KvK-nummer": "12345678", "PSO-niveau": "Trede 2" };

/** A supplier whose certificate counts through 2025 and 2026. */
export function supplier(changes: Row = {}): Row {
  return {
    ...FIRST,
    Ingangsdatum: day("2025-01-01"),
    "Geldig tot": day("2026-12-31"),
    "Kopie ontvangen": "ja",
    ...changes,
  };
}

const TENDER: Row = {
  Tender: "Schoonmaak",
  Procedure: "privaat",
  Sluitingsdatum: day("2026-03-01"),
  Prijsformule: "bandbreedte 100000..200000",
  "PSO-regel": "marge",
  "PSO-parameter": 5,
};
const FIRST_BID: Row = {
  Tender: "Schoonmaak",
  Inschrijver: "Schoon BV",
  "KvK-nummer": "12345678",
  Inschrijfprijs: 150000,
  Plan: 8,
};
const SECOND_BID: Row = {
  Tender: "Schoonmaak",
  Inschrijver: "Glans BV",
  "KvK-nummer": "87654321",
  Inschrijfprijs: 140000,
  Plan: 7,
};
const GLANS: Row = supplier({ Leverancier: "Glans BV", "KvK-nummer": "87654321", "PSO-niveau": "geen" });
const CRITERIA = [
  { Tender: "Schoonmaak", Criterium: "Plan", Soort: "kwaliteit", Weging: 60 },
  { Tender: "Schoonmaak", Criterium: "Prijs", Soort: "prijs", Weging: 40 },
] as const;

/** A complete private tender with two bids; every part can be replaced. */
export const BOOK: {
  readonly Leveranciers: readonly [Row, Row];
  readonly Tenders: readonly [Row];
  readonly Criteria: readonly [Row, Row];
  readonly Inschrijvingen: readonly [Row, Row];
} = {
  Leveranciers: [supplier(), GLANS],
  Tenders: [TENDER],
  Criteria: CRITERIA,
  Inschrijvingen: [FIRST_BID, SECOND_BID],
};

export function tablesOf(book: Book): WorkbookTables {
  const sheets = Object.entries(book).map(([name, rows]: [string, readonly Row[]]) => {
    const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const values: CellValue[][] = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))];
    return { name, row: 0, column: 0, values, visible: true, protected: false };
  });
  return readTables(
    {
      sheets,
      tables: sheets.map(({ name, values }) => ({
        name,
        sheet: name,
        row: 0,
        column: 0,
        rowCount: values.length,
        columnCount: values[0]?.length ?? 0,
        hasHeaders: true,
        hasTotals: false,
      })),
      decimalSeparator: ",",
      thousandsSeparator: ".",
      date1904: false,
      structureProtected: false,
    },
    { tables: new Map(), columns: new Map() },
  );
}

export function assemble(book: Book, options: Partial<AssembleOptions> = {}): readonly AssembledTender[] {
  const tables = tablesOf(book);
  return assembleTenders(tables, {
    policy: readPolicy(tables.settings).policy,
    fallbackDate: null,
    decisions: new Map(),
    ...options,
  });
}

/** The only tender of a book. */
export function assembleOne(book: Book, options: Partial<AssembleOptions> = {}): AssembledTender {
  const [only, second] = assemble(book, options);
  if (!only || second) throw new Error("expected exactly one tender");
  return only;
}

export function tenderOf(assembled: AssembledTender): Tender {
  if (!assembled.ok) throw new Error(`blocked: ${assembled.findings.map(({ code }) => code).join()}`);
  return assembled.tender;
}

/** `severity code cell` of each finding, the way a user would look for it. */
export function told(assembled: AssembledTender): string[] {
  return assembled.findings.map(({ severity, code, place }) =>
    [
      severity,
      code,
      ...(place.table === null ? [] : [`${place.table}!${place.cell ?? place.row ?? ""}`]),
    ].join(" "),
  );
}

export function findingOf(assembled: AssembledTender, code: Finding["code"]): Finding {
  const found = assembled.findings.find((finding) => finding.code === code);
  if (!found) throw new Error(`no ${code} in ${told(assembled).join(", ")}`);
  return found;
}

/** The book with the given values in the only tender row, or in the first row of another table. */
export function withTender(changes: Row): Book {
  return { ...BOOK, Tenders: [{ ...BOOK.Tenders[0], ...changes }] };
}
export function withFirstBid(changes: Row): Book {
  const [first, ...others] = BOOK.Inschrijvingen;
  return { ...BOOK, Inschrijvingen: [{ ...first, ...changes }, ...others] };
}
export function withCriteria(...Criteria: readonly Row[]): Book {
  return { ...BOOK, Criteria: Criteria.map((row) => ({ Tender: "Schoonmaak", ...row })) };
}

export function withLadder(book: Book, ...ladder: readonly Row[]): Book {
  return { ...book, "PSO-ladder": ladder };
}

/** The standard book without one of its tables. */
export function bookWithout(table: keyof Book): Book {
  return Object.fromEntries(Object.entries(BOOK).filter(([name]) => name !== table));
}
