import type { Finding } from "../domain/finding";
import { drawnWinners } from "../domain/tender/lot-draw/draw-tickets";
import { earlierDraw } from "../domain/tender/lot-draw/draw-text";
import { tiedBids } from "../domain/tender/lot-draw/tied-bids";
import type { TenderOutcome } from "../domain/tender/outcome";
import { digest } from "./digest";
import type { Inspection } from "./inspection";
import { logOf } from "./read-log";

/** The findings of an outcome; where lots were drawn between the tied bidders, what came of it instead of the need. */
export function outcomeFindings({ snapshot }: Inspection, outcome: TenderOutcome): readonly Finding[] {
  const tied = tiedBids(outcome);
  const entries = logOf(snapshot)?.entries ?? [];
  const drawn = tied && earlierDraw(entries, outcome.tender.key, tied.bidders, digest);
  if (!drawn) return outcome.findings;
  const { when, by, draw } = drawn;
  return outcome.findings.map((finding) =>
    finding.code === "lotNeeded"
      ? { ...finding, code: "lotDrawn", params: { when, by, bidders: drawnWinners(draw).join("; ") } }
      : finding,
  );
}
