import type { CellStyle } from "../book";
import { notImplemented, invalidArgument } from "./api-error";
import { number, text, truth } from "./arguments";
import { rangeBorderCollection } from "./range-borders";
import {
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  fileWidthToPoints,
  pointsToFileWidth,
} from "./column-width";
import { defineType, fixed, hostObject, navigation, property, writer, type HostType } from "./host-type";
import type { Json } from "./protocol";
import { autofitColumns, autofitRows, changedLayout } from "./range-layout";
import type { RangeTarget, Session } from "./session";
import { formatRange, uniform } from "./styles";

type Member = ReturnType<typeof property<RangeTarget>>;

/** A part of the cell style under one API property. */
function styled<K extends keyof CellStyle>(
  key: K,
  toApi: (value: CellStyle[K]) => Json,
  fromApi: (value: Json) => CellStyle[K],
  since = "1.1",
): Member {
  return property<RangeTarget>(
    (target, session) => uniform(session, target, (style) => toApi(style[key])),
    (target, value, session) => {
      const next = fromApi(value);
      formatRange(session, target, { [key]: next } as Partial<CellStyle>);
    },
    since,
  );
}

const HORIZONTAL = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function keyOf<K extends string>(table: Readonly<Record<K, string>>, value: Json, member: string): K {
  const found = (Object.keys(table) as K[]).find((key) => table[key] === value);
  if (found === undefined) throw notImplemented(`${member} = ${JSON.stringify(value)}`);
  return found;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** `#RRGGBB` (also without #) or an HTML colour name, as `RangeFill.color` takes it; "" is automatic. */
export function color(value: Json): string | null {
  const given = text(value);
  if (given === "") return null;
  const hex = /^#?([0-9a-f]{6})$/i.exec(given);
  if (hex) return `#${(hex[1] ?? "").toUpperCase()}`;
  const named = NAMED_COLORS[given.toLowerCase()];
  if (named === undefined) throw invalidArgument(`Unknown colour ${given}.`);
  return named;
}

const rangeFill: HostType<RangeTarget> = defineType<RangeTarget>("RangeFill", {
  // Without a fill Excel answers white.
  Color: styled("fill", (value) => value ?? "#FFFFFF", color),
  Clear: writer((target, _args, session) => formatRange(session, target, { fill: null })),
});

function underlined(value: Json): boolean {
  if (value !== "Single" && value !== "None")
    throw notImplemented(`RangeFont.underline = ${JSON.stringify(value)}`);
  return value === "Single";
}

const rangeFont: HostType<RangeTarget> = defineType<RangeTarget>("RangeFont", {
  Name: styled("fontName", (value) => value ?? "Calibri", text),
  Size: styled("fontSize", (value) => value ?? 11, number),
  Color: styled("fontColor", (value) => value ?? "#000000", color),
  Bold: styled("bold", (value) => value, truth),
  Italic: styled("italic", (value) => value, truth),
  Underline: styled("underline", (value) => (value ? "Single" : "None"), underlined),
});

const formatProtection: HostType<RangeTarget> = defineType<RangeTarget>("FormatProtection", {
  Locked: styled("locked", (value) => value, truth, "1.2"),
});

export const rangeFormat: HostType<RangeTarget> = defineType<RangeTarget>("RangeFormat", {
  Fill: navigation((target) => hostObject(rangeFill, target)),
  Font: navigation((target) => hostObject(rangeFont, target)),
  Borders: navigation((target) => hostObject(rangeBorderCollection, target)),
  Protection: navigation((target) => hostObject(formatProtection, target), "1.2"),
  WrapText: styled("wrap", (value) => value, truth),
  HorizontalAlignment: styled(
    "horizontal",
    (value) => HORIZONTAL[value],
    (value) => keyOf(HORIZONTAL, value, "RangeFormat.horizontalAlignment"),
  ),
  VerticalAlignment: styled(
    "vertical",
    (value) => VERTICAL[value],
    (value) => keyOf(VERTICAL, value, "RangeFormat.verticalAlignment"),
  ),
  IndentLevel: fixed("RangeFormat.indentLevel", 0, "1.9"),
  ColumnWidth: property(columnWidth, setColumnWidth, "1.2"),
  RowHeight: property(rowHeight, setRowHeight, "1.2"),
  AutofitColumns: writer((target, _args, session) => autofitColumns(session, target), "1.2"),
  AutofitRows: writer((target, _args, session) => autofitRows(session, target), "1.2"),
});

/** Points; null when the columns differ. */
function columnWidth({ sheet, area }: RangeTarget): number | null {
  const widthOf = (column: number): number =>
    sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH);
  const first = widthOf(area.column);
  for (let column = area.column + 1; column <= area.lastColumn; column += 1) {
    if (widthOf(column) !== first) return null;
  }
  return fileWidthToPoints(first);
}

function setColumnWidth(target: RangeTarget, value: Json, session: Session): void {
  const points = number(value);
  if (points < 0) throw invalidArgument();
  const sheet = changedLayout(session, target);
  for (let column = target.area.column; column <= target.area.lastColumn; column += 1) {
    sheet.columnWidths.set(column, pointsToFileWidth(points));
    if (points > 0) sheet.hiddenColumns.delete(column);
  }
}

function rowHeight({ sheet, area }: RangeTarget): number | null {
  const first = sheet.rowHeights.get(area.row) ?? DEFAULT_ROW_HEIGHT;
  for (let row = area.row + 1; row <= area.lastRow; row += 1) {
    if ((sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT) !== first) return null;
  }
  return first;
}

/** Excel's limit is 409 points. */
function setRowHeight(target: RangeTarget, value: Json, session: Session): void {
  const points = number(value);
  if (points < 0 || points > 409) throw invalidArgument();
  const sheet = changedLayout(session, target);
  for (let row = target.area.row; row <= target.area.lastRow; row += 1) sheet.rowHeights.set(row, points);
}
