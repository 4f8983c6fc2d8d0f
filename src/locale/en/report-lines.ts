import { LEVELS } from "../../domain/pso/level";
import type { ReportLines } from "../report-lines";

export const reportLines: ReportLines = {
  contracts: ({ date, contracts, calendar, findings }, texts) => {
    const running = contracts.filter(({ phase }) => phase === "running");
    const ok = running.filter((line) => line.ok).length;
    const share = running.length === 0 ? "" : ` (${texts.format.percent(ok / running.length)})`;
    return [
      `Contracts on ${texts.format.date(date)}`,
      `Running: ${running.length}, in order: ${ok}${share}. Certificates that end while a contract runs: ${calendar.length}.`,
      ...texts.cli.findingLines(findings, texts),
    ];
  },
  spend: ({ date, total, atHolders, share, levels, findings }, texts) => {
    const { euro, percent } = texts.format;
    return [
      `Spend, with the level that counts on ${texts.format.date(date)}`,
      `Bought: ${euro(total)}, at PSO holders: ${euro(atHolders)}${share === null ? "" : ` (${percent(share)})`}. This is no PSO score.`,
      ...[...LEVELS].reverse().flatMap((level) => {
        const found = levels.find((each) => each.level === level);
        return found === undefined || found.euro === 0
          ? []
          : [
              `  ${texts.levels[level]}: ${euro(found.euro)}${found.share === null ? "" : ` (${percent(found.share)})`}`,
            ];
      }),
      ...texts.cli.findingLines(findings, texts),
    ];
  },
  noContracts:
    "No table of contracts was found. Put the columns Contract number and Supplier in one table, or start with the command template.",
  noSpend:
    "No amounts were found. Put the columns Supplier, Year and Amount in one table, or a column Spend in your supplier list.",
  written: (sheet, path) => `Written: the sheet ${sheet} in ${path}`,
};
