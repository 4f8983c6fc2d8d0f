import { Button } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef } from "react";
import { FindingItems } from "../findings/finding-items";
import { PartFrame } from "../parts/part-frame";
import { useMade } from "../parts/use-made";
import { useTexts } from "../texts-context";
import type { SectionProps } from "./assessment-card";
import { mergeRequest } from "./dossier-requests";
import { MergeDifferences } from "./merge-differences";
import { MergeOverwrites } from "./merge-overwrites";
import { planMerge } from "./plan-assessment";
import { useAssessmentTexts } from "./use-assessment-texts";
import "./merge-section.css";

interface Props extends SectionProps {
  /** The user asked what merging would do. */
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
}

/** Merging: what it would write is shown first, and written only after a second press. */
export function MergeSection(props: Props) {
  const { assessment, name, waits, shown, onShow, state } = props;
  const words = useAssessmentTexts().merge;
  const why = useId();
  const look = useRef<HTMLButtonElement>(null);
  const was = useRef(shown);
  useEffect(() => {
    // The buttons that had the keyboard are gone.
    if (was.current && !shown && document.activeElement === document.body) look.current?.focus();
    was.current = shown;
  }, [shown]);
  const empty = assessment.forms.every(({ filled }) => filled === 0);
  return (
    <section className="assessment-card-section" aria-label={`${words.title}: ${name}`}>
      <h3 className="section-subheading">{words.title}</h3>
      {shown ? (
        <Merge {...props} />
      ) : (
        <>
          <p id={why} className="section-quiet">
            {waits ?? words.intro}
          </p>
          <div className="section-actions">
            <Button
              ref={look}
              className="section-button"
              appearance={empty ? "secondary" : "primary"}
              disabledFocusable={state.activity.kind !== "idle" || waits !== null}
              aria-label={words.lookAt(name)}
              aria-describedby={why}
              onClick={() => onShow(true)}
            >
              {words.look}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function Merge({ assessment, name, waits, onShow, state, commands, decisions }: Props) {
  const { format } = useTexts();
  const words = useAssessmentTexts().merge;
  const why = useId();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const { inspection } = state;
  // Scores are talked over with assessors who may not know yet whose they are.
  const letters = new Map(assessment.bidders.map(({ bidder, label }) => [bidder, label]));
  const nameOf = (bidder: string): string => {
    const letter = assessment.anonymous ? letters.get(bidder) : undefined;
    return letter === undefined ? bidder : words.letter(letter);
  };
  const { key } = assessment;
  const made = useMade(
    state,
    commands,
    "assessmentMerge",
    useMemo(() => mergeRequest(inspection, decisions, key), [inspection, decisions, key]),
  );
  return (
    <div ref={top} tabIndex={-1} className="merge-section">
      {/* Of another tender, as long as that of this one is being made. */}
      <PartFrame shown={made.current || made.failed ? made : { ...made, value: null }}>
        {({ merge }) => {
          if (merge === null) return <p className="section-text">{words.gone}</p>;
          const { differences, overwrites, added, open, findings } = merge;
          const writes = added + overwrites.length;
          return (
            <div className="section-stack">
              {differences.length > 0 && <MergeDifferences differences={differences} nameOf={nameOf} />}
              <div className="section-tight">
                {writes === 0 && <p className="section-text">{words.nothing}</p>}
                {added > 0 && <p className="section-text">{words.added(added, format.number(added))}</p>}
                {open > 0 && <p className="section-text">{words.open(open, format.number(open))}</p>}
              </div>
              {overwrites.length > 0 && <MergeOverwrites overwrites={overwrites} nameOf={nameOf} />}
              {findings.length > 0 && (
                <FindingItems findings={findings} page={5} onShow={commands.showPlace} />
              )}
              <div className="section-tight">
                <div className="section-actions">
                  {writes > 0 && (
                    <Button
                      appearance="primary"
                      className="section-button"
                      disabledFocusable={state.activity.kind !== "idle" || waits !== null}
                      aria-label={words.runFor(name)}
                      aria-describedby={waits === null ? undefined : why}
                      onClick={() => {
                        commands.plannedWork("mergeAssessments", planMerge(key, decisions));
                        onShow(false);
                      }}
                    >
                      {words.run}
                    </Button>
                  )}
                  <Button className="section-button" onClick={() => onShow(false)}>
                    {words.cancel}
                  </Button>
                </div>
                {waits !== null && (
                  <p id={why} className="section-small" role="status">
                    {waits}
                  </p>
                )}
              </div>
            </div>
          );
        }}
      </PartFrame>
    </div>
  );
}
