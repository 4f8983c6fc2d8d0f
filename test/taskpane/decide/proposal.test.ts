import type { Procedure } from "../../../src/domain/tender/tender";
import { levelEffect } from "../../../src/taskpane/decide/level-effect";
import { proposalsFor } from "../../../src/taskpane/decide/proposal";
import { scorableTenders } from "../../../src/taskpane/decide/scorable";
import { NO_DRAFT } from "../../../src/taskpane/state/drafts";
import { preview } from "../support/fixture-actions";
import { bid, finding, GROEN, level, outcome } from "../support/fixture-outcome";
import { tenderId } from "../../../src/application/inspection";

const open = (procedure: Procedure | null) =>
  preview(GROEN, {
    procedure,
    findings: [
      finding({ code: "ruleNotPublished", severity: "warning" }),
      finding({ code: "priceFormulaDefault", severity: "warning" }),
    ],
  });

describe("proposals", () => {
  it("follow the procedure", () => {
    expect(proposalsFor(open("belowThreshold"), NO_DRAFT).rule?.draft).toMatchObject({
      kind: "banden",
      points: "5",
    });
    expect(proposalsFor(open("european"), NO_DRAFT).rule?.draft.kind).toBe("gelijk");
    expect(proposalsFor(open("private"), NO_DRAFT).rule).toBeNull();
    expect(proposalsFor(open(null), NO_DRAFT).rule).toBeNull();
  });

  it("ask for the bounds of a bandwidth when the workbook has no price formula", () => {
    expect(proposalsFor(open(null), NO_DRAFT).price).toBe(true);
    expect(proposalsFor(preview(GROEN), NO_DRAFT).price).toBe(false);
  });

  it("are gone once the user has decided", () => {
    const decided = {
      rule: { kind: "eerst", points: "", level: "aspirant" },
      price: { kind: "laag-hoog", low: "", high: "" },
      clip: null,
    } as const;
    expect(proposalsFor(open("european"), decided)).toEqual({ price: false, rule: null });
  });
});

describe("what the level did", () => {
  it("names who was passed over", () => {
    expect(levelEffect(GROEN)).toMatchObject({
      kind: "passedOver",
      count: 1,
      bids: [{ bid: { bidder: "Plantsoen & Zn." } }],
    });
  });

  it("says nothing it cannot know when the level earns points", () => {
    const weighted = outcome(
      "Gewogen",
      [{ bid: bid("A", 1, level("trede1"), 2), total: 80 }],
      { kind: "gewogen" },
      {},
      { criteria: [{ kind: "pso", name: "PSO", weight: 10, place: GROEN.bids[0]!.bid.place }] },
    );
    expect(levelEffect(weighted).kind).toBe("inPoints");
  });

  it("counts who fell below the minimum", () => {
    const minimum = outcome("Minimum", [
      { bid: bid("A", 1, level("trede1"), 2), total: 80 },
      {
        bid: bid("B", 1, level("none"), 3),
        total: 0,
        excluded: { kind: "belowMinimumLevel", minimum: "trede1" },
      },
    ]);
    expect(levelEffect(minimum)).toMatchObject({ kind: "excluded", bids: [{ bid: { bidder: "B" } }] });
  });
});

describe("which tenders can be scored", () => {
  const id = tenderId(GROEN.tender.key);
  it("leaves out blocked ones and those with an unfinished choice", () => {
    const unfinished = new Map([
      [id, { ...NO_DRAFT, price: { kind: "bandbreedte", low: "", high: "" } } as const],
    ]);
    expect(scorableTenders([preview(GROEN)], new Map(), Number)).toHaveLength(1);
    expect(scorableTenders([preview(GROEN)], unfinished, Number)).toHaveLength(0);
    expect(scorableTenders([preview(GROEN, { outcome: null })], new Map(), Number)).toHaveLength(0);
  });
});
