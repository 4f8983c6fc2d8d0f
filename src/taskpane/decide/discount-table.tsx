import { LEVELS } from "../../domain/pso/level";
import type { Tender } from "../../domain/tender/tender";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import "./discount-table.css";

interface Props {
  readonly rule: "korting euro" | "korting procent";
  readonly discounts: Tender["discounts"] | null;
}

/** What each level takes off the price, as the workbook has it; without figures, how to enter them. */
export function DiscountTable({ rule, discounts }: Props) {
  const { decide: words, format, levels } = useScoringTexts();
  const figures = rule === "korting euro" ? discounts?.euro : discounts?.share;
  if (figures === undefined || LEVELS.every((level) => figures[level] === 0)) {
    return <p className="section-small">{words.discountsMissing(words.discountColumn[rule])}</p>;
  }
  return (
    <>
      <p className="section-small">{words.discounts}</p>
      <dl className="discount-table">
        {LEVELS.filter((level) => level !== "none").map((level) => (
          <div key={level} className="discount-table-row">
            <dt>{levels[level]}</dt>
            <dd className="discount-table-figure">
              {rule === "korting euro" ? format.euro(figures[level]) : format.percent(figures[level])}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
