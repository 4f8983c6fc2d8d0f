import { useState } from "react";
import { tenderId } from "../../application/inspection";
import { EmptyCard } from "../parts/empty-card";
import { Field } from "../parts/field";
import { PartFrame } from "../parts/part-frame";
import { ShowMore } from "../parts/show-more";
import { AssessmentCard } from "./assessment-card";
import type { TabProps } from "./tab-props";
import { useAssessmentTexts } from "./use-assessment-texts";
import { useAssessments } from "./use-assessments";

const PAGE = 10;

/** Blind assessment per tender: forms for assessors who see no prices, their scores merged, and quality closed. */
export function AssessmentTab({ state, commands, decisions }: TabProps) {
  const words = useAssessmentTexts();
  const { dossier } = state;
  // Of one tender at a time: what merging would do is made anew for each.
  const [merging, setMerging] = useState<string | null>(null);
  const shown = useAssessments({ state, commands, decisions });
  return (
    <PartFrame shown={shown}>
      {(assessments) =>
        assessments.length === 0 ? (
          <EmptyCard text={words.none} next={words.noneNext} onFound={() => commands.go("found")} />
        ) : (
          <>
            <p className="section-quiet">{words.intro}</p>
            <Field label={words.by} hint={words.byHint}>
              {(ids) => (
                <input
                  {...ids}
                  className="field-control"
                  autoComplete="name"
                  value={state.scoring.by}
                  onChange={(event) => commands.dispatch({ type: "nameTyped", by: event.target.value })}
                />
              )}
            </Field>
            <ShowMore items={assessments} page={PAGE}>
              {(visible) =>
                visible.map((assessment) => {
                  const id = tenderId(assessment.key);
                  return (
                    <AssessmentCard
                      key={id}
                      assessment={assessment}
                      opened={assessments.length === 1 || dossier.tender === id}
                      ready={shown.current}
                      merging={merging === id}
                      onMerging={(on) => setMerging(on ? id : null)}
                      state={state}
                      commands={commands}
                      decisions={decisions}
                    />
                  );
                })
              }
            </ShowMore>
          </>
        )
      }
    </PartFrame>
  );
}
