import type { DecidedBy } from "../../domain/tender/outcome";
import type { Method, Procedure } from "../../domain/tender/tender";

/** How a total is counted: the last is what `prijs per kwaliteit` gives. */
type Unit = "points" | "euro" | "euroPerPoint";

const procedures: Readonly<Record<Procedure, string>> = {
  private: "privaat",
  belowThreshold: "onder de drempel",
  european: "Europees",
  reserved: "voorbehouden",
};

const methodKinds: Readonly<Record<Method, string>> = {
  punten: "Punten",
  "gunnen op waarde": "Gunnen op waarde",
  "prijs per kwaliteit": "Prijs per kwaliteit",
  "utility index": "Utility index",
};

const decidedByTotal = (total: string): Readonly<Record<DecidedBy, string>> => ({
  only: "Enige geldige inschrijving",
  score: `Beslist door ${total}`,
  pso: "Beslist door het PSO-niveau",
  quality: "Beslist door de kwaliteit",
  lot: "Loting nodig",
});

const decidedBy: Readonly<Record<Unit, Readonly<Record<DecidedBy, string>>>> = {
  points: decidedByTotal("de punten"),
  euro: decidedByTotal("het bedrag"),
  euroPerPoint: decidedByTotal("de prijs per punt"),
};

const total: Readonly<Record<Unit, (figure: string) => string>> = {
  points: (figure) => `${figure} punten`,
  euro: (figure) => figure,
  euroPerPoint: (figure) => `${figure} per punt`,
};

