import { blockingFindings } from "../../src/application/blocking-findings";
import {
  NO_DECISIONS,
  quiet,
  SUPPLIERS,
  TENDERS,
  BIDS,
  workbookWith,
  type Fixture,
  type Rows,
} from "./support";

const renamed = (rows: Rows, from: string, to: string): Rows =>
  rows.map((cells, row) => (row === 0 ? cells.map((cell) => (cell === from ? to : cell)) : cells));

async function codes(fixture: Fixture) {
  const { actions } = workbookWith(fixture);
  const inspection = await actions.inspect(null, quiet);
  const previews = await actions.previewTenders(inspection, NO_DECISIONS);
  const told = previews.flatMap(({ findings }) => findings);
  return { told: told.map(({ code }) => code), blocking: blockingFindings(inspection.tables).length };
}

describe("a table that could not be read is told once", () => {
  it.each([
    ["suppliers", { suppliers: renamed(SUPPLIERS, "PSO-niveau", "Iets") }],
    ["tenders", { tenders: renamed(TENDERS, "Tender", "Iets") }],
    ["bids", { bids: renamed(BIDS, "Inschrijfprijs", "Iets") }],
  ])("without what follows from it: %s", async (_, fixture) => {
    expect(await codes(fixture)).toEqual({ told: ["columnMissing"], blocking: 1 });
  });

  it("and a criterion with two columns is not called a criterion without one", async () => {
    const bids = BIDS.map((cells, row) => [...cells, row === 0 ? "plan " : 1]);
    expect((await codes({ bids })).told).toEqual(["criterionColumnTwice"]);
  });
});

it("tells of every bidder when there is no supplier table at all: nothing else says so", async () => {
  const suppliers: Rows = [["Notulen"]];
  expect((await codes({ suppliers })).told).toEqual(["bidderUnknown", "bidderUnknown", "notLocked"]);
});
