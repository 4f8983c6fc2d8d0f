/** What is asked before tenders are scored, and told after it; fetched together with steps 2 and 3. */
export const rescore = {
  title: "Eerder gescoord",
  checking: "Er wordt nagekeken wat er sinds de vorige uitslag is gewijzigd …",
  notChecked: "Ik kon niet nakijken of deze tenders al gescoord zijn. Lees de werkmap opnieuw.",
  changed: (count: number, formatted: string, when: string) =>
    count === 1
      ? `Sinds de uitslag van ${when} is 1 cel gewijzigd:`
      : `Sinds de uitslag van ${when} zijn ${formatted} cellen gewijzigd:`,
  changedEffect: (sheet: string) =>
    `Het blad ${sheet} blijft staan en wordt gemarkeerd als vervangen. De wijzigingen en je reden komen op het blad Correcties.`,
  choices: (when: string) => `Je koos anders dan bij de uitslag van ${when}:`,
  same: (when: string) => `Sinds de uitslag van ${when} is er in de invoer niets gewijzigd.`,
  sameEffect: (sheet: string) =>
    `Het blad ${sheet} blijft staan en wordt gemarkeerd als vervangen. Een reden is niet nodig.`,
  changes: (tender: string) => `Gewijzigde cellen van ${tender}`,
  why: "Waarom score je opnieuw?",
  whyHint: "Bijvoorbeeld: fout in de prijs hersteld. Komt op het blad Correcties en in het logboek.",
  whyMissing: "Vul in waarom je opnieuw scoort. Zonder reden komt er geen nieuwe uitslag.",
  note: "Noteer dit getal buiten de werkmap, bijvoorbeeld in je verslag. Wie het heeft, kan zien of er daarna iets is gewijzigd. Het is geen handtekening.",
  replaces: (number: string) => `Vervangt de uitslag met controlegetal ${number}. Dat blad blijft staan.`,
};

/** The shape of every other language. */
export type RescoreTexts = typeof rescore;
