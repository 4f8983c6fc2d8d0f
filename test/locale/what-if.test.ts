import type { WhatIf } from "../../src/domain/tender/what-if/what-if";
import { WHAT_IF_DEFAULTS } from "../../src/domain/tender/what-if/what-if";
import { whatIfSentences as englishSentences } from "../../src/locale/en/what-if";
import { whatIfSentences as dutchSentences } from "../../src/locale/nl/what-if";

/** With ordinary spaces between a currency and its figure. */
const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll("\u00a0", " "));
const dutch = (result: WhatIf) => plain(dutchSentences(result));
const english = (result: WhatIf) => plain(englishSentences(result));

const NEVER = { count: 0, of: 2000 };
const BASE: WhatIf = {
  options: WHAT_IF_DEFAULTS,
  prices: { low: 80_000, high: 120_000, basis: "band" },
  notScored: 0,
  psoWeight: null,
  levelChangesWinner: { count: 310, of: 2000 },
  decidedByLevel: NEVER,
  reversal: { formulaCan: false, ruleCan: false, share: NEVER, example: null },
  losesByLowering: null,
  lotNeeded: NEVER,
};
const reversal: WhatIf["reversal"] = {
  formulaCan: true,
  ruleCan: false,
  share: { count: 7, of: 2000 },
  example: {
    bids: [
      { bidder: "A", price: 100_502.6, scores: [null, 9], level: "trede1", total: 87.92 },
      { bidder: "B", price: 109_066.25, scores: [null, 10], level: "none", total: null },
    ],
    removed: "B",
    winners: ["A"],
    winnersWithout: [],
  },
};

it("answers each question in a sentence, with the number of tenders that it rests on", () => {
  expect(dutch(BASE)).toEqual([
    "Uitgeprobeerd op 2.000 verzonnen tenders met 3 tot en met 6 inschrijvers en prijzen van € 80.000 tot € 120.000 (binnen de bandbreedte); startgetal 1.",
    "Door de PSO-niveaus wint een ander dan zonder niveaus in 310 van de 2.000 tenders (15,5%).",
    "Valt een verliezer af, dan blijft de winnaar altijd dezelfde.",
    "Loting is nodig in geen van de 2.000 tenders.",
  ]);
  expect(english(BASE)).toHaveLength(4);
});

it("tells the buyer that a usual weight does not always make PSO decisive, without saying that it never does", () => {
  const psoWeight = { present: 10, alwaysAbove: 100 / 1.2, always: false };
  expect(dutch({ ...BASE, psoWeight })[1]).toBe(
    "Met een PSO-weging van 10 wint een hoger niveau niet altijd: dat is pas zo boven 83,3. Een gewone weging van 5 tot 20 geeft PSO dus niet in elke tender de doorslag.",
  );
  expect(english({ ...BASE, psoWeight })[1]).toMatch(
    /more than 83\.3\. A usual weight of 5 to 20 .* not make PSO decisive in every tender/,
  );
  const always = { ...psoWeight, present: 85, always: true };
  expect(dutch({ ...BASE, psoWeight: always })[1]).toMatch(/wint een hoger niveau altijd/);
  const equal = { present: 10, alwaysAbove: 100, always: false };
  expect(english({ ...BASE, psoWeight: equal })[1]).toMatch(/no weight does that/);
});

it("shows the example of a reversal with everything that it hangs on", () => {
  const lines = dutch({ ...BASE, reversal });
  expect(lines[2]).toBe(
    "De punten hangen af van de andere inschrijvingen: valt een verliezer af, dan wint een ander in 7 van de 2.000 tenders (0,4%).",
  );
  expect(lines[3]).toBe(
    "Voorbeeld: A (€ 100.502,60, Trede 1, eindscore 87,92) en B (€ 109.066,25, geen); A wint, zonder B wint niemand.",
  );
  expect(english({ ...BASE, reversal })[3]).toMatch(/A wins, without B nobody wins\.$/);
});

it("warns of a margin with a relative formula even where nobody lost by lowering a price", () => {
  const lines = dutch({ ...BASE, losesByLowering: NEVER });
  expect(lines).toContain(
    "De winnaar verliest door zijn eigen prijs te verlagen in geen van de 2.000 tenders, maar met deze marge en prijsformule kan het wel.",
  );
});
