import { previewTenders } from "../../../src/application/preview-tenders";
import { scoreSources } from "../../../src/domain/sheets/score-sources-input";
import type { Tender } from "../../../src/domain/tender/tender";
import {
  BIDS,
  NO_DECISIONS,
  quiet,
  TENDERS,
  withCell,
  workbookWith,
  type Fixture,
} from "../../application/support";

async function sourcesOf(fixture: Fixture, change: Partial<Tender> = {}) {
  const { actions } = workbookWith(fixture);
  const inspection = await actions.inspect(null, quiet);
  const [preview] = previewTenders(inspection, NO_DECISIONS);
  const tender = preview?.outcome?.tender;
  if (!tender) throw new Error("no score");
  return scoreSources(inspection.tables, inspection.snapshot, { ...tender, ...change });
}

const LADDER = {
  name: "Ladder",
  cells: [
    ["Niveau", "Waarde"],
    ["geen", 0],
    ["Trede 2", 1],
  ],
};

test("lists what the score rests on besides prices and scores, each row by its name", async () => {
  const sources = await sourcesOf({ tenders: withCell(TENDERS, 1, 5, 4) });
  expect(sources.map(({ role }) => role).sort()).toEqual(["bids", "criteria", "suppliers", "tenders"]);
  const of = (role: string) => sources.find((each) => each.role === role);
  expect(of("tenders")?.rows).toEqual([
    { row: 1, values: expect.arrayContaining(["Kantine", 46_290, "marge", 4]) as unknown },
  ]);
  expect(of("criteria")?.columns.map(({ header }) => header)).toEqual([
    "Criterium",
    "Soort",
    "Weging",
    "Schaal min",
    "Schaal max",
    "Tender",
  ]);
  expect(of("bids")?.columns.map(({ header }) => header)).toEqual(["Inschrijver", "KvK-nummer", "Tender"]);
  expect(
    of("suppliers")
      ?.columns.filter(({ isDay }) => isDay)
      .map(({ header }) => header),
  ).toEqual(["Ingangsdatum", "Geldig tot", "Kopie ontvangen"]);
});

test("leaves out suppliers that made no bid, and rows of other tenders", async () => {
  const bids = [...BIDS.slice(0, 2)];
  const suppliers = (await sourcesOf({ bids })).find(({ role }) => role === "suppliers");
  expect(suppliers?.rows.map(({ values }) => values[0])).toEqual(["A bv"]);
});

test("shows the ladder only where a level is worth something by itself", async () => {
  const more = [LADDER];
  expect((await sourcesOf({ more })).some(({ role }) => role === "ladder")).toBe(false);
  const discounted = await sourcesOf({ more }, { rule: { kind: "korting euro" } });
  expect(discounted.find(({ role }) => role === "ladder")?.rows).toHaveLength(2);
});

test("leaves the rows of bids and suppliers out above a hundred bids", async () => {
  const many = Array.from({ length: 101 }, (_, index) => [
    "Kantine",
    `Bod ${index}`,
    "",
    110 + index / 10,
    8,
  ]);
  const roles = (await sourcesOf({ bids: [...BIDS.slice(0, 1), ...many] })).map(({ role }) => role);
  expect(roles.sort()).toEqual(["criteria", "tenders"]);
});
