import type { Sheet } from "../book";
import { quoteSheet, splitSheet, formatArea, parseArea } from "./address";
import { ApiError, invalidArgument, itemNotFound } from "./api-error";
import { definedName, rangeArgument, text } from "./arguments";
import {
  defineType,
  hostObject,
  isHostObject,
  property,
  reader,
  writer,
  type Argument,
  type HostObject,
  type HostType,
} from "./host-type";
import { range } from "./range";
import { structureChanged, type Session } from "./session";

const namedItem: HostType<string> = defineType<string>(
  "NamedItem",
  {
    _Id: property((name) => name),
    Name: property((name) => name.slice(name.lastIndexOf("!") + 1)),
    Formula: property((name, session) => `=${session.book.names.get(name) ?? ""}`, undefined, "1.7"),
    Value: property((name, session) => {
      const target = definedName(session, name);
      return target
        ? `${quoteSheet(target.sheet.name)}!${formatArea(target.area)}`
        : `=${session.book.names.get(name) ?? ""}`;
    }),
    Type: property((name, session) => (definedName(session, name) ? "Range" : "String")),
    Scope: property((name) => (scopeOf(name) === "" ? "Workbook" : "Worksheet"), undefined, "1.4"),
    Visible: property((name, session) => !session.book.envelope.hiddenNames.has(name)),
    GetRange: reader((name, _args, session) => {
      const target = definedName(session, name);
      if (!target) throw itemNotFound();
      return hostObject(range, target);
    }),
    GetRangeOrNullObject: reader((name, _args, session) => {
      const target = definedName(session, name);
      return target ? hostObject(range, target) : null;
    }, "1.4"),
    Delete: writer((name, _args, session) => {
      if (!session.book.names.delete(name)) throw itemNotFound();
      structureChanged(session);
    }, "1.4"),
  },
  { identity: (name) => ({ _Id: name }), describe: (name) => name },
);

/** Names of the workbook: in the book those without a sheet before them. */
export const namedItemCollection: HostType<null> = defineType<null>(
  "NamedItemCollection",
  {
    GetItemOrNullObject: reader((_none, [name], session) => byName(session, "", text(name)), "1.4"),
    GetCount: reader((_none, _args, session) => keysOf(session, "").length, "1.4"),
    Add: writer((_none, [name, reference], session) => add(session, text(name), reference), "1.4"),
  },
  {
    items: (_none, session) => keysOf(session, "").map((key) => hostObject(namedItem, key)),
    item: (_none, key, session) => byName(session, "", text(key)),
  },
);

/** Names of one sheet: in the book `Blad1!Naam`. */
export const sheetNames: HostType<Sheet> = defineType<Sheet>(
  "NamedItemCollection",
  {
    GetItemOrNullObject: reader((sheet, [name], session) => byName(session, sheet.name, text(name)), "1.4"),
    GetCount: reader((sheet, _args, session) => keysOf(session, sheet.name).length, "1.4"),
  },
  {
    items: (sheet, session) => keysOf(session, sheet.name).map((key) => hostObject(namedItem, key)),
    item: (sheet, key, session) => byName(session, sheet.name, text(key)),
  },
);

function scopeOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf("!")));
}

function keysOf(session: Session, sheet: string): string[] {
  return [...session.book.names.keys()].filter((key) => scopeOf(key).toLowerCase() === sheet.toLowerCase());
}

function byName(session: Session, sheet: string, name: string): HostObject | null {
  const wanted = (sheet === "" ? name : `${sheet}!${name}`).toLowerCase();
  const found = keysOf(session, sheet).find((key) => key.toLowerCase() === wanted);
  return found === undefined ? null : hostObject(namedItem, found);
}

function add(session: Session, name: string, reference: Argument): HostObject {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || parseArea(name) !== null)
    throw invalidArgument();
  if (byName(session, "", name)) {
    throw new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  session.book.names.set(
    name,
    isHostObject(reference) ? fixedReference(session, reference) : text(reference).replace(/^=/, ""),
  );
  structureChanged(session);
  return hostObject(namedItem, name);
}

function fixedReference(session: Session, reference: Argument): string {
  const target = rangeArgument(session, null, reference);
  const { rest } = splitSheet(formatArea(target.area));
  return `${quoteSheet(target.sheet.name)}!${rest.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
