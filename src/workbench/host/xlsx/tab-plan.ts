import type { Book, Sheet } from "../book";
import { CannotSaveError } from "./cannot-save-error";
import type { Tab } from "./save-workbook";
import type { SheetEntry, WorkbookPart } from "./workbook-part";

export interface TabPlan {
  readonly tabs: readonly Omit<Tab, "relationship">[];
  readonly deleted: readonly SheetEntry[];
  /** The active tab: a sheet of the book, or a chart sheet that was active when the file was opened. */
  readonly active: Sheet | SheetEntry;
  readonly activeMoved: boolean;
}

/** Tabs in the book's order; a tab that the book does not show stays behind the one that it stood behind. */
export function planTabs(book: Book, workbook: WorkbookPart): TabPlan {
  const entryOf = (sheet: Sheet): SheetEntry | null => {
    if (sheet.part === null) return null;
    const entry = workbook.sheets.find((each) => isShown(each) && each.part === sheet.part);
    if (!entry) throw new CannotSaveError("damagedOrigin", { part: sheet.part });
    return entry;
  };
  const tabs: Omit<Tab, "relationship">[] = [];
  const addHidden = (from: number) => {
    for (let index = from; index < workbook.sheets.length; index++) {
      const entry = workbook.sheets[index];
      if (!entry || isShown(entry)) return;
      tabs.push({ entry, sheet: null });
    }
  };
  addHidden(0);
  for (const sheet of book.sheets) {
    const entry = entryOf(sheet);
    tabs.push({ entry, sheet });
    if (entry) addHidden(workbook.sheets.indexOf(entry) + 1);
  }
  const kept = new Set(tabs.map(({ entry }) => entry));
  // A chart sheet behind a deleted sheet has lost its place, not its existence.
  for (const entry of workbook.sheets) {
    if (!isShown(entry) && !kept.has(entry)) tabs.push({ entry, sheet: null });
  }
  const deleted = workbook.sheets.filter((entry) => isShown(entry) && !kept.has(entry));
  return { tabs, deleted, ...activeTab(book, workbook, tabs) };
}

function activeTab(
  book: Book,
  workbook: WorkbookPart,
  tabs: TabPlan["tabs"],
): Pick<TabPlan, "active" | "activeMoved"> {
  const before = workbook.sheets[workbook.activeTab];
  const shown = workbook.sheets.filter(isShown);
  const wanted = book.sheets[book.activeSheet];
  const sheet =
    wanted?.visibility === "Visible" ? wanted : book.sheets.find((each) => each.visibility === "Visible");
  if (!sheet) throw new CannotSaveError("noVisibleSheet");
  const entry = tabs.find((tab) => tab.sheet === sheet)?.entry ?? null;
  // The book cannot point at a chart sheet: its first sheet stands for one.
  const chart = before && !isShown(before) && entry !== null && entry === shown[0];
  if (chart) return { active: before, activeMoved: false };
  return { active: sheet, activeMoved: entry === null || entry !== before };
}

function isShown(entry: SheetEntry): boolean {
  return entry.kind === "worksheet";
}
