import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { Message } from "../parts/message";
import type { SectionProps } from "./assessment-card";
import { planClosing } from "./plan-assessment";
import { useAssessmentTexts } from "./use-assessment-texts";

/** Closing quality, asked twice because prices that were seen cannot be unseen. */
export function CloseSection({ assessment, name, waits, state, commands, decisions }: SectionProps) {
  const words = useAssessmentTexts().close;
  const why = useId();
  const [asked, setAsked] = useState(false);
  const look = useRef<HTMLButtonElement>(null);
  const was = useRef(asked);
  useEffect(() => {
    if (was.current && !asked && document.activeElement === document.body) look.current?.focus();
    was.current = asked;
  }, [asked]);
  const busy = state.activity.kind !== "idle";
  return (
    <section className="assessment-card-section" aria-label={`${words.title}: ${name}`}>
      <h3 className="section-subheading">{words.title}</h3>
      <p id={why} className="section-quiet">
        {waits ?? words.intro}
      </p>
      {asked ? (
        <Message
          intent="warning"
          live="assertive"
          actions={
            <>
              <Button
                appearance="primary"
                className="section-button"
                disabledFocusable={busy || waits !== null}
                onClick={() => {
                  commands.plannedWork("closeQuality", planClosing(assessment.key, decisions));
                  setAsked(false);
                }}
                autoFocus
              >
                {words.run}
              </Button>
              <Button className="section-button" onClick={() => setAsked(false)}>
                {words.cancel}
              </Button>
            </>
          }
        >
          {words.sure}
        </Message>
      ) : (
        <div className="section-actions">
          <Button
            ref={look}
            className="section-button"
            disabledFocusable={busy || waits !== null}
            aria-label={words.lookAt(name)}
            aria-describedby={why}
            onClick={() => setAsked(true)}
          >
            {words.look}
          </Button>
        </div>
      )}
    </section>
  );
}
