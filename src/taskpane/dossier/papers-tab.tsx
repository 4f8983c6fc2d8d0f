import { useMemo } from "react";
import { tenderId } from "../../application/inspection";
import type { PaperState } from "../../domain/papers/paper-state";
import { SelectField } from "../parts/field";
import { PartFrame } from "../parts/part-frame";
import { tenderName } from "../parts/tender-name";
import { useMade } from "../parts/use-made";
import { useTexts } from "../texts-context";
import { BlindCard } from "../decide/blind-card";
import { papersRequest } from "./dossier-requests";
import { NotScored } from "./not-scored";
import { PaperCard } from "./paper-card";
import type { TabProps } from "./tab-props";
import { openQuality, useAssessments } from "./use-assessments";
import { useDossierTexts } from "./use-dossier-texts";

/** Minutes, letters and notices of a scored tender. */
export function PapersTab({ state, commands, decisions }: TabProps) {
  const { pane } = useTexts();
  const words = useDossierTexts().papers;
  const { inspection, dossier, today } = state;
  const sentOn = dossier.sentOn ?? today;
  const shown = useMade(
    state,
    commands,
    "papers",
    useMemo(() => papersRequest(inspection, decisions, sentOn), [inspection, decisions, sentOn]),
  );
  const assessments = useAssessments({ state, commands, decisions });
  return (
    <PartFrame shown={assessments.value === null ? { ...shown, ...assessments, value: null } : shown}>
      {(papers) => {
        const paper = inFront(papers, dossier.tender);
        if (paper === null || papers.every(({ obstacle }) => obstacle === "notScored")) {
          return <NotScored text={words.none} state={state} commands={commands} />;
        }
        const id = tenderId(paper.key);
        const assessment = openQuality(assessments.value ?? []).get(id);
        return (
          <>
            <p className="section-quiet">{words.intro}</p>
            {papers.length > 1 && (
              <SelectField
                label={words.tender}
                value={id}
                options={papers.map(({ key }) => ({
                  value: tenderId(key),
                  text: tenderName(key, pane.tender),
                }))}
                onChange={(tender) => commands.dispatch({ type: "dossierChosen", chosen: { tender } })}
              />
            )}
            {assessment !== undefined ? (
              <BlindCard blindfold={{ assessment, withheld: 0 }} commands={commands} />
            ) : (
              <PaperCard
                key={id}
                paper={paper}
                current={shown.current}
                state={state}
                commands={commands}
                decisions={decisions}
              />
            )}
          </>
        );
      }}
    </PartFrame>
  );
}

/** The tender that was chosen, else the first whose papers can be made, else the first. */
function inFront(papers: readonly PaperState[], chosen: string | undefined): PaperState | null {
  return (
    papers.find(({ key }) => tenderId(key) === chosen) ??
    papers.find(({ obstacle }) => obstacle === null) ??
    papers[0] ??
    null
  );
}
