import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { ExcelSerial } from "../../domain/cell";
import { isoDate, parseIsoDate } from "../../domain/dates/iso-date";
import { useTexts } from "../texts-context";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: ExcelSerial;
  readonly onChange: (date: ExcelSerial) => void;
}

/** A day. What is being typed stays in the field; only a day that exists is passed on. */
export function DateField({ label, hint, value, onChange }: Props) {
  const { pane } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const invalid = typed !== null && parseIsoDate(typed) === null;
  return (
    <Field label={label} hint={hint} validationMessage={invalid ? pane.decide.dateInvalid : undefined}>
      <Input
        type="date"
        size="large"
        value={typed ?? isoDate(value)}
        onChange={(_, data) => {
          const date = parseIsoDate(data.value);
          setTyped(date === null ? data.value : null);
          if (date !== null) onChange(date);
        }}
      />
    </Field>
  );
}
