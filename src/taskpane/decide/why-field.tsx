import { useState } from "react";
import { Field } from "../parts/field";
import { useFocus } from "../parts/use-focus";
import { useScoringTexts } from "../scoring/use-scoring-texts";

interface Props {
  readonly value: string;
  /** How often it was asked for because it was missing: the keyboard comes here with every time. */
  readonly asked: number;
  readonly onChange: (why: string) => void;
}

/** Why a tender is scored again although its inputs changed; obliged. */
export function WhyField({ value, asked, onChange }: Props) {
  const { rescore: words } = useScoringTexts();
  // Asked before this was on screen, it says so without taking the keyboard.
  const [known] = useState(asked);
  const field = useFocus<HTMLInputElement>(asked > known, asked);
  return (
    <Field
      label={words.why}
      hint={words.whyHint}
      error={asked > 0 && value.trim() === "" ? words.whyMissing : undefined}
    >
      {(ids) => (
        <input
          {...ids}
          ref={field}
          className="field-control"
          autoComplete="off"
          required
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
