import { Button } from "@fluentui/react-components";
import { tenderId } from "../../application/inspection";
import type { TenderKey } from "../../domain/finding";
import { Icon } from "../parts/icon";
import { Message } from "../parts/message";
import { ReceiptBar } from "../parts/receipt-bar";
import type { DossierDone } from "../state/dossier-state";
import { EVERY_FINDING } from "../state/finding-filter";
import type { PaneCommands } from "../state/use-pane";
import { useAssessmentTexts } from "./use-assessment-texts";

type Done = Extract<DossierDone, { readonly work: "openAssessment" | "mergeAssessments" | "closeQuality" }>;

/** What was done last, when that was a step in the assessment of this tender. */
export function assessmentDone(latest: DossierDone | undefined, tender: TenderKey): Done | null {
  const step =
    latest?.work === "openAssessment" ||
    latest?.work === "mergeAssessments" ||
    latest?.work === "closeQuality"
      ? latest
      : null;
  return step?.tender === tenderId(tender) ? step : null;
}

interface Props {
  /** The last thing that was done for this tender; null for nothing. */
  readonly done: Done | null;
  readonly tender: TenderKey;
  readonly commands: PaneCommands;
}

/** What came of the last step, or why it could not be taken and what to do then. */
export function AssessmentReceiptBar({ done, tender, commands }: Props) {
  return (
    <ReceiptBar about={done}>
      {done !== null && <Receipt done={done} tender={tender} commands={commands} />}
    </ReceiptBar>
  );
}

function Receipt({ done, tender, commands }: Props & { readonly done: Done }) {
  const words = useAssessmentTexts();
  const { receipt } = done;
  switch (receipt.kind) {
    case "blocked":
      return (
        <Message
          intent="error"
          live="assertive"
          actions={
            <Button
              className="section-button"
              onClick={() =>
                commands.dispatch({ type: "findingsAsked", filter: { ...EVERY_FINDING, tender } })
              }
            >
              {words.toFindings}
            </Button>
          }
        >
          {words.blocked}
        </Message>
      );
    case "notNow":
      return (
        <Message intent="error" live="assertive">
          {words.notNow[receipt.reason]}
        </Message>
      );
    case "done":
      return (
        <Message
          intent="done"
          live="polite"
          // The forms themselves stand in the list below.
          actions={
            done.work === "openAssessment" || receipt.sheets.length === 0
              ? null
              : receipt.sheets.map((sheet) => (
                  <Button
                    key={sheet}
                    className="section-button"
                    icon={<Icon name="sheet" />}
                    onClick={() => commands.showSheet(sheet)}
                  >
                    {words.openSheet(sheet)}
                  </Button>
                ))
          }
        >
          <p className="section-text">{doneText(done, words)}</p>
          {done.work === "openAssessment" && <p className="section-text">{words.openedNext}</p>}
        </Message>
      );
  }
}

function doneText({ work, receipt }: Done, words: ReturnType<typeof useAssessmentTexts>): string {
  switch (work) {
    case "openAssessment":
      return words.openedDone(receipt.kind === "done" ? receipt.sheets.length : 0);
    case "mergeAssessments":
      return words.merge.done;
    case "closeQuality":
      return words.close.done;
  }
}
