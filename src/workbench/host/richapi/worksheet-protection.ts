import type { ProtectionAllowance, Sheet } from "../book";
import { ApiError, notImplemented } from "./api-error";
import { record, truth } from "./arguments";
import { defineType, property, writer, type Argument, type HostType } from "./host-type";
import { liveSheet, type Session } from "./session";

/** What the file can say of it; an option without an entry is refused by name when it is switched on. */
const ALLOWANCES: Readonly<Record<string, ProtectionAllowance>> = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowAutoFilter: "autoFilter",
  allowSort: "sort",
};

/**
 * `Worksheet.protection` (Microsoft, "Excel.WorksheetProtection class": `protect` "fails if the worksheet has already been
 * protected", everything but typing in unlocked cells is off unless an option allows it, and a password that is not given
 * cannot be taken off). Passwords themselves are not kept.
 */
export const worksheetProtection: HostType<Sheet> = defineType<Sheet>("WorksheetProtection", {
  Protected: property((sheet) => sheet.protected, undefined, "1.2"),
  Protect: writer((sheet, args, session) => protect(liveSheet(session, sheet), args), "1.2"),
  Unprotect: writer((sheet, args, session) => unprotect(sheet, args, session), "1.2"),
});

function protect(sheet: Sheet, [options, password]: readonly Argument[]): void {
  if (isGiven(password)) throw notImplemented("WorksheetProtection.protect with a password");
  if (sheet.protected) throw new ApiError("InvalidOperation", "The sheet is protected already.");
  const given = isGiven(options) ? record(options ?? null) : {};
  const allows: ProtectionAllowance[] = [];
  for (const [option, value] of Object.entries(given)) {
    if (!isGiven(value) || !truth(value)) continue;
    const allowance = ALLOWANCES[option];
    if (allowance === undefined) throw notImplemented(`WorksheetProtectionOptions.${option}`);
    allows.push(allowance);
  }
  sheet.protected = true;
  sheet.protectionAllows = allows;
  sheet.layoutChanged = true;
}

function unprotect(target: Sheet, [password]: readonly Argument[], session: Session): void {
  if (isGiven(password)) throw notImplemented("WorksheetProtection.unprotect with a password");
  const sheet = liveSheet(session, target);
  if (!sheet.protected) return;
  if (sheet.hasPassword === true) throw new ApiError("AccessDenied", "The sheet is protected by a password.");
  sheet.protected = false;
  sheet.layoutChanged = true;
}

function isGiven(argument: Argument | undefined): boolean {
  return argument !== null && argument !== undefined && argument !== "";
}
