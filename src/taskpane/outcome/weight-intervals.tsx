import type { Interval, WeightInterval } from "../../domain/tender/outcome";
import { useScoringTexts, type ScoringTexts } from "../scoring/use-scoring-texts";
import "./weight-intervals.css";

interface Props {
  readonly weights: readonly WeightInterval[];
}

/** Per criterion how far its weight may move while the same bid wins: a bar from nothing to everything, and the figures. */
export function WeightIntervals({ weights }: Props) {
  const texts = useScoringTexts();
  const { firm: words } = texts.outcome;
  const euro = weights.some(({ unit }) => unit === "euro");
  return (
    <section className="section-tight">
      <h4 className="section-subheading">{euro ? words.values : words.weights}</h4>
      <p className="section-small">{euro ? words.valuesHow : words.weightsHow}</p>
      <ul className="section-list">
        {weights.map((each) => {
          const now = figure(each.present, each.unit, texts);
          const range = rangeText(each, texts);
          return (
            <li key={each.criterion} className="weight-intervals-row">
              <div className="weight-intervals-head" aria-hidden="true">
                <span className="weight-intervals-name">{each.criterion}</span>
                <span className="weight-intervals-now">{words.now(now)}</span>
              </div>
              <Bar weight={each} />
              <p className="section-small" aria-hidden="true">
                {range}
              </p>
              <span className="section-unseen">{words.weight(each.criterion, now, range)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Bar({ weight: { present, unit, interval } }: { readonly weight: WeightInterval }) {
  const end = unit === "points" ? 100 : Math.max(2 * present, 1.1 * (interval?.to ?? 0), 1);
  const at = (value: number): number => (100 * Math.min(Math.max(value, 0), end)) / end;
  return (
    <svg className="weight-intervals-bar" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      <rect className="weight-intervals-track" y="4" width="100" height="8" />
      {interval !== null && (
        <rect
          className="weight-intervals-range"
          x={at(interval.from)}
          y="4"
          width={Math.max(0.8, at(interval.to ?? end) - at(interval.from))}
          height="8"
        />
      )}
      <line
        className="weight-intervals-mark"
        x1={at(present)}
        x2={at(present)}
        y1="0"
        y2="16"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

function rangeText({ unit, interval }: WeightInterval, texts: ScoringTexts): string {
  const { firm: words } = texts.outcome;
  if (interval === null) return words.noInterval;
  const { from, to } = inward(interval);
  if (from <= 0 && (to === null || (unit === "points" && to >= 100))) return words.always;
  return to === null
    ? words.from(figure(from, unit, texts))
    : words.between(figure(from, unit, texts), figure(to, unit, texts));
}

/** To hundredths, on the side on which the same bid still wins; a hair more or less is a matter of binary fractions. */
function inward({ from, to }: Interval): Interval {
  return {
    // Without the sum, nothing would read as -0.
    from: Math.ceil(from * 100 - 1e-6) / 100 + 0,
    to: to === null ? null : Math.floor(to * 100 + 1e-6) / 100,
  };
}

function figure(value: number, unit: WeightInterval["unit"], { format }: ScoringTexts): string {
  return unit === "points" ? format.number(value) : format.euro(value);
}
