import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";

/** What is printed, a line per row; `aside` is what stands beside it. */
export function readerOf(document: SheetDocument): { readonly paper: string; readonly aside: string } {
  const last = document.print?.area?.lastColumn ?? 0;
  const rows = new Map<number, string[]>();
  const aside: string[] = [];
  for (const { row, column, content } of document.cells) {
    if (row === 0 || content.kind === "blank" || content.kind === "formula") continue;
    const shown = content.kind === "text" ? content.text : String(content.value);
    if (column > last) aside.push(shown);
    else rows.set(row, [...(rows.get(row) ?? []), shown]);
  }
  return { paper: [...rows.values()].map((row) => row.join(" | ")).join("\n"), aside: aside.join("\n") };
}
