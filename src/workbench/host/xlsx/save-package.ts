import type { Book, Sheet } from "../book";
import {
  blankPackage,
  blankSheet,
  blankStyles,
  STRINGS_TYPE,
  STYLES_TYPE,
  WORKSHEET_TYPE,
} from "./blank-package";
import { withDeclaration } from "./blank-package";
import { CannotSaveError } from "./cannot-save-error";
import { checkBook } from "./check-book";
import { deleteSheets } from "./delete-sheet";
import { saveProperties } from "./document-properties";
import type { Draft } from "./draft";
import {
  addPart,
  addRelationship,
  draftPackage,
  freePartName,
  putText,
  removePart,
  removeRelationship,
} from "./draft";
import { partMentioningColumn, partMentioningSheet, partMentioningTable } from "./mentions";
import type { Package } from "./opc";
import { folderOf, openPackage, relationshipsOf, textOf } from "./opc";
import { openStyleSheet } from "./read-xlsx";
import type { SavedSheet, SheetSaver } from "./save-sheet";
import { saveSheet } from "./save-sheet";
import type { Tab } from "./save-workbook";
import { savePersons } from "./save-comments";
import { saveWorkbook } from "./save-workbook";
import { readSharedStrings } from "./shared-strings";
import type { StringSaver } from "./string-saver";
import { appendStrings, stringSaver } from "./string-saver";
import { parseStyleSheet } from "./style-sheet";
import { styleSaver } from "./style-saver";
import type { TabPlan } from "./tab-plan";
import { planTabs } from "./tab-plan";
import { readTableParts } from "./table-part";
import type { WorkbookPart } from "./workbook-part";
import { NO_PRINT_NAMES, printNames, readWorkbookPart } from "./workbook-part";

/** The parts of the saved package. Parts without a change are the same byte arrays as in the book's origin. */
export function savedParts(book: Book, recalculate: boolean): Map<string, Uint8Array> {
  const origin = book.origin ?? blankPackage(book.date1904);
  const pack = openPackage(origin);
  const workbook = readWorkbookPart(pack);
  const others = workbook.sheets.filter((entry) => entry.kind !== "worksheet").map((entry) => entry.name);
  checkBook(book, others);

  const draft: Draft = { parts: new Map(origin), dialect: workbook.dialect };
  const plan = planTabs(book, workbook);
  const deletedTables = deleteSheets(draft, workbook, plan.deleted);
  const savers = openSavers(book, pack, workbook, draft);
  const saved: SavedSheet[] = [];
  const tabs = plan.tabs.map((tab): Tab => {
    if (!tab.sheet) return { ...tab, relationship: null };
    const selected = plan.activeMoved ? tab.sheet === plan.active : null;
    if (tab.entry) {
      const index = workbook.sheets.indexOf(tab.entry);
      const result = saveOpened(
        savers.saver,
        pack,
        tab.sheet,
        tab.entry.part,
        printNames(workbook, index),
        selected,
      );
      if (result) saved.push(result);
      return { ...tab, relationship: tab.entry.relationship };
    }
    const { relationship, result } = saveNew(savers.saver, workbook, tab.sheet, selected);
    saved.push(result);
    return { ...tab, relationship };
  });

  if (plan.activeMoved) unselectOtherTabs(draft, plan);
  savers.flush();
  if (plan.deleted.length > 0 || saved.some((each) => each.formulasChanged))
    dropCalculationChain(draft, workbook);
  const activeTab = tabs.findIndex((tab) => tab.sheet === plan.active || tab.entry === plan.active);
  const text = saveWorkbook(book, workbook, {
    tabs,
    activeTab: activeTab === workbook.activeTab ? null : activeTab,
    recalculate: recalculate || (book.sheets.some(isRecalculated) && hasGivenFormulas(pack, workbook)),
  });
  if (text !== workbook.text) putText(draft, workbook.name, text);
  saveProperties(draft, book.envelope.properties);
  savePersons(draft, workbook, book);
  refuseLooseEnds(book, draft, plan, saved, deletedTables);
  refuseFrozenPackages(pack, workbook, draft, origin);
  return draft.parts;
}

