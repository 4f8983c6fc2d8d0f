import type { Book } from "../../../src/workbench/host/book";

/** Everything that a user can see of a workbook; equal before and after means that nothing was changed. */
export function fingerprint(book: Book): unknown {
  return {
    active: book.sheets[book.activeSheet]?.name,
    names: [...book.names],
    sheets: book.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.protected,
      cells: sheet.rows.flatMap((row, rowIndex) =>
        Array.from(row ?? []).flatMap((cell, column) => {
          const numberFormat = book.styles[cell?.style ?? 0]?.numberFormat ?? "General";
          const blank = !cell || (cell.value === null && cell.formula === null);
          if (blank && numberFormat === "General") return [];
          return [{ row: rowIndex, column, value: cell?.value, formula: cell?.formula, numberFormat }];
        }),
      ),
      tables: sheet.tables.map(({ name, area, showHeaders, showTotals }) => ({
        name,
        area,
        showHeaders,
        showTotals,
      })),
      widths: [...sheet.columnWidths],
      heights: [...sheet.rowHeights],
      merges: sheet.merges,
      validations: sheet.validations,
      conditionalFormats: sheet.conditionalFormats,
      charts: sheet.charts.map(({ kind, title, place, series }) => ({ kind, title, place, series })),
      frozen: sheet.frozen,
      page: sheet.page,
    })),
  };
}
