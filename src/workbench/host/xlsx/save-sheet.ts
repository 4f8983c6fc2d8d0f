import type { Area, Book, Cell, Sheet } from "../book";
import { areaAddress, parseArea } from "./address";
import type { ValueSource } from "./cell-value";
import { walkCells } from "./cell-walk";
import type { Palette } from "./colors";
import type { Draft } from "./draft";
import { draftPackage } from "./draft";
import { elementEdits, WORKSHEET_ORDER } from "./element-order";
import { fileRowCollector } from "./file-rows";
import type { RowSettings } from "./patch-cells";
import { cellEdits } from "./patch-cells";
import { layoutPatch } from "./patch-layout";
import { saveCharts } from "./save-charts";
import { saveComments } from "./save-comments";
import { patchConditionalFormats, patchValidations } from "./patch-rules";
import type { TableChange } from "./save-tables";
import { saveTables } from "./save-tables";
import { readLayout } from "./sheet-layout";
import { scanSheet } from "./sheet-scan";
import type { StringSaver } from "./string-saver";
import type { StyleSaver } from "./style-saver";
import { headerCorrections } from "./table-columns";
import { readTableParts } from "./table-part";
import type { PrintNames } from "./workbook-part";
import type { Edit } from "./xml-edit";
import { applyEdits, attributeEdit } from "./xml-edit";
import type { XmlNode } from "./xml-tree";
import { child } from "./xml-tree";

export interface SheetSaver {
  readonly book: Book;
  readonly draft: Draft;
  readonly palette: Palette;
  readonly strings: StringSaver;
  readonly styles: StyleSaver;
  readonly date1904: boolean;
  nextTableId(): number;
}

export interface SavedSheet {
  readonly text: string;
  /** Formulas came or went, so that the calculation chain no longer fits. */
  readonly formulasChanged: boolean;
  readonly tables: TableChange;
}

/**
 * A worksheet part with the sheet's changes. A new sheet is the same patch, of an empty part. `selected` is null when
 * the tab selection may stay.
 */
export function saveSheet(
  saver: SheetSaver,
  sheet: Sheet,
  part: string,
  text: string,
  names: PrintNames,
  selected: boolean | null,
): SavedSheet {
  const wanted = wantedCells(
    sheet,
    headerCorrections(sheet, readTableParts(draftPackage(saver.draft), part)),
  );
  const { found, visitor } = fileRowCollector((row) => wanted.has(row));
  const root = scanSheet(text, part, (prefix) => walkCells(text, prefix, visitor));
  const file = readLayout(root, saver.palette, names);
  const patch = layoutPatch(text, root, file, sheet, selected);
  patchConditionalFormats(text, root, sheet, saver.styles, patch);
  patchValidations(text, root, sheet, patch);
  const tables = saveTables(saver.draft, sheet, part, text, root, saver.nextTableId, patch);
  saveCharts(saver.draft, saver.book, sheet, part, root, patch);
  saveComments(saver.draft, sheet, part, root, patch);

  const source: ValueSource = { strings: saver.strings.strings, date1904: saver.date1904, part };
  const writer = {
    prefix: root.prefix,
    sheet: sheet.name,
    strings: saver.strings,
    xf: (style: number) => saver.styles.xf(style),
  };
  const settings = sheet.layoutChanged || sheet.part === null ? rowSettings(sheet) : null;
  const cellPatch = {
    wanted,
    settings,
    settingRows: settings === null ? [] : [...sheet.rowHeights.keys(), ...sheet.hiddenRows],
  };
  const sheetData = child(root, "sheetData");
  const cells = sheetData
    ? cellEdits(text, sheetData, found, cellPatch, writer, source)
    : { edits: [], formulasChanged: false };

  const patched = applyEdits(text, [
    ...patch.edits,
    ...cells.edits,
    ...dimensionEdits(text, root, wanted),
    ...elementEdits(root, WORKSHEET_ORDER, patch.inserts),
  ]);
  return { text: patched, formulasChanged: cells.formulasChanged, tables };
}

function wantedCells(
  sheet: Sheet,
  corrections: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
): Map<number, Map<number, Cell | undefined>> {
  const wanted = new Map<number, Map<number, Cell | undefined>>();
  const put = (row: number, column: number, cell: Cell | undefined) => {
    let line = wanted.get(row);
    if (!line) wanted.set(row, (line = new Map()));
    line.set(column, cell);
  };
  if (sheet.part === null) {
    sheet.rows.forEach((cells, row) => cells.forEach((cell, column) => put(row, column, cell)));
  } else {
    for (const key of sheet.dirty) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      put(row, column, sheet.rows[row]?.[column]);
    }
  }
  for (const [row, cells] of corrections) for (const [column, cell] of cells) put(row, column, cell);
  return wanted;
}

/** Readers that stream trust the dimension where there is one, so it grows with the cells; it never shrinks. */
function dimensionEdits(
  text: string,
  root: XmlNode,
  wanted: ReadonlyMap<number, ReadonlyMap<number, Cell | undefined>>,
): Edit[] {
  const node = child(root, "dimension");
  const before = parseArea(node?.attributes["ref"] ?? "");
  if (!node || !before) return [];
  let area = before;
  for (const [row, cells] of wanted) {
    for (const [column, cell] of cells) if (cell) area = joined(area, row, column);
  }
  return area === before ? [] : [attributeEdit(text, node, { ref: areaAddress(area) })];
}

function joined(area: Area, row: number, column: number): Area {
  if (row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn)
    return area;
  return {
    row: Math.min(area.row, row),
    column: Math.min(area.column, column),
    lastRow: Math.max(area.lastRow, row),
    lastColumn: Math.max(area.lastColumn, column),
  };
}

function rowSettings(sheet: Sheet): RowSettings {
  return (row) => ({ height: sheet.rowHeights.get(row) ?? null, hidden: sheet.hiddenRows.has(row) });
}
