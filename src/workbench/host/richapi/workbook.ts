import { itemNotFound, notImplemented } from "./api-error";
import { application } from "./application";
import { truth } from "./arguments";
import { commentCollection } from "./comments";
import { documentProperties } from "./document-properties";
import { functions } from "./functions";
import {
  defineType,
  hostObject,
  navigation,
  property,
  reader,
  type HostObject,
  type HostType,
} from "./host-type";
import { namedItemCollection } from "./names";
import { queryCollection } from "./queries";
import { range } from "./range";
import { activeSheet, liveSheet, type RangeTarget, type Session } from "./session";
import { tableCollection } from "./tables";
import { worksheetCollection } from "./worksheets";

const workbookProtection: HostType<null> = defineType<null>("WorkbookProtection", {
  Protected: property((_none, session) => session.book.structureProtected, undefined, "1.7"),
});

const runtime: HostType<null> = defineType<null>("Runtime", {
  EnableEvents: property(
    (_none, session) => session.eventsEnabled,
    (_none, value, session) => {
      session.eventsEnabled = truth(value);
    },
    "1.8",
  ),
});

/** The root of every object path. */
export const workbook: HostType<null> = defineType<null>("Workbook", {
  Name: property((_none, session) => fileName(session), undefined, "1.7"),
  ReadOnly: property(() => false, undefined, "1.8"),
  Application: navigation(() => hostObject(application, null)),
  Worksheets: navigation(() => hostObject(worksheetCollection, null)),
  Tables: navigation(() => hostObject(tableCollection, { sheet: null })),
  Names: navigation(() => hostObject(namedItemCollection, null)),
  Functions: navigation(() => hostObject(functions, null), "1.2"),
  Protection: navigation(() => hostObject(workbookProtection, null), "1.7"),
  Properties: navigation(() => hostObject(documentProperties, null), "1.7"),
  Comments: navigation(() => hostObject(commentCollection, null), "1.10"),
  Queries: navigation(() => hostObject(queryCollection, null), "1.14"),
  _Runtime: navigation(() => hostObject(runtime, null), "1.5"),
  GetSelectedRange: reader((_none, _args, session) => hostObject(range, selected(session))),
  GetActiveCell: reader((_none, _args, session) => {
    const { sheet, area } = selected(session);
    return hostObject(range, { sheet, area: { ...area, lastRow: area.row, lastColumn: area.column } });
  }, "1.7"),
  _GetObjectByReferenceId: reader((_none, [id], session) => referenced(session, id)),
  _GetRangeForEventByReferenceId: reader((_none, [id], session) => referenced(session, id), "1.8"),
  _GetRangeOrNullObjectForEventByReferenceId: reader((_none, [id], session) => {
    const target = typeof id === "string" ? session.references.get(id) : undefined;
    return target && session.book.sheets.includes(target.sheet) ? hostObject(range, target) : null;
  }, "1.8"),
  _GetReferenceCount: reader((_none, _args, session) => session.references.size),
  _RemoveReference: reader((_none, [id], session) => {
    if (typeof id !== "string") throw notImplemented("Workbook._RemoveReference without an id");
    session.references.delete(id);
  }),
  _RemoveAllReferences: reader((_none, _args, session) => session.references.clear()),
});

/** A file with macros has an ending of its own, whatever it was opened as. */
function fileName({ book, options }: Session): string {
  return book.envelope.hasMacros ? options.fileName.replace(/\.xlsx$/i, ".xlsm") : options.fileName;
}

function selected(session: Session): RangeTarget {
  return (
    session.selection ?? {
      sheet: activeSheet(session),
      area: { row: 0, column: 0, lastRow: 0, lastColumn: 0 },
    }
  );
}

function referenced(session: Session, id: unknown): HostObject {
  const target = typeof id === "string" ? session.references.get(id) : undefined;
  if (!target) throw itemNotFound();
  liveSheet(session, target.sheet);
  return hostObject(range, target);
}
