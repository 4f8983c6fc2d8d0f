import { scoreSheetTexts as dutch } from "../../../src/locale/nl/score-sheet";
import { assessedTender, blocksInput, blockUnder } from "./score-blocks-input";

const words = dutch.blocks.lowPrices;

describe("remarkably low prices", () => {
  test("names the price, what it was compared with and the limit, with live figures", () => {
    const [limits, note, , mean, second, estimate] = blockUnder(blocksInput(), words.heading);
    expect(String(limits?.[0])).toContain("15%");
    expect(String(limits?.[0])).toMatch(/€\s99\.000/);
    expect(String(note?.[0])).toContain("Indicatie, geen oordeel");
    expect(mean?.slice(0, 3)).toEqual([5, "Gamma", words.compared.mean]);
    expect(mean?.at(-1)).toBe(0.15);
    expect(String(mean?.[4])).toContain("AVERAGE");
    expect(String(second?.[4])).toContain("SMALL");
    expect(estimate?.[4]).toBe(99_000);
    for (const line of [mean, second, estimate]) expect(String(line?.[5])).toMatch(/1-\$E\d+\/\$F\d+/);
  });

  test("says what was looked at when no price stands out", () => {
    const limits = { belowMean: 0.9, belowSecond: null, belowEstimate: null };
    const lines = blockUnder(blocksInput(assessedTender({ lowPriceLimits: limits })), words.heading);
    expect(lines).toHaveLength(2);
    expect(String(lines[1]?.[0])).toContain("90%");
    expect(String(lines[1]?.[0])).toContain(words.none);
  });

  test("is left out when the buyer switched every test off, or has no estimate to compare with", () => {
    for (const belowEstimate of [null, 0.2]) {
      const lowPriceLimits = { belowMean: null, belowSecond: null, belowEstimate };
      const tender = assessedTender({ lowPriceLimits, estimate: null });
      expect(blockUnder(blocksInput(tender), words.heading)).toEqual([]);
    }
  });
});
