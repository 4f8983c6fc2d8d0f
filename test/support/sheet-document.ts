import type {
  CellContent,
  DocumentCell,
  SheetDocument,
  StyleRole,
} from "../../src/domain/sheets/sheet-document";

/** A document with nothing but the given parts. */
export function sheetDocument(parts: Partial<SheetDocument> & Pick<SheetDocument, "name">): SheetDocument {
  return {
    cells: [],
    columnWidths: [],
    rowHeights: new Map(),
    merges: [],
    tables: [],
    conditional: [],
    validations: [],
    freeze: null,
    print: null,
    readBack: [],
    ...parts,
  };
}

/** Texts and numbers from A1 on; null leaves a place out. */
export function documentCells(
  rows: readonly (readonly (string | number | null)[])[],
  role: StyleRole = "plain",
): readonly DocumentCell[] {
  return rows.flatMap((values, row) =>
    values.flatMap((value, column) =>
      value === null ? [] : [{ row, column, content: contentOf(value), role }],
    ),
  );
}

export function formulaCell(
  row: number,
  column: number,
  formula: string,
  role: StyleRole = "formula",
): DocumentCell {
  return { row, column, content: { kind: "formula", formula }, role };
}

function contentOf(value: string | number): CellContent {
  return typeof value === "number" ? { kind: "number", value } : { kind: "text", text: value };
}
