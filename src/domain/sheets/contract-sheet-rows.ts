import type { ExcelSerial, Place } from "../cell";
import type { FindingCode } from "../finding";
import type { ContractCheck, ContractLine } from "../supplier/contract-check";
import type { CheckLine } from "./check-sheet-input";
import { inCheckOrder, SEVERITIES, SEVERITY_ROLE } from "./check-order";
import { VERDICTS, type ContractColumn, type ContractSheetTexts, type Verdict } from "./contract-sheet-texts";
import type { StyleRole } from "./sheet-document";

/** A finding about contracts in words. */
export interface ContractNote extends CheckLine {
  readonly code: FindingCode;
  /** "" where it is about the table as a whole. */
  readonly contract: string;
}

/** One row of any part of the sheet; a date is a serial, "" is an empty cell. */
export interface ContractSheetRow {
  readonly values: Readonly<Record<Exclude<ContractColumn, "cell">, string | ExcelSerial>>;
  readonly place: Place;
  /** How the first column looks; null where the rules for contracts colour it. */
  readonly role: StyleRole | null;
}

export interface ContractParts {
  /** Worst first. */
  readonly contracts: readonly (ContractSheetRow & { readonly verdict: Verdict })[];
  /** Per month, soonest first. */
  readonly calendar: readonly { readonly month: string; readonly rows: readonly ContractSheetRow[] }[];
  /** What the calendar does not tell. */
  readonly others: readonly ContractSheetRow[];
}

/** More is not read in one cell. */
const LONGEST_TEXT = 400;

/** The three parts of the sheet: every contract, when certificates end, and what else was found. */
export function contractParts(
  { contracts, calendar }: ContractCheck,
  notes: readonly ContractNote[],
  sheets: readonly string[],
  texts: ContractSheetTexts,
): ContractParts {
  const ordered = inCheckOrder(notes, sheets);
  const notesAt = new Map<string, ContractNote[]>();
  for (const note of ordered) {
    const known = notesAt.get(rowKey(note.place));
    if (known) known.push(note);
    else notesAt.set(rowKey(note.place), [note]);
  }
  const notesOf = (line: ContractLine): readonly ContractNote[] => notesAt.get(rowKey(line.row.place)) ?? [];
  const lineAt = new Map(contracts.map((line) => [rowKey(line.row.place), line]));
  return {
    contracts: contracts
      .map((line) => contractRow(line, notesOf(line), texts))
      .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict)),
    calendar: months(calendar, notesOf, texts),
    others: ordered
      .filter(({ code }) => code !== "contractCertificateEnds")
      .map((note) => noteRow(note, lineAt.get(rowKey(note.place)) ?? null, texts)),
  };
}

function rowKey({ sheet, row }: Place): string {
  return `${row ?? ""} ${sheet ?? ""}`;
}

function verdictOf(line: ContractLine, notes: readonly ContractNote[]): Verdict {
  if (line.phase !== "running") return line.phase;
  if (!line.ok) return "notOk";
  return notes.some(({ severity }) => severity !== "info") ? "okButLook" : "ok";
}

function contractRow(
  line: ContractLine,
  notes: readonly ContractNote[],
  texts: ContractSheetTexts,
): ContractSheetRow & { readonly verdict: Verdict } {
  const verdict = verdictOf(line, notes);
  const serious = notes.filter(({ severity }) => severity !== "info");
  const codes = new Set((line.phase === "running" ? serious : notes).map(({ code }) => code));
  // What holds for the whole column or table was told there.
  if (verdict === "notOk") {
    if (line.clause === null && line.row.psoClause.problem === null) codes.add("contractClauseBlank");
    if (codes.size === 0) codes.add("cycleSupplierUnknown");
  }
  return {
    verdict,
    values: {
      ...facts(line, texts),
      verdict: texts.verdict[verdict],
      what: shortened([...codes].map(texts.kind).join("; ")),
      next: shortened(serious[0]?.next ?? ""),
    },
    place: line.row.number.place.cell === null ? line.row.supplier.place : line.row.number.place,
    role: null,
  };
}

function months(
  calendar: readonly ContractLine[],
  notesOf: (line: ContractLine) => readonly ContractNote[],
  texts: ContractSheetTexts,
): ContractParts["calendar"] {
  const groups = new Map<string, ContractSheetRow[]>();
  for (const line of calendar) {
    if (line.renewBy === null) continue;
    const month = texts.month(line.renewBy);
    const row = calendarRow(line, notesOf(line), texts);
    const known = groups.get(month);
    if (known) known.push(row);
    else groups.set(month, [row]);
  }
  return [...groups].map(([month, rows]) => ({ month, rows }));
}

function calendarRow(
  line: ContractLine,
  notes: readonly ContractNote[],
  texts: ContractSheetTexts,
): ContractSheetRow {
  const verdict = verdictOf(line, notes);
  const ends = notes.find(({ code }) => code === "contractCertificateEnds");
  return {
    values: {
      ...facts(line, texts),
      verdict: texts.verdict[verdict],
      what: shortened(ends?.what ?? ""),
      next: shortened(ends?.next ?? ""),
    },
    place: line.row.end.place.cell === null ? line.row.number.place : line.row.end.place,
    role: null,
  };
}

function noteRow(note: ContractNote, line: ContractLine | null, texts: ContractSheetTexts): ContractSheetRow {
  const known = line === null ? NO_FACTS : facts(line, texts);
  return {
    values: {
      ...known,
      supplier: known.supplier === "" ? shortened(note.supplier ?? "") : known.supplier,
      verdict: texts.severity[note.severity],
      what: shortened(note.what),
      next: shortened(note.next),
    },
    place: note.place,
    role: SEVERITY_ROLE[note.severity],
  };
}

const NO_FACTS = {
  contract: "",
  supplier: "",
  start: "",
  end: "",
  clause: "",
  price: "",
  level: "",
  until: "",
} as const;

function facts(
  line: ContractLine,
  texts: ContractSheetTexts,
): Omit<ContractSheetRow["values"], "verdict" | "what" | "next"> {
  const { row, number, supplier, start, end, clause, priceAgreement, level, coveredUntil } = line;
  const answer = (value: boolean | null): string =>
    value === null ? "" : texts.answer[value ? "yes" : "no"];
  const hasEnd = end !== null || row.end.problem !== null || row.end.value !== null;
  return {
    contract: shortened(number),
    supplier: shortened(supplier?.name ?? row.supplier.value ?? ""),
    start: start ?? "",
    end: end ?? (hasEnd ? "" : texts.noEnd),
    clause: answer(clause),
    price: answer(priceAgreement),
    level: level === null ? "" : texts.level[level.counted],
    until: coveredUntil ?? "",
  };
}

/** Cut between characters: half a surrogate pair is no text. */
function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${[...text].slice(0, LONGEST_TEXT).join("")}…`;
}

/** How many of the notes have each severity. */
export function severityCounts(rows: readonly ContractNote[]): readonly number[] {
  return SEVERITIES.map((severity) => rows.filter((row) => row.severity === severity).length);
}
