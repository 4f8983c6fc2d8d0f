import { useMemo } from "react";
import type { Verification } from "../../domain/control/verification";
import { PartFindings } from "../findings/part-findings";
import { ControlFigure } from "../parts/control-figure";
import { Message } from "../parts/message";
import { PartFrame } from "../parts/part-frame";
import { ShowMore } from "../parts/show-more";
import { useMade } from "../parts/use-made";
import { useTexts } from "../texts-context";
import { ChangeGroups } from "./change-groups";
import { verificationRequest } from "./dossier-requests";
import { inForceFirst, looseChanges } from "./group-changes";
import { NotScored } from "./not-scored";
import { NotedNumberCard } from "./noted-number-card";
import { RecordCard } from "./record-card";
import type { TabProps } from "./tab-props";
import { openQuality, useAssessments } from "./use-assessments";
import { useDossierTexts } from "./use-dossier-texts";

const PAGE = 5;

/** Whether anything is not what it was when the tenders were scored, cell by cell. */
export function ControlTab({ state, commands, decisions }: TabProps) {
  const words = useDossierTexts().control;
  const { inspection } = state;
  const shown = useMade(
    state,
    commands,
    "verification",
    useMemo(() => verificationRequest(inspection), [inspection]),
  );
  const assessments = useAssessments({ state, commands, decisions });
  const blind = openQuality(assessments.value ?? []);
  return (
    <PartFrame shown={assessments.value === null ? { ...shown, ...assessments, value: null } : shown}>
      {(verification) => {
        const { records, findings } = verification;
        const loose = looseChanges(verification);
        const scored = records.length > 0 || verification.changes.length > 0;
        return (
          <>
            {scored ? (
              <Result verification={verification} outdated={state.stale || !shown.current} />
            ) : (
              <NotScored text={words.none} state={state} commands={commands} />
            )}
            {/* Without a record they are all that can be told. */}
            <PartFindings findings={findings} opened onShow={commands.showPlace} />
            {loose.length > 0 && (
              <section className="section-card" aria-label={words.elsewhere}>
                <h2 className="section-heading">{words.elsewhere}</h2>
                <ChangeGroups
                  changes={loose}
                  blind={blind}
                  of={words.elsewhere}
                  onShow={commands.showPlace}
                />
              </section>
            )}
            <ShowMore items={inForceFirst(records)} page={PAGE}>
              {(some) =>
                some.map((record) => (
                  <RecordCard
                    key={`${record.controlNumber} ${record.when}`}
                    record={record}
                    alone={records.length === 1}
                    blind={blind}
                    commands={commands}
                  />
                ))
              }
            </ShowMore>
            {records.length > 0 && <NotedNumberCard verification={verification} />}
            <section className="section-tight" aria-label={words.proves.title}>
              <h2 className="section-heading">{words.proves.title}</h2>
              <ul className="dossier-points">
                {words.proves.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </section>
          </>
        );
      }}
    </PartFrame>
  );
}

interface ResultProps {
  readonly verification: Verification;
  /** The workbook changed after this was worked out: it may no longer hold. */
  readonly outdated: boolean;
}

/** The answer in one sentence, and the number that it is about. */
function Result({ verification: { ok, changes, controlNumber, records }, outdated }: ResultProps) {
  const { format } = useTexts();
  const words = useDossierTexts().control;
  const count = changes.length;
  const title = outdated
    ? words.outdatedTitle
    : ok
      ? words.unchanged
      : count > 0
        ? words.changed(count, format.number(count))
        : words.incomplete;
  return (
    <div className="section-stack">
      <Message intent={outdated ? "warning" : ok ? "done" : "error"} live="polite" title={title}>
        {outdated ? words.outdated : ok ? words.unchangedHow : words.changedHow}
      </Message>
      {controlNumber !== null && (
        <div className="section-tight">
          <ControlFigure of={words.wholeWorkbook} number={controlNumber} />
          {records.length > 1 && <p className="section-small">{words.overAll}</p>}
        </div>
      )}
    </div>
  );
}
