import { Button } from "@fluentui/react-components";
import type { PastReview } from "../../domain/supplier/review";
import { Icon } from "../parts/icon";
import { ShowMore } from "../parts/show-more";
import { usePartTexts } from "../parts/use-part-texts";
import { useTexts } from "../texts-context";
import { useSuppliersTexts } from "./use-suppliers-texts";
import "./past-reviews.css";

const PAGE = 8;

interface Props {
  /** Oldest first. */
  readonly reviews: readonly PastReview[];
  readonly onShow: (sheet: string) => void;
}

/** The reviews that the workbook holds, latest first, each with the way to its sheet. */
export function PastReviews({ reviews, onShow }: Props) {
  const { format } = useTexts();
  const words = useSuppliersTexts().words.reviews;
  const sheetWords = usePartTexts().sheet;
  return (
    <section className="section-tight" aria-label={words.past}>
      <h2 className="section-heading">{words.past}</h2>
      {reviews.length === 0 ? (
        <p className="section-quiet">{words.pastNone}</p>
      ) : (
        <ShowMore items={[...reviews].reverse()} page={PAGE}>
          {(shown) => (
            <ul className="section-list">
              {shown.map(({ sheet, period, date, lines }) => {
                const judged = lines.filter(({ verdict }) => verdict !== null).length;
                return (
                  <li key={sheet} className="past-reviews-line">
                    <span className="past-reviews-text">
                      <strong>{period.text}</strong>{" "}
                      <span className="section-small">
                        {[
                          date === null ? null : format.date(date),
                          words.pastLine(format.number(judged), format.number(lines.length)),
                        ]
                          .filter((part) => part !== null)
                          .join(" · ")}
                      </span>
                    </span>
                    <Button
                      className="section-button"
                      icon={<Icon name="sheet" />}
                      aria-label={sheetWords.openNamed(sheet)}
                      onClick={() => onShow(sheet)}
                    >
                      {sheetWords.open}
                    </Button>
                  </li>
                );
              })}
            </ul>
          )}
        </ShowMore>
      )}
    </section>
  );
}
