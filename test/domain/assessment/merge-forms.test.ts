import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell";
import type { AssessmentOpened } from "../../../src/domain/assessment/assessment-text";
import { collectForms } from "../../../src/domain/assessment/collect-forms";
import type { FormSource } from "../../../src/domain/assessment/find-forms";
import { mergeForms, type MergeInput } from "../../../src/domain/assessment/merge-forms";
import { tenderRows } from "../../../src/domain/assessment/quality-cells";
import { readTables } from "../../../src/domain/tables/read-tables";
import type { SheetGrid } from "../../../src/domain/tables/snapshot";
import { sheetOf, workbookOf } from "../tables/workbook-of";
import { filledForm, KEY, openedOf, roundOf, snapshotOf } from "./assessment-of";

const NO_CHOICES = { tables: new Map(), columns: new Map() };
const CRITERIA = sheetOf("Criteria", [
  ["Tender", "Criterium", "Soort", "Weging", "Schaal min", "Schaal max"],
  ["Kantine", "Prijs", "prijs", 40, "", ""],
  ["Kantine", "Plan", "kwaliteit", 30, 1, 10],
  ["Kantine", "Team", "kwaliteit", 30, 1, 10],
]);
const bidsOf = (names: readonly string[], scores: readonly CellValue[] = ["", ""]): SheetGrid =>
  sheetOf("Inschrijvingen", [
    ["Tender", "Inschrijver", "Inschrijfprijs", "Plan", "Team"],
    ...names.map((name) => ["Kantine", name, "", ...scores]),
  ]);

interface Given {
  readonly opened: AssessmentOpened;
  readonly forms: readonly SheetGrid[];
  readonly files?: readonly FormSource[];
  readonly bids?: SheetGrid;
  readonly scores?: SheetGrid;
  readonly table?: MergeInput["table"];
}

function merged({ opened, forms, files = [], bids, scores, table }: Given) {
  const names = opened.bidders.map(({ bidder }) => bidder);
  const sheets = [CRITERIA, bids ?? bidsOf(names), ...(scores ? [scores] : [])];
  const tables = readTables(workbookOf(sheets), NO_CHOICES);
  const round = roundOf(opened);
  return mergeForms({
    opened,
    collected: collectForms([{ file: null, snapshot: snapshotOf(...forms) }, ...files], round, [round]),
    rows: tenderRows(tables, KEY),
    criteria: ["Plan", "Team"],
    table: table ?? (scores ? "rows" : "none"),
    takesRemarks: true,
  });
}

const codes = ({ merge }: ReturnType<typeof merged>): readonly string[] =>
  merge.findings.map(({ code }) => code);
const all = (score: CellValue) =>
  new Map(
    ["A bv", "B bv"].flatMap((bidder) =>
      ["Plan", "Team"].map((each) => [`${bidder}|${each}`, score] as const),
    ),
  );

