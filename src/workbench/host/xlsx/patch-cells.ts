import type { Cell } from "../book";
import { cellAddress } from "./address";
import { CannotSaveError } from "./cannot-save-error";
import type { ValueSource } from "./cell-value";
import { cellValue } from "./cell-value";
import type { RawCell } from "./cell-walk";
import type { CellWriter } from "./cell-xml";
import { cellXml, formulaXml, sameScalar } from "./cell-xml";
import type { FileRow, FileRows } from "./file-rows";
import { isGivenValue } from "./formula-reader";
import { withoutPrefixes } from "./future-functions";
import { sharedFormulaAt } from "./shared-formula";
import type { Edit } from "./xml-edit";
import { escapeText, openTag, withAttributes } from "./xml-edit";
import type { XmlNode } from "./xml-tree";

/** Wanted contents by row and column; undefined empties the cell. */
export type WantedCells = ReadonlyMap<number, ReadonlyMap<number, Cell | undefined>>;

/** Wanted height (points, null for automatic) and visibility of a row. */
export type RowSettings = (row: number) => { readonly height: number | null; readonly hidden: boolean };

export interface CellPatch {
  readonly wanted: WantedCells;
  /** null leaves all row settings as they are. */
  readonly settings: RowSettings | null;
  /** Rows that have settings, for rows that the file does not have yet. */
  readonly settingRows: Iterable<number>;
}

/** Edits inside `sheetData`; everything that is not wanted otherwise stays as it is written. */
export function cellEdits(
  text: string,
  sheetData: XmlNode,
  found: FileRows,
  patch: CellPatch,
  writer: CellWriter,
  source: ValueSource,
): { edits: Edit[]; formulasChanged: boolean } {
  const context: Context = { text, found, writer, source, formulasChanged: false };
  refuseArrayParts(context, patch.wanted);
  const changedGroups = groupsWithoutMaster(context, patch.wanted);
  const edits: Edit[] = expandMembers(context, changedGroups, patch.wanted);
  const present = new Set<number>();
  for (const row of found.rows) {
    const cells = present.has(row.row) ? undefined : patch.wanted.get(row.row);
    present.add(row.row);
    edits.push(...rowEdits(context, row, cells, patch, changedGroups));
  }
  edits.push(...newRowEdits(context, sheetData, patch, present));
  return { edits, formulasChanged: context.formulasChanged };
}

interface Context {
  readonly text: string;
  readonly found: FileRows;
  readonly writer: CellWriter;
  readonly source: ValueSource;
  formulasChanged: boolean;
}

/** A cell's formula as the reader shows it; null without one and for arrays, whose value counts as given. */
function fileFormula(context: Context, cell: RawCell): string | null {
  if (cell.formula === null || isGivenValue(cell)) return null;
  if (cell.formula !== "") return withoutPrefixes(cell.formula);
  const template = context.found.templates.get(cell.formulaAttributes["si"] ?? "");
  return template ? withoutPrefixes(sharedFormulaAt(template, cell.row, cell.column)) : null;
}

/** Part of an array formula cannot change on its own, in Excel neither. */
function refuseArrayParts(context: Context, wanted: WantedCells): void {
  const areas = context.found.arrays.filter(
    ({ area }) => area.row !== area.lastRow || area.column !== area.lastColumn,
  );
  if (areas.length === 0) return;
  const lines = new Map(context.found.rows.map((each) => [each.row, each]));
  for (const [row, cells] of wanted) {
    const line = lines.get(row);
    for (const [column, cell] of cells) {
      const inside = areas.some(
        ({ area }) =>
          row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn,
      );
      if (!inside) continue;
      const before = line?.cells.find((each) => each.column === column);
      const same =
        before !== undefined &&
        (cell?.formula ?? null) === fileFormula(context, before) &&
        sameScalar(cell?.value ?? null, cellValue(before, context.source));
      if (!same) {
        const params = { sheet: context.writer.sheet, cell: cellAddress(row, column) };
        throw new CannotSaveError("partOfArray", params);
      }
    }
  }
}

