import type { ControlFindingCode } from "../../domain/control/control-finding-codes";
import type { FindingSentences } from "../finding-sentences";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const { text, quoted } = findingWords(formatFor("en"));

/** What comparing the workbook with its own records tells besides changed cells. */
export const controlFindings: FindingSentences<ControlFindingCode> = {
  recordEdited: (p) => [
    `The text on the sheet Controle gives control number ${text(p, "found")}, but ${text(p, "controlNumber")} stands beside it: that row was changed after scoring.`,
    "Compare the number with the one that you noted outside the workbook, and look at an earlier copy of the workbook.",
  ],
  recordMissing: (p) => [
    `The sheet ${quoted(p, "sheet")} shows control number ${text(p, "controlNumber")}, but its text is not on the sheet Controle (any more). So nobody can say whether anything was changed.`,
    "Take a copy of the workbook in which the sheet Controle is complete, or score again.",
  ],
  recordRebuilt: (p) => [
    `The row of control number ${text(p, "controlNumber")} is no longer on the sheet Controle. The present inputs gave exactly the same number again, so they were not changed.`,
    "Put the sheet Controle back from an earlier copy, so that a later change can be told cell by cell.",
  ],
  scoreSheetMissing: (p) => [
    `The score sheet ${quoted(p, "sheet")} with control number ${text(p, "controlNumber")} is gone.`,
    "Put it back from an earlier copy, or score the tender again.",
  ],
  replacedSheetMissing: (p) => [
    `The replaced score sheet ${quoted(p, "sheet")} with control number ${text(p, "controlNumber")} is gone.`,
    "Keep an earlier copy of the workbook if you must be able to show what stood there first.",
  ],
  scoreLogMissing: (p) => [
    `The log has no row about the calculation with control number ${text(p, "controlNumber")}: that row, or the log, was deleted.`,
    "Put the log back from an earlier copy.",
  ],
  recordDiffersFromLog: (p) => [
    `The sheet Controle and the log say different things about the calculation with control number ${text(p, "controlNumber")}.`,
    "Compare both rows and look at an earlier copy of the workbook.",
  ],
  sourceTableMissing: (p) => [
    `The table of the sheet ${quoted(p, "sheet")} is no longer in the workbook: the copies on the score sheet were checked, the source itself was not.`,
    "Nothing, if you left the source out on purpose.",
  ],
  sourceTableUnknown: (p) => [
    `A table that the score rests on stood on the sheet ${quoted(p, "sheet")}; it is not recognised any more, for example because a column header was changed.`,
    "Put the column headers back as they were and check again.",
  ],
  registerTwice: (p) => [
    `The sheet ${quoted(p, "sheet")} passes for ${quoted(p, "first")}: there may be only one, or a reader cannot tell which counts.`,
    "Compare the two, and delete the copy.",
  ],
  correctionWithoutReason: (p) => [
    `The inputs changed since control number ${text(p, "sheet")} and no reason was given; the register Correcties says so too.`,
    "Type the reason on the sheet Correcties, or score again and give the reason.",
  ],
};
