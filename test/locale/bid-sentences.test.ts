import type { Level } from "../../src/domain/pso/level";
import { explainBids } from "../../src/domain/tender/explain-bids";
import { scoreTender } from "../../src/domain/tender/score-tender";
import type { Tender } from "../../src/domain/tender/tender";
import { bidSentence as inEnglish } from "../../src/locale/en/bid-sentences";
import { bidSentence as inDutch } from "../../src/locale/nl/bid-sentences";
import {
  bid,
  level,
  NO_DISCOUNT,
  price,
  pso,
  quality,
  standings,
  tender,
} from "../domain/tender/support/tender";

function sentences(given: Tender, say: typeof inDutch): string[] {
  const outcome = scoreTender(given);
  const explanations = explainBids(outcome);
  return outcome.bids.map((scored) => {
    const explanation = explanations.get(scored.bid);
    return explanation ? say(explanation) : "";
  });
}

const marge = { rule: { kind: "marge", margin: 5 } } as const;

/** Gunnen op waarde: S as given, the tendered price higher by the value of the quality (default 0) and the discount. */
function worth(
  bids: Readonly<Record<string, readonly [total: number, level: Level, value?: number]>>,
  options: Partial<Tender>,
): Tender {
  return tender({
    criteria: [quality("Plan", 0, { value: 100 }), price(0)],
    method: "gunnen op waarde",
    bids: Object.entries(bids).map(([name, [total, counted, value = 0]]) =>
      bid(name, total + value, { Plan: value }, { level: counted }),
    ),
    ...options,
  });
}

