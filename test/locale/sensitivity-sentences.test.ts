import { NOWHERE } from "../../src/domain/cell";
import type { Sensitivity, TenderOutcome } from "../../src/domain/tender/outcome";
import type { SensitivitySentences } from "../../src/domain/tender/sensitivity-sentences-texts";
import { scoreTender } from "../../src/domain/tender/score-tender";
import type { Tender } from "../../src/domain/tender/tender";
import { sensitivitySentences as inEnglish } from "../../src/locale/en/sensitivity-sentences";
import { sensitivitySentences as inDutch } from "../../src/locale/nl/sensitivity-sentences";
import { level, standings } from "../domain/tender/support/tender";

const NONE: Sensitivity = {
  weights: [],
  margin: null,
  levels: [],
  certificates: [],
  priceDeficits: [],
  psoWeight: null,
  bandEdges: [],
};

/** A wins; the questions are answered as given. */
function outcome(
  sensitivity: Partial<Sensitivity>,
  options: Partial<Tender> = {},
  rest: Partial<TenderOutcome> = {},
): TenderOutcome {
  const scored = scoreTender(
    standings({ A: [80, "trede2"], B: [79.99, "none"], C: [70, "none"], D: [60, "none"] }, options),
  );
  return { ...scored, leaveOneOut: [], ...rest, sensitivity: { ...NONE, ...sensitivity } };
}

type Question = keyof SensitivitySentences;

/** Intl writes a no-break space after the euro sign. */
const plain = (text: string | null) => text?.replace(/\u00a0/g, " ") ?? null;

function expectSaid(
  question: Question,
  given: TenderOutcome,
  dutch: string | null,
  english: string | null,
): void {
  expect(plain(inDutch(given)[question])).toBe(dutch);
  expect(plain(inEnglish(given)[question])).toBe(english);
}

const weight = (
  criterion: string,
  present: number,
  from: number,
  to: number | null,
  unit: "points" | "euro" = "points",
) => ({ criterion, present, unit, interval: { from, to } });

describe("weights", () => {
  test("the one with the least room is named, its ends rounded inward", () => {
    expectSaid(
      "weights",
      outcome({ weights: [weight("Plan", 60, 10, 95), weight("Prijs", 40, 31.149, 58.09)] }),
      "De weging van Prijs is het gevoeligst: zolang die tussen 31,2 en 58,0 ligt (nu 40), blijft A winnen.",
      "The weight of Prijs is the most sensitive: as long as it is between 31.2 and 58.0 (now 40), A remains the winner.",
    );
  });

  test("an end that lies nearer than a tenth gets more decimals", () => {
    expectSaid(
      "weights",
      outcome({ weights: [weight("Prijs", 40, 39.98123, 100)] }),
      "De weging van Prijs is het gevoeligst: zolang die boven 39,99 ligt (nu 40), blijft A winnen.",
      "The weight of Prijs is the most sensitive: as long as it is above 39.99 (now 40), A remains the winner.",
    );
  });

  test("in euros under gunnen op waarde", () => {
    expectSaid(
      "weights",
      outcome({ weights: [weight("Plan", 40_000, 0, 58_000.128, "euro")] }),
      "De waarde van Plan is het gevoeligst: zolang die onder € 58.000,12 ligt (nu € 40.000), blijft A winnen.",
      "The value of Plan is the most sensitive: as long as it is below €58,000.12 (now €40,000), A remains the winner.",
    );
  });

  test("no single weight matters", () => {
    expectSaid(
      "weights",
      outcome({ weights: [weight("Plan", 60, 0, 100), weight("Prijs", 40, 0, null)] }),
      "Hoe zwaar één criterium ook weegt, A blijft winnen.",
      "However heavily one criterion weighs, A remains the winner.",
    );
  });

  test("rounding decides at the present weights", () => {
    expectSaid(
      "weights",
      outcome({ weights: [{ criterion: "Prijs", present: 40, unit: "points", interval: null }] }),
      "Bij deze wegingen is het verschil zo klein dat de kleinste wijziging een ander kan laten winnen.",
      "At these weights the difference is so small that the least change can let somebody else win.",
    );
  });

  test("nothing is said of a weight that is all there is, or where everybody wins", () => {
    const only = { criterion: "Prijs", present: 100, unit: "points", interval: null } as const;
    expectSaid("weights", outcome({ weights: [only] }), null, null);
    expectSaid("weights", outcome({ weights: [weight("Prijs", 40, 30, 50)] }, { contracts: 4 }), null, null);
  });
});

