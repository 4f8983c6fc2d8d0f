import { Button } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { WrittenScore } from "../../application/inspection";
import { explainBids } from "../../domain/tender/explain-bids";
import { tenderName } from "../decide/tender-name";
import { priceSummary, ruleSummary } from "../decide/summary";
import { winningBids } from "../decide/level-effect";
import { Icon } from "../parts/icon";
import { Message } from "../parts/message";
import { useTexts } from "../texts-context";
import { RankingList } from "./ranking-list";
import { stabilitySentences } from "./stability";

interface Props {
  readonly written: WrittenScore;
  readonly onOpen: (sheet: string) => void;
}

/** The outcome of one tender, as it stands on its sheet. */
export function TenderOutcomeCard({ written, onOpen }: Props) {
  const texts = useTexts();
  const { pane, format } = texts;
  const words = pane.outcome;
  const { outcome, sheet } = written;
  const heading = useId();
  const sentences = useMemo(
    () => new Map([...explainBids(outcome)].map(([bid, why]) => [bid, texts.wording.bidSentence(why)])),
    [outcome, texts],
  );
  const stability = stabilitySentences(outcome, texts);
  return (
    <section className="section-card" aria-labelledby={heading}>
      <div className="section-tight">
        <h2 id={heading} className="section-heading">
          {tenderName(outcome.tender.key, pane.decide)}
        </h2>
        <p className="section-small">
          {`${ruleSummary(outcome.tender.rule, texts)} · ${priceSummary(outcome.tender.priceFormula, texts)} · ${pane.decide.referenceDate(format.date(outcome.tender.referenceDate))}`}
        </p>
      </div>
      {outcome.lotNeeded && (
        <Message intent="warning" title={words.lotTitle}>
          {words.lot(format.list(winningBids(outcome).map(({ bid }) => bid.bidder)))}
        </Message>
      )}
      <RankingList outcome={outcome} sentences={sentences} />
      {stability.length > 0 && (
        <div className="section-tight">
          <h3 className="section-subheading">{words.stabilityTitle}</h3>
          {stability.slice(0, 5).map((sentence) => (
            <p key={sentence} className="section-text">
              {sentence}
            </p>
          ))}
          {stability.length > 5 && (
            <p className="section-small">{words.changesMore(format.number(stability.length - 5))}</p>
          )}
        </div>
      )}
      <div className="section-actions">
        <Button
          appearance="primary"
          size="large"
          icon={<Icon name="sheet" />}
          aria-label={words.openNamed(sheet)}
          onClick={() => onOpen(sheet)}
        >
          {words.open}
        </Button>
      </div>
      <p className="section-small">{words.sheet(sheet)}</p>
    </section>
  );
}
