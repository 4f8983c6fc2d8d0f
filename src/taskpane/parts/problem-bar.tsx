import { Button } from "@fluentui/react-components";
import type { Texts } from "../../locale/language";
import type { PaneTexts } from "../../locale/nl/pane";
import { nextStepAfter, type Doing, type Problem } from "../state/problem";
import { useTexts } from "../texts-context";
import { Message } from "./message";

interface Props {
  readonly problem: Problem;
  /** Repeats what failed; null where only reading again makes sense. */
  readonly onAgain: (() => void) | null;
  readonly onReread: () => void;
  readonly onDismiss: (() => void) | null;
}

/** What went wrong and what to do now, announced at once. */
export function ProblemBar({ problem, onAgain, onReread, onDismiss }: Props) {
  const texts = useTexts();
  const { pane } = texts;
  const next = nextStepAfter(problem);
  const again = next === "again" && onAgain !== null;
  return (
    <Message
      intent="error"
      live="assertive"
      title={titleOf(problem.doing, pane)}
      onClose={onDismiss}
      actions={
        next === "none" ? null : (
          <Button className="section-button" onClick={again ? onAgain : onReread}>
            {again ? pane.shell.retry : pane.stale.action}
          </Button>
        )
      }
    >
      {reasonOf(problem, texts)}
    </Message>
  );
}

function reasonOf({ code, params }: Problem, { pane, workbookError }: Texts): string {
  if (code === "unexpected") return pane.problem.unexpected;
  return code === "notFetched" ? pane.problem.notLoaded : workbookError(code, params);
}

function titleOf(doing: Doing, pane: PaneTexts): string {
  switch (doing) {
    case "reading":
      return pane.problem.whileReading;
    case "writing":
      return pane.problem.whileWriting;
    case "remembering":
      return pane.problem.whileRemembering;
    case "showing":
      return pane.problem.whileShowing;
    case "calculating":
      return pane.problem.whileCalculating;
    case "checking":
      return pane.problem.whileChecking;
    case "proposing":
      return pane.problem.whileProposing;
    case "trying":
      return pane.problem.whileTrying;
    case "reckoning":
      return pane.problem.whileReckoning;
    case "assembling":
      return pane.problem.whileAssembling;
    case "repairs":
    case "undoRepairs":
    case "checkSheet":
    case "statusColumn":
    case "undoStatusColumn":
    case "registerSheet":
    case "codeDates":
    case "undoCodeDates":
    case "distributionSheets":
    case "requestSheet":
    case "contractSheet":
    case "spendSheet":
    case "reviewSheet":
    case "complianceSheet":
    case "papers":
    case "shareRepair":
    case "undoShareRepair":
    case "openAssessment":
    case "mergeAssessments":
    case "closeQuality":
    case "lock":
    case "lotDraw":
      return pane.problem.work[doing];
  }
}
