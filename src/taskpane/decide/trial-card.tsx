import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Tender } from "../../domain/tender/tender";
import {
  WHAT_IF_DEFAULTS,
  type ReversalExample,
  type WhatIf,
  type WhatIfOptions,
} from "../../domain/tender/what-if/what-if";
import { Disclosure } from "../parts/disclosure";
import { Field } from "../parts/field";
import { Message } from "../parts/message";
import { FigureList } from "../scoring/figure-list";
import { totalText } from "../scoring/total-text";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import type { Trial } from "../state/scoring-state";
import { readSeed } from "./read-seed";
import "./trial-card.css";

interface Props {
  /** Of the tender. */
  readonly name: string;
  readonly model: Tender;
  readonly trial: Trial;
  readonly disabled: boolean;
  readonly onSeed: (seed: string) => void;
  readonly onTry: (model: Tender, options: WhatIfOptions) => void;
}

/** What the model does on simulated bids, before there are real ones. */
export function TrialCard({ name, model, trial, disabled, onSeed, onTry }: Props) {
  const { format, model: texts } = useScoringTexts();
  const words = texts.trial;
  const seed = readSeed(trial.seed);
  const running = trial.running !== null;
  // Every reading makes the model anew, so it is what stands in it that must be the same.
  const outdated = useMemo(
    () => trial.result !== null && JSON.stringify(trial.result.model) !== JSON.stringify(model),
    [trial.result, model],
  );
  const quarter = Math.floor((trial.running ?? 0) * 4) / 4;
  return (
    <section className="section-stack">
      <div className="section-tight">
        <h3 className="section-subheading">{words.title}</h3>
        <p className="section-quiet">{words.intro}</p>
      </div>
      <Field
        label={words.seed}
        hint={words.seedHint}
        error={seed === null && trial.seed.trim() !== "" ? words.seedInvalid : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            className="field-control"
            inputMode="numeric"
            autoComplete="off"
            value={trial.seed}
            onChange={(event) => onSeed(event.target.value)}
          />
        )}
      </Field>
      <div className="section-actions">
        <Button
          className="section-button"
          disabledFocusable={disabled || running || seed === null}
          onClick={() => {
            if (seed !== null) onTry(model, { ...WHAT_IF_DEFAULTS, seed });
          }}
        >
          {trial.result === null ? words.run : words.again}
        </Button>
      </div>
      <div role="status" className="section-tight">
        {running && (
          <p className="section-text">
            {quarter > 0 ? words.runningShare(format.percent(quarter)) : words.running}
          </p>
        )}
        {!running && trial.result !== null && (
          <>
            {outdated && <Message intent="warning">{words.outdated}</Message>}
            <Result whatIf={trial.result.whatIf} />
          </>
        )}
      </div>
      {!running && trial.result?.whatIf.reversal.example && (
        <Example name={name} model={trial.result.model} example={trial.result.whatIf.reversal.example} />
      )}
    </section>
  );
}

function Result({ whatIf }: { readonly whatIf: WhatIf }) {
  const { wording } = useScoringTexts();
  return (
    <ul className="trial-card-list">
      {wording.whatIf(whatIf).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

interface ExampleProps {
  readonly name: string;
  readonly model: Tender;
  readonly example: ReversalExample;
}

function Example({ name, model, example }: ExampleProps) {
  const texts = useScoringTexts();
  const { format, levels } = texts;
  const words = texts.model.trial;
  const [open, setOpen] = useState(false);
  return (
    <Disclosure label={words.example} ariaLabel={words.exampleOf(name)} open={open} onOpen={setOpen}>
      <FigureList
        items={example.bids.map((bid) => ({
          name: bid.bidder,
          rows: [
            { label: words.price, value: format.euro(bid.price) },
            ...model.criteria.flatMap(({ name: criterion }, index) => {
              const score = bid.scores[index] ?? null;
              return score === null ? [] : [{ label: criterion, value: format.number(score, 6) }];
            }),
            { label: words.level, value: levels[bid.level] },
            {
              label: words.total,
              value: bid.total === null ? words.excluded : totalText(bid.total, model, texts),
            },
          ],
        }))}
      />
    </Disclosure>
  );
}
