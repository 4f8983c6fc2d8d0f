import type { CoveringTexts } from "../../domain/share/covering-text";

export const coveringText: CoveringTexts = {
  subject: (names) =>
    names.length === 0
      ? "Workbook social purchasing code"
      : names.length === 1
        ? `Assessment of ${names[0]}`
        : `Assessment of ${names.length} tenders`,
  salutation: "Dear reader,",
  opening: (names) =>
    names.length === 1
      ? `With this message you find the workbook with the assessment of ${names[0]}.`
      : `With this message you find the workbook with the assessment of ${names.length} tenders and lots.`,
  nothingScored: "With this message you find the workbook. It holds no assessment of a tender yet.",
  name: ({ tender, lot }) => (lot === "" ? tender : `${tender}, lot ${lot}`),
  score: (name, sheet, controlNumber) => [name, `Sheet: ${sheet}`, `Control number: ${controlNumber}`],
  start: (sheet, several) =>
    several
      ? `Begin with the sheet ‘${sheet}’. The points, totals and ranking on these sheets are formulas that you can recalculate.`
      : `Begin with the sheet ‘${sheet}’. The points, totals and ranking on it are formulas that you can recalculate.`,
  guide: (sheet) => `The sheet ‘${sheet}’ explains how the scores came about.`,
  check: (several, control) =>
    `${several ? "Compare each control number above with the number on the sheet itself" : "Compare the control number above with the number on the sheet itself"}` +
    `${control === null ? "" : ` and on the sheet ‘${control}’`}, and keep this message. ` +
    "If anything was changed and scored again later, another number stands there. With the add-in Inkoopladder you can have every other change pointed out as well. The number is no signature.",
  noAddIn: "You need no add-in: Excel or LibreOffice is enough.",
  noMacros: "The workbook holds no macros.",
};
