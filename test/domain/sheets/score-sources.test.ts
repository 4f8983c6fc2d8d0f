import type { CellValue } from "../../../src/domain/cell";
import { scoreSheet } from "../../../src/domain/sheets/score-sheet";
import type { SourceBlock } from "../../../src/domain/sheets/score-sources-input";
import { scoreSheetTexts as dutch } from "../../../src/locale/nl/score-sheet";
import { blocksInput, blockUnder, written } from "./score-blocks-input";

const words = dutch.blocks.sources;

function source(
  role: SourceBlock["role"],
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
): SourceBlock {
  return {
    role,
    sheet: "Jan's blad",
    columns: headers.map((header, column) => ({ header, column, isDay: header.startsWith("Dag") })),
    rows: rows.map((values, index) => ({ row: index + 4, values })),
  };
}

const input = (...sources: readonly SourceBlock[]) => blocksInput(undefined, {}, { sources });

test("the tender stands upright, what is blank on one line that is checked too", () => {
  const block = blockUnder(
    input(source("tenders", ["Tender", "Perceel", "Dag", "Ceiling"], [["Kantine", "", 46_290, " "]])),
    words.heading,
  );
  const [, header, ...rows] = block;
  expect(header).toEqual(["Tender", "Waarde", "Brontabel"]);
  expect(rows.map((line) => line.slice(0, 2))).toEqual([
    ["Tender", "Kantine"],
    ["Dag", 46_290],
    [dutch.unknown, "Perceel, Ceiling"],
  ]);
  expect(rows.map((line) => (String(line[2]).match(/'!\$[A-D]\$5/g) ?? []).map((at) => at[3]))).toEqual(
    [
      ["A", "A", "A"],
      ["C", "C", "C"],
      ["B", "B", "B", "D", "D"],
    ].map((columns) => expect.arrayContaining(columns) as unknown),
  );
});

test("rows keep their fields beside each other, and a text is compared with its copy, never put in a formula", () => {
  const evil = '=HYPERLINK("x")';
  const document = scoreSheet(
    input(source("suppliers", ["Naam", "Niveau", "Leeg"], [[evil, "Trede 2", ""]])),
  );
  const line = written(document).find(([first]) => first === evil);
  expect(line?.slice(0, 2)).toEqual([evil, "Trede 2"]);
  const formula = String(line?.[2]);
  expect(formula).toContain("EXACT('Jan''s blad'!$A$5,$B");
  expect(formula).toContain("EXACT('Jan''s blad'!$B$5,$C");
  expect(formula).toContain("LEN(TRIM('Jan''s blad'!$C$5))=0");
  expect(formula).toContain('"bron ontbreekt"');
  expect(
    document.cells.filter(({ content }) => content.kind === "formula" && content.formula.includes("HYPER")),
  ).toEqual([]);
});

test("more fields than the page is wide go on under the table, each with a check of its own", () => {
  const headers = Array.from({ length: 24 }, (_, index) => `Veld ${index}`);
  const rows = ["a", "b"].map((name) => headers.map((_, index) => (index === 0 ? name : index)));
  const made = input(source("criteria", headers, rows));
  const document = scoreSheet(made);
  const lines = written(document).filter(([first]) => first === "a");
  expect(lines.length).toBeGreaterThan(1);
  const fields = lines.flatMap((line) => line.filter((value) => typeof value === "number"));
  expect(fields).toEqual(headers.slice(1).map((_, index) => index + 1));
  for (const line of lines) expect(String(line.at(-1))).toMatch(/^=IFERROR/);
  const last = Math.max(...document.cells.map(({ column }) => column));
  expect(document.print?.area?.lastColumn).toBe(last);
});

test("the first page counts these checks", () => {
  const without = written(scoreSheet(blocksInput()));
  const made = written(
    scoreSheet(input(source("settings", ["Instelling", "Waarde"], [["Kopie verplicht", "ja"]]))),
  );
  const formulaOf = (rows: typeof made) =>
    String(rows.find((line) => line.includes(dutch.parameters.source))?.at(-1));
  const ranges = (formula: string) => (formula.match(/COUNTIF/g) ?? []).length;
  expect(ranges(formulaOf(made)) - ranges(formulaOf(without))).toBe(2);
});

test("a sheet of more than a hundred bids says that bids and suppliers are not listed", () => {
  const { outcome, ...rest } = input(source("tenders", ["Tender"], [["Kantine"]]));
  const [first] = outcome.bids;
  if (!first) throw new Error("no bid");
  const bids = Array.from({ length: 101 }, (_, index) => ({
    ...first,
    bid: { ...first.bid, bidder: `Bod ${index}`, status: "invalid" as const },
    excluded: { kind: "invalid" as const },
    total: null,
    rank: null,
  }));
  const tender = { ...outcome.tender, bids: bids.map(({ bid }) => bid) };
  const many = {
    ...rest,
    outcome: { ...outcome, tender, bids, ranking: [], leaveOneOut: [], winners: [], lowPrices: [] },
    sentences: bids.map(() => ""),
  };
  expect(blockUnder(many, words.heading)[0]).toEqual([`${words.note} ${words.manyBids}`]);
});
