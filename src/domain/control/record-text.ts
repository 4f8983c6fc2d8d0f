import type { CellValue, ExcelSerial, SheetIndex } from "../cell";
import { compareTexts } from "../compare-texts";
import { isoDate } from "../dates/iso-date";
import type { TenderKey } from "../finding";
import { canonicalItems, canonicalText, quoted, unquoted } from "../log/canonical-text";
import { cellAddress, columnLetters } from "../sheets/cell-address";
import type { LiveCell } from "../sheets/score-sheet-document";
import type { DocumentCell } from "../sheets/sheet-document";
import { parseCellAddress } from "../sheets/parse-cell-address";
import type { TenderOutcome } from "../tender/outcome";
import { recordedResult, type RecordedCell } from "./recorded-cell";
import { SOURCE_ROLES, type SourceColumn, type SourceRole, type SourceTable } from "./source-rows";

/** The first item: what the text is, and by which version of these rules it was made. */
export const RECORD_HEAD = "inkoopladder-gunning 1";
const MODEL = "model ";
const LATER = "later in ";

/** Everything that the control number of one scored tender is made of. */
export interface RecordContents {
  readonly outcome: TenderOutcome;
  readonly scoredOn: ExcelSerial;
  /** `modelText` of the tender. */
  readonly model: string;
  /** The cells of the score sheet; the control number's own cell is among them, still blank. */
  readonly cells: readonly DocumentCell[];
  readonly controlCell: { readonly row: SheetIndex; readonly column: SheetIndex };
  /** Cells that rightly say something else later on, and all that they may say. */
  readonly liveCells: readonly LiveCell[];
  /** The control number of the score that this one takes the place of; "" for none. */
  readonly replaces: string;
  readonly sources: readonly SourceTable[];
}

/** What a record says again: the score sheet cell by cell, and the rows that it rests on. */
export interface RecordFacts {
  readonly key: TenderKey;
  /** As `modelText` wrote it. */
  readonly model: string;
  /** A1 address of the cell that shows the control number. */
  readonly controlCell: string;
  readonly live: readonly {
    readonly cell: string;
    readonly texts: readonly string[];
    readonly whenReplaced: string | null;
  }[];
  /** By A1 address; null is a formula whose outcome is not part of the record. */
  readonly cells: ReadonlyMap<string, RecordedCell | null>;
  readonly sources: readonly SourceTable[];
}

/**
 * The canonical text of a scored tender (design section 6): the policy, the results, the score sheet cell by cell, and the
 * rows of the workbook that it rests on. Numbers as their shortest decimal, results as they are published, texts quoted, in NFC.
 * The order of rows in the workbook counts only in where rows are said to stand.
 */
export function recordText({
  outcome,
  scoredOn,
  model,
  cells,
  controlCell,
  liveCells,
  replaces,
  sources,
}: RecordContents): string {
  const { key } = outcome.tender;
  return canonicalText([
    RECORD_HEAD,
    `tender = ${quoted(key.tender)}`,
    `perceel = ${quoted(key.lot)}`,
    `berekend op = ${isoDate(scoredOn)}`,
    `vervangt = ${quoted(replaces)}`,
    ...canonicalItems(model).map((item) => `${MODEL}${item}`),
    ...resultItems(outcome),
    `controlegetal in = ${cellAddress(controlCell.row, controlCell.column)}`,
    ...liveCells.map(({ row, column, texts, whenReplaced }) => {
      const words = { toegestaan: texts.map(plain), vervangen: whenReplaced };
      return `later in ${cellAddress(row, column)} = ${asJson(words)}`;
    }),
    ...cellItems(cells, controlCell),
    ...sources.flatMap(sourceItems),
  ]);
}

function resultItems({ bids, winners, lotNeeded }: TenderOutcome): readonly string[] {
  const byName = [...bids].sort((a, b) => compareTexts(a.bid.bidder, b.bid.bidder));
  return [
    ...byName.map(({ bid, total, quality, rank, decidedBy, excluded }) => {
      const result = {
        kvk: bid.kvk,
        niveau: bid.level.stated,
        telt: bid.level.counts,
        totaal: total,
        kwaliteit: quality,
        rang: rank,
        beslistDoor: decidedBy,
        uitgesloten: excluded?.kind ?? null,
      };
      return `uitslag ${quoted(bid.bidder)} = ${asJson(result)}`;
    }),
    `winnaars = ${asJson(winners.map(plain).sort(compareTexts))}`,
    `loting nodig = ${lotNeeded ? "ja" : "nee"}`,
  ];
}

