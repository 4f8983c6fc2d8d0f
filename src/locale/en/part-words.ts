import type { PartWords } from "../nl/part-words";

const several = (count: number, formatted: string, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${formatted} ${many}`;

export const partWords: PartWords = {
  notMade: "This could not be worked out. Read the workbook again.",
  stale: "The workbook has changed. Read it again first.",
  findings: (count, formatted) => several(count, formatted, "finding about this", "findings about this"),
  goTo: "Go to this cell in Excel",
  copied: "Copied.",
  copyRefused: "Copying is not allowed here. The text is ready below: press Ctrl+C.",
  byHand: "Text to copy",
  change: {
    blank: "blank",
    yes: "TRUE",
    no: "FALSE",
    was: "was",
    becomes: "now",
    logEdited: "this row was changed after it was written",
    logOrder: "this row does not follow on the one above it",
    show: "Show",
    showCell: (sheet, cell) => `Show ${cell} on sheet ${sheet}`,
  },
  controlNumber: "Control number",
  copy: "Copy",
  copyNumberOf: (of) => `Copy the control number of ${of}`,
  sheet: {
    title: "On a sheet",
    open: "Show sheet",
    openNamed: (sheet) => `Show sheet ${sheet}`,
    made: (sheet) => `There is a new sheet: ${sheet}.`,
    renewed: (sheet) => `The sheet ${sheet} was renewed.`,
  },
};
