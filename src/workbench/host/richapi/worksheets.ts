import { newSheet, type Sheet } from "../book";
import { itemNotFound } from "./api-error";
import { sheetNamed, text, truth } from "./arguments";
import { WORKBOOK_TARGET, registerEvent, unregisterEvent, type EventName } from "./events";
import {
  defineType,
  hostObject,
  reader,
  writer,
  type HostObject,
  type HostType,
  type Member,
} from "./host-type";
import { requireOpenStructure } from "./protection";
import { activeSheet, sheetsChanged, type Session } from "./session";
import { checkSheetName, freshSheetName } from "./sheet-names";
import { worksheet } from "./worksheet";

const EVENTS: Readonly<Record<string, EventName>> = {
  DataChanged: "worksheetChanged",
  Added: "worksheetAdded",
  Deleted: "worksheetDeleted",
  Activated: "worksheetActivated",
};

export const worksheetCollection: HostType<null> = defineType<null>(
  "WorksheetCollection",
  {
    GetItem: reader((_none, [key], session) => found(named(session, text(key)))),
    GetItemOrNullObject: reader((_none, [key], session) => named(session, text(key)), "1.4"),
    GetActiveWorksheet: reader((_none, _args, session) => hostObject(worksheet, activeSheet(session))),
    GetFirst: reader(
      (_none, [visible], session) => found(shown(session, truth(visible, false)).at(0)),
      "1.5",
    ),
    GetLast: reader(
      (_none, [visible], session) => found(shown(session, truth(visible, false)).at(-1)),
      "1.5",
    ),
    GetCount: reader((_none, [visible], session) => shown(session, truth(visible, false)).length, "1.4"),
    Add: writer((_none, [name], session) => add(session, name === undefined ? null : name)),
    ...eventMembers(),
  },
  {
    items: (_none, session) => session.book.sheets.map((sheet) => hostObject(worksheet, sheet)),
    item: (_none, key, session) => named(session, text(key)),
  },
);

function eventMembers(): Record<string, Member<null>> {
  const members: Record<string, Member<null>> = {};
  for (const [wire, event] of Object.entries(EVENTS)) {
    const since = wire === "DataChanged" ? "1.9" : "1.7";
    members[`_Register${wire}Event`] = reader(
      (_none, _args, session) => registerEvent(session, event, WORKBOOK_TARGET),
      since,
    );
    members[`_Unregister${wire}Event`] = reader(
      (_none, _args, session) => unregisterEvent(session, event, WORKBOOK_TARGET),
      since,
    );
  }
  return members;
}

function named(session: Session, key: string): HostObject | null {
  const sheet = sheetNamed(session, key);
  return sheet ? hostObject(worksheet, sheet) : null;
}

function shown(session: Session, visibleOnly: boolean): HostObject[] {
  return session.book.sheets
    .filter((sheet) => !visibleOnly || sheet.visibility === "Visible")
    .map((sheet) => hostObject(worksheet, sheet));
}

function found(object: HostObject | null | undefined): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

/** At the end, not activated (Microsoft: `WorksheetCollection.add`). */
function add(session: Session, name: unknown): HostObject {
  requireOpenStructure(session);
  const wanted = typeof name === "string" ? name : freshSheetName(session);
  checkSheetName(session, wanted, null);
  const sheet: Sheet = newSheet(wanted);
  session.book.sheets.push(sheet);
  session.sheetChanges.push({ sheetId: sheet.id, kind: "added", byThisAddIn: true });
  sheetsChanged(session);
  return hostObject(worksheet, sheet);
}
