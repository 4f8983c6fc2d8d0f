import type { Sheet } from "../book";
import { invalidArgument } from "./api-error";
import { WHOLE_SHEET, checkedArea, integer, rangeAt, text, truth } from "./arguments";
import { chartCollection } from "./charts";
import { commentCollection } from "./comments";
import { freezePanes } from "./freeze-panes";
import { registerEvent, unregisterEvent } from "./events";
import {
  defineType,
  hostObject,
  navigation,
  property,
  reader,
  writer,
  type HostObject,
  type HostType,
  type Argument,
} from "./host-type";
import { sheetNames } from "./names";
import { horizontalPageBreaks } from "./page-breaks";
import { pageLayout } from "./page-layout";
import type { Json } from "./protocol";
import { requireOpenStructure } from "./protection";
import { worksheetProtection } from "./worksheet-protection";
import { range } from "./range";
import { color } from "./range-format";
import { liveSheet, recalculate, sheetsChanged, structureChanged, type Session } from "./session";
import { renameSheet } from "./sheet-names";
import { tableCollection } from "./tables";
import { usedArea } from "./used-area";

export const worksheet: HostType<Sheet> = defineType<Sheet>(
  "Worksheet",
  {
    Id: property((sheet) => sheet.id),
    Name: property(
      (sheet) => sheet.name,
      (sheet, value, session) => renameSheet(session, liveSheet(session, sheet), text(value)),
    ),
    Position: property((sheet, session) => session.book.sheets.indexOf(sheet), setPosition),
    Visibility: property((sheet) => sheet.visibility, setVisibility),
    TabColor: property(
      (sheet) => sheet.tabColor ?? "",
      (sheet, value) => {
        sheet.tabColor = color(value);
        sheet.layoutChanged = true;
      },
      "1.7",
    ),
    ShowGridlines: property((sheet) => sheet.showGridlines, undefined, "1.8"),
    // The client writes showGridlines under this name (Worksheet_ShowGridlines_Set).
    Gridlines: {
      kind: "property",
      since: "1.8",
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = truth(value);
        sheet.layoutChanged = true;
      },
    },
    Protection: navigation((sheet) => hostObject(worksheetProtection, sheet), "1.2"),
    Tables: navigation((sheet) => hostObject(tableCollection, { sheet })),
    Charts: navigation((sheet) => hostObject(chartCollection, sheet)),
    Names: navigation((sheet) => hostObject(sheetNames, sheet), "1.4"),
    Comments: navigation((sheet) => hostObject(commentCollection, sheet), "1.10"),
    FreezePanes: navigation((sheet) => hostObject(freezePanes, sheet), "1.7"),
    PageLayout: navigation((sheet) => hostObject(pageLayout, sheet), "1.9"),
    HorizontalPageBreaks: navigation((sheet) => hostObject(horizontalPageBreaks, sheet), "1.9"),
    GetRange: reader((sheet, [address], session) => {
      if (address === null || address === undefined) return hostObject(range, { sheet, area: WHOLE_SHEET });
      return hostObject(range, rangeAt(session, liveSheet(session, sheet), text(address)));
    }),
    GetRangeByIndexes: reader((sheet, args) => {
      const [row, column, rows, columns] = args.map((argument) => integer(argument));
      if (row === undefined || column === undefined || rows === undefined || columns === undefined) {
        throw invalidArgument();
      }
      const area = { row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
      return hostObject(range, { sheet, area: checkedArea(area) });
    }, "1.7"),
    GetCell: reader((sheet, [row, column]) => {
      const at = { row: integer(row), column: integer(column) };
      return hostObject(range, {
        sheet,
        area: checkedArea({ ...at, lastRow: at.row, lastColumn: at.column }),
      });
    }),
    GetUsedRange: reader((sheet, args, session) => {
      const first = { row: 0, column: 0, lastRow: 0, lastColumn: 0 };
      return used(session, sheet, args) ?? hostObject(range, { sheet, area: first });
    }),
    GetUsedRangeOrNullObject: reader((sheet, args, session) => used(session, sheet, args), "1.4"),
    Activate: reader((sheet, _args, session) => activate(session, liveSheet(session, sheet))),
    Delete: writer((sheet, _args, session) => remove(session, liveSheet(session, sheet))),
    Calculate: writer((_sheet, _args, session) => {
      session.calculationSuspended = false;
      recalculate(session);
      session.calculator.all();
    }, "1.6"),
    _GetSheetById: reader((_sheet, [id], session) => {
      const found = session.book.sheets.find((known) => known.id === id);
      return found ? hostObject(worksheet, found) : null;
    }, "1.7"),
    _RegisterDataChangedEvent: reader(
      (sheet, _args, session) => registerEvent(session, "worksheetChanged", sheet.id),
      "1.7",
    ),
    _UnregisterDataChangedEvent: reader(
      (sheet, _args, session) => unregisterEvent(session, "worksheetChanged", sheet.id),
      "1.7",
    ),
    _RegisterActivatedEvent: reader(
      (sheet, _args, session) => registerEvent(session, "worksheetActivated", sheet.id),
      "1.7",
    ),
    _UnregisterActivatedEvent: reader(
      (sheet, _args, session) => unregisterEvent(session, "worksheetActivated", sheet.id),
      "1.7",
    ),
  },
  {
    identity: (sheet) => ({ Id: sheet.id }),
    describe: (sheet) => sheet.name,
  },
);

