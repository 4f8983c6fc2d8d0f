import type { ExcelSerial } from "../../../src/domain/cell";
import { LINE } from "../../../src/domain/sheets/canvas";
import { GUIDE_OWN_SHEET, guideSheet } from "../../../src/domain/sheets/guide-sheet";
import type { GuideSheetInput } from "../../../src/domain/sheets/guide-sheet-input";
import { isUntouched } from "../../../src/domain/sheets/own-sheet";
import { PRINTED_AREA_UPRIGHT } from "../../../src/domain/sheets/printed-area";
import type { SheetDocument } from "../../../src/domain/sheets/sheet-document";
import type { SheetGrid } from "../../../src/domain/tables/snapshot";
import { wording as english } from "../../../src/locale/en/wording";
import { wording as dutch } from "../../../src/locale/nl/wording";
import { assessedTender, blocksInput, written } from "./score-blocks-input";

const NUMBER = "1A2B-3C4D-5E6F-7A8B";

function inputOf(scored: number, others = 0, words = dutch): GuideSheetInput {
  const made = Array.from({ length: scored }, (_, index) => {
    const key = { tender: `Schoonmaak ${index}`, lot: index === 0 ? "" : "2" };
    const { outcome } = blocksInput(assessedTender({ key }), {});
    return {
      outcome,
      sheet: `Gunning Schoonmaak ${index}`,
      controlNumber: NUMBER,
      sentence: "Alfa Groen eindigt als 1e.",
    };
  });
  const earlier = Array.from({ length: others }, (_, index) => ({
    tender: `Groen ${index}`,
    lot: "",
    sheet: `Gunning Groen ${index}`,
    controlNumber: NUMBER,
  }));
  return {
    scored: made,
    others: earlier,
    on: 46_310 as ExcelSerial,
    texts: words.guideSheet,
    scoreTexts: words.scoreSheet,
  };
}

const textsOf = (document: SheetDocument) => written(document).flat().map(String);

/** As high as it prints, in points. */
function printedHeight({ cells, rowHeights, columnWidths }: SheetDocument): number {
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const high = Array.from({ length: rows }, (_, row) => rowHeights.get(row) ?? LINE).reduce((a, b) => a + b);
  const wide = columnWidths.reduce((sum, each) => sum + (each * 7 + 5) * 0.75, 0);
  return high * Math.min(1, PRINTED_AREA_UPRIGHT.width / wide);
}

test("tells of one tender who won, what decided, how score and level worked, on which day, and where to look", () => {
  const said = textsOf(guideSheet(inputOf(1)));
  const text = said.join("\n");
  expect(said).toContain("Schoonmaak 0");
  expect(text).toContain("Winnaar: Alfa Groen");
  expect(text).toContain("Het PSO-niveau gaf de doorslag. Alfa Groen eindigt als 1e.");
  expect(text).toContain("Zo ontstaat het totaal (punten)");
  expect(text).toContain("Een prijs van €\u00a060.000 krijgt alle prijspunten");
  expect(text).toContain("wie hooguit 5 punten onder het hoogste totaal blijft");
  expect(text).toContain("op 9 december 2025 geldig");
  expect(text).toContain(`Blad Gunning Schoonmaak 0. Controlegetal: ${NUMBER}.`);
});

test("says how a sheet is read, and what the control number does not prove", () => {
  for (const [words, terms] of [
    [dutch, ["kopie", "klopt", "gewijzigd", "vervangen", "geen handtekening", "SHA-256"]],
    [english, ["copy", "agrees", "changed", "replaced", "no signature", "SHA-256"]],
  ] as const) {
    const text = textsOf(guideSheet(inputOf(1, 0, words))).join("\n");
    for (const term of terms) expect(text).toContain(term);
  }
});

test.each([
  [0, 3],
  [1, 0],
  [2, 1],
  [4, 2],
  [12, 0],
  [60, 40],
])("%i tenders and %i earlier ones fit one page, and none goes missing without a word", (scored, others) => {
  const document = guideSheet(inputOf(scored, others));
  expect(printedHeight(document)).toBeLessThan(PRINTED_AREA_UPRIGHT.height);
  const text = textsOf(document).join("\n");
  const listed = (name: string) => new Set(text.match(new RegExp(`Gunning ${name} \\d+`, "g"))).size;
  const more = [...text.matchAll(/nog (\d+) tenders?/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  expect(listed("Schoonmaak") + listed("Groen") + more).toBe(scored + others);
});

test("is made anew only while nobody edited it", () => {
  const document = guideSheet(inputOf(3, 1));
  const values = written(document).map(() => ["", "", "", ""]);
  for (const { row, column, content } of document.cells) {
    const line = values[row];
    if (line && content.kind === "text") line[column] = content.text;
  }
  const grid = (changed: string[][]): SheetGrid => ({
    name: document.name,
    row: 0,
    column: 0,
    values: changed,
    visible: true,
    protected: false,
  });
  expect(isUntouched(grid(values), GUIDE_OWN_SHEET)).toBe(true);
  const edited = values.map((line, row) => (row === 6 ? ["mijn opmerking", ...line.slice(1)] : line));
  expect(isUntouched(grid(edited), GUIDE_OWN_SHEET)).toBe(false);
});
