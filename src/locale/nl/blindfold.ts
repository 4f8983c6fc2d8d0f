/** Why prices are out of sight while quality is scored; fetched where that is shown. */
export const blindfold = {
  title: "De kwaliteit is nog niet gesloten: prijzen blijven verborgen",
  text: "Winnaar, rangorde en bedragen zie je zodra je de kwaliteit sluit. Pas dan kan de uitslag in de werkmap.",
  progress: (filled: string, asked: string) => `${filled} van ${asked} scores ingevuld`,
  noForms: "Er staan geen formulieren in deze werkmap.",
  withheld: (count: number) =>
    count === 1
      ? "1 bevinding over prijzen zie je daarna."
      : `${count} bevindingen over prijzen zie je daarna.`,
  go: "Naar Beoordelen",
  goFor: (tender: string) => `Naar Beoordelen: ${tender}`,
  score: "Sluit eerst de kwaliteit. Daarna kan de uitslag in de werkmap.",
  changes: "Welke cellen gewijzigd zijn, zie je zodra de kwaliteit van deze tender gesloten is.",
  findings: (tenders: string) =>
    `Bevindingen over prijzen van ${tenders} zie je zodra de kwaliteit gesloten is.`,
};

/** The shape of every other language. */
export type BlindfoldTexts = typeof blindfold;
