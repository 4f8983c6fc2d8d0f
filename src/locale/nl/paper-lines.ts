import type { PaperLines } from "../paper-lines";

export const paperLines: PaperLines = {
  written: (tender, sheets) =>
    sheets.length === 1
      ? `${tender}: geschreven op het blad ${sheets[0] ?? ""}`
      : `${tender}: geschreven op ${sheets.length} bladen: ${sheets.join(", ")}`,
  decision: ({ lotNeeded, winners, losers, standstill }, { format }) => {
    if (lotNeeded) return "Er moet nog geloot worden.";
    const who = winners.length === 0 ? "Er wordt niet gegund." : `Gunning aan ${format.list(winners)}.`;
    const others = ` Afwijzingen: ${losers.length}.`;
    if (standstill === null) return `${who}${others} Er geldt geen wettelijke opschortende termijn.`;
    return `${who}${others} Opschortende termijn tot en met ${format.date(standstill.until)}: laat de termijn door een jurist bevestigen.`;
  },
  obstacle: {
    notScored: (tender) =>
      `${tender}: nog niet gescoord in deze werkmap. Maak eerst de gunning met het commando score en gebruik dat bestand.`,
    stale: (tender) =>
      `${tender}: er is iets gewijzigd sinds de score. Score opnieuw, dan kloppen de stukken met de gunning.`,
    blocked: (tender) => `${tender}: er staan fouten in de gegevens. Los die eerst op.`,
  },
  nothing: (tender) => `${tender}: geen van de gevraagde stukken is nu aan de orde.`,
  unknownWord: (option, word, known) => `${option} ${word}: kies uit ${known.join(", ")}.`,
  noWord: (option, known) => `${option} is leeg: kies uit ${known.join(", ")}.`,
};
