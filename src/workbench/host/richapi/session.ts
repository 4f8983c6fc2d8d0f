import type { Area, Book, Scalar, Sheet } from "../book";
import type { Calculator } from "../calculator";
import type { HostOptions } from "./options";
import { itemNotFound } from "./api-error";
import { formatArea, quoteSheet } from "./address";

/** A rectangle on a sheet, as `Range` stands for it. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A cell by the name of its sheet, as the calculator takes it. */
export interface CellAddress {
  sheet: string;
  row: number;
  column: number;
}

/** Something that happened to cells, for `onChanged`. */
export interface CellChange {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly source: "Local" | "Remote";
  readonly byThisAddIn: boolean;
  /** What stood there, when it is a single cell. */
  readonly before?: Scalar;
}

export interface SheetChange {
  readonly sheetId: string;
  readonly kind: "added" | "deleted" | "activated";
  readonly byThisAddIn: boolean;
}

/** Everything the host remembers while one workbook is open. */
export interface Session {
  readonly book: Book;
  readonly calculator: Calculator;
  readonly options: HostOptions;
  /** Ranges that the client tracks, by the id that it was given. */
  readonly references: Map<string, RangeTarget>;
  nextReference: number;
  selection: RangeTarget | null;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  calculationSuspended: boolean;
  eventsEnabled: boolean;
  /** Cells written since the last calculation. */
  readonly pendingCells: CellAddress[];
  pendingStructure: boolean;
  pendingAll: boolean;
  readonly cellChanges: CellChange[];
  readonly sheetChanges: SheetChange[];
  /** `eventType:targetId` -> how many handlers asked for it. */
  readonly registrations: Map<string, number>;
  /** What the present request changed, for the log: "Range.Values Blad1!A1". */
  readonly writes: string[];
}

export function createSession(book: Book, calculator: Calculator, options: HostOptions): Session {
  return {
    book,
    calculator,
    options,
    references: new Map(),
    nextReference: 1,
    selection: null,
    calculationMode: "Automatic",
    calculationSuspended: false,
    eventsEnabled: true,
    pendingCells: [],
    pendingStructure: false,
    pendingAll: false,
    cellChanges: [],
    sheetChanges: [],
    registrations: new Map(),
    writes: [],
  };
}

/** The sheet, unless it was deleted meanwhile. */
export function liveSheet(session: Session, sheet: Sheet): Sheet {
  if (!session.book.sheets.includes(sheet)) throw itemNotFound();
  return sheet;
}

export function activeSheet(session: Session): Sheet {
  const sheet = session.book.sheets[session.book.activeSheet] ?? session.book.sheets[0];
  if (!sheet) throw itemNotFound();
  return sheet;
}

export function fullAddress(target: RangeTarget): string {
  return `${quoteSheet(target.sheet.name)}!${formatArea(target.area)}`;
}

/** Sheets, names or tables changed shape: formulas must find their operands anew, and may give something else. */
export function structureChanged(session: Session): void {
  session.pendingStructure = true;
  session.pendingAll = true;
}

/** A sheet came, moved or got another name: formulas find their operands anew but keep their results. */
export function sheetsChanged(session: Session): void {
  session.pendingStructure = true;
}

/** Brings formula results up to date with everything written so far, unless the user or the batch switched that off. */
export function recalculate(session: Session): void {
  if (session.pendingStructure) {
    session.calculator.structureChanged();
    session.pendingStructure = false;
  }
  if (session.pendingAll && automatic(session)) {
    session.pendingAll = false;
    session.pendingCells.length = 0;
    session.calculator.all();
  }
  if (session.pendingCells.length === 0 || !automatic(session)) return;
  const cells = session.pendingCells.splice(0);
  session.calculator.changed(cells);
}

/** In manual mode a formula still gets its first result when it is entered. */
export function calculateEntered(session: Session, cells: readonly CellAddress[]): void {
  if (session.calculationMode !== "Manual" || session.calculationSuspended || cells.length === 0) return;
  if (session.pendingStructure) {
    session.calculator.structureChanged();
    session.pendingStructure = false;
  }
  session.calculator.changed(cells);
}

function automatic(session: Session): boolean {
  return session.calculationMode !== "Manual" && !session.calculationSuspended;
}
