import { useState } from "react";
import type { ExcelSerial } from "../../domain/cell";
import { isoDate, parseIsoDate } from "../../domain/dates/iso-date";
import { useTexts } from "../texts-context";
import { Field } from "./field";

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** null: no day yet. */
  readonly value: ExcelSerial | null;
  readonly onChange: (date: ExcelSerial) => void;
}

/** A day. What is being typed stays in the field; only a day that exists is passed on. */
export function DateField({ label, hint, value, onChange }: Props) {
  const { pane } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const invalid = typed !== null && parseIsoDate(typed) === null;
  return (
    <Field label={label} hint={hint} error={invalid ? pane.shell.dateInvalid : undefined}>
      {(ids) => (
        <input
          {...ids}
          className="field-control"
          type="date"
          value={typed ?? (value === null ? "" : isoDate(value))}
          onChange={(event) => {
            const date = parseIsoDate(event.target.value);
            setTyped(date === null ? event.target.value : null);
            if (date !== null) onChange(date);
          }}
        />
      )}
    </Field>
  );
}
