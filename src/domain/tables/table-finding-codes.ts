/** Findings about tables and cells as such. */
export const TABLE_FINDING_CODES = [
  "noTables",
  "tableMissing",
  "twoCandidateTables",
  "tableFitsTwoRoles",
  "columnMissing",
  "columnTwice",
  "tableEmpty",
  "errorValue",
  "numberIsText",
  "numberAmbiguous",
  "numberUnreadable",
  "dateUnreadable",
  "dateAmbiguous",
  "dateTwoDigitYear",
  "yesNoUnreadable",
  "choiceUnreadable",
  "rowsHidden",
] as const;
export type TableFindingCode = (typeof TABLE_FINDING_CODES)[number];
