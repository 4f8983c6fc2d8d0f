import { renameTableInFormulas } from "./table-rename";
import { invalidArgument, itemNotFound, notImplemented } from "./api-error";
import { rangeArgument, text } from "./arguments";
import { rowCount } from "./address";
import type { Area } from "../book";
import { registerEvent, unregisterEvent } from "./events";
import {
  defineType,
  fixed,
  hostObject,
  navigation,
  property,
  reader,
  writer,
  type HostObject,
  type HostType,
} from "./host-type";
import type { Json } from "./protocol";
import { requireUnprotected } from "./protection";
import { range } from "./range";
import { structureChanged, type Session } from "./session";
import { tableColumnCollection } from "./table-columns";
import {
  bodyArea,
  checkTableName,
  deleteTable,
  headerArea,
  resizeTable,
  totalArea,
  type TableTarget,
} from "./table-shape";
import { worksheet } from "./worksheet";

const tableRowCollection: HostType<TableTarget> = defineType<TableTarget>("TableRowCollection", {
  Count: property(({ table }) => rowCount(bodyArea(table))),
  GetCount: reader(({ table }) => rowCount(bodyArea(table)), "1.4"),
});

export const table: HostType<TableTarget> = defineType<TableTarget>(
  "Table",
  {
    Id: property((target) => target.table.id),
    Name: property((target) => target.table.name, rename),
    ShowHeaders: property(
      (target) => target.table.showHeaders,
      (target, value) => setShowHeaders(target, value),
    ),
    ShowTotals: property(
      (target) => target.table.showTotals,
      (target, value) => setShowTotals(target, value),
    ),
    Style: property(
      (target) => target.table.styleName ?? "",
      (target, value) => {
        target.table.styleName = text(value) === "" ? null : text(value);
        changed(target);
      },
    ),
    ShowBandedRows: fixed("Table.showBandedRows", true, "1.3"),
    ShowFilterButton: fixed("Table.showFilterButton", true, "1.3"),
    Worksheet: navigation(({ sheet }) => hostObject(worksheet, sheet), "1.2"),
    Columns: navigation((target) => hostObject(tableColumnCollection, target)),
    Rows: navigation((target) => hostObject(tableRowCollection, target)),
    GetRange: reader((target, _args, session) => at(session, target, target.table.area)),
    GetHeaderRowRange: reader((target, _args, session) => at(session, target, headerArea(target.table))),
    GetDataBodyRange: reader((target, _args, session) => at(session, target, bodyArea(target.table))),
    GetTotalRowRange: reader((target, _args, session) => at(session, target, totalArea(target.table))),
    Resize: writer((target, [to], session) => {
      live(session, target);
      resizeTable(session, target, rangeArgument(session, target.sheet, to));
    }, "1.13"),
    Delete: writer((target, _args, session) => deleteTable(session, live(session, target))),
    ConvertToRange: writer((target, _args, session) => {
      const { sheet, table: gone } = live(session, target);
      requireUnprotected(target);
      sheet.tables = sheet.tables.filter((other) => other !== gone);
      sheet.layoutChanged = true;
      structureChanged(session);
      return hostObject(range, { sheet, area: { ...gone.area } });
    }, "1.2"),
    _RegisterDataChangedEvent: reader(
      (target, _args, session) => registerEvent(session, "tableChanged", target.table.id),
      "1.7",
    ),
    _UnregisterDataChangedEvent: reader(
      (target, _args, session) => unregisterEvent(session, "tableChanged", target.table.id),
      "1.7",
    ),
  },
  {
    identity: (target) => ({ Id: target.table.id }),
    describe: (target) => target.table.name,
  },
);

function live(session: Session, target: TableTarget): TableTarget {
  if (!session.book.sheets.includes(target.sheet) || !target.sheet.tables.includes(target.table))
    throw itemNotFound();
  return target;
}

function at(session: Session, target: TableTarget, area: Area | null): HostObject {
  live(session, target);
  if (!area) throw itemNotFound();
  return hostObject(range, { sheet: target.sheet, area: { ...area } });
}

function changed({ sheet, table: known }: TableTarget): void {
  requireUnprotected({ sheet });
  known.changed = true;
}

function rename(target: TableTarget, value: Json, session: Session): void {
  const name = text(value);
  requireUnprotected(target);
  checkTableName(session, name, live(session, target).table);
  renameTableInFormulas(session.book, target.table.name, name);
  target.table.name = name;
  target.table.changed = true;
  structureChanged(session);
}

function setShowHeaders({ table: known }: TableTarget, value: Json): void {
  if (typeof value !== "boolean") throw invalidArgument();
  if (value !== known.showHeaders) throw notImplemented("Table.showHeaders changed");
}

function setShowTotals({ table: known }: TableTarget, value: Json): void {
  if (typeof value !== "boolean") throw invalidArgument();
  if (value !== known.showTotals) throw notImplemented("Table.showTotals changed");
}
