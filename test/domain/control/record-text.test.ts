import fc from "fast-check";
import type { CellValue, ExcelSerial } from "../../../src/domain/cell";
import { readRecordText, recordText } from "../../../src/domain/control/record-text";
import { recordedValue } from "../../../src/domain/control/recorded-cell";
import type { SourceTable } from "../../../src/domain/control/source-rows";
import { cellAddress } from "../../../src/domain/sheets/cell-address";
import type { DocumentCell } from "../../../src/domain/sheets/sheet-document";
import { modelText } from "../../../src/domain/tender/lock/model-text";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import { anyText } from "../../support/any-text";
import { bid, price, quality, tender } from "../tender/support/tender";

const CRITERIA = [price(60), quality("Plan", 40)];
const A = bid("A ¶ bv", 120, { Plan: 80 });
const B = bid("B bv", 125, { Plan: 80 }, { level: "trede2" });
const KANTINE = tender({ criteria: CRITERIA, bids: [A, B] });
const SCORED_ON = 46_300 as ExcelSerial;

/** A cell never holds -0. */
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const values = fc.oneof(anyText(), numbers, fc.boolean());
const sources: fc.Arbitrary<readonly SourceTable[]> = fc
  .tuple(anyText(), fc.array(fc.array(values, { minLength: 2, maxLength: 2 }), { maxLength: 5 }), anyText())
  .map(([sheet, rows, header]) => [
    {
      role: "bids",
      sheet: sheet.normalize("NFC").trim(),
      columns: [
        { key: "bidder", header: header.normalize("NFC"), column: 0 },
        { key: "price", header: "Prijs", column: 30 },
      ],
      rows: rows.map((cells, row) => ({
        row: row + 3,
        cells: cells.map((value): CellValue => (typeof value === "string" ? value.normalize("NFC") : value)),
      })),
    },
  ]);
const cells = fc.uniqueArray(fc.tuple(fc.nat(40), fc.nat(60), fc.oneof(anyText({ minLength: 1 }), numbers)), {
  maxLength: 20,
  selector: ([row, column]) => cellAddress(row, column),
});

const contents = (
  given: readonly DocumentCell[] = [],
  tables: readonly SourceTable[] = [],
  of = KANTINE,
) => ({
  outcome: scoreTender(of),
  scoredOn: SCORED_ON,
  model: modelText(of, { copyRequired: true, aggregation: null }),
  cells: given,
  controlCell: { row: 500, column: 9 },
  liveCells: [],
  replaces: "",
  sources: tables,
});

it("gives back every cell of the score sheet and every row that it rests on, whatever stands in them", () => {
  fc.assert(
    fc.property(cells, sources, (given, tables) => {
      const document = given.map(([row, column, value]): DocumentCell => ({
        row,
        column,
        role: "plain",
        content: typeof value === "string" ? { kind: "text", text: value } : { kind: "number", value },
      }));
      const facts = readRecordText(recordText(contents(document, tables)));
      expect(facts?.controlCell).toBe("J501");
      expect(facts?.sources).toEqual(tables);
      const read = [...(facts?.cells ?? [])].map(([cell, value]) => [cell, value && recordedValue(value)]);
      const expected = given.map(([row, column, value]) => [
        cellAddress(row, column),
        typeof value === "string" ? value.normalize("NFC") : value,
      ]);
      const shown = (pairs: unknown[][]) => pairs.map((pair) => JSON.stringify(pair)).sort();
      expect(shown(read)).toEqual(shown(expected));
    }),
    { numRuns: 60 },
  );
});

it("is the same text in whatever order the bids stand", () => {
  const turned = tender({ criteria: CRITERIA, bids: [B, A] });
  expect(recordText(contents([], [], turned))).toBe(recordText(contents()));
});

it("can be read by people: who won, by which rule, with which total", () => {
  const text = recordText(contents());
  expect(text).toContain(`berekend op = 2026-10-05 ¶ vervangt = "" ¶ model inkoopladder-model 1`);
  expect(text).toContain("model methode = punten");
  expect(text).toMatch(/uitslag "B bv" = \{"kvk":[^¶]*"niveau":"trede2","telt":true,"totaal":[\d.]+,/);
  expect(text).toMatch(/winnaars = \["[AB]/);
});

it("keeps formulas apart of which the outcome is not known, and skips the number's own cell", () => {
  const formula: DocumentCell = {
    row: 1,
    column: 1,
    role: "formula",
    content: { kind: "formula", formula: "=1+1" },
  };
  const own: DocumentCell = { row: 500, column: 9, role: "result", content: { kind: "text", text: "x" } };
  const known: DocumentCell = { ...formula, column: 2, result: { value: 2 / 3, decimals: 2 } };
  const facts = readRecordText(recordText(contents([formula, known, own])));
  expect([...(facts?.cells ?? [])]).toEqual([
    ["B2", null],
    ["C2", [0.67, 2, "~"]],
  ]);
});

it.each([
  ["another text of ours", 'inkoopladder-model 1 ¶ tender = "A"'],
  ["a text that was cut off", `${recordText(contents()).slice(0, 200)} ¶ rij 3 = {"A":`],
  ["nothing", ""],
])("takes %s for no record", (_, text) => {
  expect(readRecordText(text)).toBeNull();
});
