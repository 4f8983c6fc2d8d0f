const several = (count: number, formatted: string, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${formatted} ${many}`;

/** Words that the suppliers and the dossier share; fetched together with either. */
export const partWords = {
  notMade: "Dit kon niet worden doorgerekend. Lees de werkmap opnieuw.",
  stale: "De werkmap is gewijzigd. Lees hem eerst opnieuw.",
  findings: (count: number, formatted: string) =>
    several(count, formatted, "bevinding hierbij", "bevindingen hierbij"),
  goTo: "Ga naar deze cel in Excel",
  copied: "Gekopieerd.",
  copyRefused: "Kopiëren mag hier niet. De tekst staat hieronder klaar: druk op Ctrl+C.",
  byHand: "Tekst om te kopiëren",
  change: {
    blank: "leeg",
    yes: "WAAR",
    no: "ONWAAR",
    was: "was",
    becomes: "nu",
    logEdited: "deze rij is gewijzigd nadat hij is geschreven",
    logOrder: "deze rij sluit niet aan op de rij erboven",
    show: "Toon",
    showCell: (sheet: string, cell: string) => `Toon ${cell} op blad ${sheet}`,
  },
  controlNumber: "Controlegetal",
  copy: "Kopieer",
  copyNumberOf: (of: string) => `Kopieer het controlegetal van ${of}`,
  sheet: {
    title: "Op een blad",
    open: "Toon blad",
    openNamed: (sheet: string) => `Toon blad ${sheet}`,
    made: (sheet: string) => `Er is een nieuw blad: ${sheet}.`,
    renewed: (sheet: string) => `Het blad ${sheet} is vernieuwd.`,
  },
};

export type PartWords = typeof partWords;
