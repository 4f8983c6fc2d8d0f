import { Button } from "@fluentui/react-components";
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
  const { pane, workbookError } = useTexts();
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
      {problem.code === "unexpected" ? pane.problem.unexpected : workbookError(problem.code, problem.params)}
    </Message>
  );
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
    case "repairs":
    case "undoRepairs":
    case "checkSheet":
    case "statusColumn":
    case "undoStatusColumn":
    case "registerSheet":
      return pane.problem.work[doing];
  }
}
