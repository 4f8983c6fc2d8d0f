import { useState } from "react";
import { spreadOf } from "../../domain/tender/assessed-spread";
import type { AssessedScore, Bid, Tender } from "../../domain/tender/tender";
import { Disclosure } from "../parts/disclosure";
import { ShowMore } from "../parts/show-more";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import { FigureList, type Figures } from "../scoring/figure-list";

const PAGE = 10;

interface Props {
  readonly tender: Tender;
  /** Of the tender. */
  readonly name: string;
}

/** What each assessor gave, how far they are apart and what it counts as; nothing where no assessor's scores are kept. */
export function AssessedScores({ tender, name }: Props) {
  const { assessed: words } = useScoringTexts().outcome;
  const [open, setOpen] = useState(false);
  const items = tender.bids.flatMap((bid) => assessedFigures(bid, tender));
  if (items.length === 0) return null;
  return (
    <Disclosure label={words.title} ariaLabel={words.titleOf(name)} open={open} onOpen={setOpen}>
      <ShowMore items={items} page={PAGE}>
        {(shown) => <FigureList items={shown} />}
      </ShowMore>
    </Disclosure>
  );
}

function assessedFigures(bid: Bid, tender: Tender): readonly Figures[] {
  const rows = tender.criteria.flatMap((criterion, index) => {
    const assessed = bid.assessed[index] ?? null;
    const score = bid.scores[index] ?? null;
    return assessed === null ? [] : [{ label: criterion.name, value: <Assessed {...{ assessed, score }} /> }];
  });
  return rows.length === 0 ? [] : [{ name: bid.bidder, rows }];
}

function Assessed({ assessed, score }: { readonly assessed: AssessedScore; readonly score: number | null }) {
  const { format, outcome } = useScoringTexts();
  const { assessed: words } = outcome;
  const figure = (value: number): string => format.number(value, 4);
  const spread = spreadOf(assessed);
  const each = assessed.scores.map(({ assessor, score: given }) => words.each(assessor, figure(given)));
  return (
    <>
      {spread !== null && (
        <span>
          {spread.lowest === spread.highest
            ? words.agreed
            : words.spread(figure(spread.lowest), figure(spread.highest))}
        </span>
      )}
      {score !== null && (
        <span>{`, ${words.used(figure(score), words.aggregation[assessed.aggregation])}`}</span>
      )}
      {each.length > 0 && <p className="section-small">{each.join(" · ")}</p>}
      {assessed.missing.length > 0 && (
        <p className="section-small">{words.missing(format.list(assessed.missing))}</p>
      )}
      {assessed.consensus !== null && (
        <p className="section-small">{words.reason(assessed.consensus.reason)}</p>
      )}
    </>
  );
}
