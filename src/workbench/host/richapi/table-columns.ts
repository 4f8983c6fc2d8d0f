import type { Area } from "../book";
import { invalidArgument, itemNotFound } from "./api-error";
import { integer } from "./arguments";
import { defineType, hostObject, property, reader, type HostObject, type HostType } from "./host-type";
import type { Json } from "./protocol";
import { range } from "./range";
import { cellValue, readMatrix } from "./read-cells";
import type { Session } from "./session";
import { headerNames } from "./table-headers";
import { bodyArea, headerArea, totalArea, type TableTarget } from "./table-shape";
import { THIS_ADD_IN, writeCells } from "./write-cells";

interface ColumnTarget extends TableTarget {
  /** 0-based in the table. */
  readonly index: number;
}

const tableColumn: HostType<ColumnTarget> = defineType<ColumnTarget>(
  "TableColumn",
  {
    Id: property(({ index }) => index + 1),
    Index: property(({ index }) => index),
    Name: property(
      ({ sheet, table, index }, session) => headerNames(session, sheet, table)[index] ?? null,
      (target, value, session) => {
        const header = headerArea(target.table);
        if (!header || typeof value !== "string") throw invalidArgument();
        writeCells(session, { sheet: target.sheet, area: slice(target, header) }, value, THIS_ADD_IN);
      },
    ),
    Values: property((target, session) =>
      readMatrix(session, { sheet: target.sheet, area: slice(target, target.table.area) }, cellValue),
    ),
    GetRange: reader((target) => part(target, target.table.area)),
    GetHeaderRowRange: reader((target) => part(target, headerArea(target.table))),
    GetDataBodyRange: reader((target) => part(target, bodyArea(target.table))),
    GetTotalRowRange: reader((target) => part(target, totalArea(target.table))),
  },
  { identity: ({ index }) => ({ Id: index + 1 }) },
);

export const tableColumnCollection: HostType<TableTarget> = defineType<TableTarget>(
  "TableColumnCollection",
  {
    Count: property((target, session) => all(session, target).length),
    GetCount: reader((target, _args, session) => all(session, target).length, "1.4"),
    GetItemAt: reader((target, [index], session) => {
      const found = all(session, target)[integer(index)];
      if (!found) throw itemNotFound();
      return found;
    }),
    GetItemOrNullObject: reader((target, [key], session) => byKey(session, target, key as Json), "1.4"),
  },
  {
    items: (target, session) => all(session, target),
    item: (target, key, session) => byKey(session, target, key),
  },
);

function all(session: Session, target: TableTarget): HostObject[] {
  return headerNames(session, target.sheet, target.table).map((_name, index) =>
    hostObject(tableColumn, { ...target, index }),
  );
}

/** A number is an id, a text is a header without case. */
function byKey(session: Session, target: TableTarget, key: Json): HostObject | null {
  const columns = all(session, target);
  if (typeof key === "number") return columns[key - 1] ?? null;
  if (typeof key !== "string") throw invalidArgument();
  const names = headerNames(session, target.sheet, target.table);
  const index = names.findIndex((name) => name.toLowerCase() === key.toLowerCase());
  return columns[index] ?? null;
}

function slice({ table, index }: ColumnTarget, area: Area): Area {
  const column = table.area.column + index;
  return { ...area, column, lastColumn: column };
}

function part(target: ColumnTarget, area: Area | null): HostObject {
  if (!area) throw itemNotFound();
  return hostObject(range, { sheet: target.sheet, area: slice(target, area) });
}
