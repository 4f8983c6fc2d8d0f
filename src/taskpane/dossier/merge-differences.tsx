import { useEffect, useRef } from "react";
import type { AssessmentDifference } from "../../domain/assessment/assessment";
import { Icon } from "../parts/icon";
import { ShowMore } from "../parts/show-more";
import { useTexts } from "../texts-context";
import { useAssessmentTexts } from "./use-assessment-texts";

const PAGE = 10;

interface ListProps {
  readonly differences: readonly AssessmentDifference[];
  /** A bidder as he may be named. */
  readonly nameOf: (bidder: string) => string;
}

/** What each assessor gave, per bid and criterion, those furthest apart first. */
export function MergeDifferences({ differences, nameOf }: ListProps) {
  const words = useAssessmentTexts().merge;
  return (
    <div>
      <p className="section-small">{words.differences}</p>
      <ShowMore items={differences} page={PAGE}>
        {(shown, focusFrom) => (
          <ul className="section-list" aria-label={words.differences}>
            {shown.map((each, index) => (
              <Difference
                key={`${each.bidder}\u0000${each.criterion}`}
                difference={each}
                name={nameOf(each.bidder)}
                takeFocus={index === focusFrom}
              />
            ))}
          </ul>
        )}
      </ShowMore>
    </div>
  );
}

interface Props {
  readonly difference: AssessmentDifference;
  /** Of the bidder. */
  readonly name: string;
  readonly takeFocus: boolean;
}

function Difference({ difference, name, takeFocus }: Props) {
  const { format } = useTexts();
  const words = useAssessmentTexts().merge;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (takeFocus) line.current?.focus();
  }, [takeFocus]);
  const { criterion, scores, range, apart } = difference;
  const figure = (value: number): string => format.number(value, 6);
  const remarks = scores.filter(({ remark }) => remark.trim() !== "");
  return (
    <li ref={line} tabIndex={takeFocus ? -1 : undefined} className="merge-section-line">
      <div className="merge-section-head">
        <span>
          <span className="merge-section-name">{name}</span> · {criterion}
        </span>
        <span className="merge-section-range">
          {scores.length < 2 ? words.single : range === 0 ? words.equal : words.range(figure(range))}
        </span>
      </div>
      {apart && (
        <span className="merge-section-apart">
          <Icon name="warning" />
          {words.apart}
        </span>
      )}
      <ul className="merge-section-scores">
        {scores.map(({ assessor, score }) => (
          <li key={assessor}>{words.score(assessor, figure(score))}</li>
        ))}
      </ul>
      {remarks.map(({ assessor, remark }) => (
        <p key={assessor} className="section-small">
          {words.remark(assessor, remark)}
        </p>
      ))}
    </li>
  );
}
