import { Button } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { tenderId } from "../../application/inspection";
import { CheckField, Field } from "../parts/field";
import { Icon } from "../parts/icon";
import { Message } from "../parts/message";
import type { OpeningDraft } from "../state/dossier-state";
import type { SectionProps } from "./assessment-card";
import { withTyped, type NameError } from "./assessor-names";
import { planOpening } from "./plan-assessment";
import { useAssessmentTexts } from "./use-assessment-texts";
import "./opening-form.css";

/** Who will assess, whether they see names, what they will see, and the forms. */
export function OpeningForm({ assessment, name, waits, state, commands, decisions }: SectionProps) {
  const words = useAssessmentTexts();
  const { open: says } = words;
  const why = useId();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<NameError | "nobody" | null>(null);
  const id = tenderId(assessment.key);
  const { openings } = state.dossier;
  const draft: OpeningDraft = openings?.get(id) ?? {
    assessors: assessment.assessors,
    anonymous: assessment.anonymous,
    typed: "",
  };
  const busy = state.activity.kind !== "idle";
  const change = (next: Partial<OpeningDraft>): void =>
    commands.dispatch({
      type: "dossierChosen",
      chosen: { openings: new Map(openings).set(id, { ...draft, ...next }), tender: id },
    });
  const refuse = (reason: NameError | "nobody"): void => {
    setError(reason);
    field.current?.focus();
  };
  const add = (): void => {
    const named = withTyped(draft);
    if (typeof named === "string") return refuse(named);
    setError(null);
    change({ assessors: named, typed: "" });
    field.current?.focus();
  };
  const run = (): void => {
    const named = draft.typed.trim() === "" ? draft.assessors : withTyped(draft);
    if (typeof named === "string") return refuse(named);
    if (named.length === 0) return refuse("nobody");
    setError(null);
    commands.plannedWork("openAssessment", planOpening(assessment.key, decisions, draft));
  };
  return (
    <form
      className="section-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {assessment.phase === "closed" && <p className="section-text">{words.againHow}</p>}
      <div className="section-tight">
        <h3 className="section-subheading">{says.assessors}</h3>
        {draft.assessors.length > 0 && (
          <ul className="section-list" aria-label={says.assessors}>
            {draft.assessors.map((assessor) => (
              <li key={assessor} className="opening-form-assessor">
                <span className="section-text">{assessor}</span>
                <Button
                  appearance="subtle"
                  className="section-button"
                  icon={<Icon name="close" />}
                  aria-label={says.remove(assessor)}
                  title={says.remove(assessor)}
                  onClick={() => {
                    setError(null);
                    change({ assessors: draft.assessors.filter((each) => each !== assessor) });
                    field.current?.focus();
                  }}
                />
              </li>
            ))}
          </ul>
        )}
        <Field
          label={says.assessor}
          hint={says.assessorHint}
          error={error === null ? undefined : errorText(error, draft.typed.trim(), says)}
        >
          {(ids) => (
            <div className="opening-form-add">
              <input
                {...ids}
                ref={field}
                className="field-control"
                autoComplete="off"
                value={draft.typed}
                onChange={(event) => {
                  setError(null);
                  change({ typed: event.target.value });
                }}
              />
              <Button type="submit" className="section-button">
                {says.add}
              </Button>
            </div>
          )}
        </Field>
      </div>
      <CheckField
        label={says.hideNames}
        hint={says.hideNamesHint}
        checked={draft.anonymous}
        onChange={(anonymous) => change({ anonymous })}
      />
      <div className="section-tight">
        <p className="section-text">{draft.anonymous ? says.seesLetters : says.sees}</p>
        <p className="section-text">{says.seesNot}</p>
      </div>
      <Message intent="info">{says.curious}</Message>
      <div className="section-tight">
        <div className="section-actions">
          <Button
            appearance="primary"
            className="section-button"
            disabledFocusable={busy || waits !== null}
            aria-label={says.runFor(name)}
            aria-describedby={waits === null ? undefined : why}
            onClick={run}
          >
            {says.run}
          </Button>
        </div>
        {waits !== null && (
          <p id={why} className="section-small" role="status">
            {waits}
          </p>
        )}
      </div>
    </form>
  );
}

function errorText(
  error: NameError | "nobody",
  typed: string,
  words: ReturnType<typeof useAssessmentTexts>["open"],
): string {
  return error === "double" ? words.double(typed) : words[error];
}
