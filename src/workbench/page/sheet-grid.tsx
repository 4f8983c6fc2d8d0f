import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { getCell, type Book, type Sheet } from "../host/book";
import { columnLetters } from "../host/column-letters";
import { areaBox, gridGeometry, indexAt, scrollToShow, visibleSpan } from "./grid-geometry";
import { GridCell } from "./grid-cell";
import { SheetCharts } from "./sheet-chart";
import { CellEditor } from "./cell-editor";
import { moveFor } from "./grid-keys";

export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

interface Props {
  readonly book: Book;
  readonly sheet: Sheet;
  /** Grows whenever the book changed; the book itself is changed in place. */
  readonly version: number;
  readonly locale: "nl" | "en";
  readonly label: string;
  readonly selected: GridPosition;
  readonly editing: string | null;
  readonly onSelect: (position: GridPosition) => void;
  readonly onEdit: (text: string | null) => void;
  readonly onCommit: (text: string, move: GridPosition) => void;
}

const ROW_HEADER_WIDTH = 48;
const COLUMN_HEADER_HEIGHT = 24;

/** One sheet as a grid: only what is in view is drawn, so 100,000 rows scroll as easily as ten. */
export function SheetGrid(props: Props): ReactElement {
  const { book, sheet, version, selected } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ left: 0, top: 0, width: 800, height: 600 });
  // The version stands for the book's content, which is changed in place.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const geometry = useMemo(() => gridGeometry(sheet), [sheet, version]);
  const { rowStarts, columnStarts } = geometry;
  const frozenHeight = rowStarts[sheet.frozen.rows] ?? 0;
  const frozenWidth = columnStarts[sheet.frozen.columns] ?? 0;

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = (): void =>
      setView({
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth - ROW_HEADER_WIDTH,
        height: element.clientHeight - COLUMN_HEADER_HEIGHT,
      });
    measure();
    element.addEventListener("scroll", measure, { passive: true });
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      element.removeEventListener("scroll", measure);
      observer?.disconnect();
    };
  }, []);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    element.scrollTop = scrollToShow(
      rowStarts,
      selected.row,
      frozenHeight,
      element.scrollTop,
      element.clientHeight - COLUMN_HEADER_HEIGHT,
    );
    element.scrollLeft = scrollToShow(
      columnStarts,
      selected.column,
      frozenWidth,
      element.scrollLeft,
      element.clientWidth - ROW_HEADER_WIDTH,
    );
  }, [selected.row, selected.column, sheet, rowStarts, columnStarts, frozenHeight, frozenWidth]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (props.editing !== null) return;
    const pageRows = Math.max(1, indexAt(rowStarts, view.height) - 1);
    const move = moveFor(event, selected, pageRows);
    if (move) {
      event.preventDefault();
      props.onSelect({
        row: clamp(move.row, rowStarts.length - 2),
        column: clamp(move.column, columnStarts.length - 2),
      });
    } else if (event.key === "F2" || event.key === "Enter") {
      event.preventDefault();
      props.onEdit(null);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      props.onCommit("", selected);
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      props.onEdit(event.key);
    }
  };

  const selectedBox = areaBox(geometry, {
    ...selected,
    lastRow: selected.row,
    lastColumn: selected.column,
  });
  const rows = visibleSpan(rowStarts, view.top + frozenHeight, view.height - frozenHeight);
  const columns = visibleSpan(columnStarts, view.left + frozenWidth, view.width - frozenWidth);
  const frozenRows: Span = [0, sheet.frozen.rows - 1];
  const frozenColumns: Span = [0, sheet.frozen.columns - 1];
  const quadrants: readonly Quadrant[] = [
    { key: "main", rows, columns, x: view.left, y: view.top },
    { key: "top", rows: frozenRows, columns, x: view.left, y: 0 },
    { key: "left", rows, columns: frozenColumns, x: 0, y: view.top },
    { key: "corner", rows: frozenRows, columns: frozenColumns, x: 0, y: 0 },
  ];

  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={rowStarts.length - 1}
      aria-colcount={columnStarts.length - 1}
      aria-activedescendant={`cell-${selected.row}-${selected.column}`}
      onKeyDown={onKeyDown}
    >
      <div
        className="grid-extent"
        style={{
          width: ROW_HEADER_WIDTH + (columnStarts.at(-1) ?? 0),
          height: COLUMN_HEADER_HEIGHT + (rowStarts.at(-1) ?? 0),
        }}
      />
      <div
        className="grid-window"
        style={{ width: view.width + ROW_HEADER_WIDTH, height: view.height + COLUMN_HEADER_HEIGHT }}
      >
        <Headers
          spans={[frozenColumns, columns]}
          starts={columnStarts}
          scroll={view.left}
          frozen={sheet.frozen.columns}
          selected={selected.column}
          axis="column"
        />
        <Headers
          spans={[frozenRows, rows]}
          starts={rowStarts}
          scroll={view.top}
          frozen={sheet.frozen.rows}
          selected={selected.row}
          axis="row"
        />
        <div className="grid-corner" />
        {quadrants.map((quadrant) => (
          <div
            key={quadrant.key}
            className={`grid-pane grid-pane-${quadrant.key}`}
            style={paneBox(quadrant.key, frozenWidth, frozenHeight)}
          >
            <div
              style={{
                position: "absolute",
                left: -quadrant.x - (quadrant.key === "main" || quadrant.key === "top" ? frozenWidth : 0),
                top: -quadrant.y - (quadrant.key === "main" || quadrant.key === "left" ? frozenHeight : 0),
              }}
            >
              {cellsIn(sheet, quadrant).map(({ row, column }) => (
                <GridCell
                  key={`${row},${column}`}
                  book={book}
                  sheet={sheet}
                  row={row}
                  column={column}
                  geometry={geometry}
                  locale={props.locale}
                  selected={row === selected.row && column === selected.column}
                  onSelect={props.onSelect}
                  onEdit={() => props.onEdit(null)}
                />
              ))}
              <SheetCharts
                book={book}
                sheet={sheet}
                rows={quadrant.rows}
                columns={quadrant.columns}
                geometry={geometry}
                locale={props.locale}
              />
              {contains(quadrant, selected) && <div className="grid-selection" style={selectedBox} />}
              {contains(quadrant, selected) && props.editing !== null && (
                <CellEditor
                  initial={props.editing}
                  box={selectedBox}
                  onCommit={(text, move) =>
                    props.onCommit(text, {
                      row: clamp(selected.row + move.row, rowStarts.length - 2),
                      column: clamp(selected.column + move.column, columnStarts.length - 2),
                    })
                  }
                  onCancel={() => props.onSelect(selected)}
                />
              )}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

type Span = readonly [number, number];
interface Quadrant {
  readonly key: "main" | "top" | "left" | "corner";
  readonly rows: Span;
  readonly columns: Span;
  readonly x: number;
  readonly y: number;
}

function paneBox(key: Quadrant["key"], frozenWidth: number, frozenHeight: number) {
  const left = ROW_HEADER_WIDTH + (key === "main" || key === "top" ? frozenWidth : 0);
  const top = COLUMN_HEADER_HEIGHT + (key === "main" || key === "left" ? frozenHeight : 0);
  return {
    left,
    top,
    ...(key === "left" || key === "corner" ? { width: frozenWidth } : { right: 0 }),
    ...(key === "top" || key === "corner" ? { height: frozenHeight } : { bottom: 0 }),
  };
}

function contains(quadrant: Quadrant, { row, column }: GridPosition): boolean {
  const { rows, columns } = quadrant;
  return row >= rows[0] && row <= rows[1] && column >= columns[0] && column <= columns[1];
}

/** Cells to draw: those in view, and texts to the left of it that may run into view. */
function cellsIn(sheet: Sheet, { rows, columns }: Quadrant): GridPosition[] {
  const found: GridPosition[] = [];
  for (let row = rows[0]; row <= rows[1]; row++) {
    for (let column = Math.max(0, columns[0] - 6); column <= columns[1]; column++) {
      const inView = column >= columns[0];
      if (inView || typeof getCell(sheet, row, column)?.value === "string") found.push({ row, column });
    }
  }
  return found;
}

function Headers(props: {
  readonly spans: readonly Span[];
  readonly starts: readonly number[];
  readonly scroll: number;
  readonly frozen: number;
  readonly selected: number;
  readonly axis: "row" | "column";
}): ReactElement {
  const { axis, starts } = props;
  const items = props.spans.flatMap(([from, to]) => {
    const list: number[] = [];
    for (let index = from; index <= to; index++) list.push(index);
    return list;
  });
  return (
    <div className={`grid-headers grid-headers-${axis}`} aria-hidden="true">
      {[...new Set(items)].map((index) => {
        const offset = (starts[index] ?? 0) - (index < props.frozen ? 0 : props.scroll);
        const size = (starts[index + 1] ?? 0) - (starts[index] ?? 0);
        if (size === 0) return null;
        return (
          <div
            key={index}
            className={index === props.selected ? "grid-header is-selected" : "grid-header"}
            style={{
              ...(axis === "row" ? { top: offset, height: size } : { left: offset, width: size }),
              zIndex: index < props.frozen ? 1 : 0,
            }}
          >
            {axis === "row" ? index + 1 : columnLetters(index)}
          </div>
        );
      })}
    </div>
  );
}

function clamp(value: number, last: number): number {
  return Math.min(Math.max(value, 0), last);
}