/** Groups of which the cell that carries the formula gets another one. */
function groupsWithoutMaster(context: Context, wanted: WantedCells): Set<string> {
  const groups = new Set<string>();
  for (const { group, cell, master } of context.found.shared) {
    const line = wanted.get(cell.row);
    if (!master || !line?.has(cell.column)) continue;
    if ((line.get(cell.column)?.formula ?? null) !== fileFormula(context, cell)) groups.add(group);
  }
  return groups;
}

/** The other members of such a group get their own formula, in place. */
function expandMembers(context: Context, groups: ReadonlySet<string>, wanted: WantedCells): Edit[] {
  return context.found.shared
    .filter(({ group, cell }) => groups.has(group) && !wanted.get(cell.row)?.has(cell.column))
    .map(({ cell }) => ({
      from: cell.formulaStart,
      to: cell.formulaEnd,
      text: ownFormula(context, cell),
    }));
}

/** The formula of a shared cell as an `<f>` of its own, with the prefixes that the file has. */
function ownFormula(context: Context, cell: RawCell): string {
  const p = context.writer.prefix;
  const template = context.found.templates.get(cell.formulaAttributes["si"] ?? "");
  const formula = cell.formula || (template ? sharedFormulaAt(template, cell.row, cell.column) : "");
  return `<${p}f>${escapeText(formula)}</${p}f>`;
}

function rowEdits(
  context: Context,
  row: FileRow,
  wanted: ReadonlyMap<number, Cell | undefined> | undefined,
  patch: CellPatch,
  changedGroups: ReadonlySet<string>,
): Edit[] {
  const edits: Edit[] = [];
  const changes = settingChanges(row, patch.settings);
  const missing = new Map(wanted);
  // Cells without a reference are counted from the one before them, so none may go.
  const implicit = row.cells.some((each) => each.attributes["r"] === undefined);
  const placeholder = (cell: RawCell) =>
    `<${context.writer.prefix}c r="${cellAddress(cell.row, cell.column)}"/>`;
  for (const before of row.cells) {
    if (!missing.has(before.column)) continue;
    const cell = missing.get(before.column);
    missing.delete(before.column);
    const xml = replacement(context, before, cell, changedGroups);
    if (xml === null) continue;
    edits.push({
      from: before.start,
      to: before.end,
      text: xml === "" && implicit ? placeholder(before) : xml,
    });
  }
  const added = [...missing]
    .sort(([a], [b]) => a - b)
    .map(([column, cell]) => ({ column, xml: freshCell(context, row.row, column, cell) }))
    .filter(({ xml }) => xml !== "");
  // The span is a hint for loading; one that is too narrow is worse than none.
  if (added.length > 0 && row.attributes["spans"] !== undefined) changes["spans"] = null;

  const tag = () => withAttributes(context.text.slice(row.start, row.openEnd), changes);
  if (row.empty) {
    if (added.length > 0) {
      const content = added.map(({ xml }) => xml).join("");
      return [
        { from: row.start, to: row.end, text: `${openTag(tag())}${content}</${context.writer.prefix}row>` },
      ];
    }
    return Object.keys(changes).length === 0 ? [] : [{ from: row.start, to: row.end, text: tag() }];
  }
  if (Object.keys(changes).length > 0) edits.push({ from: row.start, to: row.openEnd, text: tag() });
  for (const { column, xml } of added) {
    const at = row.cells.find((each) => each.column > column)?.start ?? row.closeStart;
    edits.push({ from: at, to: at, text: xml });
  }
  return edits;
}

function settingChanges(row: FileRow, settings: RowSettings | null): Record<string, string | null> {
  if (settings === null) return {};
  const changes: Record<string, string | null> = {};
  const { height, hidden } = settings(row.row);
  const before = Number(row.attributes["ht"]) > 0 ? Number(row.attributes["ht"]) : null;
  if (height !== before) {
    changes["ht"] = height === null ? null : String(height);
    changes["customHeight"] = height === null ? null : "1";
  }
  const wasHidden = row.attributes["hidden"] === "1" || row.attributes["hidden"] === "true";
  if (hidden !== wasHidden) changes["hidden"] = hidden ? "1" : null;
  return changes;
}

