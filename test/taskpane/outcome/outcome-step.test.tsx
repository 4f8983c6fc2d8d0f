import { screen, within } from "@testing-library/react";
import type { Actions } from "../../../src/application/actions";
import { NOWHERE } from "../../../src/domain/cell";
import type { TenderOutcome } from "../../../src/domain/tender/outcome";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import { bid as made, price, quality, tender } from "../../domain/tender/support/tender";
import { writtenScore } from "../support/fixture-actions";
import { lotDraw } from "../support/fixture-model";
import { GROEN } from "../support/fixture-outcome";
import { accessibilityProblems, renderPane } from "../support/render-pane";

async function written(outcome: TenderOutcome, actions: Partial<Actions> = {}) {
  const view = renderPane(
    { scoreTenders: async () => ({ written: [writtenScore({ outcome, sheet: "Gunning" })] }), ...actions },
    { start: "score" },
  );
  await view.user.click(await screen.findByRole("button", { name: "Zet de uitslag in de werkmap" }));
  await screen.findByRole("heading", { level: 1, name: "De uitslag" });
  return view;
}

/** A tender that the engine itself scored, so that every figure is a true one. */
const SCORED = scoreTender(
  tender({
    criteria: [price(60), quality("Plan", 40)],
    rule: { kind: "marge", margin: 5 },
    priceFormula: { kind: "bandbreedte", low: 80_000, high: 120_000 },
    lowPriceLimits: { belowMean: null, belowSecond: 0.1, belowEstimate: null },
    bids: [
      made("Alfa", 95_000, { Plan: 70 }, { level: "trede2" }),
      made("Bravo", 94_000, { Plan: 75 }),
      made("Charlie", 82_000, { Plan: 10 }, { level: "trede1" }),
    ],
  }),
);

