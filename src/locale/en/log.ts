import type { LogSheetTexts } from "../../domain/sheets/log-sheet";

/** The words on the sheet Logboek. */
export const logTexts: LogSheetTexts = {
  title: "Log",
  explanation:
    "Every row is tied to the row above it by a hash. Change or delete nothing: that is reported. Note control numbers outside this workbook too.",
  columns: {
    when: "When",
    by: "By",
    what: "What",
    tender: "Tender",
    lot: "Lot",
    outcome: "Outcome",
    controlNumber: "Control number",
    sha256: "SHA-256",
    details: "Text",
    previous: "Previous row",
    hash: "This row",
  },
};
