import { formatArea, columnCount, isEntireColumns, isEntireRows, rowCount } from "./address";
import { isHostObject, defineType, hostObject, navigation, property, reader, writer } from "./host-type";
import { invalidArgument } from "./api-error";
import { conditionalFormatCollection } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { rangeFormat } from "./range-format";
import {
  clearRange,
  hiddenColumns,
  hiddenRows,
  lineProperties,
  mergeRange,
  setHiddenColumns,
  setHiddenRows,
  unmergeRange,
} from "./range-layout";
import { navigationMembers } from "./range-navigation";
import {
  cellFormula,
  cellText,
  cellValue,
  cellValueType,
  numberFormatCategory,
  readMatrix,
} from "./read-cells";
import { fullAddress, liveSheet, recalculate, type RangeTarget, type Session } from "./session";
import { formatRange, styleOf } from "./styles";
import { integer } from "./arguments";
import { THIS_ADD_IN, writeCells } from "./write-cells";
import { worksheet } from "./worksheet";
import type { HostType } from "./host-type";
import type { Json } from "./protocol";

const tracked = new WeakMap<RangeTarget, string>();

export const range: HostType<RangeTarget> = defineType<RangeTarget>(
  "Range",
  {
    Address: property(live((target) => fullAddress(target))),
    AddressLocal: property(live((target) => fullAddress(target))),
    RowIndex: property(live(({ area }) => area.row)),
    ColumnIndex: property(live(({ area }) => area.column)),
    RowCount: property(live(({ area }) => rowCount(area))),
    ColumnCount: property(live(({ area }) => columnCount(area))),
    CellCount: property(live(({ area }) => cellCount(area))),
    IsEntireColumn: property(
      live(({ area }) => isEntireColumns(area)),
      undefined,
      "1.7",
    ),
    IsEntireRow: property(
      live(({ area }) => isEntireRows(area)),
      undefined,
      "1.7",
    ),
    Values: property(
      (target, session) => readMatrix(session, target, cellValue),
      (target, value, session) => writeCells(session, target, value, THIS_ADD_IN),
    ),
    Formulas: property(
      (target, session) => readMatrix(session, target, cellFormula),
      (target, value, session) => writeCells(session, target, value, THIS_ADD_IN),
    ),
    Text: property((target, session) => readMatrix(session, target, (cell) => cellText(session, cell))),
    ValueTypes: property((target, session) => readMatrix(session, target, cellValueType)),
    NumberFormat: property(
      (target, session) => readMatrix(session, target, (cell) => styleOf(session.book, cell).numberFormat),
      setNumberFormat,
    ),
    NumberFormatCategories: property(
      (target, session) =>
        readMatrix(session, target, (cell) => numberFormatCategory(styleOf(session.book, cell))),
      undefined,
      "1.12",
    ),
    RowHidden: property(hiddenRows, (target, value, session) => setHiddenRows(session, target, value), "1.2"),
    ColumnHidden: property(
      hiddenColumns,
      (target, value, session) => setHiddenColumns(session, target, value),
      "1.2",
    ),
    Hidden: property(
      (target) => hiddenRows(target) === true || hiddenColumns(target) === true,
      undefined,
      "1.2",
    ),
    Worksheet: navigation((target, session) => hostObject(worksheet, liveSheet(session, target.sheet))),
    Format: navigation((target) => hostObject(rangeFormat, target)),
    DataValidation: navigation((target) => hostObject(dataValidation, target), "1.8"),
    ConditionalFormats: navigation((target) => hostObject(conditionalFormatCollection, target), "1.6"),
    GetRowProperties: reader((target, [options]) => lineProperties(target, "row", options), "1.9"),
    GetColumnProperties: reader((target, [options]) => lineProperties(target, "column", options), "1.9"),
    ...navigationMembers(() => range),
    Clear: writer((target, [applyTo], session) => clearRange(session, target, applyTo)),
    Merge: writer((target, [across], session) => mergeRange(session, target, across === true), "1.2"),
    Unmerge: writer((target, _args, session) => unmergeRange(session, target), "1.2"),
    Select: reader((target, _args, session) => {
      const sheet = liveSheet(session, target.sheet);
      session.book.activeSheet = session.book.sheets.indexOf(sheet);
      session.selection = target;
    }),
    Calculate: writer((_target, _args, session) => {
      session.calculationSuspended = false;
      recalculate(session);
    }, "1.6"),
    _ValidateArraySize: reader(({ area }, [rows, columns]) => {
      if (integer(rows) !== rowCount(area) || integer(columns) !== columnCount(area)) throw invalidArgument();
    }, "1.3"),
    _KeepReference: reader((target, _args, session) => {
      if (!tracked.has(target)) {
        const id = `r${session.nextReference++}`;
        tracked.set(target, id);
        session.references.set(id, target);
      }
    }),
  },
  {
    identity: (target, session) => {
      const id = tracked.get(target);
      return id !== undefined && session.references.has(id) ? { _ReferenceId: id } : {};
    },
    describe: ({ sheet, area }) => `${sheet.name}!${formatArea(area)}`,
  },
);

/** The range with this id for event arguments and tracked objects. */
export function referenceTo(session: Session, target: RangeTarget): string {
  const id = `r${session.nextReference++}`;
  session.references.set(id, target);
  tracked.set(target, id);
  return id;
}

function live(read: (target: RangeTarget) => Json): (target: RangeTarget, session: Session) => Json {
  return (target, session) => {
    liveSheet(session, target.sheet);
    return read(target);
  };
}

/** Excel answers -1 for more than 2^31 - 1 cells (Microsoft: `Range.cellCount`). */
function cellCount(area: RangeTarget["area"]): number {
  const cells = rowCount(area) * columnCount(area);
  return cells > 2_147_483_647 ? -1 : cells;
}

/** No format code, which is text. */
const UNCHANGED = 0;

function setNumberFormat(target: RangeTarget, value: Json, session: Session): void {
  const { area } = target;
  if (!Array.isArray(value)) {
    if (value === null) return;
    if (typeof value !== "string" || isHostObject(value)) throw invalidArgument();
    formatRange(session, target, { numberFormat: value === "" ? "General" : value });
    return;
  }
  const codes = value.filter((row): row is Json[] => Array.isArray(row) && row.length === columnCount(area));
  if (codes.length !== rowCount(area) || value.length !== codes.length) throw invalidArgument();
  formatRange(session, target, {
    kind: (row, column) => {
      const code = codes[row - area.row]?.[column - area.column] ?? UNCHANGED;
      if (typeof code !== "string" && code !== UNCHANGED) throw invalidArgument();
      return code;
    },
    patch: (_style, code) => (code === UNCHANGED ? {} : { numberFormat: code === "" ? "General" : code }),
  });
}
