import type { CellValue, Place } from "../cell";
import { columnLetters } from "../sheets/cell-address";
import { cellAt, headerPlace } from "./block";
import type { Block } from "./block";
import type { Field, NumberField, TextField } from "./field";
import { filledRows } from "./find-blocks";
import { readCertificateDate } from "./read-certificate-date";
import { readCopyReceived } from "./read-copy-received";
import { readDate } from "./read-date";
import { readEmail, readOin, readRsin, readVatId } from "./read-identifiers";
import { readHolderKvk, readKvk } from "./read-kvk";
import { readLevel } from "./read-level";
import { readAmount, readNumber } from "./read-number";
import { readSettingValue } from "./read-setting-value";
import { readText } from "./read-text";
import { unlessNothing } from "./says-nothing";
import { readYesNo } from "./read-yes-no";
import { toField } from "./reading";
import type { Reading } from "./reading";
import type { ColumnKey, TableRole } from "./roles";
import type {
  BidRow,
  CriterionRow,
  LadderRow,
  RegisterRow,
  SettingRow,
  SupplierRow,
  TenderRow,
} from "./rows";
import type { WorkbookSnapshot } from "./snapshot";

/** What the workbook's settings do to reading a cell. */
export type CellSettings = Pick<WorkbookSnapshot, "decimalSeparator" | "thousandsSeparator" | "date1904">;

/** A constant, never made per row: what it made of a content is remembered by it. */
type Reader<T> = (raw: CellValue, settings: CellSettings) => Reading<T>;

/** The cells of one row by column key. */
export interface RowCells<R extends TableRole> {
  readonly place: Place;
  readonly field: <T>(column: ColumnKey<R>, read: Reader<T>) => Field<T>;
  readonly fieldAt: <T>(offset: number, read: Reader<T>) => Field<T>;
  /** The header itself, read as a text. */
  readonly headerAt: (offset: number) => TextField;
}

/** All body rows that hold something in a known column, read as rows of a role. */
export function readRows<R extends TableRole, Row>(
  block: Block,
  columns: ReadonlyMap<string, number>,
  others: readonly number[],
  settings: CellSettings,
  toRow: (cells: RowCells<R>) => Row,
): Row[] {
  const letters = block.headers.map((_, offset) => columnLetters(block.firstColumn + offset));
  const readAs = rememberingReadings(settings);
  return filledRows(block, [...columns.values(), ...others]).map((row) =>
    toRow(rowCells<R>(block, letters, row, columns, readAs)),
  );
}

/** Each reader remembers this many contents: levels, dates and yes or no return in most rows, names do not. */
const MOST_REMEMBERED = 1_000;

/** Reads a cell, or gives what the same reader made of the same content before. */
function rememberingReadings(settings: CellSettings): <T>(read: Reader<T>, raw: CellValue) => Reading<T> {
  const known = new Map<Reader<unknown>, Map<CellValue, Reading<unknown>>>();
  return <T>(read: Reader<T>, raw: CellValue) => {
    let readings = known.get(read) as Map<CellValue, Reading<T>> | undefined;
    if (readings === undefined) known.set(read, (readings = new Map<CellValue, Reading<T>>()));
    const before = readings.get(raw);
    if (before !== undefined) return before;
    const reading = read(raw, settings);
    if (readings.size < MOST_REMEMBERED) readings.set(raw, reading);
    return reading;
  };
}

function rowCells<R extends TableRole>(
  block: Block,
  letters: readonly string[],
  row: number,
  columns: ReadonlyMap<string, number>,
  readAs: <T>(read: Reader<T>, raw: CellValue) => Reading<T>,
): RowCells<R> {
  const { headers, label: table } = block;
  const sheet = block.grid.name;
  const number = String(row + 1);
  const place: Place = { sheet, table, row: row + 1, column: null, cell: null };
  const fieldAt = <T>(offset: number, read: Reader<T>): Field<T> => {
    const raw = cellAt(block.grid, row, block.firstColumn + offset);
    const column = headers[offset] ?? null;
    const cell = `${letters[offset] ?? ""}${number}`;
    return toField(raw, { sheet, table, row: row + 1, column, cell }, readAs(read, raw));
  };
  // Most tables lack several columns of a role, and nothing in them is the same nothing.
  const nothing: Field<never> = { raw: "", value: null, problem: null, place };
  return {
    place,
    field: (column, read) => {
      const offset = columns.get(column);
      if (offset !== undefined) return fieldAt(offset, read);
      const { value, problem } = readAs(read, "");
      return value === null && problem === null ? nothing : { ...nothing, value, problem };
    },
    fieldAt,
    headerAt: (offset) =>
      toField(headers[offset] ?? "", headerPlace(block, offset), readText(headers[offset] ?? "")),
  };
}

const KVK = unlessNothing(readKvk);
const HOLDER_KVK = unlessNothing(readHolderKvk);
const TEXT = unlessNothing(readText);
const YES_NO = unlessNothing(readYesNo, "isValue");
const DAY = unlessNothing(readCertificateDate);
const DAY_OR_YES = unlessNothing(readCopyReceived, "isValue");
const NUMBER = unlessNothing(readNumber, "isValue");
const VAT_ID = unlessNothing(readVatId);
const RSIN = unlessNothing(readRsin);
const OIN = unlessNothing(readOin);
const EMAIL = unlessNothing(readEmail);

