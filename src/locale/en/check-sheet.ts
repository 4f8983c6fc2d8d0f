import type { RegisterSheetTexts } from "../../domain/sheets/register-sheet";
import type { CheckSheetTexts } from "../../domain/sheets/check-sheet-input";
import type { StatusTexts } from "../../domain/pso/status-text";
import { shortDate } from "../short-date";
import { formatFor } from "../format";
import { columnLabels } from "./column-labels";
import { levelReasons } from "./level-reasons";
import { levels } from "./levels";

const format = formatFor("en");

/** The words on the sheet PSO-controle. */
export const checkSheetTexts: CheckSheetTexts = {
  title: "PSO check",
  about: (date, checkedOn) => `Certificates on ${format.date(date)}, checked on ${format.date(checkedOn)}`,
  headings: {
    findings: "Findings",
    suppliers: "Suppliers",
    levels: "Level that counts",
    register: "PSO register",
  },
  severity: { error: "Error", warning: "Warning", info: "Info" },
  severityMeans: {
    error: "Error: fix this first",
    warning: "Warning: look at this",
    info: "Info: good to know",
  },
  counting: "with a certificate that counts",
  allSuppliers: "in the table",
  level: levels,
  register: {
    organisations: "organisations in the extract",
    confirmed: "suppliers confirmed",
    differences: "differences from your table",
  },
  columns: {
    severity: "Severity",
    supplier: "Supplier",
    table: "Table",
    column: "Column",
    cell: "Cell",
    what: "Finding",
    next: "What to do",
  },
  nothingFound: "Nothing was found that you need to look at.",
  fingerprint: (code) => `Fingerprint ${code}`,
};

/** The words in the column beside the supplier table. */
export const statusTexts: StatusTexts = {
  header: (date) => `counts on ${shortDate(date)}`,
  counts: (level, equivalent) => `counts: ${levels[level]}${equivalent ? " (equivalent)" : ""}`,
  countsNot: (reason) => `does not count: ${levelReasons[reason]}`,
  noLevel: "no level",
};

/** The words on the sheet for an extract from the register. */
export const registerSheetTexts: RegisterSheetTexts = {
  title: "Extract from the PSO register",
  explanation:
    "Paste here what you looked up in the register of PSO-Nederland, one row per organisation. The check compares it with your suppliers.",
  columns: columnLabels.register,
};
