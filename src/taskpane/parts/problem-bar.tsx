import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { PaneTexts } from "../../locale/nl/pane";
import { nextStepAfter, type Doing, type Problem } from "../state/problem";
import { useTexts } from "../texts-context";
import { Icon } from "./icon";

interface Props {
  readonly problem: Problem;
  readonly onAgain: (() => void) | null;
  readonly onReread: () => void;
  readonly onDismiss: (() => void) | null;
}

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** What went wrong and what to do now, announced at once. */
export function ProblemBar({ problem, onAgain, onReread, onDismiss }: Props) {
  const styles = useStyles();
  const { pane, workbookError } = useTexts();
  const next = nextStepAfter(problem);
  return (
    <MessageBar
      className={styles.bar}
      intent="error"
      layout="multiline"
      politeness="assertive"
      icon={<Icon name="error" />}
    >
      <MessageBarBody>
        <MessageBarTitle>{titleOf(problem.doing, pane)}</MessageBarTitle>
        {problem.code === "unexpected"
          ? pane.problem.unexpected
          : workbookError(problem.code, problem.params)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          onDismiss ? (
            <Button
              appearance="transparent"
              aria-label={pane.shell.close}
              icon={<Icon name="close" />}
              onClick={onDismiss}
            />
          ) : undefined
        }
      >
        {next === "again" && onAgain && <Button onClick={onAgain}>{pane.shell.retry}</Button>}
        {(next === "reread" || (next === "again" && !onAgain)) && (
          <Button onClick={onReread}>{pane.stale.action}</Button>
        )}
      </MessageBarActions>
    </MessageBar>
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
  }
}
