import { DEFAULT_STYLE, getCell, type Area, type Book, type Scalar, type Sheet } from "../book";
import { plottedValue } from "../book-chart";
import { quoteSheet } from "../richapi/address";
import { absoluteArea } from "./address";
import { escapeText } from "./xml-edit";
import { encodeXstring } from "./xstring";

/** `c:strRef` or `c:numRef` with the present values, which a program shows until it has read the cells itself. */
export function cellReference(book: Book, sheet: Sheet, area: Area, kind: "text" | "number"): string {
  const cells = cellsOf(sheet, area);
  const formula = escapeText(`${quoteSheet(sheet.name)}!${absoluteReference(area)}`);
  if (kind === "text") {
    const points = cells.map(({ value }) => textOf(value));
    return `<c:strRef><c:f>${formula}</c:f><c:strCache>${pointsXml(points)}</c:strCache></c:strRef>`;
  }
  const points = cells.map(({ value }) => plottedValue(value)).map((value) => value?.toString() ?? null);
  const format = escapeText(formatOf(book, cells));
  return (
    `<c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>` +
    `${pointsXml(points)}</c:numCache></c:numRef>`
  );
}

/** Labels that are numbers only, such as years, are a numeric reference. */
export function isNumeric(sheet: Sheet, area: Area): boolean {
  const values = cellsOf(sheet, area)
    .map(({ value }) => value)
    .filter((value) => value !== null);
  return values.length > 0 && values.every((value) => typeof value === "number");
}

function absoluteReference(area: Area): string {
  const [first, last] = absoluteArea(area).split(":");
  return first === last ? (first ?? "") : `${first}:${last}`;
}

interface Found {
  readonly value: Scalar;
  readonly style: number;
}

function cellsOf(sheet: Sheet, { row, column, lastRow, lastColumn }: Area): Found[] {
  const width = lastColumn - column + 1;
  return Array.from({ length: (lastRow - row + 1) * width }, (_, index) => {
    const cell = getCell(sheet, row + Math.floor(index / width), column + (index % width));
    return { value: cell?.value ?? null, style: cell?.style ?? 0 };
  });
}

function formatOf(book: Book, cells: readonly Found[]): string {
  const first = cells.find(({ value }) => typeof value === "number");
  return book.styles[first?.style ?? 0]?.numberFormat ?? DEFAULT_STYLE.numberFormat;
}

function textOf(value: Scalar): string | null {
  if (value === null) return null;
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** A blank cell is a point that is left out. */
function pointsXml(points: readonly (string | null)[]): string {
  const written = points.map((point, index) =>
    point === null ? "" : `<c:pt idx="${index}"><c:v>${escapeText(encodeXstring(point))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${points.length}"/>${written.join("")}`;
}