describe("margin", () => {
  const rule = { rule: { kind: "marge", margin: 5 } } as const;
  test.each([
    [
      { present: 5, from: 2.7, to: 6.1 },
      "Met een marge vanaf 2,7 en onder 6,1 punten (nu 5) blijft A winnen.",
      "With a margin of at least 2.7 and below 6.1 points (now 5) A remains the winner.",
    ],
    [
      { present: 5, from: 2.7, to: null },
      "Met een marge vanaf 2,7 punten (nu 5) blijft A winnen.",
      "With a margin of at least 2.7 points (now 5) A remains the winner.",
    ],
    [
      { present: 5, from: 0, to: 6.1 },
      "Met een marge onder 6,1 punten (nu 5) blijft A winnen.",
      "With a margin below 6.1 points (now 5) A remains the winner.",
    ],
    [
      { present: 5, from: 0, to: null },
      "Welke marge je ook kiest, A blijft winnen.",
      "Whatever margin you choose, A remains the winner.",
    ],
  ])("%j", (margin, dutch, english) => {
    expectSaid("margin", outcome({ margin }, rule), dutch, english);
  });

  test("in euros", () => {
    const given = outcome({ margin: { present: 500, from: 120.5, to: null } }, rule);
    expectSaid(
      "margin",
      { ...given, tender: { ...given.tender, method: "gunnen op waarde" } },
      "Met een marge vanaf € 120,50 (nu € 500) blijft A winnen.",
      "With a margin of at least €120.50 (now €500) A remains the winner.",
    );
  });
});

describe("levels", () => {
  test("the lowest level first, and who cannot win", () => {
    expectSaid(
      "levels",
      outcome({
        levels: [
          { bidder: "D", smallestWinningLevel: null },
          { bidder: "C", smallestWinningLevel: "trede3" },
          { bidder: "B", smallestWinningLevel: "aspirant" },
        ],
      }),
      "Om te winnen had B Aspirant-status nodig en C Trede 3; met geen enkel niveau wint D.",
      "To win, B needed Aspirant-status and C Trede 3; with no level D wins.",
    );
  });

  test("many losers are counted", () => {
    const many = (name: string, count: number, smallestWinningLevel: "trede1" | null) =>
      Array.from({ length: count }, (_, index) => ({ bidder: `${name}${index + 1}`, smallestWinningLevel }));
    expectSaid(
      "levels",
      outcome({ levels: [...many("n", 4, null), ...many("y", 5, "trede1")] }),
      "Om te winnen had y1 Trede 1 nodig, y2 Trede 1, y3 Trede 1 en 2 anderen ook een ander niveau; met geen enkel niveau winnen n1, n2, n3 en 1 ander.",
      "To win, y1 needed Trede 1, y2 Trede 1, y3 Trede 1 and 2 others another level; with no level n1, n2, n3 and 1 other win.",
    );
  });

  test("nobody can", () => {
    expectSaid(
      "levels",
      outcome({ levels: [{ bidder: "B", smallestWinningLevel: null }] }),
      "Geen enkele verliezer kan winnen met een ander PSO-niveau.",
      "No loser can win with another PSO level.",
    );
  });
});

