import type { ScoreBlockTexts } from "../../domain/sheets/score-block-texts";
import { formatFor } from "../format";

const format = formatFor("nl");

/** The words of the blocks that not every score sheet has. */
export const scoreBlockTexts: ScoreBlockTexts = {
  pointer: (summary, certificates) =>
    [
      summary === null ? "" : `Zie ook ‘Hoe stevig is deze uitslag?’ (rij ${summary}).`,
      certificates === null ? "" : `Wie wint als een certificaat niet telt, staat op rij ${certificates}.`,
    ]
      .filter((text) => text !== "")
      .join(" "),
  summary: "Hoe stevig is deze uitslag?",
  interval: {
    criterion: "Criterium",
    present: { points: "Nu (punten)", euro: "Nu (EUR)" },
    from: "Zelfde winnaar vanaf",
    to: "Tot",
    down: "Ruimte omlaag",
    up: "Ruimte omhoog",
    unbounded: "geen grens",
    undecided: "niet te bepalen",
  },
  weights: {
    points: {
      heading: "Hoe ver kan een gewicht veranderen voordat een ander wint?",
      note: "Eén gewicht verandert en de andere schuiven naar verhouding mee. Gerekend zonder afronding van de totalen. Niet te bepalen betekent: de afronding beslist nu wie wint, of er is geen ander gewicht. Berekende waarden.",
    },
    euro: {
      heading: "Hoe ver kan een waarde veranderen voordat een ander wint?",
      note: "Telkens verandert de waarde van één criterium. Gerekend zonder afronding van de totalen. Niet te bepalen betekent: de afronding beslist nu wie wint. Berekende waarden.",
    },
  },
  margin: {
    heading: "Hoe ver kan de marge veranderen voordat een ander wint?",
    note: "Vanaf de eerste waarde wint dezelfde, tot aan de tweede. Berekende waarden.",
    name: "Marge",
  },
  losers: {
    heading: "Wat had een ander nodig om te winnen?",
    note: "Telkens met één wijziging: een hoger PSO-niveau, of een lagere prijs. Niveau en verlaging zijn berekende waarden.",
    level: "Wint alleen vanaf niveau",
    price: "Inschrijfprijs",
    deficit: "Prijs moet lager (EUR)",
    winningPrice: "Prijs waarmee deze wint",
    parity: "Prijsachterstand index (EUR)",
    unreachable: "niet haalbaar",
  },
  certificates: {
    heading: "Wie wint als een certificaat niet telt?",
    note: "De tender is telkens opnieuw berekend alsof het PSO-niveau van één inschrijver niet telt. Berekende waarden.",
    bidder: "Certificaat van",
    level: "PSO-niveau",
    outcome: "De uitslag",
    winners: "Dan wint",
    nobody: "niemand",
  },
  psoWeight: {
    heading: "Is het PSO-criterium zwaar genoeg om te beslissen?",
    note: "Boven het ene gewicht wint de beste van het hoogste niveau van iedereen met een lager niveau; boven het andere is één trede altijd meer waard dan elk ander verschil. Dit zijn formules; tegen welk bod het spant, is berekend.",
    bidder: "Beste van het hoogste niveau",
    present: "Gewicht nu",
    against: "Tegen bod",
    decisiveAbove: "Beslist hier boven",
    alwaysAbove: "Beslist altijd boven",
    decisive: "Beslist nu",
    oneLevel: "één niveau",
  },
  bandEdges: {
    heading: "Hoe dicht ligt een totaal bij de rand van zijn band?",
    note: "Een band loopt vanaf de eerste waarde tot aan de tweede, die zelf in de volgende band valt. Dit zijn formules.",
    from: "Band vanaf",
    to: "Tot",
    distance: "Afstand tot de rand",
  },
  lowPrices: {
    heading: "Opvallend lage prijzen",
    note: "Indicatie, geen oordeel. Een lage prijs kan goed zijn; vraag om uitleg voordat je er iets aan verbindt.",
    limits: (limits, estimate, bidsForMean) => {
      const tests: string[] = [];
      const from = (share: number): string => `minstens ${format.percent(share)}`;
      if (limits.belowMean !== null)
        tests.push(`${from(limits.belowMean)} onder het gemiddelde (vanaf ${bidsForMean} inschrijvingen)`);
      if (limits.belowSecond !== null)
        tests.push(`${from(limits.belowSecond)} onder de op één na laagste prijs`);
      if (limits.belowEstimate !== null && estimate !== null)
        tests.push(`${from(limits.belowEstimate)} onder de raming van ${format.euro(estimate)}`);
      return `Bekeken zijn de prijzen die meetellen. Opvallend is: ${tests.join("; ")}.`;
    },
    none: "Geen enkele prijs valt op.",
    comparedWith: "Vergeleken met",
    compared: { mean: "gemiddelde", second: "op één na laagste", estimate: "raming" },
    reference: "Vergelijkingsprijs",
    below: "Lager",
    limit: "Grens",
  },
  assessors: {
    heading: "Scores per beoordelaar",
    note: "Kopieën van wat elke beoordelaar gaf. Een gekleurde lege cel is een ontbrekende score; die telt niet als nul. De laatste kolom zegt of de bron sindsdien is gewijzigd.",
    spread: {
      heading: "Spreiding tussen de beoordelaars en de score die meetelt",
      note: "Formules over de gegeven scores hierboven. De score die meetelt staat ook in de tabel met invoer.",
    },
    consensus: {
      heading: "Vastgelegde consensus",
      note: "Wat na overleg is afgesproken, met de reden. De gegeven scores blijven hierboven staan.",
    },
    criterion: "Criterium",
    count: "Aantal",
    lowest: "Laagste",
    highest: "Hoogste",
    mean: "Gemiddelde",
    median: "Mediaan",
    deviation: "Spreiding (st.dev.)",
    agreed: "Consensus",
    used: "Score die meetelt",
    by: "Op basis van",
    aggregation: { mean: "gemiddelde", median: "mediaan", consensus: "consensus" },
    reason: "Reden",
  },
  sources: {
    heading: "Controle van de bron",
    note: "Waar de uitslag verder op rust, overgenomen op het moment van berekenen. De laatste kolom zegt of de brontabel sindsdien is gewijzigd. Kolommen die overal leeg zijn, staan er niet bij; ze worden wel gecontroleerd.",
    manyBids: "Bij meer dan 100 inschrijvingen staan de inschrijvers en leveranciers hier niet bij.",
    table: {
      tenders: "Tender",
      criteria: "Criteria",
      bids: "Inschrijvingen, naast prijs en scores",
      suppliers: "Leveranciers",
      ladder: "PSO-ladder",
      settings: "Instellingen",
    },
    value: "Waarde",
    check: "Brontabel",
  },
  lock: "Vastlegging model",
};
