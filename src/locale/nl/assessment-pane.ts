/** Every word of the blind assessment; fetched together with it. */
export const assessmentPane = {
  intro:
    "Laat eerst de kwaliteit beoordelen, elk apart en zonder prijzen. Pas als je de kwaliteit sluit, toont dit paneel de prijzen.",
  none: "Er is geen tender met een criterium voor kwaliteit.",
  noneNext: "Zet bij Criteria minstens één criterium van de soort kwaliteit.",
  by: "Je naam",
  byHint: "Komt in het logboek. Je mag dit leeg laten.",
  stale: "De werkmap is gewijzigd. Lees hem eerst opnieuw.",
  phase: { none: "Niet begonnen", open: "Open", closed: "Gesloten" },
  opened: (when: string, by: string) =>
    by === "" ? `Begonnen op ${when}` : `Begonnen op ${when} door ${by}`,
  closed: (when: string, by: string) =>
    by === "" ? `Gesloten op ${when}` : `Gesloten op ${when} door ${by}`,
  start: "Begin met beoordelen",
  startOf: (tender: string) => `Begin met beoordelen: ${tender}`,
  again: "Nieuwe ronde beginnen",
  againOf: (tender: string) => `Nieuwe ronde beginnen: ${tender}`,
  againHow:
    "De oude formulieren blijven staan en tellen niet meer mee. De prijzen gaan weer dicht tot je de kwaliteit opnieuw sluit.",
  open: {
    assessors: "Beoordelaars",
    assessor: "Naam van de beoordelaar",
    assessorHint: "Elke beoordelaar krijgt een eigen formulier.",
    add: "Voeg toe",
    remove: (name: string) => `Haal ${name} weg`,
    blank: "Vul eerst een naam in.",
    double: (name: string) => `${name} staat al in de lijst.`,
    nobody: "Voeg minstens één beoordelaar toe.",
    hideNames: "Namen van inschrijvers verbergen",
    hideNamesHint: "Op de formulieren staan letters. Wie welke letter heeft, lees je hier en in het logboek.",
    sees: "Op het formulier staan de criteria met hun schaal, de inschrijvers, en per score een vak voor toelichting.",
    seesLetters:
      "Op het formulier staan de criteria met hun schaal, een letter per inschrijver, en per score een vak voor toelichting.",
    seesNot: "Er staan geen prijzen op, geen PSO-niveaus en geen scores van anderen.",
    curious:
      "De formulieren zijn bladen in deze werkmap. Wie nieuwsgierig is, kan ook de andere bladen bekijken, met de prijzen. Maakt dat uit, stuur dan per beoordelaar een eigen werkmap: je beheerder maakt die met de opdracht assess.",
    run: "Formulieren maken",
    runFor: (tender: string) => `Formulieren maken: ${tender}`,
  },
  forms: {
    title: "Formulieren",
    filled: (filled: string, asked: string) => `${filled} van ${asked} scores`,
    complete: "volledig ingevuld",
    show: "Toon",
    showOf: (assessor: string, sheet: string) => `Toon formulier van ${assessor}: blad ${sheet}`,
    missing: (names: string, count: number) =>
      count === 1
        ? `Van ${names} staat er nog geen formulier in deze werkmap.`
        : `Van ${names} staan er nog geen formulieren in deze werkmap.`,
    missingHow:
      "Is het in een andere werkmap ingevuld? Kopieer dat blad hierheen (rechtsklik op de tab, Verplaatsen of kopiëren) en lees opnieuw.",
    who: "Wie is welke letter?",
    whoOf: (tender: string) => `Wie is welke letter? ${tender}`,
  },
  merge: {
    title: "Samenvoegen",
    intro: "Bekijk eerst waar de beoordelaars verschillen. Er verandert nog niets.",
    look: "Samenvoegen",
    lookAt: (tender: string) => `Samenvoegen: ${tender}`,
    gone: "Er is geen beoordeling om samen te voegen. Lees de werkmap opnieuw.",
    nothing: "In de formulieren staat niets dat nog niet in de tabel Beoordelingen staat.",
    differences: "Verschillen, de grootste bovenaan",
    range: (figure: string) => `verschil ${figure}`,
    equal: "allemaal gelijk",
    single: "één score",
    apart: "ver uiteen: bespreek dit",
    /** Of a bidder whose name assessors do not see. */
    letter: (letter: string) => `Inschrijver ${letter}`,
    score: (assessor: string, score: string) => `${assessor} ${score}`,
    remark: (assessor: string, remark: string) => `${assessor}: ${remark}`,
    added: (count: number, formatted: string) =>
      count === 1 ? "1 score komt erbij." : `${formatted} scores komen erbij.`,
    open: (count: number, formatted: string) =>
      count === 1
        ? "1 score is nog leeg. Dat telt niet als nul."
        : `${formatted} scores zijn nog leeg. Die tellen niet als nul.`,
    overwrites: (count: number, formatted: string) =>
      count === 1
        ? "1 score in de tabel Beoordelingen wordt vervangen:"
        : `${formatted} scores in de tabel Beoordelingen worden vervangen:`,
    overwriteList: "Scores die worden vervangen",
    was: "was",
    becomes: "wordt",
    blank: "leeg",
    run: "Zet de scores in de tabel",
    runFor: (tender: string) => `Zet de scores in de tabel: ${tender}`,
    cancel: "Nog niet",
    done: "De scores staan in de tabel Beoordelingen.",
  },
  close: {
    title: "Kwaliteit sluiten",
    intro:
      "Alle scores komen met een controlegetal in het logboek. Daarna toont dit paneel de prijzen. Wie later een score wijzigt, laat een spoor na.",
    look: "Kwaliteit sluiten",
    lookAt: (tender: string) => `Kwaliteit sluiten: ${tender}`,
    sure: "Zijn alle scores besproken en samengevoegd? Na het sluiten zijn de prijzen te zien, en dat draai je niet terug.",
    run: "Ja, sluit de kwaliteit",
    cancel: "Nog niet",
    done: "De kwaliteit is gesloten. De prijzen zijn nu te zien.",
    numberOf: (tender: string) => `de kwaliteit van ${tender}`,
    note: "Noteer dit getal buiten de werkmap. Wie het heeft, kan zien of een score daarna is gewijzigd. Het is geen handtekening.",
    changedTitle: "Een score is gewijzigd na het sluiten",
    changed:
      "De kwaliteit is niet meer wat zij was toen de prijzen bekend werden. Zet de score terug, of leg uit waarom het mag en begin een nieuwe ronde.",
    toDecide: "Naar beslissen",
  },
  openedDone: (count: number) =>
    count === 1 ? "Er is een formulier bijgekomen." : `Er zijn ${count} formulieren bijgekomen.`,
  openedNext: "De prijzen van deze tender zijn nu verborgen in dit paneel, tot je de kwaliteit sluit.",
  openSheet: (sheet: string) => `Toon blad ${sheet}`,
  blocked:
    "Dit kan nog niet. Bij deze tender staat een fout, of er is geen criterium voor kwaliteit of geen inschrijving. Herstel eerst wat bij de bevindingen staat.",
  toFindings: "Toon de bevindingen",
  notNow: {
    open: "De beoordeling van deze tender is al begonnen. Sluit die eerst, of lees de werkmap opnieuw.",
    notOpen: "Er is geen beoordeling open. Maak eerst formulieren, of lees de werkmap opnieuw.",
    incomplete:
      "Er ontbreekt nog een score. Laat de formulieren aanvullen, voeg ze samen en sluit dan de kwaliteit.",
  },
};

/** The shape of every other language. */
export type AssessmentPaneTexts = typeof assessmentPane;