function used(session: Session, sheet: Sheet, [valuesOnly]: readonly Argument[]): HostObject | null {
  const area = usedArea(session.book, liveSheet(session, sheet), truth(valuesOnly, false));
  return area ? hostObject(range, { sheet, area }) : null;
}

export function activate(session: Session, sheet: Sheet): void {
  if (sheet.visibility !== "Visible") throw invalidArgument("A hidden sheet cannot be shown.");
  const index = session.book.sheets.indexOf(sheet);
  if (index === session.book.activeSheet) return;
  session.book.activeSheet = index;
  session.selection = null;
  session.sheetChanges.push({ sheetId: sheet.id, kind: "activated", byThisAddIn: true });
}

/** The last visible sheet stays. */
function remove(session: Session, sheet: Sheet): void {
  requireOpenStructure(session);
  const { book } = session;
  const others = book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (others.length === 0) throw invalidArgument("A workbook keeps at least one visible sheet.");
  const active = book.sheets[book.activeSheet];
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  for (const name of [...book.names.keys()]) {
    if (name.toLowerCase().startsWith(`${sheet.name.toLowerCase()}!`)) book.names.delete(name);
  }
  const next = active && active !== sheet ? active : others[0];
  book.activeSheet = Math.max(0, next ? book.sheets.indexOf(next) : 0);
  if (session.selection?.sheet === sheet) session.selection = null;
  session.sheetChanges.push({ sheetId: sheet.id, kind: "deleted", byThisAddIn: true });
  structureChanged(session);
}

function setPosition(sheet: Sheet, value: Json, session: Session): void {
  requireOpenStructure(session);
  const position = integer(value);
  const { book } = session;
  if (position < 0 || position >= book.sheets.length) throw invalidArgument();
  const active = book.sheets[book.activeSheet];
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
  if (active) book.activeSheet = book.sheets.indexOf(active);
  sheetsChanged(session);
}

function setVisibility(sheet: Sheet, value: Json, session: Session): void {
  requireOpenStructure(session);
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw invalidArgument();
  const { book } = session;
  const others = book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (value !== "Visible" && others.length === 0) {
    throw invalidArgument("A workbook keeps at least one visible sheet.");
  }
  sheet.visibility = value;
  sheet.layoutChanged = true;
  const next = others[0];
  if (value !== "Visible" && book.sheets[book.activeSheet] === sheet && next) {
    book.activeSheet = book.sheets.indexOf(next);
  }
}