/** Every word of step 2; fetched together with it. */
export const decide = {
  title: "Wat je beslist wilt hebben",
  intro: "Kies per tender wat telt. In je werkmap verandert niets tot je de uitslag vraagt.",
  none: "Er is geen tender om te beslissen.",
  noneHow: "Kijk in stap 1 welke tabel nog ontbreekt.",
  include: "Deze tender meenemen",
  bids: (count: number) => (count === 1 ? "1 inschrijving" : `${count} inschrijvingen`),
  noBids: "nog geen inschrijvingen",
  referenceDate: (date: string) => `peildatum ${date}`,
  procedures,
  fallbackDate: "Peildatum waar de werkmap er geen heeft",
  fallbackHint: "Op deze dag moet een certificaat geldig zijn om te tellen.",
  change: "Wijzigen",
  method: "Methode",
  methodKinds,
  methodExplained: {
    punten: "Prijs, kwaliteit en PSO krijgen punten. De meeste punten wint.",
    "gunnen op waarde":
      "Kwaliteit is euro's waard en gaat van de prijs af. Het laagste bedrag wint. Nodig: de kolom Waarde bij de criteria.",
    "prijs per kwaliteit": "De prijs gedeeld door de kwaliteitspunten. De laagste wint.",
    "utility index": "Prijs en kwaliteit samen in één getal, met de formule van Mercell. De hoogste wint.",
  } satisfies Record<Method, string>,
  methodUnit: {
    points: "Uitslag in punten, 100 is het hoogst.",
    euro: "Uitslag in euro.",
    euroPerPoint: "Uitslag in euro per kwaliteitspunt.",
  } satisfies Record<Unit, string>,
  price: "Prijsformule",
  priceKinds: {
    "laagste/prijs": "Laagste prijs gedeeld door prijs",
    "laag-hoog": "Tussen laagste en hoogste prijs",
    afwijking: "Afwijking van de laagste prijs",
    log: "Logaritme",
    bandbreedte: "Bandbreedte met vaste grenzen",
  },
  priceExplained: {
    "laagste/prijs": "De laagste prijs krijgt alle prijspunten, de rest naar verhouding.",
    "laag-hoog": "De laagste prijs krijgt alle prijspunten, de hoogste nul.",
    afwijking: "Elk procent boven de laagste prijs kost evenveel. Bij het dubbele zijn de punten op.",
    log: "Elke verdubbeling van de prijs kost evenveel punten.",
    bandbreedte: "Tussen twee vaste grenzen. De prijs van een ander verandert jouw punten niet.",
  },
  priceWarning: {
    "laagste/prijs":
      "Let op: valt een verliezer af, dan kunnen twee anderen van plaats wisselen, ook al verandert er bij hen niets.",
    "laag-hoog":
      "Let op: één erg hoge of lage prijs verschuift de punten van iedereen. De volgorde kan daardoor omkeren.",
    afwijking: "Let op: valt de laagste prijs af, dan verschuiven de punten van iedereen.",
    log: "",
    bandbreedte: "",
  },
  low: "Ondergrens (alle punten)",
  high: "Bovengrens (nul punten)",
  euroHint: "Bedrag in euro",
  base: "Grondtal A",
  baseHint: "Een prijs van A keer de laagste krijgt nul punten. Kies dus een getal boven 1.",
  clip: "Prijspunten afkappen",
  clipHint:
    "Op nul en op het maximum. Zonder afkappen krijgt een hoge prijs soms punten onder nul, en een lage meer dan het maximum.",
  clipped: "afgekapt op nul en het maximum",
  notClipped: "niet afgekapt",
  rule: "Hoe het PSO-niveau beslist",
  ruleSummary: {
    marge: (amount: string) => `marge van ${amount}`,
    banden: (amount: string) => `banden van ${amount}`,
    gelijk: "bij gelijke uitkomst",
    eerst: "niveau eerst",
    gewogen: "alleen via een criterium",
    "korting euro": "korting in euro per niveau",
    "korting procent": "korting in procent per niveau",
    minimum: (level: string) => `minimaal ${level}`,
  },
  priceSummary: {
    "laagste/prijs": "laagste prijs gedeeld door prijs",
    "laag-hoog": "tussen laagste en hoogste prijs",
    afwijking: "afwijking van de laagste prijs",
    log: (base: string) => `logaritme met grondtal ${base}`,
    bandbreedte: (low: string, high: string) => `bandbreedte ${low} tot ${high}`,
  },
  margin: {
    points: "Marge in punten",
    euro: "Marge in euro",
    euroPerPoint: "Marge in euro per kwaliteitspunt",
  },
  width: {
    points: "Breedte van een band in punten",
    euro: "Breedte van een band in euro",
    euroPerPoint: "Breedte van een band in euro per kwaliteitspunt",
  },
  euroParameter: "Bij deze methode is er geen standaard. Neem het bedrag uit je aanbestedingsstukken.",
  level: "Minimaal niveau",
  discounts: "Zo staat het in je tabel PSO-ladder:",
  discountsMissing: (column: string) =>
    `Vul in de tabel PSO-ladder per niveau de kolom ${column} in en lees de werkmap opnieuw. Is die tabel er nog niet, maak hem dan met de kolommen Niveau, Waarde en ${column}.`,
  discountColumn: { "korting euro": "Korting EUR", "korting procent": "Korting %" },
  unknownSetting: "niet leesbaar in de werkmap, kies er een",
  undo: "Neem de werkmap weer over",
  preset: {
    title: "Voorstel bij je procedure",
    more: "Voorstel bij een procedure",
    open: "In je werkmap staat nog niet alles over hoe je beslist. Dit past bij je procedure:",
    procedure: "Procedure",
    take: "Neem dit voorstel",
    taken: "Dit is al je keuze",
    price: "bandbreedte met vaste grenzen",
    bounds: "Vul daarna de grenzen in. Neem ze uit je aanbestedingsstukken, niet uit de inschrijvingen.",
    amount: "Vul daarna het bedrag in dat bij de regel hoort.",
    now: (settings: string) => `Zonder keuze geldt: ${settings}.`,
    hint: {
      private: "Je bent vrij in je regel. Met vaste grenzen verandert de volgorde niet als er iemand afvalt.",
      belowThreshold:
        "Kies dit alleen als het vooraf in je stukken stond. Achteraf een regel toevoegen kan niet.",
      european:
        "Kies dit alleen als het vooraf in je stukken stond, met een verband met de opdracht en 'of gelijkwaardig'.",
      reserved:
        "Kies dit alleen als het vooraf in je stukken stond, met een verband met de opdracht en 'of gelijkwaardig'.",
    } satisfies Record<Procedure, string>,
    noAdvice: "Dit is een hint, geen juridisch advies.",
  },
  errors: {
    numberMissing: "Vul een getal in.",
    numberUnreadable: "Dit is geen getal. Schrijf bijvoorbeeld 2,5 of 1.250,00.",
    marginNegative: "De marge kan niet onder nul.",
    widthNotPositive: "De breedte moet groter zijn dan nul.",
    lowNegative: "De ondergrens kan niet onder nul.",
    highNotAboveLow: "De bovengrens moet hoger zijn dan de ondergrens.",
    baseNotAboveOne: "Het grondtal moet groter zijn dan 1.",
  },
  readAs: (value: string) => `Gelezen als ${value}`,
  preview: "Dit wordt de uitslag",
  lowerIsBetter: "hoe lager, hoe beter",
  wins: (names: string, count: number) => (count === 1 ? `${names} wint` : `${names} winnen`),
  lotNeeded: (names: string) => `Loting nodig tussen ${names}`,
  noWinner: "Geen geldige inschrijving",
  total,
  decidedBy,
  passedOver: (name: string, figure: string, level: string) =>
    `${name} had ${figure}, maar telt als ${level}.`,
  passedOverMore: (count: number) =>
    count === 1
      ? "Nog 1 inschrijving met een even goede of betere uitkomst bleef achter."
      : `Nog ${count} inschrijvingen met een even goede of betere uitkomst bleven achter.`,
  levelChangesNothing: "Het niveau verandert hier niet wie wint.",
  levelInPoints: "Het niveau telt mee in de uitkomst.",
  levelInPrice: "Het niveau verlaagt de prijs waarmee gerekend wordt.",
  levelExcluded: (count: number) =>
    count === 1
      ? "1 inschrijving valt af door het minimumniveau."
      : `${count} inschrijvingen vallen af door het minimumniveau.`,
  blockedTitle: "Deze tender kan nog niet",
  blocked: (count: number) =>
    count === 1 ? "Eén fout moet eerst weg:" : `${count} fouten moeten eerst weg:`,
  toFindings: "Toon alle bevindingen",
  invalidChoice: "Maak eerst je keuze hierboven af.",
  hints: (count: number) => (count === 1 ? "1 aandachtspunt" : `${count} aandachtspunten`),
  selectAll: "Alles kiezen",
  selectNone: "Niets kiezen",
  score: (count: number) =>
    count <= 1 ? "Zet de uitslag in de werkmap" : `Zet ${count} uitslagen in de werkmap`,
  scoreHint: "Er komt een nieuw blad bij. Je eigen cellen blijven zoals ze zijn.",
  scoreNothing: "Kies eerst een tender die beslist kan worden.",
  scoreStale: "De werkmap is gewijzigd. Lees hem eerst opnieuw.",
};

/** The shape of every other language. */
export type DecideTexts = typeof decide;
