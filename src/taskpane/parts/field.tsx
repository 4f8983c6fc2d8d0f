import { useId, type ReactNode } from "react";
import { Icon } from "./icon";
import "./field.css";

/** What a control needs to be tied to its label, hint and error. */
interface ControlIds {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Takes the place of the hint and marks the control as invalid. */
  readonly error?: string | undefined;
  readonly children: (ids: ControlIds) => ReactNode;
}

/** A control with its label above it and one line of help or error below it. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const note = error ?? hint;
  const noteId = `${id}-note`;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        "aria-describedby": note === undefined ? undefined : noteId,
        "aria-invalid": error === undefined ? undefined : true,
      })}
      <Note id={noteId} hint={hint} error={error} />
    </div>
  );
}

interface NoteProps {
  readonly id: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** Always there, so that a screen reader hears an error that appears while somebody types. */
function Note({ id, hint, error }: NoteProps) {
  return (
    <div id={id} className="field-note" role={error === undefined ? undefined : "alert"}>
      {error === undefined ? (
        hint
      ) : (
        <span className="field-error">
          <Icon name="error" />
          {error}
        </span>
      )}
    </div>
  );
}

interface Option {
  readonly value: string;
  readonly text: string;
  readonly lang?: string;
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

/** One of a list; the browser's own control, which every keyboard and screen reader knows. */
export function SelectField({ label, value, options, onChange }: SelectFieldProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <select
          {...ids}
          className="field-control"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckFieldProps {
  readonly label: string;
  /** Spoken instead of the label where the label alone says too little. */
  readonly ariaLabel?: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function CheckField({ label, ariaLabel, hint, checked, onChange }: CheckFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-check">
        <input
          type="checkbox"
          checked={checked}
          aria-label={ariaLabel}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && <Note id={id} hint={hint} />}
    </div>
  );
}

interface ChoiceGroupProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** Radio buttons under one question. */
export function ChoiceGroup({ label, hint, children }: ChoiceGroupProps) {
  return (
    <fieldset className="field-group">
      <legend className="field-label">{label}</legend>
      {hint !== undefined && <div className="field-note">{hint}</div>}
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  /** Shared by the radio buttons of one question. */
  readonly group: string;
  readonly value: string;
  readonly label: string;
  /** One line on what this choice does. */
  readonly explained?: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  /** Parameters and warnings, shown with the choice that they belong to. */
  readonly children?: ReactNode;
}

/** One of several ways. */
export function Choice({ group, value, label, explained, checked, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field-choice">
      <label className="field-check">
        <input
          type="radio"
          name={group}
          value={value}
          checked={checked}
          aria-describedby={explained === undefined ? undefined : id}
          onChange={onChoose}
        />
        <span>{label}</span>
      </label>
      {explained !== undefined && (
        <div id={id} className="field-explained">
          {explained}
        </div>
      )}
      {checked && children !== undefined && <div className="field-more">{children}</div>}
    </div>
  );
}