describe("how firm an outcome is", () => {
  it("is told in sentences, with the figures one press away", async () => {
    const { user } = await written(SCORED);
    const card = screen.getByRole("heading", { name: "Hoe stevig is deze uitslag?" }).closest("section")!;
    expect(within(card).getAllByRole("listitem").length).toBeGreaterThan(2);
    expect(within(card).queryByText("Wegingen")).not.toBeInTheDocument();
    await user.click(within(card).getByRole("button", { name: /^Toon de cijfers/ }));
    expect(within(card).getByText(/^Prijs: nu 60, /)).toBeInTheDocument();
    const losers = within(card).getByRole("heading", { name: "Wie niet won" }).closest("section")!;
    expect(losers).toHaveTextContent(/Bravo.*Wint vanaf.*Wint bij zoveel lager€/);
    expect(within(card).getByText("Zonder Trede 2 van Alfa")).toBeVisible();
    expect(within(card).getByText("wint Bravo")).toBeVisible();
    expect(within(card).getByRole("heading", { name: "Valt een verliezer af?" })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("is not asked of a single bid", async () => {
    const [only] = SCORED.tender.bids;
    await written(scoreTender({ ...SCORED.tender, bids: [only!] }));
    expect(screen.queryByText("Hoe stevig is deze uitslag?")).not.toBeInTheDocument();
  });
});

it("points at a low price without judging it", async () => {
  await written(SCORED);
  const low = SCORED.lowPrices[0]!;
  expect(low.bidder).toBe("Charlie");
  expect(screen.getByText(/^Charlie: €\s82\.000 is .* onder de op één na laagste prijs/)).toBeVisible();
  expect(screen.getByText(/Dit is een indicatie, geen oordeel/)).toBeVisible();
});

it("shows the price after the discount that a level gives", async () => {
  const discounts = {
    euro: { ...SCORED.tender.discounts.euro, trede2: 5000, trede3: 5000 },
    share: SCORED.tender.discounts.share,
  };
  await written(scoreTender({ ...SCORED.tender, rule: { kind: "korting euro" }, discounts }));
  expect(screen.getByText(/^Prijs €\s95\.000, na korting €\s90\.000$/)).toBeVisible();
});

it("shows how far the assessors were apart, and who gave no score", async () => {
  const score = (assessor: string, given: number) => ({ assessor, score: given, remark: "", place: NOWHERE });
  const assessed = [
    null,
    {
      scores: [score("Ans", 6), score("Bo", 8)],
      missing: ["Cor"],
      aggregation: "mean" as const,
      consensus: null,
    },
  ];
  const bids = SCORED.tender.bids.map((each, index) => (index === 0 ? { ...each, assessed } : each));
  const { user } = await written(scoreTender({ ...SCORED.tender, bids }));
  await user.click(screen.getByRole("button", { name: /^Scores van de beoordelaars/ }));
  expect(screen.getByText("van 6 tot 8")).toBeVisible();
  expect(screen.getByText("Ans 6 · Bo 8")).toBeVisible();
  expect(screen.getByText("Geen score van Cor. Dat telt niet als nul.")).toBeVisible();
});

it("says nothing about assessors where there are none", async () => {
  await written(SCORED);
  expect(screen.queryByText("Scores van de beoordelaars")).not.toBeInTheDocument();
});

describe("drawing lots", () => {
  const TIED = scoreTender({
    ...SCORED.tender,
    bids: ["De Groene Hoek BV", "Plantsoen & Zn."].map((name) => ({
      ...SCORED.tender.bids[0]!,
      bidder: name,
    })),
  });

  it("asks for a seed, then whether it is sure, and shows the order", async () => {
    const drawLot = jest.fn(
      async () => ({ kind: "drawn", sheet: "Loting", draw: lotDraw("7 boeken") }) as const,
    );
    const showSheet = jest.fn(async () => undefined);
    const { user } = await written(TIED, { drawLot, showSheet });
    const card = screen.getByRole("region", { name: "Loting" });
    expect(card).toHaveTextContent("De Groene Hoek BV en Plantsoen & Zn. staan precies gelijk");
    expect(screen.queryByText("Winnaar")).not.toBeInTheDocument();
    await user.click(within(card).getByRole("button", { name: "Loot" }));
    expect(drawLot).not.toHaveBeenCalled();
    await user.type(within(card).getByLabelText("Startwoord van de commissie"), "7 boeken");
    await user.type(within(card).getByLabelText("Je naam"), "A. de Boer");
    await user.click(within(card).getByRole("button", { name: "Loot" }));
    expect(within(card).getByRole("alert")).toHaveTextContent("Dit kan niet opnieuw.");
    expect(within(card).getByRole("button", { name: "Ja, loot nu" })).toHaveFocus();
    expect(await accessibilityProblems()).toEqual([]);
    expect(drawLot).not.toHaveBeenCalled();
    await user.click(within(card).getByRole("button", { name: "Nog niet" }));
    expect(within(card).queryByRole("alert")).not.toBeInTheDocument();
    await user.click(within(card).getByRole("button", { name: "Loot" }));
    await user.click(within(card).getByRole("button", { name: "Ja, loot nu" }));
    expect(drawLot).toHaveBeenCalledWith(
      expect.anything(),
      expect.anything(),
      TIED.tender.key,
      { seed: "7 boeken", by: "A. de Boer" },
      expect.any(Function),
    );
    expect(await within(card).findByText("1. Plantsoen & Zn.: krijgt de opdracht")).toBeVisible();
    expect(document.activeElement).toHaveTextContent("Er is geloot");
    expect(within(card).queryByLabelText("Startwoord van de commissie")).not.toBeInTheDocument();
    await user.click(within(card).getByRole("button", { name: "Toon blad met de loting" }));
    expect(showSheet).toHaveBeenCalledWith("Loting");
  });

  it("gives back an earlier draw and says that it stands", async () => {
    const earlier = { when: "2026-03-19 10:15", by: "", draw: lotDraw("eerder") };
    const { user } = await written(TIED, { drawLot: async () => ({ kind: "drawnBefore", earlier }) });
    await user.type(screen.getByLabelText("Startwoord van de commissie"), "nog eens");
    await user.click(screen.getByRole("button", { name: "Loot" }));
    await user.click(screen.getByRole("button", { name: "Ja, loot nu" }));
    expect(await screen.findByText("Er is al geloot, op 2026-03-19 10:15")).toBeVisible();
    expect(screen.getByText("Startwoord: eerder")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Loot" })).not.toBeInTheDocument();
  });

  it("is not offered where somebody won", async () => {
    await written(GROEN);
    expect(screen.queryByRole("region", { name: "Loting" })).not.toBeInTheDocument();
  });
});
