import type { VerifyLines } from "../verify-lines";

const shown = (value: string | number | boolean): string => (value === "" ? "(blank)" : `‘${value}’`);

export const verifyLines: VerifyLines = {
  scored: (tender, controlNumber, replaces) =>
    `${tender}: control number ${controlNumber}${replaces === null ? "" : `, replaces ${replaces}`}. Note it outside the workbook too.`,
  nothingScored: "Nothing was scored in this workbook yet. Score a tender first with the command score.",
  record: ({ tender, sheet, controlNumber, when, ok, replacedBy, changes }) => {
    const about = `${tender} (${sheet ?? "sheet gone"}, ${controlNumber}, ${when})`;
    const replaced = replacedBy === null ? "" : `, replaced by ${replacedBy}`;
    if (ok) return `${about}: nothing changed${replaced}.`;
    if (changes === 0) return `${about}: the cells agree, the log or the sheet Controle does not${replaced}.`;
    return `${about}: ${changes === 1 ? "1 cell changed" : `${changes} cells changed`}${replaced}.`;
  },
  change: ({ sheet, cell, about, was, is, part }) =>
    part === "log"
      ? `  ${sheet}!${cell}: this row of the log was changed or moved, or follows a row that is gone.`
      : `  ${sheet}!${cell}${about === "" ? "" : ` (${about})`}: was ${shown(was)}, is ${shown(is)}`,
  more: (count) => `  … and ${count} more. The JSON has them all.`,
  sound: "Nothing changed since scoring.",
  altered: "Something changed since scoring.",
  proves:
    "Compare the control number with the one that you noted outside the workbook: only then does it prove anything. It is no signature.",
};
