import type { Book } from "../book";
import { rewriteTokens } from "../formula/translate-formula";

/** Structured references follow a table's new name: `Tabel1[Prijs]` becomes `Inschrijvingen[Prijs]`. */
export function renameTableInFormulas(book: Book, from: string, to: string): void {
  const wanted = from.toLowerCase();
  for (const sheet of book.sheets) {
    for (const row of sheet.rows) {
      for (const cell of row ?? []) {
        if (!cell || cell.formula === null || !cell.formula.toLowerCase().includes(wanted)) continue;
        cell.formula = rewriteTokens(cell.formula, (token, text) => {
          if (token.kind !== "structured" && token.kind !== "name") return null;
          const end = text.indexOf("[");
          const name = end < 0 ? text : text.slice(0, end);
          return name.toLowerCase() === wanted ? to + text.slice(name.length) : null;
        });
      }
    }
  }
}
