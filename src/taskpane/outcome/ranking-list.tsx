import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ScoredBid, TenderOutcome } from "../../domain/tender/outcome";
import { Icon } from "../parts/icon";
import { LevelChip } from "../parts/level-chip";
import { sectionStyles } from "../parts/section-styles";
import { ShowMore } from "../parts/show-more";
import { useTexts } from "../texts-context";
import { exclusionText } from "./exclusion-text";

const PAGE = 25;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  winner: {
    borderTop: "none",
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  rank: {
    display: "grid",
    placeItems: "center",
    width: "28px",
    height: "28px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  first: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, alignItems: "baseline" },
  name: { flexGrow: 1, margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  total: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  meta: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  won: { display: "inline-flex", alignItems: "center", columnGap: "4px", fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly outcome: TenderOutcome;
  /** Bidder -> the sentence a layman understands. */
  readonly sentences: ReadonlyMap<string, string>;
}

/** Every ranked bid in order, then those without a place and why. */
export function RankingList({ outcome, sentences }: Props) {
  const styles = useStyles();
  const section = sectionStyles();
  const texts = useTexts();
  const words = texts.pane.outcome;
  const ranked = outcome.ranking.map(({ chosen }) => chosen);
  const excluded = outcome.bids.filter((bid) => bid.excluded !== null);
  const winners = new Set(outcome.winners);
  return (
    <>
      <ShowMore items={ranked} page={PAGE}>
        {(shown, focusFrom) => (
          <ol className={styles.list} aria-label={words.ranking}>
            {shown.map((scored, index) => (
              <RankedBid
                key={scored.bid.bidder}
                scored={scored}
                decimals={outcome.tender.rounding}
                won={winners.has(scored.bid.bidder) && !outcome.lotNeeded}
                sentence={sentences.get(scored.bid.bidder) ?? null}
                takeFocus={index === focusFrom}
              />
            ))}
          </ol>
        )}
      </ShowMore>
      {excluded.length > 0 && (
        <div>
          <h3 className={section.subheading}>{words.excluded}</h3>
          <ShowMore items={excluded} page={PAGE}>
            {(shown) => (
              <ul className={styles.list}>
                {shown.map(({ bid, excluded: why }) => (
                  <li key={bid.bidder} className={styles.row}>
                    <Icon name="missing" />
                    <div>
                      <p className={styles.name}>{bid.bidder}</p>
                      <p className={section.quiet}>
                        {sentences.get(bid.bidder) ?? (why === null ? "" : exclusionText(why, texts))}
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
  readonly decimals: number;
  readonly won: boolean;
  readonly sentence: string | null;
  readonly takeFocus: boolean;
}

function RankedBid({ scored, decimals, won, sentence, takeFocus }: RankedProps) {
  const styles = useStyles();
  const section = sectionStyles();
  const { pane, format } = useTexts();
  const words = pane.outcome;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (takeFocus) row.current?.focus();
  }, [takeFocus]);
  const { bid, rank, total, decidedBy } = scored;
  return (
    <li
      ref={row}
      tabIndex={takeFocus ? -1 : undefined}
      className={mergeClasses(styles.row, won && styles.winner)}
    >
      <span className={mergeClasses(styles.rank, won && styles.first)} aria-label={words.rank(rank ?? 0)} role="img">
        {rank}
      </span>
      <div className={section.tight}>
        <div className={styles.head}>
          <p className={styles.name}>{bid.bidder}</p>
          <span className={styles.total}>
            {total === null ? "" : pane.decide.points(format.fixed(total, decimals))}
          </span>
        </div>
        <div className={styles.meta}>
          {won && (
            <span className={styles.won}>
              <Icon name="award" />
              {words.winner(1)}
            </span>
          )}
          <LevelChip level={bid.level.counted} pso30plus={bid.level.pso30plus && bid.level.counts} />
          {decidedBy !== null && <span className={section.small}>{words.decidedBy[decidedBy]}</span>}
        </div>
        {sentence !== null && <p className={section.quiet}>{sentence}</p>}
      </div>
    </li>
  );
}