const CASES: readonly (readonly [string, Tender, readonly string[], readonly string[]])[] = [
  [
    "a level within the margin",
    standings({ X: [78.5, "trede2"], Y: [81.2, "none"] }, marge),
    [
      "X eindigt als 1e: 78,50 punten ligt binnen 5 punten van de hoogste score (81,20 van Y), en X heeft Trede 2 tegenover geen PSO-niveau bij Y.",
      "Y eindigt als 2e: 81,20 punten is 2,70 meer dan X, maar X gaat voor met Trede 2 tegenover geen PSO-niveau.",
    ],
    [
      "X comes 1st: 78.50 points is within 5 points of the highest score (81.20 of Y), and X has Trede 2 against no PSO level for Y.",
      "Y comes 2nd: 81.20 points is 2.70 more than X, but X comes first with Trede 2 against no PSO level.",
    ],
  ],
  [
    "a level too far behind",
    standings({ Y: [81.2, "none"], Z: [70, "trede3"] }, marge),
    [
      "Y eindigt als 1e met 81,20 punten, 11,20 meer dan Z.",
      "Z eindigt als 2e: 70,00 punten is 11,20 minder dan Y, en Trede 3 geeft geen voorrang, want de score ligt onder 76,20 (5 punten onder de hoogste score die over was).",
    ],
    [
      "Y comes 1st with 81.20 points, 11.20 more than Z.",
      "Z comes 2nd: 70.00 points is 11.20 less than Y, and Trede 3 gives no priority, because the score is below 76.20 (5 points under the highest score that was left).",
    ],
  ],
  [
    "bands",
    standings({ X: [75, "trede2"], Y: [79.9, "aspirant"] }, { rule: { kind: "banden", width: 5 } }),
    [
      "X eindigt als 1e: 75,00 punten telt als gelijk aan de 79,90 van Y, want beide liggen vanaf 75 en onder 80, en X heeft Trede 2 tegenover Aspirant-status bij Y.",
      "Y eindigt als 2e: 79,90 punten is 4,90 meer dan X, maar X gaat voor met Trede 2 tegenover Aspirant-status.",
    ],
    [
      "X comes 1st: 75.00 points counts as equal to the 79.90 of Y, because both are at least 75 and below 80, and X has Trede 2 against Aspirant-status for Y.",
      "Y comes 2nd: 79.90 points is 4.90 more than X, but X comes first with Trede 2 against Aspirant-status.",
    ],
  ],
  [
    "level first",
    standings({ X: [60, "trede1"], Y: [90, "none"] }, { rule: { kind: "eerst" } }),
    [
      "X eindigt als 1e: het PSO-niveau gaat voor de punten (60,00 tegen 90,00), en X heeft Trede 1 tegenover geen PSO-niveau bij Y.",
      "Y eindigt als 2e: 90,00 punten is 30,00 meer dan X, maar X gaat voor met Trede 1 tegenover geen PSO-niveau.",
    ],
    [
      "X comes 1st: the PSO level comes before the points (60.00 against 90.00), and X has Trede 1 against no PSO level for Y.",
      "Y comes 2nd: 90.00 points is 30.00 more than X, but X comes first with Trede 1 against no PSO level.",
    ],
  ],
  [
    "a tie broken by the level, without decimals",
    standings({ X: [78, "trede2"], Y: [78, "basis"] }, { rule: { kind: "gelijk" }, rounding: 0 }),
    [
      "X eindigt als 1e: evenveel punten als Y (78), en X heeft Trede 2 tegenover Basistrede bij Y.",
      "Y eindigt als 2e: evenveel punten als X (78), maar X gaat voor met Trede 2 tegenover Basistrede.",
    ],
    [
      "X comes 1st: as many points as Y (78), and X has Trede 2 against Basistrede for Y.",
      "Y comes 2nd: as many points as X (78), but X comes first with Trede 2 against Basistrede.",
    ],
  ],
  [
    "a tie broken by quality, and a third bid",
    standings({ X: [75, "none", 40], Y: [75, "none", 30], Z: [60, "none"] }),
    [
      "X eindigt als 1e: evenveel punten als Y (75,00), maar meer punten voor kwaliteit: 40,00 tegen 30,00.",
      "Y eindigt als 2e: evenveel punten als X (75,00), maar minder punten voor kwaliteit: 30,00 tegen 40,00.",
      "Z eindigt als 3e: 60,00 punten is 15,00 minder dan Y.",
    ],
    [
      "X comes 1st: as many points as Y (75.00), but more points for quality: 40.00 against 30.00.",
      "Y comes 2nd: as many points as X (75.00), but fewer points for quality: 30.00 against 40.00.",
      "Z comes 3rd: 60.00 points is 15.00 less than Y.",
    ],
  ],
  [
    "a lot",
    standings({ X: [75, "none"], Y: [75, "none"] }),
    [
      "X deelt plaats 1 met Y met 75,00 punten; niets onderscheidt deze inschrijvingen, dus loting beslist wie de opdracht krijgt.",
      "Y deelt plaats 1 met X met 75,00 punten; niets onderscheidt deze inschrijvingen, dus loting beslist wie de opdracht krijgt.",
    ],
    [
      "X shares place 1 with Y with 75.00 points; nothing tells these bids apart, so a draw decides who gets the contract.",
      "Y shares place 1 with X with 75.00 points; nothing tells these bids apart, so a draw decides who gets the contract.",
    ],
  ],
  [
    "the only bid, with an expired certificate",
    tender({
      criteria: [quality("Plan", 80), pso(20)],
      bids: [bid("X", 150, { Plan: 50 }, { level: level("trede2", "expired") })],
    }),
    [
      "X eindigt als 1e: het is de enige inschrijving die meedoet (40,00 punten); Trede 2 telt niet mee, want het certificaat was verlopen op de peildatum.",
    ],
    [
      "X comes 1st: it is the only bid that takes part (40.00 points); Trede 2 does not count, because the certificate had expired on the reference date.",
    ],
  ],
  [
    "excluded bids",
    tender({
      criteria: [quality("Plan", 60, { minimumScore: 55 }), price(40)],
      ceilingPrice: 180_000,
      rule: { kind: "minimum", level: "trede1" },
      bids: [
        bid("", null, {}, { status: "invalid" }),
        bid("B", 100, {}, { status: "lapsed" }),
        bid("C", 181_000.5, { Plan: 80 }, { level: "trede1" }),
        bid("D", 100, { Plan: 52.5 }, { level: "trede1" }),
        bid("E", 100, { Plan: 80 }, { level: "aspirant" }),
      ],
    }),
    [
      "Een inschrijving zonder naam doet niet mee: de inschrijving is ongeldig verklaard.",
      "B doet niet mee: de inschrijving is na de gunning vervallen.",
      "C doet niet mee: de prijs van € 181.000,50 ligt boven de hoogst toegestane prijs van € 180.000.",
      "D doet niet mee: de score 52,5 voor Plan ligt onder het minimum van 55.",
      "E doet niet mee: minstens Trede 1 is nodig, en E heeft Aspirant-status.",
    ],
    [
      "A bid without a name does not take part: the bid was declared invalid.",
      "B does not take part: the bid lapsed after the award.",
      "C does not take part: the price of €181,000.50 is above the highest price allowed, €180,000.",
      "D does not take part: the score 52.5 for Plan is below the minimum of 55.",
      "E does not take part: at least Trede 1 is needed, and E has Aspirant-status.",
    ],
  ],
  [
    "gunnen op waarde: lower is better, a level within a margin in euros and one beyond it",
    worth(
      { X: [105, "trede2"], Y: [100, "none"], Z: [120, "trede3"] },
      { rule: { kind: "marge", margin: 5 } },
    ),
    [
      "X eindigt als 1e: een fictieve prijs van € 105,00 ligt binnen € 5 van de laagste fictieve prijs (€ 100,00 van Y), en X heeft Trede 2 tegenover geen PSO-niveau bij Y.",
      "Y eindigt als 2e: een fictieve prijs van € 100,00 is € 5,00 lager dan die van X, maar X gaat voor met Trede 2 tegenover geen PSO-niveau.",
      "Z eindigt als 3e: een fictieve prijs van € 120,00 is € 20,00 hoger dan die van Y, en Trede 3 geeft geen voorrang, want de fictieve prijs ligt boven € 105,00 (€ 5 boven de laagste fictieve prijs die over was).",
    ],
    [
      "X comes 1st: a fictitious price of €105.00 is within €5 of the lowest fictitious price (€100.00 of Y), and X has Trede 2 against no PSO level for Y.",
      "Y comes 2nd: a fictitious price of €100.00 is €5.00 lower than that of X, but X comes first with Trede 2 against no PSO level.",
      "Z comes 3rd: a fictitious price of €120.00 is €20.00 higher than that of Y, and Trede 3 gives no priority, because the fictitious price is above €105.00 (€5 above the lowest fictitious price that was left).",
    ],
  ],
  [
    "bands in euros",
    worth(
      { X: [79.5, "trede2"], Y: [76, "none"], Z: [80, "trede3"] },
      { rule: { kind: "banden", width: 5 } },
    ),
    [
      "X eindigt als 1e: een fictieve prijs van € 79,50 telt als gelijk aan de € 76,00 van Y, want beide liggen vanaf € 75 en onder € 80, en X heeft Trede 2 tegenover geen PSO-niveau bij Y.",
      "Y eindigt als 2e: een fictieve prijs van € 76,00 is € 3,50 lager dan die van X, maar X gaat voor met Trede 2 tegenover geen PSO-niveau.",
      "Z eindigt als 3e: een fictieve prijs van € 80,00 is € 4,00 hoger dan die van Y, en Trede 3 geeft geen voorrang, want de fictieve prijs ligt niet onder € 80,00.",
    ],
    [
      "X comes 1st: a fictitious price of €79.50 counts as equal to the €76.00 of Y, because both are at least €75 and below €80, and X has Trede 2 against no PSO level for Y.",
      "Y comes 2nd: a fictitious price of €76.00 is €3.50 lower than that of X, but X comes first with Trede 2 against no PSO level.",
      "Z comes 3rd: a fictitious price of €80.00 is €4.00 higher than that of Y, and Trede 3 gives no priority, because the fictitious price is not below €80.00.",
    ],
  ],
  [
    "price per quality, a tie broken by quality and a loser",
    tender({
      criteria: [quality("Plan", 100), price(0)],
      method: "prijs per kwaliteit",
      bids: [bid("X", 1000, { Plan: 80 }), bid("Y", 500, { Plan: 40 }), bid("Z", 1300, { Plan: 100 })],
    }),
    [
      "X eindigt als 1e: evenveel euro per kwaliteitspunt als Y (€ 12,50), maar meer punten voor kwaliteit: 80,00 tegen 40,00.",
      "Y eindigt als 2e: evenveel euro per kwaliteitspunt als X (€ 12,50), maar minder punten voor kwaliteit: 40,00 tegen 80,00.",
      "Z eindigt als 3e: € 13,00 per kwaliteitspunt is € 0,50 duurder dan Y.",
    ],
    [
      "X comes 1st: as many euros per quality point as Y (€12.50), but more points for quality: 80.00 against 40.00.",
      "Y comes 2nd: as many euros per quality point as X (€12.50), but fewer points for quality: 40.00 against 80.00.",
      "Z comes 3rd: €13.00 per quality point is €0.50 dearer than Y.",
    ],
  ],
  [
    "utility index",
    tender({
      criteria: [quality("Plan", 60, { scaleMax: 1 }), price(40)],
      method: "utility index",
      bids: [bid("A", 1000, { Plan: 0.9 }), bid("B", 875, { Plan: 0.8 })],
    }),
    [
      "A eindigt als 1e met een utility index van 87,50, 2,50 hoger dan die van B.",
      "B eindigt als 2e: een utility index van 85,00 is 2,50 lager dan die van A.",
    ],
    [
      "A comes 1st with a utility index of 87.50, 2.50 higher than that of B.",
      "B comes 2nd: a utility index of 85.00 is 2.50 lower than that of A.",
    ],
  ],
  [
    "a discount in euros, with equal fictitious prices",
    worth(
      { X: [110, "trede2", 30], Y: [100, "none", 20] },
      {
        rule: { kind: "korting euro" },
        discounts: { euro: { ...NO_DISCOUNT, trede2: 10 }, share: NO_DISCOUNT },
      },
    ),
    [
      "X eindigt als 1e: dezelfde fictieve prijs als Y (€ 100,00), maar een hogere waarde voor kwaliteit: € 30,00 tegen € 20,00; in de prijs is de korting voor Trede 2 van € 10 verrekend.",
      "Y eindigt als 2e: dezelfde fictieve prijs als X (€ 100,00), maar een lagere waarde voor kwaliteit: € 20,00 tegen € 30,00.",
    ],
    [
      "X comes 1st: the same fictitious price as Y (€100.00), but a higher value for quality: €30.00 against €20.00; the price is counted with the discount for Trede 2 of €10.",
      "Y comes 2nd: the same fictitious price as X (€100.00), but a lower value for quality: €20.00 against €30.00.",
    ],
  ],
  [
    "a discount in percent on a price in points",
    tender({
      criteria: [price(100)],
      priceFormula: { kind: "laagste/prijs" },
      rule: { kind: "korting procent" },
      discounts: { euro: NO_DISCOUNT, share: { ...NO_DISCOUNT, trede3: 0.07 } },
      bids: [bid("X", 1000, {}, { level: "trede3" }), bid("Y", 1162.5, {})],
    }),
    [
      "X eindigt als 1e met 100,00 punten, 20,00 meer dan Y; in de prijs is de korting voor Trede 3 van 7% (€ 70) verrekend.",
      "Y eindigt als 2e: 80,00 punten is 20,00 minder dan X.",
    ],
    [
      "X comes 1st with 100.00 points, 20.00 more than Y; the price is counted with the discount for Trede 3 of 7% (€70).",
      "Y comes 2nd: 80.00 points is 20.00 less than X.",
    ],
  ],
  [
    "a bound with more decimals than the totals is told in full",
    standings({ Y: [81, "none"], Z: [78, "trede3"] }, { rule: { kind: "marge", margin: 2.5 }, rounding: 0 }),
    [
      "Y eindigt als 1e met 81 punten, 3 meer dan Z.",
      "Z eindigt als 2e: 78 punten is 3 minder dan Y, en Trede 3 geeft geen voorrang, want de score ligt onder 78,5 (2,5 punten onder de hoogste score die over was).",
    ],
    [
      "Y comes 1st with 81 points, 3 more than Z.",
      "Z comes 2nd: 78 points is 3 less than Y, and Trede 3 gives no priority, because the score is below 78.5 (2.5 points under the highest score that was left).",
    ],
  ],
];

/** Intl writes a no-break space after the euro sign. */
const plain = (text: string) => text.replace(/\u00a0/g, " ");

describe.each(CASES)("%s", (_, given, dutch, english) => {
  test("in Dutch", () => {
    expect(sentences(given, inDutch).map(plain)).toEqual(dutch);
  });
  test("in English", () => {
    expect(sentences(given, inEnglish).map(plain)).toEqual(english);
  });
});

test("English ordinals", () => {
  const many = Object.fromEntries(
    Array.from({ length: 23 }, (_, index) => [`b${index}`, [99 - index, "none"] as const]),
  );
  const said = sentences(standings(many), inEnglish).map(
    (sentence) => / comes (\S+?)[: ]/.exec(sentence)?.[1],
  );
  expect([3, 10, 11, 12, 20, 21, 22].map((index) => said[index])).toEqual([
    "4th",
    "11th",
    "12th",
    "13th",
    "21st",
    "22nd",
    "23rd",
  ]);
});
