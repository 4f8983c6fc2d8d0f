import type { ExcelSerial } from "../domain/cell";
import type { TenderKey } from "../domain/finding";
import type { LotSource, OpenDataSource, TenderSource } from "../domain/open-data/open-data-source";
import { readOcidPrefix } from "../domain/open-data/ocid";
import { releasePackage } from "../domain/open-data/release-package";
import { awardDecision } from "../domain/papers/award-decision";
import { readPaperSettings } from "../domain/papers/read-paper-settings";
import type { TenderRow } from "../domain/tables/rows";
import { groupTenders } from "../domain/tender/assemble/group-tenders";
import { drawsOf } from "../domain/tender/lot-draw/draw-text";
import { earlierDraw } from "../domain/tender/lot-draw/earlier-draw";
import type { LotDraw } from "../domain/tender/lot-draw/lot-draw";
import { tiedBids } from "../domain/tender/lot-draw/tied-bids";
import type { TenderOutcome } from "../domain/tender/outcome";
import { isSameTender } from "../domain/tender/same-tender";
import { digest } from "./digest";
import { tenderId, type Decisions, type Inspection } from "./inspection";
import type { OpenDataOptions } from "./open-data-actions";
import { pendingCorrections } from "./pending-corrections";
import { previewTenders } from "./preview-tenders";
import { logOf } from "./read-log";
import type { Wording } from "./wording";

/**
 * These tenders as an OCDS release package, as JSON text: lots of one tender are one release. A tender without an outcome is
 * left out, and so is one whose inputs changed since it was scored. The same workbook, day and options give the same text.
 */
export function openData(
  inspection: Inspection,
  decisions: Decisions,
  tenders: readonly TenderKey[],
  { losers }: OpenDataOptions,
  { wording, on }: { readonly wording: Wording; readonly on: ExcelSerial },
): string {
  const { settings } = inspection.tables;
  const source: OpenDataSource = {
    tenders: byTender(lotSources(inspection, decisions, tenders)),
    organisation: readPaperSettings(settings).settings.organisation,
    ocidPrefix: readOcidPrefix(settings),
    date: on,
    losers,
  };
  return JSON.stringify(releasePackage(source, wording.openData, digest), null, 2);
}

function lotSources(
  inspection: Inspection,
  decisions: Decisions,
  tenders: readonly TenderKey[],
): readonly LotSource[] {
  const rows = new Map(
    groupTenders(inspection.tables, "").map(({ key, row }) => [tenderId(key), row] as const),
  );
  const scores = pendingCorrections(inspection, decisions);
  return previewTenders(inspection, decisions).flatMap(({ key, outcome }) => {
    if (outcome === null || !tenders.some((wanted) => isSameTender(wanted, key))) return [];
    const row: TenderRow | null = rows.get(tenderId(key)) ?? null;
    const score = scores.find((each) => isSameTender(each.key, key));
    const isCurrent = score !== undefined && score.changes.length === 0 && score.choices.length === 0;
    // Two answers about one tender would be worse than none.
    if (score && !isCurrent) return [];
    return [
      {
        outcome,
        decision: awardDecision(outcome, drawFor(inspection, outcome)),
        controlNumber: isCurrent ? score.controlNumber : null,
        awardDate: row?.awardDate.value ?? null,
        contractStart: row?.contractStart.value ?? null,
        contractEnd: row?.contractEnd.value ?? null,
      },
    ];
  });
}

/** The draw between the tied bidders; null where none is needed or it was not drawn. */
function drawFor({ snapshot }: Inspection, outcome: TenderOutcome): LotDraw | null {
  const tied = tiedBids(outcome);
  if (tied === null) return null;
  const draws = drawsOf(logOf(snapshot)?.entries ?? [], outcome.tender.key, digest);
  return earlierDraw(draws, tied.bidders)?.draw ?? null;
}

/** Tenders in the order in which their first lot is met. */
function byTender(lots: readonly LotSource[]): readonly TenderSource[] {
  const groups = new Map<string, [LotSource, ...LotSource[]]>();
  for (const lot of lots) {
    const { tender } = lot.outcome.tender.key;
    const group = groups.get(tender);
    if (group) group.push(lot);
    else groups.set(tender, [lot]);
  }
  return [...groups.values()];
}
