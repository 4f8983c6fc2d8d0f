import type { WorkbenchTexts } from "../workbench-texts";

export const workbench: WorkbenchTexts = {
  title: "Inkoopladder workbench",
  open: "Open workbook",
  save: "Save as .xlsx",
  sample: "Load sample",
  grid: (sheet) => `Sheet ${sheet}`,
  tabs: "Sheets",
  formulaBar: "Cell content",
  pane: "Inkoopladder",
  loading: "Opening the workbook …",
  unsaved: "Your changes to this workbook are not saved. Open another one anyway?",
  dismiss: "Close",
  language: "Nederlands",
  unreadable: {
    empty: "This file is empty. Choose another file.",
    binaryFormat: "This is an .xlsb file. Open it in Excel, save it as .xlsx and open that.",
    notZip: "This is not an Excel file. Choose a file that ends in .xlsx.",
    encrypted: "This file has a password. Remove it in Excel (File > Info) and open it again.",
    oldFormat: "This is an .xls file. Open it in Excel, save it as .xlsx and open that.",
    notSpreadsheet: "This is another kind of Office file. Choose an Excel workbook (.xlsx).",
    tooLarge: "This file is too large for the workbench. Remove sheets that you do not need and try again.",
    damaged: "This file is damaged. Open it in Excel, let it repair the file and save it again.",
  },
  sampleMissing: "The sample is missing from this build. Open a workbook of your own.",
  cannotSave: "This workbook cannot be saved safely. Nothing was written. Make the last change in Excel.",
  cannotEdit: "That input was not accepted: the cell or sheet is protected, or the formula is not right.",
};
