import type { RegisterSheetTexts } from "../../domain/sheets/register-sheet";
import type { CheckSheetTexts } from "../../domain/sheets/check-sheet-input";
import type { StatusTexts } from "../../domain/pso/status-text";
import { shortDate } from "../short-date";
import { formatFor } from "../format";
import { columnLabels } from "./column-labels";
import { levelReasons } from "./level-reasons";
import { levels } from "./levels";

const format = formatFor("nl");

/** The words on the sheet PSO-controle. */
export const checkSheetTexts: CheckSheetTexts = {
  title: "PSO-controle",
  about: (date, checkedOn) => `Certificaten op ${format.date(date)}, nagekeken op ${format.date(checkedOn)}`,
  headings: {
    findings: "Bevindingen",
    suppliers: "Leveranciers",
    levels: "Niveau dat telt",
    register: "PSO-register",
  },
  severity: { error: "Fout", warning: "Let op", info: "Ter info" },
  severityMeans: {
    error: "Fout: herstel dit eerst",
    warning: "Let op: kijk dit na",
    info: "Ter info: goed om te weten",
  },
  counting: "met certificaat dat telt",
  allSuppliers: "in de tabel",
  level: levels,
  register: {
    organisations: "organisaties in het uittreksel",
    confirmed: "leveranciers bevestigd",
    differences: "verschillen met je tabel",
  },
  columns: {
    severity: "Ernst",
    supplier: "Leverancier",
    table: "Tabel",
    column: "Kolom",
    cell: "Cel",
    what: "Bevinding",
    next: "Wat je doet",
  },
  nothingFound: "Er is niets gevonden dat je moet nakijken.",
  fingerprint: (code) => `Vingerafdruk ${code}`,
};

/** The words in the column beside the supplier table. */
export const statusTexts: StatusTexts = {
  header: (date) => `telt op ${shortDate(date)}`,
  counts: (level, equivalent) => `telt: ${levels[level]}${equivalent ? " (gelijkwaardig)" : ""}`,
  countsNot: (reason) => `telt niet: ${levelReasons[reason]}`,
  noLevel: "geen niveau",
};

/** The words on the sheet for an extract from the register. */
export const registerSheetTexts: RegisterSheetTexts = {
  title: "Uittreksel uit het PSO-register",
  explanation:
    "Plak hier wat je in het register van PSO-Nederland opzocht, één rij per organisatie. De controle vergelijkt het met je leveranciers.",
  columns: columnLabels.register,
};
