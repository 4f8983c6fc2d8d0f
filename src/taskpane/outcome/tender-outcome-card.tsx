import { Button } from "@fluentui/react-components";
import { useId, useMemo, type ReactNode } from "react";
import type { WrittenScore } from "../../application/inspection";
import { explainBids } from "../../domain/tender/explain-bids";
import { ruleSummary, settingsSummary } from "../decide/summary";
import { capital } from "../../locale/capital";
import { Icon } from "../parts/icon";
import { tenderName } from "../parts/tender-name";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import { AssessedScores } from "./assessed-scores";
import { ControlNumber } from "./control-number";
import { Firmness } from "./firmness";
import { LowPrices } from "./low-prices";
import { RankingList } from "./ranking-list";

interface Props {
  readonly written: WrittenScore;
  readonly onOpen: (sheet: string) => void;
  /** What stands above the ranking: that a lot must decide, and the draw. */
  readonly children?: ReactNode;
}

/** The outcome of one tender, as it stands on its sheet. */
export function TenderOutcomeCard({ written, onOpen, children }: Props) {
  const texts = useScoringTexts();
  const { pane, format, decide, outcome: words, wording } = texts;
  const { outcome, sheet } = written;
  const { tender } = outcome;
  const heading = useId();
  const name = tenderName(tender.key, pane.tender);
  const sentences = useMemo(
    () => new Map([...explainBids(outcome)].map(([bid, why]) => [bid, wording.bidSentence(why)])),
    [outcome, wording],
  );
  const decided = [
    settingsSummary(tender, texts),
    ruleSummary(tender.rule, tender.method, texts),
    decide.referenceDate(format.date(tender.referenceDate)),
  ];
  return (
    <section className="section-card" aria-labelledby={heading}>
      <div className="section-tight">
        <h2 id={heading} className="section-heading">
          {name}
        </h2>
        <p className="section-small">{capital(decided.join(" · "))}</p>
      </div>
      {children}
      <RankingList outcome={outcome} sentences={sentences} />
      <LowPrices prices={outcome.lowPrices} />
      <Firmness outcome={outcome} name={name} />
      <AssessedScores tender={tender} name={name} />
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
      <ControlNumber name={name} number={written.controlNumber} replaces={written.replaces} />
    </section>
  );
}