function isRecalculated(sheet: Sheet): boolean {
  return sheet.part !== null && sheet.dirty.size > 0;
}

/** Savers of strings and styles, and what writes their parts once all sheets are done. */
function openSavers(
  book: Book,
  pack: Package,
  workbook: WorkbookPart,
  draft: Draft,
): { saver: SheetSaver; flush: () => void } {
  const stringsPart = workbook.relationships.find((each) => each.kind === "sharedStrings")?.part ?? null;
  const stylesPart = workbook.relationships.find((each) => each.kind === "styles")?.part ?? null;
  let strings: StringSaver | null = null;
  const sheet =
    openStyleSheet(pack, workbook) ??
    parseStyleSheet(withDeclaration(blankStyles(workbook.dialect.main)), "styles.xml", null);
  const styles = styleSaver(book.styles, sheet);
  let lastTableId: number | null = null;
  const saver: SheetSaver = {
    book,
    draft,
    palette: sheet.palette,
    styles,
    date1904: workbook.date1904,
    get strings() {
      strings ??= stringSaver(stringsPart ? readSharedStrings(textOf(pack, stringsPart), stringsPart) : []);
      return strings;
    },
    nextTableId() {
      lastTableId ??= Math.max(
        0,
        ...workbook.sheets.flatMap((entry) => readTableParts(pack, entry.part)).map((table) => table.id),
      );
      return ++lastTableId;
    },
  };
  const put = (part: string | null, kind: string, fileName: string, text: string, type: string) => {
    if (part !== null) return putText(draft, part, text);
    const name = `${folderOf(workbook.name)}${fileName}`;
    addPart(draft, name, text, type);
    addRelationship(draft, workbook.name, kind, name);
  };
  const flush = () => {
    const styled = styles.patched();
    if (styled !== null) put(stylesPart, "styles", "styles.xml", styled, STYLES_TYPE);
    if (!strings || strings.added.length === 0) return;
    const text = stringsPart
      ? textOf(pack, stringsPart)
      : withDeclaration(`<sst xmlns="${workbook.dialect.main}"></sst>`);
    put(
      stringsPart,
      "sharedStrings",
      "sharedStrings.xml",
      appendStrings(text, "sharedStrings.xml", strings),
      STRINGS_TYPE,
    );
  };
  return { saver, flush };
}

/** Patches an opened sheet's part when something differs; null when it may stay. */
function saveOpened(
  saver: SheetSaver,
  pack: Package,
  sheet: Sheet,
  part: string,
  names: ReturnType<typeof printNames>,
  selected: boolean | null,
): SavedSheet | null {
  const text = textOf(pack, part);
  const selectionDiffers = selected !== null && isSelected(text) !== selected;
  if (!selectionDiffers && !hasChanges(sheet, pack, part)) return null;
  const result = saveSheet(saver, sheet, part, text, names, selected);
  if (result.text !== text) putText(saver.draft, part, result.text);
  return result;
}

function hasChanges(sheet: Sheet, pack: Package, part: string): boolean {
  if (sheet.dirty.size > 0 || sheet.layoutChanged) return true;
  if (sheet.validations.length > 0 || sheet.conditionalFormats.length > 0) return true;
  const tables = readTableParts(pack, part);
  return (
    tables.length !== sheet.tables.length ||
    sheet.tables.some((table) => table.changed || !tables.some((each) => each.part === table.part))
  );
}

