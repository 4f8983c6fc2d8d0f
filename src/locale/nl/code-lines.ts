import type { CodeLines } from "../code-lines";

export const codeLines: CodeLines = {
  distribution: ({ date, version, lines, counts, findings }, texts) => {
    const have = counts.sent + counts.confirmed;
    const share = lines.length === 0 ? "" : ` (${texts.format.percent(have / lines.length)})`;
    const remind = lines.filter(({ reminderDue }) => reminderDue).length;
    return [
      `Verspreiding van de code op ${texts.format.date(date)}${version === null ? "" : `, versie ${version}`}`,
      `Leveranciers: ${lines.length}, hebben de code: ${have}${share}, bevestigd: ${counts.confirmed}. Nog versturen: ${counts.due}, herinneren: ${remind}.`,
      ...texts.cli.findingLines(findings, texts),
    ];
  },
  marked: (sent, reminded) => `Genoteerd: ${sent} verstuurd, ${reminded} herinnerd.`,
  leftOut: (cells) => `Niet gewijzigd, want er staat een formule: ${cells.join(", ")}`,
  sentNeedsOut: "--sent schrijft datums op: geef met --out aan in welk bestand.",
  request: (tender, copies, sheet) => {
    const missing = copies.filter(({ state }) => state === "missing").length;
    const state =
      copies.length === 0
        ? "Er zijn nog geen inschrijvers."
        : `Kopieën die nog ontbreken: ${missing} van ${copies.length} inschrijvers.`;
    return `${tender}: tekst op het blad ${sheet}. ${state}`;
  },
  blocked: (tender) => `${tender}: geen tekst, want de instellingen hebben een fout.`,
  written: (sheets, path) =>
    sheets.length === 1
      ? `Geschreven: het blad ${sheets[0]} in ${path}`
      : `Geschreven: de bladen ${sheets.join(", ")} in ${path}`,
};
