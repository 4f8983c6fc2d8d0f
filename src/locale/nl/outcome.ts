import type { LowPrice } from "../../domain/tender/outcome";
import { endSentence } from "../end-sentence";

/** Every word of step 3; fetched together with it. */
export const outcome = {
  title: "De uitslag",
  intro: (count: number) =>
    count === 1
      ? "Er staat een nieuw blad in je werkmap. Aan je eigen cellen is niets veranderd."
      : `Er staan ${count} nieuwe bladen in je werkmap. Aan je eigen cellen is niets veranderd.`,
  none: "Er is nog geen uitslag.",
  noneHow: "Kies eerst in stap 2 wat je beslist wilt hebben.",
  toDecide: "Naar stap 2",
  winner: (count: number): string => (count === 1 ? "Winnaar" : "Winnaars"),
  ranking: "Rangorde",
  rank: (rank: number) => `Plaats ${rank}`,
  excluded: "Niet in de rangorde",
  exclusion: {
    invalid: "Ongeldig verklaard in de werkmap.",
    lapsed: "Vervallen na de gunning.",
    aboveCeiling: (ceiling: string) => `Boven de plafondprijs van ${ceiling}.`,
    belowMinimumScore: (criterion: string, score: string, minimum: string) =>
      `${score} op ${criterion}; het minimum is ${minimum}.`,
    belowMinimumLevel: (minimum: string) => `Onder het minimumniveau ${minimum}.`,
  },
  /** What the price became by the discount of a level. */
  usedPrice: (price: string, used: string) => `Prijs ${price}, na korting ${used}`,
  lotTitle: "Loting nodig",
  lot: (names: string) => `${names} staan precies gelijk: in uitkomst, in niveau en in kwaliteit.`,
  firm: {
    title: "Hoe stevig is deze uitslag?",
    figures: "Toon de cijfers",
    figuresOf: (tender: string) => `Toon de cijfers achter de uitslag: ${tender}`,
    weights: "Wegingen",
    weightsHow: "Binnen het gekleurde deel wint dezelfde. De streep is de weging van nu.",
    values: "Waarde in euro",
    valuesHow: "Binnen het gekleurde deel wint dezelfde. De streep is de waarde van nu.",
    now: (figure: string) => `nu ${figure}`,
    between: (from: string, to: string) => `${from} tot ${to}`,
    from: (from: string) => `vanaf ${from}`,
    always: "maakt niet uit",
    noInterval: "niet te berekenen",
    /** For whoever hears the bar. */
    weight: (criterion: string, now: string, range: string) => `${criterion}: nu ${now}, ${range}`,
    margin: "Marge",
    losers: "Wie niet won",
    loser: "Inschrijver",
    winsFrom: "Wint vanaf",
    cheaper: "Wint bij zoveel lager",
    parity: "Prijstekort",
    parityHow: "Prijstekort is het prijsverschil bij gelijke index.",
    notPossible: "niet haalbaar",
    certificates: "Telt een certificaat toch niet?",
    without: (bidder: string, level: string) => `Zonder ${level} van ${bidder}`,
    then: (winners: string, count: number) => `${count === 1 ? "wint" : "winnen"} ${winners}`,
    thenNobody: "blijft er geen winnaar over",
    same: "wint dezelfde",
    leaving: "Valt een verliezer af?",
    leavingSame: "Dan blijft de winnaar dezelfde, wie er ook afvalt.",
    leavingChanges: (removed: string, winners: string, count: number) =>
      endSentence(`Valt ${removed} af, dan ${count === 1 ? "wint" : "winnen"} ${winners}`),
    leavingNobody: (removed: string) => `Valt ${removed} af, dan blijft er geen winnaar over.`,
    bands: "Afstand tot de rand van de band",
    band: (from: string, to: string) => `band ${from} tot ${to}`,
    distance: "Afstand",
  },
  lowPrices: {
    title: "Opvallend lage prijs",
    judgement: "Dit is een indicatie, geen oordeel. Vraag de inschrijver om uitleg voordat je iets beslist.",
    compared: {
      mean: (bidder: string, price: string, below: string, reference: string) =>
        `${bidder}: ${price} is ${below} onder het gemiddelde van ${reference}.`,
      second: (bidder: string, price: string, below: string, reference: string) =>
        `${bidder}: ${price} is ${below} onder de op één na laagste prijs van ${reference}.`,
      estimate: (bidder: string, price: string, below: string, reference: string) =>
        `${bidder}: ${price} is ${below} onder de raming van ${reference}.`,
    } satisfies Record<
      LowPrice["compared"],
      (bidder: string, price: string, below: string, reference: string) => string
    >,
  },
  assessed: {
    title: "Scores van de beoordelaars",
    titleOf: (tender: string) => `Scores van de beoordelaars: ${tender}`,
    used: (score: string, how: string) => `telt als ${score} (${how})`,
    aggregation: { mean: "gemiddelde", median: "mediaan", consensus: "consensus" },
    spread: (lowest: string, highest: string) => `van ${lowest} tot ${highest}`,
    agreed: "allemaal gelijk",
    each: (assessor: string, score: string) => `${assessor} ${score}`,
    missing: (names: string) => `Geen score van ${names}. Dat telt niet als nul.`,
    reason: (reason: string) => endSentence(`Motivering: ${reason}`),
  },
  sheet: (name: string) => `Blad ${name}`,
  open: "Toon blad",
  openNamed: (name: string) => `Toon blad ${name}`,
  again: "Terug naar beslissen",
};

/** The shape of every other language. */
export type OutcomeTexts = typeof outcome;
