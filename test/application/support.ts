import { createActions } from "../../src/application/create-actions";
import type { Actions } from "../../src/application/actions";
import type { Decisions } from "../../src/application/inspection";
import type { CellValue, ExcelSerial } from "../../src/domain/cell";
import { wording } from "../../src/locale/nl/wording";
import { createInMemoryWorkbook, type InMemoryWorkbook } from "../support/in-memory-workbook";

export const TODAY = 46_300 as ExcelSerial;
export const NO_DECISIONS: Decisions = { fallbackDate: null, tenders: new Map() };
export const quiet = (): void => undefined;

export type Rows = readonly (readonly CellValue[])[];

/** A tender that a margin of 5 decides by the level: B has Trede 2, A the higher score. */
export const SUPPLIERS: Rows = [
  ["Leverancier", "KvK-nummer", "PSO-niveau", "Ingangsdatum", "Geldig tot", "Kopie ontvangen"],
  ["A bv", "00000011", "geen", "", "", ""],
  ["B bv", "00000022", "Trede 2", 45_900, 46_600, "ja"],
];
export const TENDERS: Rows = [
  ["Tender", "Procedure", "Sluitingsdatum", "Prijsformule", "PSO-regel", "PSO-parameter"],
  ["Kantine", "privaat", 46_290, "bandbreedte 100..200", "marge", 5],
];
export const CRITERIA: Rows = [
  ["Tender", "Criterium", "Soort", "Weging", "Schaal min", "Schaal max"],
  ["Kantine", "Prijs", "prijs", 60, "", ""],
  ["Kantine", "Plan", "kwaliteit", 40, 0, 10],
];
export const BIDS: Rows = [
  ["Tender", "Inschrijver", "KvK-nummer", "Inschrijfprijs", "Plan"],
  ["Kantine", "A bv", "00000011", 120, 8],
  ["Kantine", "B bv", "00000022", 125, 8],
];

/** The rows with one cell replaced; row and column count from 0. */
export function withCell(rows: Rows, row: number, column: number, value: CellValue): Rows {
  return rows.map((cells, index) =>
    index === row ? cells.map((cell, position) => (position === column ? value : cell)) : cells,
  );
}

export interface Fixture {
  readonly suppliers?: Rows;
  readonly tenders?: Rows;
  readonly criteria?: Rows;
  readonly bids?: Rows;
  readonly more?: readonly { readonly name: string; readonly cells: Rows }[];
}

/** A workbook in memory with one table per sheet, and everything that a user can do with it. */
export function workbookWith(fixture: Fixture = {}): {
  readonly workbook: InMemoryWorkbook;
  readonly actions: Actions;
} {
  const sheets = [
    { name: "Leveranciers", cells: fixture.suppliers ?? SUPPLIERS },
    { name: "Tenders", cells: fixture.tenders ?? TENDERS },
    { name: "Criteria", cells: fixture.criteria ?? CRITERIA },
    { name: "Inschrijvingen", cells: fixture.bids ?? BIDS },
    ...(fixture.more ?? []),
  ].filter(({ cells }) => cells.length > 0);
  const workbook = createInMemoryWorkbook({ sheets });
  return {
    workbook,
    actions: createActions(workbook, { wording: () => wording, today: () => TODAY, time: () => "10:15" }),
  };
}
