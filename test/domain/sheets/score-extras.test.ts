import { placeExtras } from "../../../src/domain/sheets/score-extras";
import { planScoreSheet } from "../../../src/domain/sheets/score-plan";
import { scoreSheet } from "../../../src/domain/sheets/score-sheet";
import type { Sensitivity } from "../../../src/domain/tender/outcome";
import type { SensitivitySentences } from "../../../src/domain/tender/sensitivity-sentences-texts";
import { scoreSheetTexts as english } from "../../../src/locale/en/score-sheet";
import { scoreSheetTexts as dutch } from "../../../src/locale/nl/score-sheet";
import { price, quality, tender, bid } from "../tender/support/tender";
import { assessedTender, blocksInput, blockUnder, written } from "./score-blocks-input";

const EVERYTHING: Partial<Sensitivity> = {
  weights: [{ criterion: "Prijs", present: 60, unit: "points", interval: { from: 40, to: 100 } }],
  margin: { present: 5, from: 3, to: null },
  levels: [{ bidder: "Gamma", smallestWinningLevel: "trede1" }],
  certificates: [{ bidder: "Alfa Groen", level: "trede3", winnersWithout: ["Gamma"], changes: true }],
  priceDeficits: [{ bidder: "Gamma", toWin: 800, parity: null }],
  psoWeight: {
    present: 10,
    bidder: "Alfa Groen",
    against: null,
    decisiveAbove: 12.5,
    alwaysAbove: 83,
    decisive: false,
  },
};

const SENTENCES: SensitivitySentences = {
  weights: "Over gewichten.",
  margin: "Over de marge.",
  levels: "Over niveaus.",
  certificates: "Over certificaten.",
  leaveOneOut: "Over weglaten.",
  priceDeficits: "Over prijzen.",
  psoWeight: "Over het PSO-gewicht.",
  bandEdges: null,
};

describe("the blocks that not every score sheet has", () => {
  test("stand in a fixed order: what a committee asks first comes first", () => {
    const input = blocksInput(assessedTender(), EVERYTHING, { sensitivitySentences: SENTENCES });
    const { blocks, headings } = dutch;
    const wanted = [
      headings.ranking,
      blocks.summary,
      headings.sentences,
      headings.inputs,
      blocks.assessors.heading,
      blocks.assessors.consensus.heading,
      blocks.assessors.spread.heading,
      headings.leaveOneOut,
      blocks.certificates.heading,
      blocks.margin.heading,
      blocks.psoWeight.heading,
      blocks.weights.points.heading,
      blocks.losers.heading,
      blocks.lowPrices.heading,
      headings.workings,
    ];
    const first = written(scoreSheet(input)).map((line) => line[0]);
    expect(first.filter((text) => wanted.includes(String(text)))).toEqual(wanted);
  });

  test("are all left out of a plain tender", () => {
    const plain = tender({
      criteria: [price(60), quality("Plan", 40)],
      bids: [bid("A", 120, { Plan: 50 }), bid("B", 130, { Plan: 80 })],
    });
    expect(planScoreSheet(blocksInput(plain)).extras).toEqual([]);
  });

  test.each([
    ["Dutch", dutch],
    ["English", english],
  ])("fill exactly the rows that were kept for them, in %s", (_, texts) => {
    const input = blocksInput(assessedTender(), EVERYTHING, { texts, sensitivitySentences: SENTENCES });
    const layout = planScoreSheet(input);
    const filled = new Set(
      scoreSheet(input).cells.flatMap(({ row, content }) => (content.kind === "blank" ? [] : [row])),
    );
    expect(layout.extras).toHaveLength(10);
    for (const { top, rows } of layout.extras) {
      const own = Array.from({ length: rows }, (_, index) => top + index);
      expect(own.filter((row) => !filled.has(row))).toEqual([]);
      expect(filled.has(top - 1)).toBe(false);
      expect(filled.has(top + rows)).toBe(false);
    }
  });

  test("take no row where they are absent", () => {
    const { placed, next } = placeExtras("afterInputs", blocksInput(assessedTender({ bids: [] })), 40, 11);
    expect(placed).toEqual([]);
    expect(next).toBe(40);
  });
});

describe("the summary on the first page", () => {
  const { summary } = dutch.blocks;

  test("tells at most four sentences, certificates first", () => {
    const input = blocksInput(undefined, {}, { sensitivitySentences: SENTENCES });
    expect(blockUnder(input, summary)).toEqual([
      ["–", "Over certificaten."],
      ["–", "Over weglaten."],
      ["–", "Over de marge."],
      ["–", "Over het PSO-gewicht."],
    ]);
  });

  test("is not there when there is nothing to tell", () => {
    const none = Object.fromEntries(Object.keys(SENTENCES).map((key) => [key, null]));
    const silent = { ...SENTENCES, ...none };
    for (const change of [{}, { sensitivitySentences: silent }]) {
      expect(blockUnder(blocksInput(undefined, {}, change), summary)).toEqual([]);
    }
  });

  test("stands on the first page of a tender of five bids", () => {
    const bids = Array.from({ length: 5 }, (_, nr) => bid(`Bedrijf ${nr}`, 100 + nr, { Plan: 50 }));
    const input = blocksInput(
      tender({ criteria: [price(60), quality("Plan", 40)], bids }),
      {},
      {
        sensitivitySentences: SENTENCES,
      },
    );
    const [placed] = planScoreSheet(input).extras;
    const [firstBreak] = scoreSheet(input).print?.breaks ?? [];
    expect(firstBreak).toBeGreaterThanOrEqual((placed?.top ?? 0) + (placed?.rows ?? 0));
  });
});
