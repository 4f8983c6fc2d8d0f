import { isoDate } from "../../domain/dates/iso-date";
import type { Finding } from "../../domain/finding";
import type { CliLanguage } from "../../locale/cli-language";
import { tenderJsonKey } from "./choose-tenders";
import { findingJson } from "./finding-json";
import type { PapersMade } from "./run-papers";

/** What `papers` made (docs/cli.md). */
export function papersJson(
  made: readonly PapersMade[],
  findings: readonly Finding[],
  texts: CliLanguage,
): object {
  return {
    papers: made.map(({ state, sheets }) => ({
      ...tenderJsonKey(state.key),
      controlNumber: state.controlNumber,
      sheets,
      winners: state.winners,
      losers: state.losers,
      lotNeeded: state.lotNeeded,
      standstill:
        state.standstill === null
          ? null
          : {
              until: isoDate(state.standstill.until),
              movedFrom: state.standstill.movedFrom === null ? null : isoDate(state.standstill.movedFrom),
            },
      obstacle: state.obstacle,
    })),
    findings: findings.map((finding) => findingJson(finding, texts.finding(finding))),
  };
}
