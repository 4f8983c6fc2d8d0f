import { NOWHERE } from "../domain/cell";
import type { Finding } from "../domain/finding";
import { drawnWinners } from "../domain/tender/lot-draw/draw-tickets";
import { drawsOf } from "../domain/tender/lot-draw/draw-text";
import { earlierDraw } from "../domain/tender/lot-draw/earlier-draw";
import type { EarlierDraw } from "../domain/tender/lot-draw/lot-draw";
import { tiedBids } from "../domain/tender/lot-draw/tied-bids";
import type { TenderOutcome } from "../domain/tender/outcome";
import { digest } from "./digest";
import type { Inspection } from "./inspection";
import { logOf } from "./read-log";

/**
 * The findings of an outcome; where lots were drawn between the tied bidders, what came of it instead of the need. Every
 * other draw that the log holds for this tender is told as well.
 */
export function outcomeFindings({ snapshot }: Inspection, outcome: TenderOutcome): readonly Finding[] {
  const { key } = outcome.tender;
  const draws = drawsOf(logOf(snapshot)?.entries ?? [], key, digest);
  const tied = tiedBids(outcome);
  const drawn = tied && earlierDraw(draws, tied.bidders);
  return [
    ...outcome.findings.map((finding) =>
      drawn && finding.code === "lotNeeded" ? lotDrawn(finding, drawn) : finding,
    ),
    ...draws.filter((draw) => draw !== drawn).map((draw) => otherDraw(draw, key)),
  ];
}

function lotDrawn(finding: Finding, { when, by, draw }: EarlierDraw): Finding {
  return { ...finding, code: "lotDrawn", params: { when, by, bidders: drawnWinners(draw).join("; ") } };
}

function otherDraw({ when, by, draw }: EarlierDraw, tender: Finding["tender"]): Finding {
  return {
    code: "earlierDraw",
    severity: "warning",
    place: NOWHERE,
    params: {
      when,
      by,
      bidders: draw.tickets.map(({ bidder }) => bidder).join("; "),
      drawn: drawnWinners(draw).join("; "),
    },
    supplier: null,
    tender,
  };
}