function cellItems(
  cells: readonly DocumentCell[],
  controlCell: RecordContents["controlCell"],
): readonly string[] {
  const rows = new Map<SheetIndex, Record<string, RecordedCell | null>>();
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, content, result } of inOrder) {
    if (row === controlCell.row && column === controlCell.column) continue;
    if (content.kind === "blank" || (content.kind === "text" && content.text === "")) continue;
    const line = rows.get(row) ?? {};
    rows.set(row, line);
    line[columnLetters(column)] =
      content.kind === "text"
        ? plain(content.text)
        : content.kind === "number"
          ? content.value
          : result
            ? recordedResult(result)
            : null;
  }
  return [...rows].map(([row, line]) => `rij ${row + 1} = ${asJson(line)}`);
}

/** How columns and rows of a table are written: `kop` names each column's place and key, `bron` the cells of one row. */
function sourceItems({ role, sheet, columns, rows }: SourceTable): readonly string[] {
  const about = `${role} ${quoted(sheet)}`;
  const heads = columns.map(({ header, column, key }) => [columnLetters(column), plain(header), plain(key)]);
  return [
    `kop ${about} = ${asJson(heads)}`,
    ...rows.map(
      ({ row, cells }) =>
        `bron ${about} ${row + 1} = ${asJson(cells.map((value) => (typeof value === "string" ? plain(value) : value)))}`,
    ),
  ];
}

/** Null for a text that is no record of ours, or one that was cut off. */
export function readRecordText(text: string): RecordFacts | null {
  const [head, ...items] = canonicalItems(text);
  if (head !== RECORD_HEAD) return null;
  const key = { tender: "", lot: "" };
  let controlCell = "";
  const live: RecordFacts["live"][number][] = [];
  const cells = new Map<string, RecordedCell | null>();
  const sources = new Map<string, { columns: SourceColumn[]; rows: { row: number; cells: CellValue[] }[] }>();
  try {
    for (const item of items) {
      const [, what = "", value = ""] = ITEM.exec(item) ?? [];
      const [, word = "", role = "", sheet = "", row = ""] = SOURCE.exec(what) ?? [];
      if (what === "tender") key.tender = unquoted(value);
      else if (what === "perceel") key.lot = unquoted(value);
      else if (what === "controlegetal in") controlCell = value;
      else if (what.startsWith(LATER)) {
        const { toegestaan: texts, vervangen: whenReplaced } = JSON.parse(value) as LaterWords;
        live.push({ cell: what.slice(LATER.length), texts, whenReplaced });
      } else if (what.startsWith("rij ")) {
        for (const [letters, cell] of Object.entries(
          JSON.parse(value) as Record<string, RecordedCell | null>,
        ))
          cells.set(`${letters}${what.slice(4)}`, cell);
      } else if (word === "kop") sources.set(sheetId(role, sheet), { columns: columnsOf(value), rows: [] });
      else if (word === "bron")
        sources
          .get(sheetId(role, sheet))
          ?.rows.push({ row: Number(row) - 1, cells: JSON.parse(value) as CellValue[] });
    }
  } catch {
    // A text that somebody edited by hand: what it says cannot be relied on.
    return null;
  }
  if (controlCell === "") return null;
  const model = items.filter((item) => item.startsWith(MODEL)).map((item) => item.slice(MODEL.length));
  return {
    key,
    model: canonicalText(model),
    controlCell,
    live,
    cells,
    sources: [...sources].map(([id, table]) => ({ ...roleAndSheet(id), ...table })),
  };
}

interface LaterWords {
  readonly toegestaan: readonly string[];
  readonly vervangen: string | null;
}

const ITEM = /^((?:[^"=]|"(?:[^"\\]|\\.)*")*?) = ([\s\S]*)$/;
const SOURCE = /^(kop|bron) (\w+) ("(?:[^"\\]|\\.)*")(?: (\d+))?$/;

function columnsOf(value: string): SourceColumn[] {
  return (JSON.parse(value) as [string, string, string][]).map(([letters, header, key]) => ({
    key,
    header,
    column: parseCellAddress(`${letters}1`)?.column ?? 0,
  }));
}

function sheetId(role: string, sheet: string): string {
  return JSON.stringify([role, unquoted(sheet)]);
}

function roleAndSheet(id: string): { readonly role: SourceRole; readonly sheet: string } {
  const [role, sheet] = JSON.parse(id) as [string, string];
  const known = SOURCE_ROLES.find((each) => each === role);
  if (known === undefined) throw new RangeError(`No such table: ${role}`);
  return { role: known, sheet };
}

/** In NFC, so that the same letters give the same number whatever program saved them last. */
function plain(text: string): string {
  return text.normalize("NFC");
}

/** Compact, and without the mark that separates items. */
function asJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("¶", "\\u00b6");
}
