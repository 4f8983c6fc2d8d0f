import { parseNumber } from "../../locale/parse-number";
import { Field } from "../parts/field";
import type { DraftError } from "../state/drafts";
import { useScoringTexts } from "../scoring/use-scoring-texts";

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly error: DraftError | null;
  /** How the number that was read is shown back, so that 1.250 can never mean two things. */
  readonly show: (value: number) => string;
  readonly takeFocus?: boolean;
  readonly onChange: (text: string) => void;
}

/** A number as the user's language writes it; what was read is shown back as soon as it looks different. */
export function NumberField({ label, hint, value, error, show, takeFocus = false, onChange }: Props) {
  const { decide, language } = useScoringTexts();
  const read = parseNumber(value, language);
  const shown = read === null ? null : show(read);
  return (
    <Field
      label={label}
      hint={
        // A field that nobody has filled in yet is not wrong, only unfinished.
        error === "numberMissing"
          ? [decide.errors.numberMissing, hint].filter((text) => text !== undefined).join(" ")
          : shown !== null && shown !== value.trim()
            ? decide.readAs(shown)
            : hint
      }
      error={error === null || error === "numberMissing" ? undefined : decide.errors[error]}
    >
      {(ids) => (
        <input
          {...ids}
          className="field-control"
          inputMode="decimal"
          autoComplete="off"
          autoFocus={takeFocus}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
