import type { TenderOutcome } from "../../domain/tender/outcome";
import { Icon } from "../parts/icon";
import { LevelChip } from "../parts/level-chip";
import { useTexts } from "../texts-context";
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
  const { pane, format } = useTexts();
  const words = pane.decide;
  const winners = winningBids(outcome);
  const decimals = outcome.tender.rounding;
  const names = format.list(winners.map(({ bid }) => bid.bidder));
  return (
    <div className="preview-panel-panel" role="status" aria-busy={pending}>
      <p className="section-small">{pending ? pane.progress.calculating : words.preview}</p>
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
          <span>{words.points(format.fixed(total ?? 0, decimals))}</span>
          <LevelChip level={bid.level.counted} pso30plus={bid.level.pso30plus && bid.level.counts} />
          {decidedBy !== null && <span className="section-small">{pane.outcome.decidedBy[decidedBy]}</span>}
        </div>
      ))}
      {winners.length > 0 && <Effect effect={levelEffect(outcome)} decimals={decimals} />}
    </div>
  );
}

function Effect({ effect, decimals }: { readonly effect: LevelEffect; readonly decimals: number }) {
  const { pane, format, levels } = useTexts();
  const words = pane.decide;
  switch (effect.kind) {
    case "nothing":
      return <p className="section-small">{words.levelChangesNothing}</p>;
    case "inPoints":
      return <p className="section-small">{words.levelInPoints}</p>;
    case "excluded":
      return <p className="section-small">{words.levelExcluded(effect.bids.length)}</p>;
    case "passedOver":
      return (
        <>
          {effect.bids.slice(0, NAMED).map(({ bid, total }) => (
            <p key={bid.bidder} className="section-small">
              {words.passedOver(bid.bidder, format.fixed(total ?? 0, decimals), levels[bid.level.counted])}
            </p>
          ))}
          {effect.count > NAMED && (
            <p className="section-small">{words.passedOverMore(effect.count - NAMED)}</p>
          )}
        </>
      );
  }
}
