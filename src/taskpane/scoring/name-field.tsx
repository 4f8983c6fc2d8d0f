import { Field } from "../parts/field";
import { useScoringTexts } from "./use-scoring-texts";

interface Props {
  readonly value: string;
  readonly onChange: (by: string) => void;
}

/** Who does what goes into the log; never asked for more than a name, and never obliged. */
export function NameField({ value, onChange }: Props) {
  const { model: words } = useScoringTexts();
  return (
    <Field label={words.by} hint={words.byHint}>
      {(ids) => (
        <input
          {...ids}
          className="field-control"
          autoComplete="name"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