describe("certificates", () => {
  const without = (bidder: string, winnersWithout: readonly string[], changes = true) => ({
    bidder,
    level: "trede2" as const,
    winnersWithout,
    changes,
  });
  test("one that decides", () => {
    expectSaid(
      "certificates",
      outcome({ certificates: [without("A", ["B"]), without("C", ["A"], false)] }),
      "Zonder het certificaat van A wint B.",
      "Without the certificate of A, B wins.",
    );
  });
  test("none that decides", () => {
    expectSaid(
      "certificates",
      outcome({ certificates: [without("A", ["A"], false)] }),
      "Geen enkel certificaat beslist: ook zonder blijft A winnen.",
      "No certificate decides: without it, too, A remains the winner.",
    );
  });
  test("a draw, no winner at all, and more than three", () => {
    expectSaid(
      "certificates",
      outcome({
        certificates: [
          without("A", ["B", "C"]),
          without("B", []),
          without("C", ["D"]),
          without("D", ["B"]),
          without("E", ["B"]),
        ],
      }),
      "Zonder het certificaat van A staan B en C bovenaan en beslist loting; zonder het certificaat van B is er geen winnaar; zonder het certificaat van C wint D; ook van 2 anderen is het certificaat beslissend.",
      "Without the certificate of A, B and C are at the top and a draw decides; without the certificate of B, there is no winner; without the certificate of C, D wins; the certificates of 2 others decide, too.",
    );
  });
  test("equivalent proof is no certificate", () => {
    const given = outcome({ certificates: [without("A", ["B"])] });
    const bids = given.bids.map((scored) => ({
      ...scored,
      bid: { ...scored.bid, level: { ...level("trede2"), equivalent: true }, place: NOWHERE },
    }));
    expectSaid(
      "certificates",
      { ...given, bids },
      "Zonder het gelijkwaardige bewijs van A wint B.",
      "Without the equivalent proof of A, B wins.",
    );
  });
});

describe("leave-one-out", () => {
  test("a loser that matters, and one that does not", () => {
    const leaveOneOut = [
      { removed: "B", winners: ["C"], changes: true },
      { removed: "D", winners: ["A"], changes: false },
    ];
    expectSaid(
      "leaveOneOut",
      outcome({}, {}, { leaveOneOut }),
      "Valt B weg, dan wint C.",
      "If B drops out, C wins.",
    );
    expectSaid(
      "leaveOneOut",
      outcome({}, {}, { leaveOneOut: leaveOneOut.slice(1) }),
      "Welke verliezer ook wegvalt, A blijft winnen.",
      "Whichever loser drops out, A remains the winner.",
    );
  });

  test("several winners, and a draw", () => {
    const leaveOneOut = [{ removed: "C", winners: ["A", "B"], changes: false }];
    expectSaid(
      "leaveOneOut",
      outcome({}, { contracts: 2 }, { leaveOneOut }),
      "Welke verliezer ook wegvalt, A en B blijven winnen.",
      "Whichever loser drops out, A and B remain the winners.",
    );
    expectSaid(
      "leaveOneOut",
      outcome({}, {}, { leaveOneOut, winners: ["A", "B"], lotNeeded: true }),
      "Welke verliezer ook wegvalt, A en B blijven bovenaan staan.",
      "Whichever loser drops out, A and B stay at the top.",
    );
  });
});

describe("price deficits", () => {
  test("the smallest first, and for whom no price was low enough", () => {
    expectSaid(
      "priceDeficits",
      outcome({
        priceDeficits: [
          { bidder: "C", toWin: 2000, parity: null },
          { bidder: "B", toWin: 1234.56, parity: null },
          { bidder: "D", toWin: null, parity: null },
        ],
      }),
      "Om te winnen had B € 1.234,56 lager moeten inschrijven en C € 2.000 lager; voor D was geen prijs laag genoeg.",
      "To win, the price of B had to be €1,234.56 lower and that of C €2,000; for D no price was low enough.",
    );
  });

  test("nobody could", () => {
    expectSaid(
      "priceDeficits",
      outcome({ priceDeficits: [{ bidder: "B", toWin: null, parity: null }] }),
      "Voor geen van de verliezers was een prijs laag genoeg om te winnen.",
      "For none of the losers was any price low enough to win.",
    );
  });
});

