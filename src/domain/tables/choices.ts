import { headerKey } from "./header-text";
import { meaningOf, templateHeader } from "./header-lookup";
import { ROLES } from "./headers";
import type { MappingChoices, TableOf } from "./read-tables-types";
import type { TableRole } from "./roles";
import type { SettingRow } from "./rows";

export const NO_CHOICES: MappingChoices = { tables: new Map(), columns: new Map() };

/** The words for a role in the settings table: as we write it, then what is read as well. */
const ROLE_WORDS: Readonly<Record<TableRole, readonly string[]>> = {
  suppliers: ["leveranciers", "suppliers"],
  tenders: ["tenders", "aanbestedingen"],
  criteria: ["criteria"],
  bids: ["inschrijvingen", "bids"],
  assessments: ["beoordelingen", "assessments"],
  consensus: ["consensus"],
  ladder: ["PSO-ladder", "ladder"],
  contracts: ["contracten", "contracts"],
  purchases: ["inkoop", "purchases"],
  reviewCriteria: ["beoordelingscriteria", "review criteria"],
  judgements: ["leveranciersoordelen", "supplier judgements"],
  committee: ["commissie", "committee"],
  register: ["PSO-register", "register"],
  settings: ["instellingen", "settings"],
};

/** Written where the user said that a column is not there; a blank value is no choice. */
const ABSENT = "(geen)";
const ABSENT_WORDS = new Set([ABSENT, "(none)"]);

const TABLE = /^(?:tabel|table)\s*:\s*(.+)$/i;
const COLUMN = /^(?:kolom|column)\s*:\s*([^.]+)\.(.+)$/i;

/** The choices remembered in the settings table, such as `Tabel: leveranciers` and `Kolom: leveranciers.PSO-niveau`. */
export function readChoices(settings: TableOf<SettingRow> | null): MappingChoices {
  const tables = new Map<TableRole, string>();
  const columns = new Map<string, string>();
  for (const { setting, value } of settings?.rows ?? []) {
    const name = setting.value;
    const chosen = value.value === null ? "" : String(value.value).trim();
    if (name === null || chosen === "") continue;
    const table = TABLE.exec(name);
    const tableRole = table?.[1] === undefined ? null : roleOf(table[1]);
    if (tableRole !== null) tables.set(tableRole, chosen);
    const column = COLUMN.exec(name);
    const columnRole = column?.[1] === undefined ? null : roleOf(column[1]);
    const meaning = columnRole === null ? null : meaningOf(columnRole, column?.[2] ?? "");
    if (columnRole !== null && meaning !== null) {
      const absent = ABSENT_WORDS.has(chosen.toLowerCase());
      columns.set(`${columnRole}.${meaning.column}`, absent ? "" : chosen);
    }
  }
  return { tables, columns };
}

/** The choices as rows for the settings table: name and value. `readChoices` gives them back. */
export function choicesToSettings(choices: MappingChoices): [name: string, value: string][] {
  const rows: [string, string][] = [];
  for (const role of ROLES) {
    const table = choices.tables.get(role);
    if (table !== undefined && table.trim() !== "")
      rows.push([`Tabel: ${ROLE_WORDS[role][0]}`, table.trim()]);
  }
  for (const [key, header] of choices.columns) {
    const [role, column] = key.split(".");
    const known = ROLES.find((each) => each === role);
    if (known === undefined || column === undefined) continue;
    const name = `Kolom: ${ROLE_WORDS[known][0]}.${templateHeader(known, column)}`;
    rows.push([name, header.trim() === "" ? ABSENT : header.trim()]);
  }
  return rows;
}

function roleOf(word: string): TableRole | null {
  const key = headerKey(word);
  return ROLES.find((role) => ROLE_WORDS[role].some((each) => headerKey(each) === key)) ?? null;
}

/** Whether a row of the settings table holds a remembered choice, and not a setting that a person looks after. */
export function isChoice(setting: string): boolean {
  return TABLE.test(setting) || COLUMN.test(setting);
}