it("gives exactly the scores of the forms back, whatever the letters, the order of the rows and the language", () => {
  const bidders = ["Aarde", "Bos & Zn.", "=Cirkel", "Dak"];
  const targets = bidders.flatMap((bidder) => ["Plan", "Team"].map((criterion) => `${bidder}|${criterion}`));
  const given = fc.array(fc.option(fc.integer({ min: 1, max: 10 }), { nil: "" }), {
    minLength: 8,
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      given,
      given,
      fc.boolean(),
      fc.constantFrom("nl" as const, "en" as const),
      fc.nat(23),
      fc.infiniteStream(fc.nat(1000)),
      (anna, bram, anonymous, language, minute, shuffle) => {
        const when = `2026-10-05 ${String(minute).padStart(2, "0")}:00`;
        const opened = openedOf({
          anonymous,
          when,
          bidders: bidders.map((bidder) => ({ label: bidder, bidder, kvk: null })),
        });
        const forms = [anna, bram].map((scores, index) => {
          const grid = filledForm(
            opened,
            index + 1,
            new Map(targets.map((at, each) => [at, scores[each] ?? ""])),
            language,
          );
          const header = grid.values.findIndex((row) => row[3] === "Score");
          const body = grid.values.slice(header + 1).map((row) => ({ row, at: shuffle.next().value ?? 0 }));
          body.sort((a, b) => a.at - b.at);
          return { ...grid, values: [...grid.values.slice(0, header + 1), ...body.map(({ row }) => row)] };
        });
        const { scores, merge } = merged({ opened, forms });
        const expected = [anna, bram].flatMap((each, index) =>
          each.flatMap((score, at) =>
            score === "" ? [] : [`${["Anna", "Bram"][index]}|${targets[at]}|${score}`],
          ),
        );
        expect(
          new Set(
            scores.map(
              ({ assessor, bidder, criterion, score }) => `${assessor}|${bidder}|${criterion}|${score}`,
            ),
          ),
        ).toEqual(new Set(expected));
        expect([scores.length, merge.added, merge.open]).toEqual([
          expected.length,
          expected.length,
          16 - expected.length,
        ]);
        expect(merge.findings).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

it("shows where assessors differ, those furthest apart first and told as the score itself tells them", () => {
  const opened = openedOf();
  const anna = filledForm(opened, 1, new Map([...all(7), ["B bv|Team", 8]]));
  const bram = filledForm(opened, 2, new Map([...all(7), ["A bv|Team", 5], ["B bv|Team", 3]]));
  const { merge } = merged({ opened, forms: [anna, bram] });
  expect(
    merge.differences.map(({ bidder, criterion, range, apart }) => [bidder, criterion, range, apart]),
  ).toEqual([
    ["B bv", "Team", 5, true],
    ["A bv", "Team", 2, true],
    ["A bv", "Plan", 0, false],
    ["B bv", "Plan", 0, false],
  ]);
});

it("tells what is wrong on a form with its cell, and leaves that score out", () => {
  const opened = openedOf();
  const grid = filledForm(
    opened,
    1,
    new Map<string, CellValue>([
      ["A bv|Plan", "acht"],
      ["A bv|Team", 11],
      ["B bv|Plan", 7.5],
      ["B bv|Team", "8"],
    ]),
  );
  const values = [...grid.values, ["Nieuw bv", "Plan", "", 5, ""]];
  const read = merged({
    opened,
    forms: [{ ...grid, name: "Klaar!", values }, filledForm(opened, 2, all(6))],
  });
  const header = grid.values.findIndex((row) => row[3] === "Score");
  const at = (row: number) => ({ sheet: "Klaar!", row: header + 1 + row, cell: `D${header + 1 + row}` });
  expect(read.merge.findings).toEqual([
    expect.objectContaining({
      code: "formRowUnknown",
      severity: "warning",
      place: expect.objectContaining(at(5)),
    }),
    expect.objectContaining({
      code: "numberUnreadable",
      severity: "error",
      place: expect.objectContaining(at(1)),
    }),
    expect.objectContaining({
      code: "scoreOutsideScale",
      severity: "error",
      place: expect.objectContaining(at(2)),
    }),
    expect.objectContaining({
      code: "formScoreNotWhole",
      severity: "warning",
      place: expect.objectContaining(at(3)),
    }),
  ]);
  const anna = read.scores.filter(({ assessor }) => assessor === "Anna");
  expect(anna.map(({ bidder, criterion, score }) => [bidder, criterion, score])).toEqual([
    ["B bv", "Plan", 7.5],
    ["B bv", "Team", 8],
  ]);
});

it("tells a row that is gone, one that is there twice, and a form whose columns are gone", () => {
  const opened = openedOf();
  const whole = filledForm(opened, 1, all(7));
  const last = whole.values.at(-1) ?? [];
  const without = { ...whole, values: whole.values.slice(0, -1) };
  expect(codes(merged({ opened, forms: [without, filledForm(opened, 2, all(6))] }))).toEqual([
    "formRowMissing",
  ]);
  const double = { ...whole, values: [...whole.values, [...last.slice(0, 3), 2, ""]] };
  const twice = merged({ opened, forms: [double, filledForm(opened, 2, all(6))] });
  expect(codes(twice)).toEqual(["formRowTwice"]);
  expect(twice.scores).toHaveLength(7);
  const bare = {
    ...whole,
    values: whole.values.map((row) => row.map((cell) => (cell === "Score" ? "Punten" : cell))),
  };
  expect(codes(merged({ opened, forms: [bare, filledForm(opened, 2, all(6))] }))).toEqual([
    "formForeign",
    "formMissing",
  ]);
});

it("tells a workbook that holds no form at all", () => {
  const opened = openedOf({ assessors: ["Anna"] });
  const files = [{ file: "offerte.xlsx", snapshot: snapshotOf(CRITERIA) }];
  const { merge } = merged({ opened, forms: [filledForm(opened, 1, all(7))], files });
  expect(merge.findings).toMatchObject([
    { code: "formForeign", place: { sheet: "offerte.xlsx" }, params: { kind: "none" } },
  ]);
});

describe("of several forms of one assessor", () => {
  const opened = openedOf();
  const bram = filledForm(opened, 2, all(6));
  it("the filled one holds, also when it comes from another workbook", () => {
    const files = [{ file: "anna.xlsx", snapshot: snapshotOf(filledForm(opened, 1, all(9))) }];
    const read = merged({ opened, forms: [filledForm(opened, 1, new Map()), bram], files });
    expect(codes(read)).toEqual([]);
    expect(read.merge.added).toBe(8);
  });
  it("none holds where they contradict each other", () => {
    const second = {
      ...filledForm(opened, 1, new Map([...all(9), ["A bv|Plan", 8]])),
      name: "Formulier Anna (2)",
    };
    const read = merged({ opened, forms: [filledForm(opened, 1, all(9)), second, bram] });
    expect(read.merge.findings).toMatchObject([
      { code: "formTwice", severity: "error", params: { assessor: "Anna", second: "Formulier Anna (2)" } },
    ]);
    expect(read.merge.added).toBe(4);
  });
});

it("refuses the form of another round, and tells who handed in none", () => {
  const opened = openedOf();
  const old = filledForm(openedOf({ when: "2026-09-01 09:00" }), 1, all(9));
  expect(codes(merged({ opened, forms: [old, filledForm(opened, 2, all(6))] }))).toEqual([
    "formForeign",
    "formMissing",
  ]);
});

describe("beside a table that is there already", () => {
  const opened = openedOf({ assessors: ["Anna"] });
  const table = sheetOf("Scores", [
    ["Tender", "Inschrijver", "Criterium", "Beoordelaar", "Score"],
    ["Kantine", "a BV", "plan", "anna", 6],
    ["Kantine", "A bv", "Team", "Anna", ""],
    ["Kantine", "B bv", "Plan", "Anna", 7],
    ["Kantine", "B bv", "Plan", "Cor", 4],
  ]);
  const forms = [filledForm(opened, 1, all(7))];
  it("shows what is overwritten, and says that others scored too", () => {
    const read = merged({ opened, forms, scores: table });
    expect(read.merge.overwrites).toEqual([
      { assessor: "Anna", bidder: "A bv", criterion: "Plan", was: 6, becomes: 7 },
    ]);
    expect(read.merge.added).toBe(2);
    expect(codes(read)).toEqual(["otherAssessors"]);
  });
  it("neither asks again for a form that was merged, nor counts its scores as open", () => {
    const two = openedOf();
    const merges = ["A bv", "B bv"].flatMap((bidder) =>
      ["Plan", "Team"].map((criterion) => ["Kantine", bidder, criterion, "Bram", 6]),
    );
    const scores = sheetOf("Scores", [
      ["Tender", "Inschrijver", "Criterium", "Beoordelaar", "Score"],
      ...merges,
    ]);
    const read = merged({ opened: two, forms: [filledForm(two, 1, new Map([["A bv|Plan", 7]]))], scores });
    expect(codes(read)).toEqual([]);
    expect(read.merge).toMatchObject({ added: 1, open: 3 });
  });
  it("adds no row to a table of the user's own, and names the next step", () => {
    const read = merged({ opened, forms, scores: table, table: "cells" });
    expect(read.merge.findings).toContainEqual(
      expect.objectContaining({ code: "formRowsNotAdded", params: { count: 1, assessors: "Anna" } }),
    );
    expect(read.merge.added).toBe(1);
    expect(read.changes.every(({ row }) => row !== null)).toBe(true);
  });
});

it("warns of scores that stand beside the bids too, and leaves out who no longer takes part", () => {
  const opened = openedOf({ assessors: ["Anna"] });
  const forms = [filledForm(opened, 1, all(7))];
  const read = merged({ opened, forms, bids: bidsOf(["A bv"], [8, ""]) });
  expect(codes(read)).toEqual(["formBidderGone", "bidsScoredToo"]);
  expect([read.scores.length, read.merge.open]).toEqual([2, 0]);
});
