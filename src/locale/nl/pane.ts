import type { DecidedBy } from "../../domain/tender/outcome";
import type { Procedure } from "../../domain/tender/tender";
import { endSentence } from "../end-sentence";
import { columnLabels } from "./column-labels";

const procedures: Readonly<Record<Procedure, string>> = {
  private: "privaat",
  belowThreshold: "onder de drempel",
  european: "Europees",
  reserved: "voorbehouden",
};

const decidedBy: Readonly<Record<DecidedBy, string>> = {
  only: "Enige geldige inschrijving",
  score: "Beslist door de punten",
  pso: "Beslist door het PSO-niveau",
  quality: "Beslist door de kwaliteit",
  lot: "Loting nodig",
};

/** Every word of the task pane itself. The shape of this object is the shape of every other language. */
export const pane = {
  shell: {
    name: "Inkoopladder",
    task: "Kies een taak",
    tender: "Gunning",
    certificates: "Certificaten",
    steps: "Stappen",
    stepFound: "Gevonden",
    stepDecide: "Beslissen",
    stepOutcome: "Uitslag",
    step: (number: number, name: string) => `Stap ${number}: ${name}`,
    privacy: "Niets verlaat deze werkmap.",
    close: "Sluiten",
    retry: "Opnieuw proberen",
  },
  settings: {
    title: "Instellingen",
    language: "Taal",
    languages: { nl: "Nederlands", en: "English" },
    theme: "Weergave",
    themes: { auto: "Volg Excel", light: "Licht", dark: "Donker" },
    privacy:
      "Inkoopladder leest en schrijft alleen in deze werkmap. Er is geen account, geen server en geen verbinding met het PSO-register.",
  },
  help: {
    open: "Uitleg",
    title: "Wat Inkoopladder doet",
    text: "Inkoopladder leest de tabellen met leveranciers en inschrijvingen in je werkmap, kijkt welke PSO-certificaten op de peildatum tellen, en berekent de gunning met het PSO-niveau als doorslag.",
    stepsTitle: "In drie stappen",
    steps: [
      "Gevonden: kijk of je tabellen goed zijn herkend en herstel de fouten.",
      "Beslissen: kies per tender de prijsformule en hoe het niveau beslist. Je ziet meteen wie er wint.",
      "Uitslag: zet de uitslag op een nieuw blad. De commissie kan elk cijfer narekenen.",
    ],
    writtenTitle: "Wat er wordt geschreven",
    written:
      "Per tender één nieuw blad, Gunning met de naam van de tender. Onthoud je een keuze, dan staat die op het blad Inkoopladder. Je eigen cellen blijven zoals ze zijn, behalve waar je zelf een voorstel aanvinkt of een statuskolom vraagt.",
    privacyTitle: "Privacy",
    rules: "Je kiest per tender één regel. Die staat met de datum op het blad.",
    reviewTitle: "Beoordelingen kunnen nog niet",
    review:
      "Deze versie maakt nog geen beoordelingsbladen. Wat nu wel kan: certificaten nakijken op een dag die je kiest, en een gunning berekenen.",
    toCertificates: "Certificaten nakijken",
  },
  start: {
    notices: {
      notInOffice: {
        title: "Open dit paneel in Excel",
        text: "Inkoopladder werkt binnen Excel. Deze pagina staat nu los in een browser, zonder werkmap.",
        how: [
          "Open je werkmap in Excel.",
          "Kies op het lint Start > Invoegtoepassingen en zoek Inkoopladder. Staat hij er niet? Vraag je beheerder om hem toe te wijzen.",
          "Zonder Excel proberen kan met de werkbank: start die met npm start.",
        ],
      },
      otherProgram: {
        title: "Alleen in Excel",
        text: "Inkoopladder leest tabellen uit een werkmap. Dit Office-programma heeft die niet.",
        how: ["Open je werkmap in Excel en kies Inkoopladder op het lint."],
      },
      tooOld: {
        title: "Deze Excel is te oud",
        text: "Inkoopladder heeft Excel 2021 of nieuwer nodig, Microsoft 365 of Excel voor het web (ExcelApi 1.14).",
        how: [
          "Werk Office bij: Bestand > Account > Bijwerkopties.",
          "Of open dezelfde werkmap in Excel voor het web.",
        ],
      },
      noScript: {
        title: "Office is niet bereikbaar",
        text: "Het deel dat Microsoft zelf levert, Office.js, kwam niet binnen. Zonder dat kan het paneel niet bij je werkmap.",
        how: [
          "Controleer je internetverbinding en open het paneel opnieuw.",
          "Blijft het zo? Vraag je beheerder of appsforoffice.microsoft.com is toegestaan.",
        ],
      },
      noAnswer: {
        title: "Excel antwoordt niet",
        text: "Het paneel wacht al even op Excel. In je werkmap is niets veranderd.",
        how: [
          "Druk in het werkblad op Enter of Esc en sluit open vensters.",
          "Open het paneel opnieuw. Helpt dat niet, sla je werk dan op en start Excel opnieuw.",
        ],
      },
      broken: {
        title: "Het paneel is vastgelopen",
        text: "Er ging iets mis in het paneel zelf. Je eigen cellen zijn niet veranderd. Was je net een uitslag aan het maken, kijk dan of er al een nieuw blad staat.",
        how: ["Open het paneel opnieuw. Blijft het misgaan, meld dan bij je beheerder wat je deed."],
      },
    },
    reopen: "Opnieuw openen",
  },
  progress: {
    reading: "Je werkmap wordt gelezen …",
    checking: "Je tabellen worden nagekeken …",
    writing: "De uitslag wordt in je werkmap gezet …",
    remembering: "Je keuze wordt onthouden …",
    waiting: "Excel wacht: druk op Enter of Esc in de cel.",
    percent: (share: string) => `${share} klaar`,
    calculating: "Wordt doorgerekend …",
    work: {
      repairs: "Je cellen worden gewijzigd …",
      undoRepairs: "De cellen worden teruggezet …",
      checkSheet: "De controle wordt op een blad gezet …",
      statusColumn: "De statuskolom wordt geschreven …",
      undoStatusColumn: "De statuskolom wordt teruggezet …",
      registerSheet: "Het blad wordt gemaakt …",
    },
    loading: "Wordt opgehaald …",
  },
  problem: {
    unexpected:
      "Er gebeurde iets dat niet was voorzien. Probeer het opnieuw; lees anders de werkmap opnieuw.",
    whileReading: "De werkmap kon niet worden gelezen",
    whileWriting: "De uitslag staat niet in je werkmap",
    whileRemembering: "Je keuze is niet onthouden",
    whileShowing: "Excel kon die plek niet tonen",
    whileCalculating: "De tenders konden niet worden doorgerekend",
    whileChecking: "De certificaten konden niet worden nagekeken",
    whileProposing: "Ik kon geen voorstellen maken",
    work: {
      repairs: "Je cellen zijn niet gewijzigd",
      undoRepairs: "De cellen zijn niet teruggezet",
      checkSheet: "De controle staat niet op een blad",
      statusColumn: "De statuskolom is niet geschreven",
      undoStatusColumn: "De statuskolom is niet teruggezet",
      registerSheet: "Het blad is niet gemaakt",
    },
    notLoaded: "Dit deel kon niet worden opgehaald. Controleer je verbinding en probeer het opnieuw.",
  },
  stale: {
    text: "De werkmap is gewijzigd.",
    action: "Opnieuw lezen",
  },
  found: {
    title: "Wat ik in je werkmap vond",
    summaryOk: "Alles wat nodig is voor een gunning is er.",
    summaryMissing: (roles: string) => `Voor een gunning ontbreekt nog: ${roles}.`,
    reread: "Opnieuw lezen",
    tables: "Tabellen",
    roles: {
      suppliers: "Leveranciers",
      tenders: "Tenders",
      criteria: "Criteria",
      bids: "Inschrijvingen",
      ladder: "PSO-ladder",
      contracts: "Contracten",
      register: "PSO-register",
      settings: "Instellingen",
    },
    rows: (count: number, formatted: string) => (count === 1 ? "1 rij" : `${formatted} rijen`),
    where: (label: string, sheet: string) => `tabel ${label}, blad ${sheet}`,
    whereRange: (sheet: string) => `bereik op blad ${sheet}`,
    notFound: "niet gevonden",
    undecided: "kolommen nog kiezen",
    missing: {
      suppliers:
        "Zonder leveranciers telt elk niveau als geen. Maak een tabel met minstens de kolommen Leverancier en PSO-niveau.",
      tenders: "Niet verplicht. Zonder deze tabel is er één tender, met de standaardregels.",
      criteria: "Maak een tabel met minstens de kolommen Criterium, Soort en Weging.",
      bids: "Maak een tabel met minstens de kolommen Inschrijver en Inschrijfprijs, en een kolom per kwaliteitscriterium.",
      ladder: "Niet verplicht. Zonder deze tabel gelden gelijke stappen.",
      contracts: "Niet verplicht.",
      register: "Niet verplicht.",
      settings: "Niet verplicht.",
    },
    correct: "Klopt er iets niet?",
    whichTable: "Welke tabel wil je aanpassen?",
    table: "Tabel",
    noTable: "Geen",
    columnsIntro: "Staat er een verkeerde kolom? Kies dan de kop die in je tabel staat.",
    columnAbsent: "Staat er niet",
    columnQuestion: (role: string) => `Welke kolom is welke? (${role})`,
    columnChoose: "Kies een kop",
    columnOneIsEnough: "Een van beide is genoeg.",
    columnsRepeated: (headers: string) =>
      `Niet te kiezen, want die kop staat er vaker dan één keer: ${headers}. Geef de koppen in je tabel elk een eigen naam en lees opnieuw.`,
    columns: columnLabels,
    remember: "Onthouden in deze werkmap",
    rememberHint: "Komt op het blad Inkoopladder te staan.",
    apply: "Gebruik deze keuze",
    question: (role: string) => `Welke tabel bevat de ${role.toLowerCase()}?`,
    questionHint: "Ik vond er meer dan één. Kies de tabel die telt.",
    emptyTitle: "Nog geen tabellen",
    empty:
      "Ik zoek tabellen op hun koppen, niet op naam of plek. Zodra deze kolommen ergens in je werkmap staan, herken ik ze:",
    emptyTable: (role: string, columns: string) => `${role}: ${columns}`,
    emptyNext: "Er is ook een sjabloon met alle tabellen en een voorbeeldtender. Vraag je beheerder erom.",
    next: "Verder naar beslissen",
    nextBlocked: "Beslissen kan zodra er criteria en inschrijvingen zijn.",
  },
  findings: {
    title: "Bevindingen",
    none: "Geen bevindingen. Alles wat ik kon nakijken klopt.",
    noneInFilter: "Geen bevindingen met deze keuze.",
    severities: { error: "Fouten", warning: "Waarschuwingen", info: "Ter info" },
    meaning: {
      error: "Een fout houdt de tender tegen die deze rij gebruikt.",
      warning: "Kijk hier even naar. Het houdt niets tegen.",
      info: "Goed om te weten.",
    },
    count: (name: string, formatted: string) => `${name} (${formatted})`,
    filter: "Toon",
    filterTable: "Tabel",
    search: "Zoek in bevindingen",
    next: "Doen:",
    listed: (listed: string, total: string) => `${listed} van ${total} bevindingen`,
    everyTable: "Alle tabellen",
    filteredTender: (tender: string) => `Alleen bevindingen bij ${tender}`,
    clearFilter: "Toon alles",
    sheet: (name: string) => `blad ${name}`,
    table: (name: string) => `tabel ${name}`,
    row: (row: number) => `rij ${row}`,
    column: (column: string) => `kolom ${column}`,
    cell: (cell: string) => `cel ${cell}`,
    goTo: "Ga naar deze cel in Excel",
    more: (formatted: string) => `Toon ${formatted} meer`,
    shown: (shown: string, total: string) => `${shown} van ${total} getoond`,
  },
  decide: {
    title: "Wat je beslist wilt hebben",
    intro: "Kies per tender wat telt. In je werkmap verandert niets tot je de uitslag vraagt.",
    none: "Er is geen tender om te beslissen.",
    noneHow: "Kijk in stap 1 welke tabel nog ontbreekt.",
    toFound: "Naar stap 1",
    tender: (name: string, lot: string) => (lot === "" ? name : `${name}, perceel ${lot}`),
    unnamed: "Tender zonder naam",
    include: "Deze tender meenemen",
    bids: (count: number) => (count === 1 ? "1 inschrijving" : `${count} inschrijvingen`),
    referenceDate: (date: string) => `peildatum ${date}`,
    procedures,
    fallbackDate: "Peildatum waar de werkmap er geen heeft",
    fallbackHint: "Op deze dag moet een certificaat geldig zijn om te tellen.",
    dateInvalid: "Kies een bestaande datum.",
    change: "Wijzigen",
    price: "Prijsformule",
    priceKinds: {
      "laagste/prijs": "Laagste prijs gedeeld door prijs",
      "laag-hoog": "Tussen laagste en hoogste prijs",
      bandbreedte: "Bandbreedte met vaste grenzen",
    },
    priceExplained: {
      "laagste/prijs": "De laagste prijs krijgt alle prijspunten, de rest naar verhouding.",
      "laag-hoog": "De laagste prijs krijgt alle prijspunten, de hoogste nul.",
      bandbreedte: "Tussen twee vaste grenzen. De prijs van een ander verandert jouw punten niet.",
    },
    priceWarning: {
      "laagste/prijs":
        "Let op: valt een verliezer af, dan kunnen twee anderen van plaats wisselen, ook al verandert er bij hen niets.",
      "laag-hoog":
        "Let op: één erg hoge of lage prijs verschuift de punten van iedereen. De volgorde kan daardoor omkeren.",
      bandbreedte: "",
    },
    low: "Ondergrens (alle punten)",
    high: "Bovengrens (nul punten)",
    euroHint: "Bedrag in euro",
    clip: "Prijspunten afkappen op nul en op het maximum",
    proposePriceTitle: "Voorstel: bandbreedte",
    proposePrice:
      "In je werkmap staat geen prijsformule. Met vaste grenzen kan de volgorde niet omkeren als er iemand afvalt. Neem de grenzen uit je aanbestedingsstukken, niet uit de inschrijvingen.",
    proposePriceNow: (formula: string) => `Zonder keuze geldt: ${formula.toLowerCase()}.`,
    takePrice: "Vul grenzen in",
    rule: "Hoe het PSO-niveau beslist",
    ruleKinds: {
      marge: "Marge",
      banden: "Banden",
      gelijk: "Bij gelijke punten",
      eerst: "Niveau eerst",
      gewogen: "Alleen punten",
      minimum: "Minimumniveau",
    },
    ruleExplained: {
      marge: "Wie dicht genoeg bij de beste zit, is gelijkwaardig. Van hen wint het hoogste niveau.",
      banden: "Punten vallen in banden van vaste breedte. Binnen een band wint het hoogste niveau.",
      gelijk: "Het niveau beslist alleen als de punten precies gelijk zijn.",
      eerst: "Het hoogste niveau wint. Punten tellen pas bij gelijk niveau.",
      gewogen: "De punten beslissen. Het niveau telt alleen via een PSO-criterium.",
      minimum: "Wie onder dit niveau zit, valt af. Daarna beslissen de punten.",
    },
    ruleSummary: {
      marge: (points: string) => `marge van ${points} punten`,
      banden: (points: string) => `banden van ${points} punten`,
      gelijk: "bij gelijke punten",
      eerst: "niveau eerst",
      gewogen: "alleen punten",
      minimum: (level: string) => `minimaal ${level}`,
    },
    priceSummary: {
      "laagste/prijs": "laagste prijs gedeeld door prijs",
      "laag-hoog": "tussen laagste en hoogste prijs",
      bandbreedte: (low: string, high: string) => `bandbreedte ${low} tot ${high}`,
    },
    margin: "Marge in punten",
    width: "Breedte van een band in punten",
    level: "Minimaal niveau",
    unknownSetting: "niet leesbaar in de werkmap, kies er een",
    undo: "Neem de werkmap weer over",
    proposeRuleTitle: (rule: string) => `Voorstel: ${rule}`,
    proposeRule: {
      belowThreshold:
        "Er staat geen regel in je werkmap, dus nu beslissen alleen de punten. Onder de drempel passen banden goed. Kies dit alleen als het vooraf in je stukken stond.",
      european:
        "Er staat geen regel in je werkmap, dus nu beslissen alleen de punten. Europees past: niveau bij gelijke punten, met een verband met de opdracht en 'of gelijkwaardig'. Kies dit alleen als het vooraf in je stukken stond.",
    },
    takeRule: "Neem dit voorstel",
    errors: {
      numberMissing: "Vul een getal in.",
      numberUnreadable: "Dit is geen getal. Schrijf bijvoorbeeld 2,5 of 1.250,00.",
      marginNegative: "De marge kan niet onder nul.",
      widthNotPositive: "De breedte moet groter zijn dan nul.",
      lowNegative: "De ondergrens kan niet onder nul.",
      highNotAboveLow: "De bovengrens moet hoger zijn dan de ondergrens.",
    },
    readAs: (value: string) => `Gelezen als ${value}`,
    preview: "Dit wordt de uitslag",
    wins: (names: string, count: number) => (count === 1 ? `${names} wint` : `${names} winnen`),
    lotNeeded: (names: string) => `Loting nodig tussen ${names}`,
    noWinner: "Geen geldige inschrijving",
    points: (total: string) => `${total} punten`,
    passedOver: (name: string, total: string, level: string) =>
      `${name} had ${total} punten, maar telt als ${level}.`,
    passedOverMore: (count: number) =>
      count === 1
        ? "Nog 1 inschrijving met evenveel of meer punten bleef achter."
        : `Nog ${count} inschrijvingen met evenveel of meer punten bleven achter.`,
    levelChangesNothing: "Het niveau verandert hier niet wie wint.",
    levelInPoints: "Het niveau telt mee in de punten.",
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
  },
  outcome: {
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
    decidedBy,
    total: "punten",
    excluded: "Niet in de rangorde",
    exclusion: {
      invalid: "Ongeldig verklaard in de werkmap.",
      lapsed: "Vervallen na de gunning.",
      aboveCeiling: (ceiling: string) => `Boven de plafondprijs van ${ceiling}.`,
      belowMinimumScore: (criterion: string, score: string, minimum: string) =>
        `${score} op ${criterion}; het minimum is ${minimum}.`,
      belowMinimumLevel: (minimum: string) => `Onder het minimumniveau ${minimum}.`,
    },
    lotTitle: "Loting nodig",
    lot: (names: string) =>
      `${names} staan precies gelijk: in punten, in niveau en in kwaliteit. Laat het lot beslissen en leg dat vast.`,
    stabilityTitle: "Wat als een verliezer afvalt?",
    stable: "Dan blijft de winnaar dezelfde, wie er ook afvalt.",
    changes: (removed: string, winners: string, count: number) =>
      endSentence(`Valt ${removed} af, dan ${count === 1 ? "wint" : "winnen"} ${winners}`),
    changesNobody: (removed: string) => `Valt ${removed} af, dan blijft er geen winnaar over.`,
    changesMore: (formatted: string) => `En zo nog ${formatted} keer; ze staan allemaal op het blad.`,
    sheet: (name: string) => `Blad ${name}`,
    open: "Toon blad",
    openNamed: (name: string) => `Toon blad ${name}`,
    again: "Terug naar beslissen",
    more: (formatted: string) => `Toon ${formatted} meer`,
  },
  level: {
    pso30plus: "30+",
  },
};

export type PaneTexts = typeof pane;
