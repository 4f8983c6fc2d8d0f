/** What is done with a model before its prices are read, and with a tie after that; fetched together with steps 2 and 3. */
export const model = {
  before: "Vóór publicatie",
  beforeOf: (tender: string) => `Vóór publicatie: ${tender}`,
  by: "Je naam",
  byHint: "Komt in het logboek. Je mag dit leeg laten.",
  stale: "De werkmap is gewijzigd. Lees hem eerst opnieuw.",
  trial: {
    title: "Probeer het model",
    intro:
      "Kijk wat je keuzes doen voordat er inschrijvingen zijn: op verzonnen tenders, niet op echte prijzen.",
    seed: "Startgetal",
    seedHint: "Hetzelfde getal geeft altijd dezelfde uitkomst.",
    seedInvalid: "Vul een heel getal in, bijvoorbeeld 1.",
    run: "Probeer",
    again: "Probeer opnieuw",
    running: "Er wordt geprobeerd …",
    runningShare: (share: string) => `Er wordt geprobeerd … ${share} klaar`,
    outdated: "Je keuze is daarna veranderd. Probeer het model opnieuw.",
    example: "Toon het voorbeeld",
    exampleOf: (tender: string) => `Toon het voorbeeld: ${tender}`,
    price: "Prijs",
    level: "Niveau",
    total: "Uitkomst",
    excluded: "valt af",
  },
  lock: {
    title: "Leg het model vast",
    intro:
      "Zo kan de commissie later zien dat weging, formule en regel er waren voordat er prijzen waren. Er komt een regel op het blad Logboek.",
    pricesThere:
      "Er staan al prijzen in de werkmap. Vastleggen kan, maar bewijst dan niet dat het model er eerder was.",
    run: "Leg vast",
    again: "Leg opnieuw vast",
    same: "Dit model staat al zo vast. Er valt niets opnieuw vast te leggen.",
    done: "Het model is vastgelegd",
    controlNumber: (groups: string) => `Controlegetal ${groups}`,
    note: "Noteer dit getal buiten de werkmap, bijvoorbeeld in je verslag. Het laat zien of het model is gewijzigd; het is geen handtekening.",
    changed: (count: number) =>
      count === 1 ? "1 wijziging sinds het vastleggen" : `${count} wijzigingen sinds het vastleggen`,
    blocked:
      "Het model kon niet worden vastgelegd: er staat nog een fout in de instellingen van deze tender.",
    showChanges: "Toon de wijzigingen",
    openLog: "Toon het logboek",
    reading: "Het logboek wordt nagekeken …",
  },
  draw: {
    title: "Loting",
    intro:
      "Laat de commissie samen een startwoord kiezen, bijvoorbeeld een getal of een zin. Wie ermee narekent, krijgt dezelfde volgorde.",
    once: "Loten kan één keer. Is er tussen deze inschrijvers al geloot, dan blijft die loting gelden.",
    seed: "Startwoord van de commissie",
    seedHint: "Kies het pas als iedereen erbij is.",
    run: "Loot",
    sure: (names: string) => `Nu loten tussen ${names}? Dit kan niet opnieuw.`,
    yes: "Ja, loot nu",
    no: "Nog niet",
    done: "Er is geloot",
    doneBefore: (when: string, by: string) =>
      by === "" ? `Er is al geloot, op ${when}` : `Er is al geloot, op ${when} door ${by}`,
    doneBeforeHow: "Die loting blijft gelden. Er is nu niet opnieuw geloot.",
    withSeed: (seed: string) => `Startwoord: ${seed}`,
    place: (place: number, bidder: string) => `${place}. ${bidder}`,
    gets: "krijgt de opdracht",
    ticket: (start: string) => `lot ${start}`,
    open: "Toon blad met de loting",
    none: "Een loting is niet meer nodig. Maak de uitslag opnieuw.",
    blocked: "Er is niet geloot: deze tender heeft een fout. Ga terug naar beslissen.",
    seedMissing: "Vul eerst een startwoord in.",
  },
};

/** The shape of every other language. */
export type ModelTexts = typeof model;
