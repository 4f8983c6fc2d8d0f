import type { CSSProperties, ReactElement } from "react";
import { getCell, type Area, type Book, type Sheet } from "../host/book";
import { cellCss } from "./cell-css";
import { cellText } from "./cell-text";
import { dataBarAt } from "./data-bar";
import { areaBox, type GridGeometry } from "./grid-geometry";
import type { GridPosition } from "./sheet-grid";

interface Props {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly geometry: GridGeometry;
  readonly locale: "nl" | "en";
  readonly selected: boolean;
  readonly onSelect: (position: GridPosition) => void;
  readonly onEdit: () => void;
}

const MOST_COLUMNS_OVER = 16;

/** One cell as Excel shows it: format, style, merge, data bar, and a long text that runs over empty neighbours. */
export function GridCell(props: Props): ReactElement | null {
  const { book, sheet, row, column, geometry } = props;
  const merge = sheet.merges.find(
    (area) => row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn,
  );
  if (merge && (merge.row !== row || merge.column !== column)) return null;
  const cell = getCell(sheet, row, column);
  const area: Area = merge ?? { row, column, lastRow: row, lastColumn: column };
  const box = areaBox(geometry, area);
  if (box.width === 0 || box.height === 0) return null;
  const style = cell && book.styles[cell.style];
  const text = cell ? cellText(book, cell, props.locale) : "";
  const bar = cell && dataBarAt(sheet, row, column);
  const css: CSSProperties = { ...box, ...(cell && cellCss(style, cell)) };
  const runsOver =
    typeof cell?.value === "string" && !style?.wrap && !merge && css.justifyContent === "flex-start";
  const width = runsOver ? overflowWidth(sheet, row, column, geometry) : box.width;
  const fits = typeof cell?.value !== "number" || text.length * 6.2 < box.width || text.length <= 2;
  return (
    <div
      id={`cell-${row}-${column}`}
      role="gridcell"
      aria-rowindex={row + 1}
      aria-colindex={column + 1}
      aria-selected={props.selected}
      className={sheet.showGridlines && !style?.fill ? "grid-cell has-lines" : "grid-cell"}
      style={css}
      onMouseDown={() => props.onSelect({ row, column })}
      onDoubleClick={props.onEdit}
    >
      {bar && (
        <span
          className="grid-bar"
          style={{ width: `${bar.share * 100}%`, background: bar.color }}
          aria-hidden="true"
        />
      )}
      <span
        className={style?.wrap ? "grid-text wraps" : "grid-text"}
        style={width > box.width ? { minWidth: width - 8, zIndex: 1 } : { maxWidth: "100%" }}
      >
        {fits ? text : "#".repeat(Math.max(1, Math.floor(box.width / 8)))}
      </span>
    </div>
  );
}

/** Width up to the next filled cell. */
function overflowWidth(sheet: Sheet, row: number, column: number, geometry: GridGeometry): number {
  let last = column;
  while (last - column < MOST_COLUMNS_OVER && (getCell(sheet, row, last + 1)?.value ?? null) === null) last++;
  return areaBox(geometry, { row, column, lastRow: row, lastColumn: last }).width;
}
