import { HEAD_ROW } from "../../../src/domain/sheets/score-layout";
import { scoreSheet } from "../../../src/domain/sheets/score-sheet";
import { scoreSheetTexts as english } from "../../../src/locale/en/score-sheet";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import type { Tender } from "../../../src/domain/tender/tender";
import { sensitivitySentences } from "../../../src/locale/nl/sensitivity-sentences";
import { assessedTender, blocksInput, written } from "./score-blocks-input";

const lineOf = (tender: Tender, change: Parameters<typeof blocksInput>[2] = {}) =>
  String(written(scoreSheet(blocksInput(tender, null, change)))[HEAD_ROW.effect]?.[0] ?? "");
const level = (counted: "none" | "trede3") => ({
  stated: counted,
  counted,
  counts: counted !== "none",
  reason: null,
  pso30plus: false,
  equivalent: false,
});

test("the line under the result says who had won without levels, and with what", () => {
  expect(lineOf(assessedTender())).toMatch(/^Zonder PSO-niveaus had Gamma gewonnen \(69,00 punten\)\./);
  expect(lineOf(assessedTender(), { texts: english })).toMatch(
    /^Without PSO levels Gamma would have won \(69\.00 points\)\./,
  );
});

test("and that the same bidder had won, or that there is no level", () => {
  const tender = assessedTender();
  const best = {
    ...tender,
    bids: tender.bids.map((bid) => ({ ...bid, level: level(bid.bidder === "Gamma" ? "trede3" : "none") })),
  };
  expect(lineOf(best)).toMatch(/^Ook zonder PSO-niveaus had Gamma gewonnen\./);
  const bare = { ...tender, bids: tender.bids.map((bid) => ({ ...bid, level: level("none") })) };
  expect(lineOf(bare)).toMatch(/^Geen enkele inschrijver heeft een PSO-niveau dat telt\./);
  const equal = {
    ...bare,
    bids: bare.bids.slice(0, 2).map((bid, index) => ({
      ...bid,
      price: 100_000,
      scores: [null, 8, null],
      assessed: [],
      level: level(index === 0 ? "trede3" : "none"),
    })),
  };
  expect(lineOf(equal)).toMatch(/loting nodig geweest, met Alfa Groen en Beta Schoon BV\./);
});

test("it points to the rows where the sentences about firmness and the certificates stand", () => {
  const tender = assessedTender();
  const change = { sensitivitySentences: sensitivitySentences(scoreTender(tender)) };
  const rows = written(scoreSheet(blocksInput(tender, null, change)));
  const [, summary = "", certificates = ""] =
    /Zie ook ‘Hoe stevig is deze uitslag\?’ \(rij (\d+)\)\. Wie wint als een certificaat niet telt, staat op rij (\d+)\./.exec(
      lineOf(tender, change),
    ) ?? [];
  expect(rows[Number(summary) - 1]).toEqual(["Hoe stevig is deze uitslag?"]);
  expect(rows[Number(certificates) - 1]).toEqual(["Wie wint als een certificaat niet telt?"]);
});
