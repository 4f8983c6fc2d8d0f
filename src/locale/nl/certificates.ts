/** Every word of the certificates view; fetched together with it. */
export const certificates = {
  title: "Certificaten op een dag",
  intro: "Wat telt op deze dag, wat niet, en wat je daaraan doet.",
  date: "Telt op",
  quick: "Snel kiezen",
  today: "Vandaag",
  closing: (tender: string) => `Sluiting ${tender}`,
  none: "Ik vond geen leveranciers om na te kijken.",
  overview: "Overzicht",
  summary: (counting: string, total: string) =>
    `${counting} van ${total} leveranciers hebben een niveau dat telt.`,
  row: (name: string, count: string, total: string) => `${name}: ${count} van ${total}`,
  tabs: "Certificaten bekijken",
  tab: { suppliers: "Leveranciers", findings: "Bevindingen", actions: "Acties" },
  proposals: (count: number, formatted: string) => (count === 1 ? "1 voorstel" : `${formatted} voorstellen`),
  suppliers: {
    search: "Zoek een leverancier",
    filter: "Toon",
    filters: { all: "Alle", counts: "Telt", lapsed: "Telt niet", nothing: "Geen niveau" },
    shown: (shown: string, total: string) => `${shown} van ${total} leveranciers`,
    none: "Geen leveranciers met deze keuze.",
    clear: "Toon alle leveranciers",
    kvk: (kvk: string) => `KvK ${kvk}`,
    counts: "telt",
    countsNot: "telt niet",
    noLevel: "Geen niveau in de werkmap.",
    equivalent: "gelijkwaardig bewijs",
    goTo: "Ga naar deze rij in Excel",
    findings: (count: number) => (count === 1 ? "1 bevinding" : `${count} bevindingen`),
    findingsOf: (count: number, name: string) =>
      `${count === 1 ? "1 bevinding" : `${count} bevindingen`} bij ${name}`,
  },
  kind: "Wat is er",
  everyKind: "Alles",
  registerKind: "Verschil met het register",
  kindCount: (name: string, formatted: string) => `${name} (${formatted})`,
  stale: "De werkmap is gewijzigd. Lees hem eerst opnieuw.",
  undo: "Ongedaan maken",
  leftOut: (count: number) =>
    count === 1
      ? "1 cel bleef zoals hij is, want er staat een formule in:"
      : `${count} cellen bleven zoals ze zijn, want er staat een formule in:`,
  repairs: {
    title: "Voorstellen voor je cellen",
    intro: "Vink aan wat je wilt. Er verandert niets voordat je het toepast.",
    none: "Ik heb geen voorstellen: wat ik kan verbeteren, staat er al goed.",
    kinds: {
      leadingZero: "Voorloopnul herstellen",
      levelSpelling: "Niveau in de officiële schrijfwijze",
      textDate: "Tekst wordt datum",
      verification: "Nagekeken in het register",
      codeDate: "Verspreiding van de code",
    },
    group: (name: string, formatted: string) => `${name} (${formatted})`,
    tickAll: (count: number, formatted: string) =>
      count === 1 ? "Vink deze aan" : `Vink alle ${formatted} aan`,
    untick: "Vink alles uit",
    allOf: (action: string, group: string) => `${action}: ${group}`,
    lookFirst: (count: number, formatted: string) =>
      count === 1
        ? "1 datum kan op twee manieren worden gelezen. Kijk die zelf na."
        : `${formatted} datums kunnen op twee manieren worden gelezen. Kijk die zelf na.`,
    becomes: "wordt",
    empty: "leeg",
    yes: "WAAR",
    no: "ONWAAR",
    otherReading: (read: string, other: string) => `Gelezen als ${read}, maar het kan ook ${other} zijn.`,
    cell: (cell: string, sheet: string) => `Toon cel ${cell} op blad ${sheet}`,
    apply: (count: number, formatted: string) =>
      count === 0
        ? "Pas wijzigingen toe"
        : count === 1
          ? "Pas 1 wijziging toe"
          : `Pas ${formatted} wijzigingen toe`,
    applyNothing: "Vink eerst iets aan.",
    applyHint: "Je kunt het daarna ongedaan maken.",
    done: (count: number, formatted: string) =>
      count === 0
        ? "Er is geen cel gewijzigd."
        : count === 1
          ? "1 cel gewijzigd."
          : `${formatted} cellen gewijzigd.`,
    undone: (count: number, formatted: string) =>
      count === 1 ? "1 cel teruggezet." : `${formatted} cellen teruggezet.`,
  },
  checkSheet: {
    title: "De controle op een blad",
    intro: (date: string) =>
      `Alle bevindingen op ${date} komen op het blad PSO-controle, met totalen en een link naar elke cel.`,
    write: "Zet de controle op een blad",
    renewed: (sheet: string) => `Het blad ${sheet} is vernieuwd.`,
    made: (sheet: string) => `Er is een nieuw blad: ${sheet}.`,
    open: "Toon blad",
    openNamed: (sheet: string) => `Toon blad ${sheet}`,
  },
  statusColumn: {
    title: "Status naast je leveranciers",
    free: (cell: string, sheet: string, date: string) =>
      `Rechts van je tabel komt één kolom bij, met de kop in cel ${cell} op blad ${sheet}. Per leverancier staat er of het certificaat telt op ${date}, en anders waarom niet. Je andere cellen blijven zoals ze zijn.`,
    present: (cell: string, sheet: string, date: string) =>
      `De kolom staat er al, met de kop in cel ${cell} op blad ${sheet}. Hij wordt overschreven met de status op ${date}.`,
    occupied: (cell: string, sheet: string) =>
      `Rechts van je tabel is geen plaats: in cel ${cell} op blad ${sheet} staat al iets. Voeg daar een lege kolom in of maak de cellen leeg, en lees opnieuw.`,
    noSuppliers: "Er is geen tabel met leveranciers om een kolom naast te zetten.",
    agreeFree: "Zet deze kolom in mijn tabel",
    agreePresent: "Overschrijf deze kolom",
    write: "Schrijf de statuskolom",
    renew: "Vernieuw de statuskolom",
    disagreed: "Vink eerst aan dat het mag.",
    showCell: (cell: string) => `Toon cel ${cell}`,
    reread: "Opnieuw lezen",
    done: (count: number, formatted: string) =>
      count === 0
        ? "De statuskolom klopte al."
        : count === 1
          ? "De statuskolom is bijgewerkt: 1 cel geschreven."
          : `De statuskolom is bijgewerkt: ${formatted} cellen geschreven.`,
    undone: "De statuskolom is weer zoals hij was.",
  },
  register: {
    title: "Vergelijken met het PSO-register",
    verify:
      "Inkoopladder zoekt zelf niets op in het PSO-register. Je plakt een uittreksel in de werkmap, en ik leg het ernaast.",
    steps: [
      "Maak het blad PSO-register.",
      "Plak daar je uittreksel, met kolommen voor organisatie, KvK-nummer, niveau en geldig tot.",
      "Lees opnieuw.",
    ],
    make: "Maak het blad PSO-register",
    made: (sheet: string) => `Het blad ${sheet} staat klaar. Plak je uittreksel daar en lees opnieuw.`,
    reread: "Opnieuw lezen",
    organisations: (count: number, formatted: string) =>
      count === 1 ? "1 organisatie in het uittreksel" : `${formatted} organisaties in het uittreksel`,
    confirmed: (count: number, formatted: string) =>
      count === 1
        ? "1 leverancier klopt met het uittreksel"
        : `${formatted} leveranciers kloppen met het uittreksel`,
    differences: (count: number, formatted: string) =>
      count === 1 ? "1 verschil" : `${formatted} verschillen`,
    showDifferences: (count: number): string =>
      count === 1 ? "Bekijk het verschil" : "Bekijk de verschillen",
    note: "Noteren dat je het hebt nagekeken",
    by: "Nagekeken door",
    byMissing: "Vul je naam in.",
    on: "Nagekeken op",
    propose: (count: number, formatted: string) =>
      count === 1
        ? "Stel voor om dit bij 1 leverancier te noteren"
        : `Stel voor om dit bij ${formatted} leveranciers te noteren`,
    proposeHint: "De voorstellen komen hierboven te staan. Er verandert nog niets.",
    nothingToNote:
      "Er is niets te noteren. Het staat al in je tabel, of de kolommen Geverifieerd op en Geverifieerd door ontbreken.",
  },
};

export type CertificateTexts = typeof certificates;
