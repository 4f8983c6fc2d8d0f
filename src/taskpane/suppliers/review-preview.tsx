import type { Place } from "../../domain/cell";
import type { Review, ReviewLine } from "../../domain/supplier/review";
import { LevelChip } from "../parts/level-chip";
import { ShowMore } from "../parts/show-more";
import { useTexts } from "../texts-context";
import { PlaceRow } from "../parts/place-row";
import { useSuppliersTexts } from "./use-suppliers-texts";
import "./review-preview.css";

const PAGE = 10;
/** Names that are named; the rest is counted. */
const NAMED = 5;

interface Props {
  readonly review: Review;
  readonly onShow: (place: Place) => void;
}

/** What the review sheet will hold, before it is written. */
export function ReviewPreview({ review, onShow }: Props) {
  const { format } = useTexts();
  const words = useSuppliersTexts().words.reviews;
  const { lines, left } = review;
  const count = (fits: (line: ReviewLine) => boolean): number => lines.filter(fits).length;
  const attention = lines.filter(({ risks }) => risks.length > 0);
  const facts = [
    [words.suppliers, lines.length, true],
    [words.up, count(({ trend }) => trend === "up"), false],
    [words.down, count(({ trend }) => trend === "down"), false],
    [words.actions, review.openActions.length, false],
    [words.judged, count(({ verdict }) => verdict !== null), false],
  ] as const;
  return (
    <>
      <section className="section-tight" aria-label={words.title(review.period.text)}>
        <h2 className="section-heading">{words.title(review.period.text)}</h2>
        <ul className="review-preview-facts">
          {facts.map(([say, amount, always]) =>
            amount > 0 || always ? <li key={say(2, "")}>{say(amount, format.number(amount))}</li> : null,
          )}
        </ul>
        {left.length > 0 && (
          <p className="section-text">
            {words.left(
              format.list([
                ...left.slice(0, NAMED).map(({ name }) => name),
                ...(left.length > NAMED ? [words.others(format.number(left.length - NAMED))] : []),
              ]),
            )}
          </p>
        )}
      </section>
      <section className="section-tight" aria-label={words.attention}>
        <h2 className="section-heading">{words.attention}</h2>
        {attention.length === 0 ? (
          <p className="section-quiet">{words.attentionNone}</p>
        ) : (
          <ShowMore items={attention} page={PAGE}>
            {(shown, focusFrom) => (
              <ul className="section-list" aria-label={words.attention}>
                {shown.map((line, index) => (
                  <AttentionRow
                    key={line.supplier.id}
                    line={line}
                    takeFocus={index === focusFrom}
                    onShow={onShow}
                  />
                ))}
              </ul>
            )}
          </ShowMore>
        )}
      </section>
      <OpenActions review={review} />
    </>
  );
}

interface RowProps {
  readonly line: ReviewLine;
  readonly takeFocus: boolean;
  readonly onShow: (place: Place) => void;
}

function AttentionRow({ line, takeFocus, onShow }: RowProps) {
  const { format } = useTexts();
  const words = useSuppliersTexts().words.reviews;
  const { supplier, level, levelBefore, trend, risks } = line;
  return (
    <PlaceRow
      icon="warning"
      tone="attention"
      name={supplier.name}
      place={supplier.row.name.place}
      takeFocus={takeFocus}
      onShow={onShow}
    >
      <span>{format.list(risks.map((risk) => words.risks[risk]))} </span>
      {(trend === "up" || trend === "down") && levelBefore !== null && (
        <span className="review-preview-trend">
          <LevelChip level={levelBefore} /> <span aria-hidden="true">→</span>{" "}
          <LevelChip level={level.counted} />
        </span>
      )}
    </PlaceRow>
  );
}

/** Actions of earlier reviews that are carried over. */
function OpenActions({ review: { openActions, date } }: Pick<Props, "review">) {
  const { format } = useTexts();
  const words = useSuppliersTexts().words.reviews;
  if (openActions.length === 0) return null;
  return (
    <section className="section-tight" aria-label={words.openActions}>
      <h2 className="section-heading">{words.openActions}</h2>
      <ShowMore items={openActions} page={PAGE}>
        {(shown, focusFrom) => (
          <ul className="section-list" aria-label={words.openActions}>
            {shown.map(({ supplier, text, owner, due }, index) => {
              const late = due !== null && due < date;
              return (
                <PlaceRow
                  key={index}
                  icon={late ? "warning" : "info"}
                  tone={late ? "attention" : "quiet"}
                  name={supplier}
                  place={null}
                  takeFocus={index === focusFrom}
                  onShow={() => undefined}
                >
                  <span>{words.action(text, owner, due === null ? null : format.date(due))} </span>
                  {late && <span className="section-small">{words.overdue}</span>}
                </PlaceRow>
              );
            })}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}
