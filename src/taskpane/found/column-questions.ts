import type { FoundTable, MappingChoices, WorkbookTables } from "../../domain/tables/read-tables-types";
import type { Finding } from "../../domain/finding";
import { templateHeader } from "../../domain/tables/header-lookup";
import { HEADERS, ROLES } from "../../domain/tables/headers";
import { starredGroups } from "../../domain/tables/map-columns";
import type { TableRole } from "../../domain/tables/roles";

/** One column that must be pointed out before the table can be used. */
export interface OpenColumn {
  /** The column's keys: one, or several of which one is enough (`Weging` or `Waarde`). */
  readonly keys: readonly string[];
  readonly finding: Finding;
}

/** A table that was recognised but cannot be used until the user says which header is which column. */
export interface ColumnQuestion {
  readonly role: TableRole;
  readonly table: FoundTable;
  readonly columns: readonly OpenColumn[];
}

/** Which decisive columns are missing, there twice, or gone since they were chosen: one question per table. */
export function columnQuestions(tables: WorkbookTables): readonly ColumnQuestion[] {
  const questions = new Map<string, { role: TableRole; table: FoundTable; columns: OpenColumn[] }>();
  for (const finding of tables.findings) {
    const role = ROLES.find((each) => each === finding.params["role"]);
    if (role === undefined || !isAboutColumn(finding)) continue;
    const table = tableOf(finding, role, tables);
    const labels = String(finding.params["column"] ?? "").split(" / ");
    const keys = labels.flatMap((label) => keyOf(role, label));
    if (table === null || keys.length === 0) continue;
    const id = `${role} ${table.id}`;
    const question = questions.get(id) ?? { role, table, columns: [] };
    questions.set(id, question);
    question.columns.push({ keys, finding });
  }
  return [...questions.values()];
}

/** What the user said about one column: its header, or that it is not there; null as long as nothing was said. */
export type ColumnAnswer = { readonly header: string } | "absent" | null;

/** The choices with the answers taken over; a column without an answer loses a choice that no longer holds. */
export function withAnswers(
  choices: MappingChoices,
  { role, table, columns: open }: ColumnQuestion,
  answers: ReadonlyMap<string, ColumnAnswer>,
): MappingChoices {
  const columns = new Map(choices.columns);
  for (const key of open.flatMap(({ keys }) => keys)) {
    const answer = answers.get(key) ?? null;
    if (answer === null) columns.delete(`${role}.${key}`);
    else columns.set(`${role}.${key}`, answer === "absent" ? "" : answer.header);
  }
  return { tables: new Map(choices.tables).set(role, table.id), columns };
}

/** True when every open column has an answer, and no header serves two of them. */
export function isAnswered({ columns }: ColumnQuestion, answers: ReadonlyMap<string, ColumnAnswer>): boolean {
  const headers = [...answers.values()].flatMap((answer) =>
    answer === null || answer === "absent" ? [] : [answer.header.trim()],
  );
  return (
    columns.every(({ keys }) => keys.some((key) => (answers.get(key) ?? null) !== null)) &&
    new Set(headers).size === headers.length
  );
}

/** A table can do without a column that is decisive but not starred, so "not there" is an answer too. */
export function mayBeAbsent(role: TableRole, key: string): boolean {
  return !starredGroups(role).some((group) => group.includes(key));
}

/** Headers that can be chosen: those with a text that no other column of the table has. */
export function choosableHeaders(headers: readonly string[]): readonly string[] {
  return headers.filter((header, at) => header.trim() !== "" && isUnique(header, at, headers));
}

/** Headers that occur more than once; a choice by header could not tell such columns apart. */
export function repeatedHeaders(headers: readonly string[]): readonly string[] {
  return [
    ...new Set(
      headers
        .filter((header, at) => header.trim() !== "" && !isUnique(header, at, headers))
        .map((header) => header.trim()),
    ),
  ];
}

function isUnique(header: string, at: number, headers: readonly string[]): boolean {
  return headers.every((other, index) => index === at || other.trim() !== header.trim());
}

function isAboutColumn({ code, severity }: Finding): boolean {
  return (
    severity === "error" &&
    (code === "columnMissing" || code === "columnTwice" || code === "rememberedColumnGone")
  );
}

/** The table that stands where the finding points; a table that serves the role goes first. */
function tableOf({ place }: Finding, role: TableRole, tables: WorkbookTables): FoundTable | null {
  const here = [tables[role]?.table, ...tables.candidates].filter(
    (table) =>
      table?.sheet === place.sheet &&
      table?.label === place.table &&
      table?.headerRow === (place.row ?? 0) - 1,
  );
  return here[0] ?? null;
}

function keyOf(role: TableRole, label: string): string[] {
  return Object.keys(HEADERS[role]).filter((key) => templateHeader(role, key) === label);
}
