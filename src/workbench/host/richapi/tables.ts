import type { BookTable, Sheet } from "../book";
import { invalidArgument, itemNotFound } from "./api-error";
import { integer, rangeArgument, truth } from "./arguments";
import { WORKBOOK_TARGET, registerEvent, unregisterEvent } from "./events";
import {
  defineType,
  hostObject,
  property,
  reader,
  writer,
  type HostObject,
  type HostType,
} from "./host-type";
import type { Json } from "./protocol";
import type { Session } from "./session";
import { createTable } from "./table-shape";
import { table } from "./table";

/** Tables of one sheet, or of the whole workbook when `sheet` is null. */
export interface TablesTarget {
  readonly sheet: Sheet | null;
}

export const tableCollection: HostType<TablesTarget> = defineType<TablesTarget>(
  "TableCollection",
  {
    Count: property((target, session) => all(session, target).length),
    GetCount: reader((target, _args, session) => all(session, target).length, "1.4"),
    GetItemAt: reader((target, [index], session) => {
      const found = all(session, target)[integer(index)];
      if (!found) throw itemNotFound();
      return found;
    }),
    GetItemOrNullObject: reader((target, [key], session) => byKey(session, target, key as Json), "1.4"),
    Add: writer((target, [address, hasHeaders], session) => {
      const at = rangeArgument(session, target.sheet, address);
      if (target.sheet && at.sheet !== target.sheet) throw invalidArgument();
      const made = createTable(session, at, truth(hasHeaders));
      return hostObject(table, { sheet: at.sheet, table: made });
    }),
    _RegisterDataChangedEvent: reader(
      (target, _args, session) => registerEvent(session, "tableChanged", target.sheet?.id ?? WORKBOOK_TARGET),
      "1.7",
    ),
    _UnregisterDataChangedEvent: reader(
      (target, _args, session) =>
        unregisterEvent(session, "tableChanged", target.sheet?.id ?? WORKBOOK_TARGET),
      "1.7",
    ),
  },
  {
    items: (target, session) => all(session, target),
    item: (target, key, session) => byKey(session, target, key),
  },
);

function all(session: Session, { sheet }: TablesTarget): HostObject[] {
  const sheets = sheet ? [sheet] : session.book.sheets;
  return sheets.flatMap((on) => on.tables.map((known) => hostObject(table, { sheet: on, table: known })));
}

/** By name without case, or by id, which the client holds as a text. */
function byKey(session: Session, { sheet }: TablesTarget, key: Json): HostObject | null {
  if (typeof key !== "string" && typeof key !== "number") throw invalidArgument();
  const wanted = String(key).toLowerCase();
  const fits = (known: BookTable): boolean => known.name.toLowerCase() === wanted || known.id === String(key);
  for (const on of sheet ? [sheet] : session.book.sheets) {
    const found = on.tables.find(fits);
    if (found) return hostObject(table, { sheet: on, table: found });
  }
  return null;
}
