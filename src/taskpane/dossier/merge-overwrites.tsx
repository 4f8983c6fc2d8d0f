import type { AssessmentMerge } from "../../domain/assessment/assessment";
import { Icon } from "../parts/icon";
import { ShowMore } from "../parts/show-more";
import { useTexts } from "../texts-context";
import { useAssessmentTexts } from "./use-assessment-texts";

const PAGE = 10;

interface Props extends Pick<AssessmentMerge, "overwrites"> {
  /** A bidder as he may be named. */
  readonly nameOf: (bidder: string) => string;
}

/** Scores that the table holds otherwise: what stands there and what it becomes. */
export function MergeOverwrites({ overwrites, nameOf }: Props) {
  const { format } = useTexts();
  const words = useAssessmentTexts().merge;
  const figure = (value: number): string => format.number(value, 6);
  return (
    <div>
      <p className="section-text">{words.overwrites(overwrites.length, format.number(overwrites.length))}</p>
      <ShowMore items={overwrites} page={PAGE}>
        {(shown) => (
          <ul className="section-list" aria-label={words.overwriteList}>
            {shown.map(({ assessor, bidder, criterion, was, becomes }) => (
              <li key={`${assessor}\u0000${bidder}\u0000${criterion}`} className="merge-section-line">
                <span className="section-small">{[assessor, nameOf(bidder), criterion].join(" · ")} </span>
                <span className="merge-section-change">
                  <span className="section-unseen">{words.was} </span>
                  <span className="merge-section-old">{was === null ? words.blank : figure(was)} </span>
                  <Icon name="arrow" className="merge-section-arrow" />
                  <span className="section-unseen">{words.becomes} </span>
                  <strong>{figure(becomes)}</strong>
                </span>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </div>
  );
}
