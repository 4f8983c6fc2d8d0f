import { WorkbookError, type Workbook } from "../../application/workbook";
import type { EnvelopeComment } from "../../domain/share/envelope";
import { cellAddress } from "../../domain/sheets/cell-address";
import type { Book } from "../host/book";

/**
 * The workbook as the command line has it: with the file in hand, it tells what the API of Excel 2021 does not (notes, macros,
 * where links lead, other connections), and it can remove notes and the name of who saved last.
 */
export function fileWorkbook(workbook: Workbook, book: Book): Workbook {
  return {
    ...workbook,
    readEnvelope: async (onProgress) => {
      const told = await workbook.readEnvelope(onProgress);
      const { connections, hasMacros, externalLinks } = book.envelope;
      return {
        ...told,
        properties: told.properties.map((property) => ({ ...property, clearable: true })),
        notes: notesOf(book),
        linkedCells: told.linkedCells.map((cell) => ({
          ...cell,
          formula: named(cell.formula, externalLinks),
        })),
        linkedFiles: externalLinks.filter((link) => link !== ""),
        names: told.names.map((name) => ({ ...name, formula: named(name.formula, externalLinks) })),
        queries: connections.map(({ name }) => name),
        macros: hasMacros,
      };
    },
    changeEnvelope: async (change, onProgress) => {
      if (change.kind === "property" && change.property === "lastAuthor") {
        const { properties } = book.envelope;
        const before = properties.get("lastAuthor") ?? "";
        if (properties.has("lastAuthor")) properties.set("lastAuthor", change.becomes);
        return { ...change, becomes: before };
      }
      if (change.kind === "deleteComments" && change.what === "notes") return deleteNotes(book, change.sheet);
      return workbook.changeEnvelope(change, onProgress);
    },
  };
}

function deleteNotes({ sheets }: Book, name: string): null {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new WorkbookError("sheetMissing", { sheet: name });
  if (sheet.protected) throw new WorkbookError("sheetProtected", { sheet: name });
  sheet.comments = sheet.comments.filter(({ threaded }) => threaded);
  sheet.layoutChanged = true;
  return null;
}

function notesOf({ sheets }: Book): readonly EnvelopeComment[] {
  return sheets.flatMap(({ name, comments }) =>
    comments
      .filter(({ threaded }) => !threaded)
      .map(({ row, column, author }) => ({ sheet: name, cell: cellAddress(row, column), author })),
  );
}

/** The file numbers other workbooks; Excel shows their names. */
function named(formula: string, links: readonly string[]): string {
  return formula.replace(/\[(\d+)\]/g, (whole, number: string) => {
    const link = links[Number(number) - 1];
    return link === undefined || link === "" ? whole : `[${link}]`;
  });
}
