import type { GridPosition } from "./sheet-grid";

/** Where a key moves the selection, null for a key that does not move it. */
export function moveFor(
  event: { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean },
  from: GridPosition,
  pageRows: number,
): GridPosition | null {
  const { row, column } = from;
  switch (event.key) {
    case "ArrowUp":
      return { row: row - 1, column };
    case "ArrowDown":
      return { row: row + 1, column };
    case "ArrowLeft":
      return { row, column: column - 1 };
    case "ArrowRight":
      return { row, column: column + 1 };
    case "PageUp":
      return { row: row - pageRows, column };
    case "PageDown":
      return { row: row + pageRows, column };
    case "Home":
      return event.ctrlKey ? { row: 0, column: 0 } : { row, column: 0 };
    default:
      return null;
  }
}
