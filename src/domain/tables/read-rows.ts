import type { CellValue, Place } from "../cell";
import { cellAddress } from "../sheets/cell-address";
import { cellAt } from "./block";
import type { Block } from "./block";
import type { Field, NumberField } from "./field";
import { filledRows } from "./find-blocks";
import { readCopyReceived } from "./read-copy-received";
import { readDate } from "./read-date";
import { readHolderKvk, readKvk } from "./read-kvk";
import { readLevel } from "./read-level";
import { readAmount, readNumber } from "./read-number";
import { readSettingValue } from "./read-setting-value";
import { readText } from "./read-text";
import { readYesNo } from "./read-yes-no";
import { toField } from "./reading";
import type { Reading, SourceCell } from "./reading";
import type { ColumnKey, TableRole } from "./roles";
import type { BidRow, CriterionRow, LadderRow, SettingRow, SupplierRow, TenderRow } from "./rows";
import type { WorkbookSnapshot } from "./snapshot";

/** What the workbook's settings do to reading a cell. */
export type CellSettings = Pick<WorkbookSnapshot, "decimalSeparator" | "thousandsSeparator" | "date1904">;

/** The cells of one row by column key. */
export interface RowCells<R extends TableRole> {
  readonly place: Place;
  readonly field: <T>(
    column: ColumnKey<R>,
    read: (raw: CellValue, settings: CellSettings) => Reading<T>,
  ) => Field<T>;
  readonly fieldAt: <T>(
    offset: number,
    read: (raw: CellValue, settings: CellSettings) => Reading<T>,
  ) => Field<T>;
}

/** All body rows that hold something in a known column, read as rows of a role. */
export function readRows<R extends TableRole, Row>(
  block: Block,
  columns: ReadonlyMap<string, number>,
  others: readonly number[],
  settings: CellSettings,
  toRow: (cells: RowCells<R>) => Row,
): Row[] {
  return filledRows(block, [...columns.values(), ...others]).map((row) =>
    toRow(rowCells<R>(block, row, columns, settings)),
  );
}

function rowCells<R extends TableRole>(
  block: Block,
  row: number,
  columns: ReadonlyMap<string, number>,
  settings: CellSettings,
): RowCells<R> {
  const place: Place = { sheet: block.grid.name, table: block.label, row: row + 1, column: null, cell: null };
  const cell = (offset: number): SourceCell => {
    const column = block.firstColumn + offset;
    return {
      raw: cellAt(block.grid, row, column),
      place: { ...place, column: block.headers[offset] ?? null, cell: cellAddress(row, column) },
    };
  };
  const absent: SourceCell = { raw: "", place };
  return {
    place,
    field: (column, read) => {
      const offset = columns.get(column);
      const source = offset === undefined ? absent : cell(offset);
      return toField(source, read(source.raw, settings));
    },
    fieldAt: (offset, read) => {
      const source = cell(offset);
      return toField(source, read(source.raw, settings));
    },
  };
}

export function supplierRow({ place, field }: RowCells<"suppliers">): SupplierRow {
  return {
    place,
    name: field("name", readText),
    kvk: field("kvk", readKvk),
    email: field("email", readText),
    status: field("status", readText),
    level: field("level", readLevel),
    pso30plus: field("pso30plus", readYesNo),
    certificateNumber: field("certificateNumber", readText),
    validFrom: field("validFrom", readDate),
    validUntil: field("validUntil", readDate),
    holderKvk: field("holderKvk", readHolderKvk),
    copyReceived: field("copyReceived", readCopyReceived),
    verifiedOn: field("verifiedOn", readDate),
    verifiedBy: field("verifiedBy", readText),
    notCertifiable: field("notCertifiable", readYesNo),
    equivalentProof: field("equivalentProof", readText),
    spend: field("spend", readNumber),
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
    estimate: field("estimate", readNumber),
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
    minimumScore: field("minimumScore", readNumber),
    value: field("value", readNumber),
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
    discountEuro: field("discountEuro", readNumber),
    discountPercent: field("discountPercent", readNumber),
  };
}

export function settingRow({ place, field }: RowCells<"settings">): SettingRow {
  return { place, setting: field("setting", readText), value: field("value", readSettingValue) };
}
