import type { BorderLine, CellStyle } from "../book";
import { invalidArgument, notImplemented } from "./api-error";
import { defineType, hostObject, property, reader, type HostObject, type HostType } from "./host-type";
import type { Json } from "./protocol";
import { color } from "./range-format";
import type { RangeTarget } from "./session";
import { formatRange, uniform } from "./styles";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type Side = (typeof SIDES)[number];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: Side;
}

type BorderKey = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

/** API line style and weight of each line that a file knows. */
const LINES: readonly { line: BorderLine["style"]; style: string; weight: string }[] = [
  { line: "thin", style: "Continuous", weight: "Thin" },
  { line: "hair", style: "Continuous", weight: "Hairline" },
  { line: "medium", style: "Continuous", weight: "Medium" },
  { line: "thick", style: "Continuous", weight: "Thick" },
  { line: "double", style: "Double", weight: "Thick" },
  { line: "dashed", style: "Dash", weight: "Thin" },
  { line: "dotted", style: "Dot", weight: "Thin" },
];

const BLACK = "#000000";

const rangeBorder: HostType<BorderTarget> = defineType<BorderTarget>("RangeBorder", {
  SideIndex: property(({ side }) => side),
  Style: property(
    (target, session) => shown(target, session, (line) => lineOf(line)?.style ?? "None"),
    (target, value, session) => {
      if (value === "None") return draw(target, session, () => null);
      const wanted = LINES.find(({ style }) => style === value);
      if (!wanted) throw notImplemented(`RangeBorder.style = ${JSON.stringify(value)}`);
      return draw(target, session, (line) => ({ style: wanted.line, color: line?.color ?? BLACK }));
    },
  ),
  Weight: property(
    (target, session) => shown(target, session, (line) => lineOf(line)?.weight ?? "Thin"),
    (target, value, session) => {
      const wanted = LINES.find(({ style, weight }) => style === "Continuous" && weight === value);
      if (!wanted) throw invalidArgument();
      return draw(target, session, (line) => ({ style: wanted.line, color: line?.color ?? BLACK }));
    },
  ),
  Color: property(
    (target, session) => shown(target, session, (line) => line?.color ?? BLACK),
    (target, value, session) => {
      const wanted = color(value) ?? BLACK;
      draw(target, session, (line) => ({ style: line?.style ?? "thin", color: wanted }));
    },
  ),
});

export const rangeBorderCollection: HostType<RangeTarget> = defineType<RangeTarget>(
  "RangeBorderCollection",
  {
    Count: property(() => SIDES.length),
    GetItemAt: reader((range, [index]) => {
      const side = typeof index === "number" ? SIDES[index] : undefined;
      if (!side) throw invalidArgument();
      return hostObject(rangeBorder, { range, side });
    }),
  },
  {
    items: (range) => SIDES.map((side): HostObject => hostObject(rangeBorder, { range, side })),
    item: (range, key) => {
      const side = SIDES.find((known) => known === key);
      if (!side) throw notImplemented(`RangeBorderCollection.getItem(${JSON.stringify(key)})`);
      return hostObject(rangeBorder, { range, side });
    },
  },
);

function lineOf(line: BorderLine | null): (typeof LINES)[number] | undefined {
  return line ? LINES.find((known) => known.line === line.style) : undefined;
}

/** The borders of a cell, as bits. */
const BITS = { borderTop: 1, borderBottom: 2, borderLeft: 4, borderRight: 8 } as const;
const BORDER_KEYS = Object.keys(BITS) as BorderKey[];

/** The borders that one side of a range means for the cell at this place, as bits. */
function bordersAt({ range: { area }, side }: BorderTarget, row: number, column: number): number {
  switch (side) {
    case "EdgeTop":
      return row === area.row ? BITS.borderTop : 0;
    case "EdgeBottom":
      return row === area.lastRow ? BITS.borderBottom : 0;
    case "EdgeLeft":
      return column === area.column ? BITS.borderLeft : 0;
    case "EdgeRight":
      return column === area.lastColumn ? BITS.borderRight : 0;
    case "InsideHorizontal":
      return (row < area.lastRow ? BITS.borderBottom : 0) | (row > area.row ? BITS.borderTop : 0);
    case "InsideVertical":
      return (column < area.lastColumn ? BITS.borderRight : 0) | (column > area.column ? BITS.borderLeft : 0);
  }
}

function keysOf(borders: number): readonly BorderKey[] {
  return BORDER_KEYS.filter((key) => (borders & BITS[key]) !== 0);
}

/** The cells that a side touches: an edge is one row or column thick. */
function strip({ range, side }: BorderTarget): RangeTarget {
  const { sheet, area } = range;
  switch (side) {
    case "EdgeTop":
      return { sheet, area: { ...area, lastRow: area.row } };
    case "EdgeBottom":
      return { sheet, area: { ...area, row: area.lastRow } };
    case "EdgeLeft":
      return { sheet, area: { ...area, lastColumn: area.column } };
    case "EdgeRight":
      return { sheet, area: { ...area, column: area.lastColumn } };
    case "InsideHorizontal":
    case "InsideVertical":
      return range;
  }
}

type SessionOf = Parameters<typeof formatRange>[0];

function draw(
  target: BorderTarget,
  session: SessionOf,
  next: (line: BorderLine | null) => BorderLine | null,
): void {
  const { area } = target.range;
  // A range of one row has no line between rows; Excel refuses to set it.
  if (target.side === "InsideHorizontal" && area.row === area.lastRow) throw invalidArgument();
  if (target.side === "InsideVertical" && area.column === area.lastColumn) throw invalidArgument();
  formatRange(session, strip(target), {
    kind: (row, column) => bordersAt(target, row, column),
    patch: (style, borders) =>
      Object.fromEntries(keysOf(borders).map((key) => [key, next(style[key])])) as Partial<CellStyle>,
  });
}

function shown(target: BorderTarget, session: SessionOf, read: (line: BorderLine | null) => Json): Json {
  const { area } = target.range;
  const [key] = keysOf(
    bordersAt(target, area.row, area.column) || bordersAt(target, area.lastRow, area.lastColumn),
  );
  return key === undefined ? null : uniform(session, strip(target), (style) => read(style[key]));
}
