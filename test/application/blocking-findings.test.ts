import { blockingFindings } from "../../src/application/blocking-findings";
import { BIDS, CRITERIA, quiet, workbookWith, type Fixture } from "./support";

async function codes(fixture: Fixture): Promise<readonly (readonly [string, unknown])[]> {
  const { actions } = workbookWith(fixture);
  const { tables } = await actions.inspect(null, quiet);
  return blockingFindings(tables).map(({ code, params }) => [code, params["role"]]);
}

it("is empty for a complete workbook", async () => {
  expect(await codes({})).toEqual([]);
});

it("names the table that is missing, once", async () => {
  expect(await codes({ criteria: [] })).toEqual([["tableMissing", "criteria"]]);
  expect(await codes({ bids: [] })).toEqual([["tableMissing", "bids"]]);
});

it("does not call a table missing that is there but lacks a column", async () => {
  const bids = BIDS.map((row) => row.filter((_, column) => column !== 3));
  expect(await codes({ bids })).toEqual([["columnMissing", "bids"]]);
});

it("asks about two tables for one role", async () => {
  expect(await codes({ more: [{ name: "Criteria oud", cells: CRITERIA }] })).toEqual([
    ["twoCandidateTables", "criteria"],
  ]);
});

it("says once that there is nothing to read", async () => {
  const nothing = { suppliers: [], tenders: [], criteria: [], bids: [] };
  expect(await codes({ ...nothing, more: [{ name: "Blad1", cells: [["zomaar"]] }] })).toEqual([
    ["noTables", undefined],
  ]);
});
