import type { WorkbookProgress } from "../../application/workbook";
import type { PaneTexts } from "../../locale/nl/pane";
import type { Work } from "../state/plan-work";
import { useTexts } from "../texts-context";
import { Message } from "./message";
import "./progress-line.css";

export type Busy = "reading" | "writing" | "remembering" | Work;

/** What Excel is doing for us, in one live line; when Excel waits for the user, it says which key to press. */
export function ProgressLine({
  busy,
  progress,
}: {
  readonly busy: Busy;
  readonly progress: WorkbookProgress;
}) {
  const { pane, format } = useTexts();
  const sentence = sentenceOf(busy, progress, pane);
  if (progress.phase === "waiting") {
    return (
      <Message intent="warning" live="assertive">
        {sentence}
      </Message>
    );
  }
  // Quarters only: a live region that speaks every per cent is noise.
  const quarter = progress.share === null ? 0 : Math.floor(progress.share * 4) / 4;
  return (
    <div className="progress-line">
      <p className="section-text" role="status">
        {quarter > 0 ? `${sentence} ${pane.progress.percent(format.percent(quarter))}` : sentence}
      </p>
      <div
        className="progress-line-track"
        role="progressbar"
        aria-label={sentence}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={progress.share === null ? undefined : Math.round(progress.share * 100)}
      >
        <div
          className={progress.share === null ? "progress-line-unknown" : "progress-line-bar"}
          style={progress.share === null ? undefined : { width: `${progress.share * 100}%` }}
        />
      </div>
    </div>
  );
}

function sentenceOf(busy: Busy, progress: WorkbookProgress, pane: PaneTexts): string {
  if (progress.phase === "waiting") return pane.progress.waiting;
  switch (busy) {
    case "reading":
      return progress.phase === "checking" ? pane.progress.checking : pane.progress.reading;
    case "writing":
      return pane.progress.writing;
    case "remembering":
      return pane.progress.remembering;
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
      return pane.progress.work[busy];
  }
}