export function supplierRow({ place, field }: RowCells<"suppliers">): SupplierRow {
  return {
    place,
    name: field("name", readText),
    kvk: field("kvk", KVK),
    email: field("email", EMAIL),
    status: field("status", TEXT),
    level: field("level", readLevel),
    pso30plus: field("pso30plus", YES_NO),
    certificateNumber: field("certificateNumber", TEXT),
    validFrom: field("validFrom", DAY),
    validUntil: field("validUntil", DAY),
    holderKvk: field("holderKvk", HOLDER_KVK),
    copyReceived: field("copyReceived", DAY_OR_YES),
    verifiedOn: field("verifiedOn", DAY_OR_YES),
    verifiedBy: field("verifiedBy", TEXT),
    notCertifiable: field("notCertifiable", YES_NO),
    equivalentProof: field("equivalentProof", readText),
    codeSentOn: field("codeSentOn", DAY_OR_YES),
    codeSentHow: field("codeSentHow", TEXT),
    codeVersion: field("codeVersion", TEXT),
    codeConfirmedOn: field("codeConfirmedOn", DAY_OR_YES),
    codeRemindedOn: field("codeRemindedOn", DAY_OR_YES),
    spend: field("spend", NUMBER),
    vatId: field("vatId", VAT_ID),
    rsin: field("rsin", RSIN),
    oin: field("oin", OIN),
  };
}

export function tenderRow({ place, field }: RowCells<"tenders">): TenderRow {
  return {
    place,
    tender: field("tender", readText),
    lot: field("lot", readText),
    description: field("description", readText),
    procedure: field("procedure", readText),
    closingDate: field("closingDate", readDate),
    awardDate: field("awardDate", readDate),
    contractStart: field("contractStart", readDate),
    contractEnd: field("contractEnd", readDate),
    referenceMoment: field("referenceMoment", readText),
    method: field("method", readText),
    priceFormula: field("priceFormula", readText),
    rule: field("rule", readText),
    ruleParameter: field("ruleParameter", readRuleParameter),
    ruleFixedOn: field("ruleFixedOn", readDate),
    rounding: field("rounding", readNumber),
    recalculate: field("recalculate", readYesNo),
    contracts: field("contracts", readNumber),
    ceilingPrice: field("ceilingPrice", readAmount),
    estimate: field("estimate", readAmount),
    codeMentioned: field("codeMentioned", DAY_OR_YES),
    certificateRequested: field("certificateRequested", DAY_OR_YES),
  };
}

/** A number for most rules, otherwise the text as it stands (a level, or something that the rule refuses). */
function readRuleParameter(raw: CellValue, settings: CellSettings): Reading<number | string> {
  const number = readNumber(raw, settings);
  return number.problem?.code === "numberUnreadable" ? readText(raw) : number;
}

export function criterionRow({ place, field }: RowCells<"criteria">): CriterionRow {
  return {
    place,
    tender: field("tender", readText),
    lot: field("lot", readText),
    criterion: field("criterion", readText),
    kind: field("kind", readText),
    weight: field("weight", readNumber),
    scaleMin: field("scaleMin", readNumber),
    scaleMax: field("scaleMax", readNumber),
    scaleZero: field("scaleZero", readNumber),
    minimumScore: field("minimumScore", readNumber),
    value: field("value", readAmount),
    category: field("category", readText),
    categoryWeight: field("categoryWeight", readNumber),
  };
}

/** Reads bids whose criteria stand in the given columns (criterion name -> offset). */
export function bidRow(criteria: ReadonlyMap<string, number>): (cells: RowCells<"bids">) => BidRow {
  return ({ place, field, fieldAt }) => {
    const scores = new Map<string, NumberField>();
    for (const [name, offset] of criteria) scores.set(name, fieldAt(offset, readAmount));
    return {
      place,
      tender: field("tender", readText),
      lot: field("lot", readText),
      bidder: field("bidder", readText),
      kvk: field("kvk", readKvk),
      price: field("price", readAmount),
      valid: field("valid", readText),
      remark: field("remark", readText),
      scores,
    };
  };
}

export function ladderRow({ place, field }: RowCells<"ladder">): LadderRow {
  return {
    place,
    level: field("level", readLevel),
    value: field("value", readNumber),
    discountEuro: field("discountEuro", readAmount),
    discountPercent: field("discountPercent", readNumber),
  };
}

export function registerRow({ place, field }: RowCells<"register">): RegisterRow {
  return {
    place,
    organisation: field("organisation", readText),
    kvk: field("kvk", KVK),
    level: field("level", readLevel),
    pso30plus: field("pso30plus", YES_NO),
    validFrom: field("validFrom", DAY),
    validUntil: field("validUntil", DAY),
    certificateNumber: field("certificateNumber", TEXT),
  };
}

export function settingRow({ place, field }: RowCells<"settings">): SettingRow {
  return { place, setting: field("setting", readText), value: field("value", readSettingValue) };
}
