import { newBook, newSheet, setCell, type Book, type Scalar } from "../src/workbench/host/book";

const HEADERS = [
  "Leverancier",
  "KvK-nummer",
  "E-mail",
  "Status",
  "PSO-niveau",
  "PSO 30+",
  "Certificaatnummer",
  "Ingangsdatum",
  "Geldig tot",
  "Certificaathouder KvK",
  "Kopie ontvangen",
  "Geverifieerd op",
  "Geverifieerd door",
  "Niet certificeerbaar",
  "Gelijkwaardig bewijs",
  "Code verstuurd op",
  "Code versie",
  "Inkoopvolume",
];
const LEVELS = ["geen", "Aspirant", "Trede 1", "PSO-Trede 2", "Trede III"];
const FIRST_DAY = 45_658;

/** A plain supplier list of 18 columns, the same at every run. */
export function supplierWorkbook(rowCount: number): Book {
  const book = newBook();
  const sheet = newSheet("Leveranciers");
  book.sheets = [sheet];
  const put = (row: number, values: readonly Scalar[]): void =>
    values.forEach((value, column) => {
      if (value !== null) setCell(sheet, row, column, { value, formula: null, style: 0 });
    });
  put(0, HEADERS);
  for (let index = 0; index < rowCount; index++) {
    const kvk = String(10_000_000 + index);
    const start = FIRST_DAY + ((index * 37) % 600);
    put(index + 1, [
      `Leverancier ${index}`,
      kvk,
      `inkoop${index}@example.nl`,
      "huidig",
      LEVELS[index % LEVELS.length] ?? null,
      null,
      `C-${index}`,
      start,
      start + 700,
      kvk,
      "ja",
      start,
      "J. Voorbeeld",
      null,
      null,
      start,
      "1",
      (index * 7919) % 100_000,
    ]);
  }
  return book;
}
