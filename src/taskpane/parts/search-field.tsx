import { Field } from "./field";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (query: string) => void;
}

/** Looks for what is typed; the browser's own field, which Escape and its cross empty. */
export function SearchField({ label, value, onChange }: Props) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          className="field-control"
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
