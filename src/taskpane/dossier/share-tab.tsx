import { useEffect, useMemo, useState } from "react";
import type { WorkbookProgress } from "../../application/workbook";
import { shareWords } from "../../locale/share-words";
import { Message } from "../parts/message";
import { PartFrame } from "../parts/part-frame";
import { ProgressLine } from "../parts/progress-line";
import { useMade } from "../parts/use-made";
import { useTexts } from "../texts-context";
import { CoveringTextCard } from "./covering-text-card";
import { shareRequest } from "./dossier-requests";
import { OpenDataCard } from "./open-data-card";
import { RepairBar } from "./repair-bar";
import { ShareList } from "./share-list";
import type { TabProps } from "./tab-props";
import { openQuality, useAssessments } from "./use-assessments";
import { useDossierTexts } from "./use-dossier-texts";

/** The check before the workbook is mailed, repairs one by one, and what goes with it. */
export function ShareTab({ state, commands, decisions }: TabProps) {
  const { language } = useTexts();
  const words = useDossierTexts().share;
  const says = shareWords(language);
  const { inspection } = state;
  const assessments = useAssessments({ state, commands, decisions }).value;
  const [progress, setProgress] = useState<WorkbookProgress | null>(null);
  const shown = useMade(
    state,
    commands,
    "share",
    useMemo(() => shareRequest(inspection, decisions, setProgress), [inspection, decisions]),
  );
  const settled = shown.current || shown.failed;
  useEffect(() => {
    if (settled) setProgress(null);
  }, [settled]);
  const waiting = !settled && progress !== null;
  return (
    <>
      {waiting && <ProgressLine busy="reading" progress={progress} />}
      {(shown.value !== null || !waiting) && (
        <PartFrame shown={shown}>
          {(check) => {
            const stops = check.items.filter(({ weight }) => weight === "stop").length;
            const looks = check.items.length - stops;
            return (
              <>
                <p className="section-quiet">{words.intro}</p>
                <Message
                  intent={stops > 0 ? "error" : looks > 0 ? "warning" : "done"}
                  live="polite"
                  title={
                    stops > 0 ? says.notReady(stops) : looks > 0 ? says.readyWithLooks(looks) : says.ready
                  }
                >
                  {state.stale ? words.outdated : words.ofThisReading}
                </Message>
                <RepairBar state={state} commands={commands} />
                <ShareList
                  check={check}
                  current={shown.current}
                  blind={assessments === null || openQuality(assessments).size > 0}
                  state={state}
                  commands={commands}
                />
                <CoveringTextCard check={check} current={shown.current} state={state} commands={commands} />
                <OpenDataCard
                  check={check}
                  current={shown.current}
                  blind={assessments === null || openQuality(assessments).size > 0}
                  state={state}
                  commands={commands}
                  decisions={decisions}
                />
              </>
            );
          }}
        </PartFrame>
      )}
    </>
  );
}