/** The new XML of a cell that the file has; null when it says the same already. */
function replacement(
  context: Context,
  before: RawCell,
  cell: Cell | undefined,
  changedGroups: ReadonlySet<string>,
): string | null {
  const formulaBefore = fileFormula(context, before);
  const valueBefore = cellValue(before, context.source);
  const formula = cell?.formula ?? null;
  const sameFormula = formula === formulaBefore;
  const sameValue = sameScalar(cell?.value ?? null, valueBefore);
  const orphan = changedGroups.has(before.formulaAttributes["si"] ?? "") && before.formula !== null;
  const xf = cell ? context.writer.xf(cell.style) : 0;

  if (sameFormula && sameValue && !orphan) {
    // Rich text, phonetic guides and array formulas survive a change of style.
    const xfBefore = Number(before.attributes["s"] ?? 0);
    if (xf === xfBefore) return null;
    const tagEnd = context.text.indexOf(">", before.start) + 1;
    const tag = context.text.slice(before.start, tagEnd);
    return withAttributes(tag, { s: xf === 0 ? null : String(xf) }) + context.text.slice(tagEnd, before.end);
  }
  const { row, column } = before;
  if (sameFormula && formula !== null && cell) {
    const own = orphan
      ? ownFormula(context, before)
      : context.text.slice(before.formulaStart, before.formulaEnd);
    const metadata = before.attributes["cm"];
    return cellXml(context.writer, row, column, cell, own, metadata === undefined ? "" : ` cm="${metadata}"`);
  }
  if ((before.formula !== null) !== (formula !== null) || isGivenValue(before))
    context.formulasChanged = true;
  return cell ? cellXml(context.writer, row, column, cell, ownFormulaXml(context, formula)) : "";
}

function freshCell(context: Context, row: number, column: number, cell: Cell | undefined): string {
  if (!cell) return "";
  if (cell.formula !== null) context.formulasChanged = true;
  return cellXml(context.writer, row, column, cell, ownFormulaXml(context, cell.formula));
}

function ownFormulaXml(context: Context, formula: string | null): string | null {
  return formula === null ? null : formulaXml(context.writer.prefix, formula);
}

/** Rows that the file does not have, each before the first row with a higher number. */
function newRowEdits(
  context: Context,
  sheetData: XmlNode,
  patch: CellPatch,
  present: ReadonlySet<number>,
): Edit[] {
  const p = context.writer.prefix;
  const numbers = new Set([...patch.wanted.keys(), ...patch.settingRows]);
  const edits: Edit[] = [];
  let next = 0;
  for (const row of [...numbers].filter((each) => !present.has(each)).sort((a, b) => a - b)) {
    const content = [...(patch.wanted.get(row) ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([column, cell]) => freshCell(context, row, column, cell))
      .join("");
    const { height, hidden } = patch.settings?.(row) ?? { height: null, hidden: false };
    const settings =
      (height === null ? "" : ` ht="${height}" customHeight="1"`) + (hidden ? ' hidden="1"' : "");
    if (content === "" && settings === "") continue;
    while (next < context.found.rows.length && (context.found.rows[next]?.row ?? 0) < row) next++;
    const at = context.found.rows[next]?.start ?? sheetData.closeStart;
    const xml = `<${p}row r="${row + 1}"${settings}>${content}</${p}row>`;
    edits.push({ from: at, to: at, text: xml });
  }
  if (edits.length === 0 || !sheetData.empty) return edits;
  const tag = openTag(context.text.slice(sheetData.start, sheetData.openEnd));
  const rows = edits.map(({ text }) => text).join("");
  return [{ from: sheetData.start, to: sheetData.end, text: `${tag}${rows}</${sheetData.name}>` }];
}
