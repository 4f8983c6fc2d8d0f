import type { Finding } from "../domain/finding";
import { readCorrections } from "../domain/control/read-corrections";
import type { ControlRecord } from "../domain/control/control-record";
import { awardDecision } from "../domain/papers/award-decision";
import { committeeOf } from "../domain/papers/committee";
import type { PaperSource } from "../domain/papers/paper-source";
import { readPaperSettings } from "../domain/papers/read-paper-settings";
import type { WorkbookTables } from "../domain/tables/read-tables-types";
import { drawsOf } from "../domain/tender/lot-draw/draw-text";
import { earlierDraw } from "../domain/tender/lot-draw/earlier-draw";
import { tiedBids } from "../domain/tender/lot-draw/tied-bids";
import type { TenderOutcome } from "../domain/tender/outcome";
import { isSameTender } from "../domain/tender/same-tender";
import { digest } from "./digest";
import type { Inspection } from "./inspection";
import { lockStateOf } from "./lock-notes";
import { logOf } from "./read-log";

/** What the papers of a tender are made of, and what the tables behind it must be told about. */
export interface GatheredPapers {
  readonly source: PaperSource;
  readonly findings: readonly Finding[];
}

/** @param record of the score in force; null for a look at what papers would say before there is one */
export function paperSource(
  inspection: Inspection,
  outcome: TenderOutcome,
  record: ControlRecord | null,
): GatheredPapers {
  const { snapshot, tables } = inspection;
  const { key } = outcome.tender;
  const tied = tiedBids(outcome);
  const draw = tied && earlierDraw(drawsOf(logOf(snapshot)?.entries ?? [], key, digest), tied.bidders);
  const { settings, findings } = readPaperSettings(tables.settings);
  const committee = committeeOf(tables.committee, key);
  return {
    source: {
      outcome,
      decision: awardDecision(outcome, draw?.draw ?? null),
      record: record ?? { controlNumber: "", when: "", by: "", sheet: "" },
      settings,
      committee: committee.members,
      remarks: remarksOf(tables, outcome),
      // Looked up when letters are written: a long supplier list takes its time.
      emails: outcome.bids.map(() => null),
      lock: lockStateOf(inspection, outcome.tender),
      draw,
      corrections: (readCorrections(snapshot)?.corrections ?? []).filter((correction) =>
        isSameTender(correction.key, key),
      ),
    },
    findings: [...findings.map((finding) => ({ ...finding, tender: key })), ...committee.findings],
  };
}

/** What stands in the column Opmerking beside each bid. */
function remarksOf({ bids }: WorkbookTables, outcome: TenderOutcome): readonly string[] {
  const byRow = new Map(bids?.rows.map(({ place, remark }) => [place.row, remark.value ?? ""]));
  return outcome.bids.map(({ bid }) => byRow.get(bid.place.row) ?? "");
}
