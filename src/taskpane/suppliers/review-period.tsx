import type { ExcelSerial } from "../../domain/cell";
import type { Period } from "../../domain/supplier/period";
import { DateField } from "../parts/date-field";
import { SelectField } from "../parts/field";
import { lastEnded, PERIOD_KINDS, periodChoices } from "./period-choices";
import { useSuppliersTexts } from "./use-suppliers-texts";
import "./review-period.css";

interface Props {
  readonly period: Period;
  readonly day: ExcelSerial;
  readonly today: ExcelSerial;
  readonly onPeriod: (period: Period) => void;
  readonly onDay: (day: ExcelSerial) => void;
}

/** What the review is about, and the day on which certificates count for it. */
export function ReviewPeriod({ period, day, today, onPeriod, onDay }: Props) {
  const words = useSuppliersTexts().words.reviews;
  const choices = periodChoices(today, period);
  return (
    <div className="section-stack">
      <div className="review-period">
        <SelectField
          label={words.kind}
          value={period.kind}
          options={PERIOD_KINDS.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
          onChange={(value) => {
            const kind = PERIOD_KINDS.find((each) => each === value);
            const chosen = kind === undefined ? null : lastEnded(today, kind);
            if (chosen !== null) onPeriod(chosen);
          }}
        />
        <SelectField
          label={words.period}
          value={period.text}
          options={choices.map(({ text }) => ({ value: text, text }))}
          onChange={(value) => {
            const chosen = choices.find(({ text }) => text === value);
            if (chosen !== undefined) onPeriod(chosen);
          }}
        />
      </div>
      <DateField label={words.day} hint={words.dayHint} value={day} onChange={onDay} />
    </div>
  );
}
