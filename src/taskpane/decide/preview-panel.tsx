import type { TenderOutcome } from "../../domain/tender/outcome";
import type { Tender } from "../../domain/tender/tender";
import { Icon } from "../parts/icon";
import { LevelChip } from "../parts/level-chip";
import { totalText, totalUnit } from "../scoring/total-text";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import { levelEffect, winningBids, type LevelEffect } from "./level-effect";
import "./preview-panel.css";

/** More names than this say less, not more. */
const NAMED = 2;

interface Props {
  readonly outcome: TenderOutcome;
  readonly pending: boolean;
}

/** Who would win with what is chosen now, and what the level did to that. */
export function PreviewPanel({ outcome, pending }: Props) {
  const texts = useScoringTexts();
  const { pane, format, decide: words } = texts;
  const { tender } = outcome;
  const unit = totalUnit(tender.method);
  const winners = winningBids(outcome);
  const names = format.list(winners.map(({ bid }) => bid.bidder));
  return (
    <div className="preview-panel-panel" role="status" aria-busy={pending}>
      <p className="section-small">
        {pending
          ? pane.progress.calculating
          : unit === "points"
            ? words.preview
            : `${words.preview}: ${words.lowerIsBetter}`}
      </p>
      <div className="preview-panel-winner">
        <Icon name="award" />
        <p className="section-subheading">
          {winners.length === 0
            ? words.noWinner
            : outcome.lotNeeded
              ? words.lotNeeded(names)
              : words.wins(names, winners.length)}
        </p>
      </div>
      {winners.slice(0, NAMED).map(({ bid, total, decidedBy }) => (
        <div key={bid.bidder} className="preview-panel-chips">
          {winners.length > 1 && <span>{bid.bidder}</span>}
          <span>{totalText(total ?? 0, tender, texts)}</span>
          <LevelChip level={bid.level.counted} pso30plus={bid.level.pso30plus && bid.level.counts} />
          {decidedBy !== null && <span className="section-small">{words.decidedBy[unit][decidedBy]}</span>}
        </div>
      ))}
      {winners.length > 0 && <Effect effect={levelEffect(outcome)} tender={tender} />}
    </div>
  );
}

function Effect({ effect, tender }: { readonly effect: LevelEffect; readonly tender: Tender }) {
  const texts = useScoringTexts();
  const { levels, decide: words } = texts;
  switch (effect.kind) {
    case "nothing":
      return <p className="section-small">{words.levelChangesNothing}</p>;
    case "inPoints":
      return <p className="section-small">{words.levelInPoints}</p>;
    case "inPrice":
      return <p className="section-small">{words.levelInPrice}</p>;
    case "excluded":
      return <p className="section-small">{words.levelExcluded(effect.bids.length)}</p>;
    case "passedOver":
      return (
        <>
          {effect.bids.slice(0, NAMED).map(({ bid, total }) => (
            <p key={bid.bidder} className="section-small">
              {words.passedOver(bid.bidder, totalText(total ?? 0, tender, texts), levels[bid.level.counted])}
            </p>
          ))}
          {effect.count > NAMED && (
            <p className="section-small">{words.passedOverMore(effect.count - NAMED)}</p>
          )}
        </>
      );
  }
}
