import { useState } from "react";
import type { TenderOutcome } from "../../domain/tender/outcome";
import { Disclosure } from "../parts/disclosure";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import { FirmFigures } from "./firm-figures";
import "./firmness.css";

interface Props {
  readonly outcome: TenderOutcome;
  /** Of the tender. */
  readonly name: string;
}

/** How firmly the outcome stands: a sentence per question that arises, and the figures one press away. */
export function Firmness({ outcome, name }: Props) {
  const { outcome: texts, wording } = useScoringTexts();
  const { firm: words } = texts;
  const [open, setOpen] = useState(false);
  const told = wording.sensitivity(outcome);
  const sentences = [
    told.margin,
    told.bandEdges,
    told.levels,
    told.certificates,
    told.priceDeficits,
    told.psoWeight,
    told.weights,
    told.leaveOneOut,
  ].filter((sentence) => sentence !== null);
  // One bid alone wins whatever anything weighs.
  if (outcome.ranking.length < 2) return null;
  return (
    <section className="section-tight">
      <h3 className="section-subheading">{words.title}</h3>
      {sentences.length > 0 && (
        <ul className="firmness-list">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Disclosure label={words.figures} ariaLabel={words.figuresOf(name)} open={open} onOpen={setOpen}>
        <FirmFigures outcome={outcome} />
      </Disclosure>
    </section>
  );
}
