import { MAIL_LIST_OWN_SHEET, mailListSheet } from "../../../src/domain/sheets/mail-list-sheet";
import { isUntouched } from "../../../src/domain/sheets/own-sheet";
import { codeLetters } from "../../../src/domain/supplier/code-letter";
import { codeLetterTexts } from "../../../src/locale/nl/code-letter";
import { mailListTexts } from "../../../src/locale/nl/distribution-sheet";
import { distributed, noted } from "../supplier/code-list";
import { gridOf, writtenCells } from "./written-cells";

const LETTERS = codeLetters(
  distributed([
    { ...noted(""), Leverancier: "@Smid", "KvK-nummer": "10000001" },
    { ...noted("2026-10-01", "2026-1"), "KvK-nummer": "10000002" },
  ]),
  { organisation: "De Waard", contact: "Els" },
  codeLetterTexts,
);

it("has the fields of a mail merge in its first row, and every letter whole in one cell", () => {
  const document = mailListSheet(LETTERS, mailListTexts);
  const [fields, ...rows] = writtenCells(document);
  expect(fields?.slice(0, 6)).toEqual([
    "Inkoopladder · maillijst",
    "E-mail",
    "Leverancier",
    "Onderwerp",
    "Tekst",
    "Soort",
  ]);
  expect(rows.map((row) => [row[0], row[1], row[2], row[4], row[5]])).toEqual([
    [1, "info@linde.nl", "@Smid", LETTERS[0]?.body, "code"],
    [2, "info@linde.nl", "De Linde BV", LETTERS[1]?.body, "herinnering"],
  ]);
  expect(document.tables).toEqual([
    { name: "MaillijstCode", range: { row: 0, column: 0, lastRow: 2, lastColumn: 5 } },
  ]);
  expect(document.cells.filter(({ content }) => content.kind === "formula")).toEqual([]);
});

it("is recognised while nobody edited it, also when it is empty", () => {
  for (const letters of [LETTERS, []]) {
    const grid = gridOf(mailListSheet(letters, mailListTexts));
    expect(isUntouched(grid, MAIL_LIST_OWN_SHEET)).toBe(true);
    const values = grid.values.map((row, at) =>
      at === 1 ? [...row.slice(0, 3), "Beste Jan", ...row.slice(4)] : row,
    );
    expect(isUntouched({ ...grid, values }, MAIL_LIST_OWN_SHEET)).toBe(false);
  }
});

it("says that nobody needs a letter instead of showing an empty table", () => {
  const document = mailListSheet([], mailListTexts);
  expect(document.tables).toEqual([]);
  expect(writtenCells(document)[1]).toContain(mailListTexts.nobody);
});
