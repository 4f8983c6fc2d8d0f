import { tenderId } from "../../src/application/inspection";
import {
  BIDS,
  CRITERIA,
  NO_DECISIONS,
  quiet,
  SUPPLIERS,
  TENDERS,
  withCell,
  workbookWith,
  type Rows,
  type Fixture,
} from "./support";

async function preview(fixture: Fixture) {
  const { actions } = workbookWith(fixture);
  const inspection = await actions.inspect(null, quiet);
  const previews = await actions.previewTenders(inspection, NO_DECISIONS);
  const errors = previews.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "error");
  return { previews, errors };
}

it("scores a complete tender without writing", async () => {
  const { previews, errors } = await preview({});
  expect(errors).toEqual([]);
  expect(previews).toHaveLength(1);
  expect(previews[0]).toMatchObject({ bidCount: 2, rule: { kind: "marge", margin: 5 } });
  expect(previews[0]?.outcome?.winners).toEqual(["B bv"]);
});

it("keeps what could be read of a blocked tender, so that the user can mend it", async () => {
  const bids = withCell(BIDS, 2, 3, "n.t.b.");
  const { previews, errors } = await preview({ bids });
  expect(previews[0]).toMatchObject({ outcome: null, rule: { kind: "marge" }, bidCount: 2 });
  expect(errors).toMatchObject([
    {
      code: "numberUnreadable",
      place: { sheet: "Inschrijvingen", row: 3, column: "Inschrijfprijs", cell: "D3" },
    },
  ]);
});

it("blocks only the tender that uses the faulty row", async () => {
  const second = (rows: Rows): Rows => rows.slice(1).map(([, ...rest]) => ["Schoonmaak", ...rest]);
  const bids = [...BIDS, ...second(withCell(BIDS, 1, 3, -1))];
  const { previews } = await preview({
    tenders: [...TENDERS, ...second(TENDERS)],
    criteria: [...CRITERIA, ...second(CRITERIA)],
    bids,
  });
  expect(previews.map(({ key, outcome }) => [key.tender, outcome !== null])).toEqual([
    ["Kantine", true],
    ["Schoonmaak", false],
  ]);
});

it("blocks every tender while a setting cannot be read: it might change who wins", async () => {
  const settings = {
    name: "Instellingen",
    cells: [
      ["Instelling", "Waarde"],
      ["Kopie verplicht", "misschien"],
    ],
  };
  const { previews, errors } = await preview({ more: [settings] });
  expect(previews[0]?.outcome).toBeNull();
  expect(errors).toMatchObject([{ code: "yesNoUnreadable", place: { cell: "B2" } }]);
});

it("does not rank a bidder whose certificate row holds an error value", async () => {
  const suppliers = withCell(SUPPLIERS, 2, 2, "#N/A");
  const { previews, errors } = await preview({ suppliers });
  expect(previews[0]?.outcome).toBeNull();
  expect(errors).toMatchObject([{ code: "errorValue", place: { sheet: "Leveranciers", cell: "C3" } }]);
});

it("lets another supplier's error value pass: it is not in this tender", async () => {
  const { previews } = await preview({
    suppliers: [...SUPPLIERS, ["C bv", "00000033", "#REF!", "", "", ""]],
  });
  expect(previews[0]?.outcome?.winners).toEqual(["B bv"]);
});

describe("the model of a tender, to be looked at before there are prices", () => {
  it("goes along with the outcome, without the bids", async () => {
    const { previews } = await preview({});
    expect(previews[0]).toMatchObject({
      method: "punten",
      model: {
        bids: [],
        criteria: [{ name: "Prijs" }, { name: "Plan" }],
        rule: { kind: "marge", margin: 5 },
      },
    });
    expect(previews[0]?.outcome).not.toBeNull();
  });

  it("is there while a bid has an error, and before there is any bid", async () => {
    const wrong = await preview({ bids: withCell(BIDS, 2, 3, "n.t.b.") });
    expect(wrong.previews[0]).toMatchObject({ outcome: null, model: { bids: [] } });
    const none = await preview({ bids: [] });
    expect(none.previews[0]).toMatchObject({
      outcome: null,
      bidCount: 0,
      rule: { kind: "marge", margin: 5 },
      model: { bids: [] },
    });
  });

  it("is not there when a setting, of the tender or of the workbook, has an error", async () => {
    const rule = await preview({ tenders: withCell(TENDERS, 1, 4, "hoogste") });
    expect(rule.previews[0]).toMatchObject({ outcome: null, model: null, rule: null });
    const settings = [
      ["Instelling", "Waarde"],
      ["Prijspunten begrenzen", "misschien"],
    ];
    const unclear = await preview({ more: [{ name: "Instellingen", cells: settings }] });
    expect(unclear.previews[0]).toMatchObject({ outcome: null, model: null });
  });
});

it("takes the limits for low prices from the settings", async () => {
  const settings = [
    ["Instelling", "Waarde"],
    ["Lage prijs onder tweede", "uit"],
    ["Lage prijs onder raming", 25],
  ];
  const { previews } = await preview({ more: [{ name: "Instellingen", cells: settings }] });
  expect(previews[0]?.model?.lowPriceLimits).toEqual({
    belowMean: 0.15,
    belowSecond: null,
    belowEstimate: 0.25,
  });
});

it("takes the method that the user chose", async () => {
  const { actions } = workbookWith();
  const inspection = await actions.inspect(null, quiet);
  const method = "utility index" as const;
  const tenders = new Map([
    [tenderId({ tender: "Kantine", lot: "" }), { method, rule: null, priceFormula: null, clip: null }],
  ]);
  const [only] = await actions.previewTenders(inspection, { fallbackDate: null, tenders });
  expect(only).toMatchObject({ method, outcome: { tender: { method } } });
});