/** Views stand before the cells, so that a big sheet need not be read for this. */
function isSelected(text: string): boolean {
  const head = text.slice(0, Math.max(0, text.search(/<(?:\w+:)?sheetData[\s/>]/)));
  return /\stabSelected\s*=\s*["'](?:1|true)["']/.test(head);
}

function saveNew(
  saver: SheetSaver,
  workbook: WorkbookPart,
  sheet: Sheet,
  selected: boolean | null,
): { relationship: string; result: SavedSheet } {
  const { draft } = saver;
  const part = freePartName(draft, `${folderOf(workbook.name)}worksheets/sheet`);
  const blank = blankSheet(draft.dialect.main, draft.dialect.relationships);
  addPart(draft, part, blank, WORKSHEET_TYPE);
  const relationship = addRelationship(draft, workbook.name, "worksheet", part);
  const result = saveSheet(saver, sheet, part, blank, NO_PRINT_NAMES, selected);
  putText(draft, part, result.text);
  return { relationship, result };
}

/** Chart sheets have a tab selection too. */
function unselectOtherTabs(draft: Draft, plan: TabPlan): void {
  for (const { entry, sheet } of plan.tabs) {
    if (!entry || sheet) continue;
    const text = textOf(draftPackage(draft), entry.part);
    const patched = text.replace(
      /(<(?:\w+:)?sheetView\b[^>]*?)\s+tabSelected\s*=\s*["'](?:1|true)["']/,
      "$1",
    );
    if (patched !== text) putText(draft, entry.part, patched);
  }
}

/** The chain is a cache of the calculation order; programs rebuild a missing one and distrust a wrong one. */
function dropCalculationChain(draft: Draft, workbook: WorkbookPart): void {
  const chain = workbook.relationships.find((each) => each.kind === "calcChain");
  if (!chain) return;
  removeRelationship(draft, workbook.name, chain);
  if (chain.part !== null) removePart(draft, chain.part);
}

/** Array formulas and data tables are not calculated here: after a change of cells the next program has to. */
function hasGivenFormulas(pack: Package, workbook: WorkbookPart): boolean {
  return workbook.sheets
    .filter((entry) => entry.kind === "worksheet")
    .some((entry) => /\st\s*=\s*["'](?:array|dataTable)["']/.test(textOf(pack, entry.part)));
}

/** Names that went away must not be mentioned any more, in no part: Excel would show #REF! or repair the file. */
function refuseLooseEnds(
  book: Book,
  draft: Draft,
  plan: TabPlan,
  saved: readonly SavedSheet[],
  deletedTables: readonly string[],
): void {
  const refuse = (name: string, part: string | null) => {
    if (part !== null) throw new CannotSaveError("stillReferred", { name, part });
  };
  const hasSheet = (name: string) =>
    book.sheets.some((each) => each.name.toLowerCase() === name.toLowerCase());
  for (const { name } of plan.deleted) if (!hasSheet(name)) refuse(name, partMentioningSheet(draft, name));
  for (const { entry, sheet } of plan.tabs) {
    if (entry && sheet && entry.name !== sheet.name)
      refuse(entry.name, partMentioningSheet(draft, entry.name));
  }
  const tables = new Set(
    book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())),
  );
  for (const name of [...deletedTables, ...saved.flatMap((each) => each.tables.renamed)]) {
    if (!tables.has(name.toLowerCase())) refuse(name, partMentioningTable(draft, name));
  }
  for (const { table, column } of saved.flatMap((each) => each.tables.columns)) {
    refuse(`${table}[${column}]`, partMentioningColumn(draft, column));
  }
}

/** Packages that say of themselves that they may not change. */
function refuseFrozenPackages(
  pack: Package,
  workbook: WorkbookPart,
  draft: Draft,
  origin: ReadonlyMap<string, Uint8Array>,
): void {
  const same =
    draft.parts.size === origin.size && [...draft.parts].every(([name, bytes]) => origin.get(name) === bytes);
  if (same) return;
  const signed = relationshipsOf(pack, "").some((each) => /digital-signature\/origin$/.test(each.type));
  if (signed) throw new CannotSaveError("signed");
  if (workbook.relationships.some((each) => each.kind === "revisionHeaders")) {
    throw new CannotSaveError("sharedWorkbook");
  }
}
