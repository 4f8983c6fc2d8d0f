import type { Area, Sheet } from "../book";
import { MAX_COLUMNS, MAX_ROWS, isInsideSheet, parseArea, splitSheet } from "./address";
import { invalidArgument, itemNotFound } from "./api-error";
import { isHostObject, type Argument } from "./host-type";
import type { RangeTarget, Session } from "./session";

/** A whole number argument; `fallback` when it is left out. */
export function integer(argument: Argument, fallback?: number): number {
  if ((argument === null || argument === undefined) && fallback !== undefined) return fallback;
  if (typeof argument !== "number" || !Number.isInteger(argument)) throw invalidArgument();
  return argument;
}

export function text(argument: Argument): string {
  if (typeof argument !== "string") throw invalidArgument();
  return argument;
}

export function truth(argument: Argument, fallback?: boolean): boolean {
  if ((argument === null || argument === undefined) && fallback !== undefined) return fallback;
  if (typeof argument !== "boolean") throw invalidArgument();
  return argument;
}

export function number(argument: Argument): number {
  if (typeof argument !== "number" || !Number.isFinite(argument)) throw invalidArgument();
  return argument;
}

/** A plain object argument such as a validation rule. */
export function record(argument: Argument): Record<string, Argument> {
  if (
    typeof argument !== "object" ||
    argument === null ||
    Array.isArray(argument) ||
    isHostObject(argument)
  ) {
    throw invalidArgument();
  }
  return argument as Record<string, Argument>;
}

export function sheetNamed(session: Session, key: string): Sheet | null {
  const wanted = key.toLowerCase();
  const { sheets } = session.book;
  return (
    sheets.find((sheet) => sheet.id === key) ??
    sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ??
    null
  );
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, lastRow: MAX_ROWS - 1, lastColumn: MAX_COLUMNS - 1 };

export function checkedArea(area: Area): Area {
  if (!isInsideSheet(area)) throw invalidArgument("The range lies outside the sheet.");
  return area;
}

/** An address (`A1:B2`, `'My sheet'!A1`) or a defined name; `sheet` null accepts an address with a sheet only. */
export function rangeAt(session: Session, sheet: Sheet | null, address: string): RangeTarget {
  const { sheet: sheetName, rest } = splitSheet(address.startsWith("=") ? address.slice(1) : address);
  const on = sheetName === null ? sheet : sheetNamed(session, sheetName);
  if (sheetName !== null && !on) throw itemNotFound();
  const area = parseArea(rest);
  if (area && on) return { sheet: on, area };
  const named = sheetName === null ? definedName(session, rest) : null;
  if (named && (sheet === null || named.sheet === sheet)) return named;
  throw invalidArgument(`No such range: ${address}.`);
}

/** The range of a defined name; null when it does not exist or is no single range. */
export function definedName(session: Session, name: string): RangeTarget | null {
  const wanted = name.toLowerCase();
  for (const [key, formula] of session.book.names) {
    if (key.toLowerCase() !== wanted) continue;
    const { sheet: sheetName, rest } = splitSheet(formula);
    const sheet = sheetName === null ? null : sheetNamed(session, sheetName);
    const area = parseArea(rest);
    return sheet && area ? { sheet, area } : null;
  }
  return null;
}

/** An argument that is a Range or an address on `sheet`. */
export function rangeArgument(session: Session, sheet: Sheet | null, argument: Argument): RangeTarget {
  if (typeof argument === "string") return rangeAt(session, sheet, argument);
  if (isHostObject(argument) && argument.hostType.name === "Range") return argument.target as RangeTarget;
  throw invalidArgument();
}
