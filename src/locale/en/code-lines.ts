import type { CodeLines } from "../code-lines";

export const codeLines: CodeLines = {
  distribution: ({ date, version, lines, counts, findings }, texts) => {
    const have = counts.sent + counts.confirmed;
    const share = lines.length === 0 ? "" : ` (${texts.format.percent(have / lines.length)})`;
    const remind = lines.filter(({ reminderDue }) => reminderDue).length;
    return [
      `Distribution of the code on ${texts.format.date(date)}${version === null ? "" : `, version ${version}`}`,
      `Suppliers: ${lines.length}, have the code: ${have}${share}, confirmed: ${counts.confirmed}. To be sent: ${counts.due}, to remind: ${remind}.`,
      ...texts.cli.findingLines(findings, texts),
    ];
  },
  marked: (sent, reminded) => `Noted: ${sent} sent, ${reminded} reminded.`,
  leftOut: (cells) => `Not changed, because they hold a formula: ${cells.join(", ")}`,
  sentNeedsOut: "--sent notes dates: say with --out in which file.",
  request: (tender, copies, sheet) => {
    const missing = copies.filter(({ state }) => state === "missing").length;
    const state =
      copies.length === 0
        ? "There are no bidders yet."
        : `Copies still missing: ${missing} of ${copies.length} bidders.`;
    return `${tender}: text on the sheet ${sheet}. ${state}`;
  },
  blocked: (tender) => `${tender}: no text, because its settings have an error.`,
  written: (sheets, path) =>
    sheets.length === 1
      ? `Written: the sheet ${sheets[0]} in ${path}`
      : `Written: the sheets ${sheets.join(", ")} in ${path}`,
};
