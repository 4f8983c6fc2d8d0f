import type { Workbook } from "../../../src/application/workbook";
import type { CellValue } from "../../../src/domain/cell";
import { cellAddress } from "../../../src/domain/sheets/cell-address";
import { createExcelWorkbook, type ExcelWorkbookOptions } from "../../../src/excel/create-excel-workbook";
import { installClient } from "../../../src/workbench/client/load-client";
import {
  DEFAULT_STYLE,
  ERROR_VALUES,
  getCell,
  internStyle,
  newBook,
  newSheet,
  setCell,
  type Book,
  type Scalar,
} from "../../../src/workbench/host/book";
import { createCalculator } from "../../../src/workbench/host/formula/create-calculator";
import { createHost, type Host, type RequestRecord } from "../../../src/workbench/host/create-host";
import { AMERICAN, DUTCH, type HostOptions } from "../../../src/workbench/host/richapi/options";
import type { WorkbookFixture } from "../../support/in-memory-workbook";

/** The adapter on Microsoft's own client, connected to an embedded workbook. */
export interface EmbeddedWorkbook {
  readonly workbook: Workbook;
  readonly host: Host;
  contents(): ReadonlyMap<string, readonly (readonly CellValue[])[]>;
  activeSheet(): string;
  /** The number format of a cell. */
  formatOf(sheet: string, row: number, column: number): string;
  edit(sheet: string, row: number, column: number, value: string | number): void;
  /** Requests of ours since the last call; the client's own clean-up is left out. */
  syncs(): readonly RequestRecord[];
  dispose(): void;
}

/** Patient enough for a slow machine, so that only tests of the watchdog meet it. */
const PATIENT: ExcelWorkbookOptions = { retryDelayMs: 1 };

export function embeddedWorkbook(
  fixture: WorkbookFixture,
  options: ExcelWorkbookOptions = {},
  hostOptions: Partial<HostOptions> = {},
): EmbeddedWorkbook {
  const culture = fixture.decimalSeparator === "." ? AMERICAN : DUTCH;
  const book = bookOf(fixture);
  const host = createHost(book, { createCalculator, culture, ...hostOptions });
  const uninstall = installClient(host);
  const sheetNamed = (name: string) => {
    const sheet = host.book.sheets.find((known) => known.name === name);
    if (sheet === undefined) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  return {
    workbook: createExcelWorkbook({ ...PATIENT, ...options }),
    host,
    contents: () => contentsOf(host.book),
    activeSheet: () => host.book.sheets[host.book.activeSheet]?.name ?? "",
    formatOf: (name, row, column) =>
      host.book.styles[getCell(sheetNamed(name), row, column)?.style ?? 0]?.numberFormat ?? "General",
    edit: (name, row, column, value) =>
      host.remoteEdit({ sheetId: sheetNamed(name).id, row, column }, String(value)),
    syncs: () => host.log.splice(0).filter((record) => !record.cleanup),
    dispose: uninstall,
  };
}

/** Every cell of every sheet, blank rows and columns at the end left out. */
export function contentsOf(book: Book): ReadonlyMap<string, readonly (readonly CellValue[])[]> {
  return new Map(
    book.sheets.map((sheet) => [
      sheet.name,
      upToLast(
        Array.from({ length: sheet.rows.length }, (_, row) =>
          upToLast(
            Array.from(sheet.rows[row] ?? [], (cell) => delivered(cell?.value ?? null)),
            (value) => value !== "",
          ),
        ),
        (row) => row.length > 0,
      ),
    ]),
  );
}

function bookOf(fixture: WorkbookFixture): Book {
  const book = newBook();
  book.sheets = fixture.sheets.map((given) => {
    const sheet = newSheet(given.name);
    const styleAt = (cell: string): number => {
      const numberFormat = given.formats?.[cell];
      return numberFormat === undefined
        ? 0
        : internStyle(book, { ...DEFAULT_STYLE, numberFormat, pristine: false });
    };
    given.cells.forEach((line, row) =>
      line.forEach((value, column) => {
        const at = cellAddress(row, column);
        const formula = given.formulas?.[at]?.slice(1) ?? null;
        const cell = { value: value === "" ? null : stored(value), formula, style: styleAt(at) };
        if (value !== "" || cell.style !== 0) setCell(sheet, row, column, cell);
      }),
    );
    sheet.visibility = given.visibility ?? "Visible";
    sheet.protected = given.protected ?? false;
    sheet.tables = (fixture.tables ?? [])
      .filter((table) => table.sheet === given.name)
      .map((table) => ({
        id: `{table-${table.name}}`,
        name: table.name,
        area: {
          row: table.row,
          column: table.column,
          lastRow: table.row + table.rowCount - 1,
          lastColumn: table.column + table.columnCount - 1,
        },
        showHeaders: table.hasHeaders,
        showTotals: table.hasTotals,
        styleName: null,
        part: null,
        changed: false,
      }));
    return sheet;
  });
  book.date1904 = fixture.date1904 ?? false;
  book.structureProtected = fixture.structureProtected ?? false;
  return book;
}

function stored(value: CellValue): Scalar {
  const error = ERROR_VALUES.find((known) => known === value);
  return error === undefined ? value : { error };
}

function delivered(value: Scalar): CellValue {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function upToLast<T>(items: readonly T[], isFilled: (item: T) => boolean): readonly T[] {
  let length = items.length;
  while (length > 0 && !isFilled(items[length - 1] as T)) length -= 1;
  return items.slice(0, length);
}
