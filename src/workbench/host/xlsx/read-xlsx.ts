import type { Book, Cell, CellStyle, Sheet } from "../book";
import { DEFAULT_STYLE, newSheet } from "../book";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { ValueSource } from "./cell-value";
import { cellValue } from "./cell-value";
import type { CellVisitor } from "./cell-walk";
import { walkCells } from "./cell-walk";
import type { Palette } from "./colors";
import { readPalette } from "./colors";
import type { Compression } from "./compression";
import { PORTABLE_COMPRESSION } from "./compression";
import { formulaReader } from "./formula-reader";
import { withoutPrefixes } from "./future-functions";
import { oleContent } from "./ole-container";
import type { Package } from "./opc";
import { openPackage, textOf } from "./opc";
import { readCharts } from "./read-charts";
import { readComments, readPersons } from "./read-comments";
import { readEnvelope } from "./read-envelope";
import { readSharedStrings } from "./shared-strings";
import { readLayout } from "./sheet-layout";
import { scanSheet } from "./sheet-scan";
import type { StyleSheet } from "./style-sheet";
import { parseStyleSheet, readCellStyles } from "./style-sheet";
import { bookTable, readTableParts } from "./table-part";
import { unpack } from "./unpack";
import { UnreadableFileError } from "./unreadable-file-error";
import type { WorkbookPart } from "./workbook-part";
import { printNames, readWorkbookPart } from "./workbook-part";
import { parseTree } from "./xml-tree";

/**
 * Opens an .xlsx, .xlsm, .xltx or .xltm file. The parts stay in `Book.origin`, so that saving can be a patch of them.
 * Worksheets only: chart sheets are carried along but not shown. Throws `UnreadableFileError` and nothing else.
 */
export function readXlsx(bytes: Uint8Array, compression: Compression = PORTABLE_COMPRESSION): Book {
  try {
    return readPackage(openPackage(packageParts(bytes, compression)));
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError("damaged", { reason: error instanceof Error ? error.message : "unknown" });
  }
}

/** The styles part with its theme, null when the file has none. */
export function openStyleSheet(pack: Package, workbook: WorkbookPart): StyleSheet | null {
  const part = workbook.relationships.find((each) => each.kind === "styles")?.part;
  const theme = workbook.relationships.find((each) => each.kind === "theme")?.part;
  if (!part) return null;
  return parseStyleSheet(textOf(pack, part), part, theme ? parseTree(textOf(pack, theme), theme) : null);
}

function packageParts(bytes: Uint8Array, compression: Compression): Map<string, Uint8Array> {
  if (bytes.length === 0) throw new UnreadableFileError("empty");
  const ole = oleContent(bytes);
  if (ole !== null) throw new UnreadableFileError(ole);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) <= 8;
  if (!isZip) throw new UnreadableFileError("notZip");
  return unpack(bytes, compression);
}

function readPackage(pack: Package): Book {
  const workbook = readWorkbookPart(pack);
  const styleSheet = openStyleSheet(pack, workbook);
  const palette = styleSheet?.palette ?? readPalette(null, null);
  const styles = styleSheet ? readCellStyles(styleSheet) : [];
  if (styles.length === 0) styles.push({ ...DEFAULT_STYLE });
  const stringsPart = workbook.relationships.find((each) => each.kind === "sharedStrings")?.part;
  const strings = stringsPart ? readSharedStrings(textOf(pack, stringsPart), stringsPart) : [];

  const shown = workbook.sheets.map((entry, index) => ({ entry, index })).filter(isWorksheet);
  if (shown.length === 0) throw new UnreadableFileError("notSpreadsheet", { reason: "no worksheets" });
  const persons = readPersons(pack, workbook);
  const sheets = shown.map(({ entry, index }) => {
    const sheet = newSheet(entry.name);
    sheet.visibility = entry.visibility;
    sheet.part = entry.part;
    const source = { strings, date1904: workbook.date1904, part: entry.part };
    fillSheet(sheet, pack, source, palette, styles, printNames(workbook, index));
    sheet.comments = readComments(pack, entry.part, persons);
    return sheet;
  });
  const active = shown.findIndex(({ index }) => index === workbook.activeTab);
  return {
    sheets,
    activeSheet: active === -1 ? 0 : active,
    styles,
    names: readNames(workbook),
    date1904: workbook.date1904,
    structureProtected: workbook.structureProtected,
    envelope: readEnvelope(pack, workbook),
    origin: new Map(pack.parts),
  };
}

function isWorksheet(each: { entry: { kind: string } }): boolean {
  return each.entry.kind === "worksheet";
}

function fillSheet(
  sheet: Sheet,
  pack: Package,
  source: ValueSource,
  palette: Palette,
  styles: readonly CellStyle[],
  names: ReturnType<typeof printNames>,
): void {
  const formulas = formulaReader();
  const text = textOf(pack, source.part);
  const root = scanSheet(text, source.part, (prefix) =>
    walkCells(text, prefix, cellCollector(sheet, source, styles.length, formulas)),
  );
  formulas.finish();
  Object.assign(sheet, readLayout(root, palette, names));
  sheet.tables = readTableParts(pack, source.part).map(bookTable);
  sheet.fileCharts = readCharts(pack, source.part, sheet.name);
}

function cellCollector(
  sheet: Sheet,
  source: ValueSource,
  styleCount: number,
  formulas: ReturnType<typeof formulaReader>,
): CellVisitor {
  return {
    row(row, attributes) {
      if (!(row >= 0 && row < MAX_ROWS)) {
        throw new UnreadableFileError("damaged", { part: source.part, reason: "row number" });
      }
      const height = attributes["ht"];
      if (height !== undefined && Number(height) > 0) sheet.rowHeights.set(row, Number(height));
      if (attributes["hidden"] === "1" || attributes["hidden"] === "true") sheet.hiddenRows.add(row);
    },
    cell(raw) {
      const { row, column } = raw;
      if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) {
        throw new UnreadableFileError("damaged", { part: source.part, reason: "cell reference" });
      }
      const style = Number(raw.attributes["s"] ?? 0);
      const cell: Cell = {
        value: cellValue(raw, source),
        formula: null,
        style: style < styleCount ? style : 0,
      };
      cell.formula = formulas.read(raw, (formula) => {
        cell.formula = formula;
        (sheet.rows[row] ??= [])[column] = cell;
      });
      if (cell.value === null && cell.formula === null && cell.style === 0) return;
      (sheet.rows[row] ??= [])[column] = cell;
    },
  };
}

/** Names of one sheet have that sheet before them: `Blad1!Naam`. Excel's own names (`_xlnm.`) are page set-up. */
function readNames(workbook: WorkbookPart): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, localSheet, formula } of workbook.definedNames) {
    if (name.toLowerCase().startsWith("_xlnm.")) continue;
    const sheet = localSheet === null ? "" : `${workbook.sheets[localSheet]?.name ?? ""}!`;
    names.set(`${sheet}${name}`, withoutPrefixes(formula));
  }
  return names;
}
