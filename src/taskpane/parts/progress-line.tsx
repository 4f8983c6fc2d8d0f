import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import type { WorkbookProgress } from "../../application/workbook";
import type { PaneTexts } from "../../locale/nl/pane";
import { useTexts } from "../texts-context";
import { Icon } from "./icon";

export type Busy = "reading" | "writing" | "remembering";

const useStyles = makeStyles({
  line: { display: "grid", rowGap: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalS },
  bar: { forcedColorAdjust: "none" },
});

/** What Excel is doing for us, in one live line; when Excel waits for the user, it says which key to press. */
export function ProgressLine({ busy, progress }: { readonly busy: Busy; readonly progress: WorkbookProgress }) {
  const styles = useStyles();
  const { pane, format } = useTexts();
  const sentence = sentenceOf(busy, progress, pane);
  // Quarters only: a live region that speaks every per cent is noise.
  const quarter = progress.share === null ? null : Math.floor(progress.share * 4) / 4;
  return (
    <div className={styles.line} aria-live="polite" aria-atomic="true">
      {progress.phase === "waiting" ? (
        <MessageBar intent="warning" layout="multiline" politeness="assertive" icon={<Icon name="warning" />}>
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <span>
            {sentence}
            {quarter !== null && quarter > 0 ? ` ${pane.progress.percent(format.percent(quarter))}` : ""}
          </span>
          <ProgressBar
            aria-label={sentence}
            thickness="large"
            {...(progress.share === null ? {} : { value: progress.share })}
          />
        </>
      )}
    </div>
  );
}

function sentenceOf(busy: Busy, progress: WorkbookProgress, pane: PaneTexts): string {
  if (progress.phase === "waiting") return pane.progress.waiting;
  if (busy === "writing") return pane.progress.writing;
  if (busy === "remembering") return pane.progress.remembering;
  return progress.phase === "checking" ? pane.progress.checking : pane.progress.reading;
}
