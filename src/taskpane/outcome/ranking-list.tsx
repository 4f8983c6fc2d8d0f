import { classes } from "../parts/classes";
import { useEffect, useRef } from "react";
import type { ScoredBid, TenderOutcome } from "../../domain/tender/outcome";
import type { Bid, Tender } from "../../domain/tender/tender";
import { Icon } from "../parts/icon";
import { LevelChip } from "../parts/level-chip";
import { ShowMore } from "../parts/show-more";
import { totalText, totalUnit } from "../scoring/total-text";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import { exclusionText } from "./exclusion-text";
import "./ranking-list.css";

const PAGE = 25;

interface Props {
  readonly outcome: TenderOutcome;
  /** The sentence a layman understands, per bid. */
  readonly sentences: ReadonlyMap<Bid, string>;
}

/** Every ranked bid in order, then those without a place and why. */
export function RankingList({ outcome, sentences }: Props) {
  const texts = useScoringTexts();
  const { outcome: words } = texts;
  const ranked = outcome.ranking.map(({ chosen }) => chosen);
  const excluded = outcome.bids.filter((bid) => bid.excluded !== null);
  const winners = new Set(outcome.winners);
  return (
    <>
      <ShowMore items={ranked} page={PAGE}>
        {(shown, focusFrom) => (
          <ol className="ranking-list-list" aria-label={words.ranking}>
            {shown.map((scored, index) => (
              <RankedBid
                key={scored.bid.bidder}
                scored={scored}
                tender={outcome.tender}
                won={winners.has(scored.bid.bidder) && !outcome.lotNeeded}
                sentence={sentences.get(scored.bid) ?? null}
                takeFocus={index === focusFrom}
              />
            ))}
          </ol>
        )}
      </ShowMore>
      {excluded.length > 0 && (
        <div>
          <h3 className="section-subheading">{words.excluded}</h3>
          <ShowMore items={excluded} page={PAGE}>
            {(shown) => (
              <ul className="ranking-list-list">
                {shown.map(({ bid, excluded: why }) => (
                  <li key={bid.place.cell ?? bid.bidder + String(bid.place.row)} className="ranking-list-row">
                    <Icon name="missing" />
                    <div>
                      <p className="ranking-list-name">{bid.bidder}</p>
                      <p className="section-quiet">
                        {sentences.get(bid) ?? (why === null ? "" : exclusionText(why, texts))}
                      </p>
                    </div>
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        </div>
      )}
    </>
  );
}

interface RankedProps {
  readonly scored: ScoredBid;
  readonly tender: Tender;
  readonly won: boolean;
  readonly sentence: string | null;
  readonly takeFocus: boolean;
}

function RankedBid({ scored, tender, won, sentence, takeFocus }: RankedProps) {
  const texts = useScoringTexts();
  const { decide, format, outcome: words } = texts;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (takeFocus) row.current?.focus();
  }, [takeFocus]);
  const { bid, rank, total, decidedBy, usedPrice } = scored;
  return (
    <li
      ref={row}
      tabIndex={takeFocus ? -1 : undefined}
      className={classes("ranking-list-row", won && "ranking-list-winner")}
    >
      <span
        className={classes("ranking-list-rank", won && "ranking-list-first")}
        aria-label={words.rank(rank ?? 0)}
        role="img"
      >
        {rank}
      </span>
      <div className="section-tight">
        <div className="ranking-list-head">
          <p className="ranking-list-name">{bid.bidder}</p>
          <span className="ranking-list-total">{total === null ? "" : totalText(total, tender, texts)}</span>
        </div>
        <div className="ranking-list-meta">
          {won && (
            <span className="ranking-list-won">
              <Icon name="award" />
              {words.winner(1)}
            </span>
          )}
          <LevelChip level={bid.level.counted} pso30plus={bid.level.pso30plus && bid.level.counts} />
          {decidedBy !== null && (
            <span className="section-small">{decide.decidedBy[totalUnit(tender.method)][decidedBy]}</span>
          )}
        </div>
        {bid.price !== null && usedPrice !== null && usedPrice !== bid.price && (
          <p className="section-small">{words.usedPrice(format.euro(bid.price), format.euro(usedPrice))}</p>
        )}
        {sentence !== null && <p className="section-quiet">{sentence}</p>}
      </div>
    </li>
  );
}
