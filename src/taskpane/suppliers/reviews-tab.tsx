import { useMemo } from "react";
import { Field } from "../parts/field";
import { useTexts } from "../texts-context";
import type { SupplierParts } from "../state/supplier-state";
import type { TabProps } from "./tab-props";
import { EmptyCard } from "../parts/empty-card";
import { PartFindings } from "../findings/part-findings";
import { PartFrame } from "../parts/part-frame";
import { reviewsRequest } from "./part-requests";
import { PastReviews } from "./past-reviews";
import { lastEnded, usualReviewDay } from "./period-choices";
import { planSupplierWork } from "./plan-supplier-work";
import { ReviewPeriod } from "./review-period";
import { ReviewPreview } from "./review-preview";
import { SheetCard } from "../parts/sheet-card";
import { useMade, type Shown } from "../parts/use-made";
import { useSuppliersTexts } from "./use-suppliers-texts";

/** The periodic review: which period, what will be on its sheet, and the reviews that there are. */
export function ReviewsTab({ state, commands }: TabProps) {
  const words = useSuppliersTexts().words.reviews;
  const { inspection, suppliers, today } = state;
  const period = useMemo(() => suppliers.period ?? lastEnded(today, "quarter"), [suppliers.period, today]);
  const day = suppliers.reviewDay ?? (period && usualReviewDay(period, today));
  const shown = useMade(
    state,
    commands,
    "reviews",
    useMemo(
      () => (period === null || day === null ? null : reviewsRequest(inspection, period, day)),
      [inspection, period, day],
    ),
  );
  if (period === null || day === null) return null;
  return (
    <>
      <ReviewPeriod
        period={period}
        day={day}
        today={today}
        onPeriod={(chosen) => commands.dispatch({ type: "periodChosen", period: chosen })}
        onDay={(on) => commands.dispatch({ type: "reviewDayChosen", on })}
      />
      <PartFrame shown={shown}>
        {(reviews) =>
          reviews.review.lines.length === 0 ? (
            <EmptyCard
              text={words.noSuppliers}
              next={words.noSuppliersNext}
              onFound={() => commands.go("found")}
            />
          ) : (
            <Made state={state} commands={commands} shown={shown} reviews={reviews} />
          )
        }
      </PartFrame>
      {shown.value !== null && <PastReviews reviews={shown.value.past} onShow={commands.showSheet} />}
    </>
  );
}

interface MadeProps extends Omit<TabProps, "decisions"> {
  readonly shown: Shown<SupplierParts["reviews"]>;
  readonly reviews: SupplierParts["reviews"];
}

function Made({ state, commands, shown, reviews: { review, past } }: MadeProps) {
  const { format } = useTexts();
  const words = useSuppliersTexts().words.reviews;
  const receipt = state.suppliers.receipts.reviewSheet ?? null;
  const sheets = useMemo(() => (receipt === null ? [] : [receipt.review, receipt.overview]), [receipt]);
  const exists = past.some(({ period }) => period.text === review.period.text);
  return (
    <>
      <ReviewPreview review={review} onShow={commands.showPlace} />
      <PartFindings findings={review.findings} onShow={commands.showPlace} />
      <SheetCard
        title={words.sheetTitle}
        intro={words.intro}
        write={words.write(review.period.text)}
        sheets={sheets}
        about={receipt}
        ready={shown.current}
        primary
        state={state}
        commands={commands}
        onWrite={() => commands.plannedWork("reviewSheet", (now) => planSupplierWork("reviewSheet", now))}
      >
        {exists && <p className="section-text">{words.exists(review.period.text)}</p>}
        {review.period.end > review.date && review.period.end > state.today && (
          <p className="section-text">{words.notEnded(review.period.text)}</p>
        )}
        {review.reviewers.length > 0 && (
          <p className="section-text">{words.reviewers(format.list(review.reviewers))}</p>
        )}
        <Field label={words.by} hint={words.byHint}>
          {(ids) => (
            <input
              {...ids}
              className="field-control"
              autoComplete="name"
              value={state.scoring.by}
              onChange={(event) => commands.dispatch({ type: "nameTyped", by: event.target.value })}
            />
          )}
        </Field>
      </SheetCard>
    </>
  );
}