describe("PSO weight", () => {
  const pso = { present: 20, bidder: "A", against: "B", alwaysAbove: 100 / 1.2, decisive: false };
  test.each([
    [
      { ...pso, decisiveAbove: 14.81, decisive: true },
      "De PSO-weging van 20 geeft hier de doorslag: zodra die boven 14,9 ligt, komt A (hoogste niveau) boven iedereen met een lager niveau uit; om in elke tender de doorslag te geven, moet die weging boven 83,4 liggen.",
      "The PSO weight of 20 is decisive here: once it lies above 14.9, A (highest level) comes above everybody with a lower level; to be decisive in every tender that weight must lie above 83.4.",
    ],
    [
      { ...pso, decisiveAbove: 34.6 },
      "De PSO-weging van 20 geeft hier niet de doorslag: pas boven 34,6 komt A (hoogste niveau) zeker boven iedereen met een lager niveau uit; om in elke tender de doorslag te geven, moet die weging boven 83,4 liggen.",
      "The PSO weight of 20 is not decisive here: only above 34.6 is A (highest level) sure to come above everybody with a lower level; to be decisive in every tender that weight must lie above 83.4.",
    ],
    [
      { ...pso, decisiveAbove: 0, decisive: true, alwaysAbove: 80 },
      "De PSO-weging van 20 hoeft hier niet te beslissen: ook zonder PSO-punten komt niemand met een lager niveau boven A (hoogste niveau) uit; om in elke tender de doorslag te geven, moet die weging boven 80 liggen.",
      "The PSO weight of 20 need not decide here: without PSO points, too, nobody with a lower level comes above A (highest level); to be decisive in every tender that weight must lie above 80.",
    ],
    [
      { ...pso, decisiveAbove: null, alwaysAbove: 100 },
      "De PSO-weging van 20 maakt hier geen verschil, want alle inschrijvers krijgen evenveel PSO-punten.",
      "The PSO weight of 20 makes no difference here, because all bidders get as many PSO points.",
    ],
  ])("%j", (psoWeight, dutch, english) => {
    expectSaid("psoWeight", outcome({ psoWeight }), dutch, english);
  });

  test("a threshold just under the present weight is not rounded past it", () => {
    const { psoWeight } = inDutch(
      outcome({ psoWeight: { ...pso, present: 15, decisiveAbove: 14.991, decisive: true } }),
    );
    expect(psoWeight).toContain("boven 14,991 ");
    const closer = inDutch(
      outcome({ psoWeight: { ...pso, present: 14.9915, decisiveAbove: 14.991, decisive: true } }),
    );
    expect(closer.psoWeight).toContain("boven 14,991 ");
  });
});

describe("band edges", () => {
  const rule = { rule: { kind: "banden", width: 5 } } as const;
  test("just under the next band, by no more than rounding can do", () => {
    expectSaid(
      "bandEdges",
      outcome(
        {
          bandEdges: [
            { bidder: "C", from: 70, to: 75, distance: 2 },
            { bidder: "B", from: 75, to: 80, distance: 0.01 },
          ],
        },
        rule,
      ),
      "Het dichtst bij het eind van een band staat B: 79,99 punten ligt 0,01 onder de grens van 80; de kleinste wijziging kan de band veranderen.",
      "Nearest to the end of a band is B: 79.99 points lies 0.01 below the edge at 80; the smallest change can change the band.",
    );
  });
  test("on the edge itself, and well above it", () => {
    expectSaid(
      "bandEdges",
      outcome({ bandEdges: [{ bidder: "A", from: 80, to: 85, distance: 0 }] }, rule),
      "Het dichtst bij het eind van een band staat A: 80,00 punten ligt precies op de grens van 80; de kleinste wijziging kan de band veranderen.",
      "Nearest to the end of a band is A: 80.00 points lies exactly on the edge at 80; the smallest change can change the band.",
    );
    expectSaid(
      "bandEdges",
      outcome({ bandEdges: [{ bidder: "C", from: 68, to: 80, distance: 2 }] }, rule),
      "Het dichtst bij het eind van een band staat C: 70,00 punten ligt 2,00 boven de grens van 68.",
      "Nearest to the end of a band is C: 70.00 points lies 2.00 above the edge at 68.",
    );
  });
});

test("without any answer nothing is said", () => {
  const silent = Object.values(inDutch(outcome({})));
  expect(silent).toEqual(silent.map(() => null));
  expect(silent).toHaveLength(8);
});

test("a name that ends in a full stop ends the sentence with one", () => {
  const leaveOneOut = [{ removed: "B", winners: ["Plant & Zn."], changes: true }];
  expect(inDutch(outcome({}, {}, { leaveOneOut })).leaveOneOut).toBe("Valt B weg, dan wint Plant & Zn.");
});
