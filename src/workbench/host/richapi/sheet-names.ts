import type { Sheet } from "../book";
import { renameSheetInFormula } from "../formula/translate-formula";
import { ApiError, invalidArgument } from "./api-error";
import { requireOpenStructure } from "./protection";
import { sheetsChanged, type Session } from "./session";

/**
 * 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not "History" (Microsoft: rename a worksheet).
 * Names compare without case; a taken name is ItemAlreadyExists (office-scripts-docs issue 560), any other fault InvalidArgument.
 */
export function checkSheetName(session: Session, name: string, except: Sheet | null): void {
  const legal =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!legal) throw invalidArgument(`Not a sheet name: ${name}.`);
  const taken = session.book.sheets.some(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken)
    throw new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

/** Every formula and defined name that names the sheet follows. */
export function renameSheet(session: Session, sheet: Sheet, name: string): void {
  requireOpenStructure(session);
  checkSheetName(session, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  sheet.layoutChanged = true;
  for (const other of session.book.sheets) {
    for (const row of other.rows) {
      for (const cell of row ?? []) {
        if (cell && cell.formula !== null && cell.formula.includes("!")) {
          cell.formula = renameSheetInFormula(cell.formula, before, name);
        }
      }
    }
  }
  const names = [...session.book.names];
  session.book.names.clear();
  for (const [key, formula] of names) {
    const own = key.toLowerCase().startsWith(`${before.toLowerCase()}!`);
    const next = own ? `${name}${key.slice(before.length)}` : key;
    session.book.names.set(next, renameSheetInFormula(formula, before, name));
  }
  for (const pending of session.pendingCells) if (pending.sheet === before) pending.sheet = name;
  sheetsChanged(session);
}

/** Blad2, Blad3 ... or Sheet2 ...: the first that is free. */
export function freshSheetName(session: Session): string {
  const word = session.options.culture.locale.toLowerCase().startsWith("nl") ? "Blad" : "Sheet";
  const taken = new Set(session.book.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`${word}${number}`.toLowerCase())) number += 1;
  return `${word}${number}`;
}
