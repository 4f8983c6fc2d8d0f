import type { PaperLines } from "../paper-lines";

export const paperLines: PaperLines = {
  written: (tender, sheets) =>
    sheets.length === 1
      ? `${tender}: written on the sheet ${sheets[0] ?? ""}`
      : `${tender}: written on ${sheets.length} sheets: ${sheets.join(", ")}`,
  decision: ({ lotNeeded, winners, losers, standstill }, { format }) => {
    if (lotNeeded) return "Lots must still be drawn.";
    const who = winners.length === 0 ? "No award." : `Award to ${format.list(winners)}.`;
    const others = ` Rejections: ${losers.length}.`;
    if (standstill === null) return `${who}${others} No statutory standstill period applies.`;
    return `${who}${others} Standstill period until ${format.date(standstill.until)}: have counsel confirm the date.`;
  },
  obstacle: {
    notScored: (tender) =>
      `${tender}: not scored in this workbook yet. Make the award with the command score first and use that file.`,
    stale: (tender) =>
      `${tender}: something changed since the score. Score again, so that the papers agree with the award.`,
    blocked: (tender) => `${tender}: the data have errors. Solve these first.`,
  },
  nothing: (tender) => `${tender}: none of the papers asked for applies now.`,
  unknownWord: (option, word, known) => `${option} ${word}: choose from ${known.join(", ")}.`,
  noWord: (option, known) => `${option} is empty: choose from ${known.join(", ")}.`,
};
