import { controlNumber } from "../domain/control-number";
import type { TenderKey } from "../domain/finding";
import { drawSheet } from "../domain/sheets/draw-sheet";
import { drawnWinners, drawTickets } from "../domain/tender/lot-draw/draw-tickets";
import { drawsOf, drawText } from "../domain/tender/lot-draw/draw-text";
import { earlierDraw } from "../domain/tender/lot-draw/earlier-draw";
import type { LotDraw } from "../domain/tender/lot-draw/lot-draw";
import { tiedBids } from "../domain/tender/lot-draw/tied-bids";
import { isSameTender } from "../domain/tender/same-tender";
import type { OnProgress } from "./actions";
import { digest } from "./digest";
import { expectedRanges } from "./expected-ranges";
import type { Decisions, DrawReceipt, Inspection } from "./inspection";
import type { LogContext } from "./log-context";
import { previewTenders } from "./preview-tenders";
import { appendToLog, logOf, type LogAct } from "./read-log";
import { NO_CHANGES, type Workbook } from "./workbook";

/**
 * Draws lots between the tied bids of one tender from a seed that the committee typed: a new sheet `Loting` and a row in
 * the log. Between the same bidders, known by KvK number or name, lots are drawn once. The write stops when a table changed since it was read.
 * @throws WorkbookError when Excel refuses or an input changed; the workbook is then as it was.
 */
export async function drawLot(
  workbook: Workbook,
  inspection: Inspection,
  decisions: Decisions,
  { tender, seed }: { readonly tender: TenderKey; readonly seed: string },
  context: LogContext,
  onProgress: OnProgress,
): Promise<DrawReceipt> {
  onProgress({ phase: "checking", share: null });
  const { snapshot, tables } = inspection;
  const preview = previewTenders(inspection, decisions).find(({ key }) => isSameTender(key, tender));
  if (!preview?.outcome) return { kind: "blocked" };
  const tied = tiedBids(preview.outcome);
  if (tied === null) return { kind: "noLotNeeded" };
  const entries = logOf(snapshot)?.entries ?? [];
  const earlier = earlierDraw(drawsOf(entries, preview.key, digest), tied.bidders);
  if (earlier) return { kind: "drawnBefore", earlier };
  if (seed.trim() === "") return { kind: "seedMissing" };
  const draw = drawTickets(preview.key, seed, tied, digest);
  const { wording, on, time, by } = context;
  const document = drawSheet({
    draw,
    drawnOn: on,
    time,
    by,
    date1904: snapshot.date1904,
    texts: wording.drawSheet,
  });
  const log = appendToLog(snapshot, [logAct(draw, context)], context);
  const receipt = await workbook.write(
    {
      ...NO_CHANGES,
      expect: [...expectedRanges(snapshot, tables), ...log.expect],
      ownTables: log.ownTables,
      newSheets: [document, ...log.newSheets],
      activate: 0,
    },
    onProgress,
  );
  return { kind: "drawn", sheet: receipt.sheetNames[0] ?? document.name, draw };
}

function logAct(draw: LotDraw, { wording }: LogContext): LogAct {
  const details = drawText(draw);
  const sha256 = digest(details);
  return {
    what: wording.drawSheet.logged,
    tender: draw.key.tender,
    lot: draw.key.lot,
    outcome: wording.drawSheet.result(drawnWinners(draw)),
    controlNumber: controlNumber(sha256),
    sha256,
    details,
  };
}
