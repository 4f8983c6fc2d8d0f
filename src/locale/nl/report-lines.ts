import { LEVELS } from "../../domain/pso/level";
import type { ReportLines } from "../report-lines";

export const reportLines: ReportLines = {
  contracts: ({ date, contracts, calendar, findings }, texts) => {
    const running = contracts.filter(({ phase }) => phase === "running");
    const ok = running.filter((line) => line.ok).length;
    const share = running.length === 0 ? "" : ` (${texts.format.percent(ok / running.length)})`;
    return [
      `Contracten op ${texts.format.date(date)}`,
      `Lopend: ${running.length}, in orde: ${ok}${share}. Certificaten die tijdens een contract aflopen: ${calendar.length}.`,
      ...texts.cli.findingLines(findings, texts),
    ];
  },
  spend: ({ date, total, atHolders, share, levels, findings }, texts) => {
    const { euro, percent } = texts.format;
    return [
      `Inkoop, met het niveau dat telt op ${texts.format.date(date)}`,
      `Ingekocht: ${euro(total)}, bij PSO-houders: ${euro(atHolders)}${share === null ? "" : ` (${percent(share)})`}. Dit is geen PSO-score.`,
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
    "Er is geen tabel met contracten gevonden. Zet de kolommen Contractnummer en Leverancier in één tabel, of begin met het commando template.",
  noSpend:
    "Er zijn geen bedragen gevonden. Zet de kolommen Leverancier, Jaar en Bedrag in één tabel, of de kolom Inkoopvolume bij je leveranciers.",
  written: (sheet, path) => `Geschreven: het blad ${sheet} in ${path}`,
};
