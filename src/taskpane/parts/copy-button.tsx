import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Field } from "./field";
import { Icon } from "./icon";
import { copyText } from "./copy-text";
import { usePartTexts } from "./use-part-texts";
import "./copy-button.css";

interface Props {
  readonly text: string;
  readonly label: string;
  /** Spoken instead of the label, which several buttons share. */
  readonly ariaLabel: string;
}

type Outcome = "copied" | "refused" | null;

/** Copies a text; where that is not allowed it stands selected below, ready for the keyboard. */
export function CopyButton({ text, label, ariaLabel }: Props) {
  const words = usePartTexts();
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly is: Outcome }>({ of: "", is: null });
  // A text that has changed since was not copied.
  const is = outcome.of === text ? outcome.is : null;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (is === "refused") field.current?.select();
  }, [is]);
  return (
    <div className="section-tight">
      <div className="section-actions copy-button-line">
        <Button
          className="section-button"
          aria-label={ariaLabel}
          onClick={() =>
            void copyText(text).then((copied) => setOutcome({ of: text, is: copied ? "copied" : "refused" }))
          }
        >
          {label}
        </Button>
        <span className="section-small copy-button-done" role="status">
          {is === "copied" && (
            <>
              <Icon name="check" className="copy-button-tick" />
              {words.copied}
            </>
          )}
          {is === "refused" && words.copyRefused}
        </span>
      </div>
      {is === "refused" && (
        <Field label={words.byHand}>
          {(ids) => (
            <textarea {...ids} ref={field} className="field-control copy-button-text" readOnly value={text} />
          )}
        </Field>
      )}
    </div>
  );
}
