import { whatIf } from "../../src/application/what-if";
import { WHAT_IF_DEFAULTS } from "../../src/domain/tender/what-if/what-if";
import { price, quality, tender } from "../domain/tender/support/tender";
import { BIDS, NO_DECISIONS, quiet, workbookWith } from "./support";

const MODEL = tender({
  criteria: [price(40), quality("Plan", 60, { scaleMax: 10 })],
  bids: [],
  priceFormula: { kind: "laag-hoog" },
});

it("gives the same answer for the same seed and another for another one", async () => {
  const options = { ...WHAT_IF_DEFAULTS, tenders: 300 };
  const first = await whatIf(MODEL, options);
  expect(await whatIf(MODEL, options)).toEqual(first);
  expect((await whatIf(MODEL, { ...options, seed: 2 })).reversal.share).not.toEqual(first.reversal.share);
});

it("tells how far it is, and ends", async () => {
  const shares: (number | null)[] = [];
  await whatIf(MODEL, { ...WHAT_IF_DEFAULTS, tenders: 500 }, ({ share }) => shares.push(share));
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => (a ?? 0) - (b ?? 0)));
});

it("tries out the model of a workbook that has no bids yet", async () => {
  const { actions } = workbookWith({ bids: BIDS.slice(0, 1) });
  const inspection = await actions.inspect(null, quiet);
  const [preview] = await actions.previewTenders(inspection, NO_DECISIONS);
  if (!preview?.model) throw new Error("no model");
  const result = await actions.whatIf(preview.model, { ...WHAT_IF_DEFAULTS, tenders: 200 });
  expect(result.prices).toEqual({ low: 100, high: 200, basis: "band" });
  expect(result.levelChangesWinner.count).toBeGreaterThan(0);
});
