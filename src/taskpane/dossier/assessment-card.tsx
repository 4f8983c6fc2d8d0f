import { useId, useState } from "react";
import type { AssessmentState } from "../../domain/assessment/assessment";
import { Disclosure } from "../parts/disclosure";
import { Icon, type IconName } from "../parts/icon";
import { tenderName } from "../parts/tender-name";
import { useTexts } from "../texts-context";
import { assessmentDone, AssessmentReceiptBar } from "./assessment-receipt";
import { CloseSection } from "./close-section";
import { ClosedSection } from "./closed-section";
import { FormList } from "./form-list";
import { MergeSection } from "./merge-section";
import { momentText } from "./moment-text";
import { OpeningForm } from "./opening-form";
import type { TabProps } from "./tab-props";
import { useAssessmentTexts } from "./use-assessment-texts";
import "./assessment-card.css";

interface Props extends TabProps {
  readonly assessment: AssessmentState;
  /** Shows at once what begins an assessment. */
  readonly opened: boolean;
  /** False while what is shown is of an earlier reading. */
  readonly ready: boolean;
  readonly merging: boolean;
  readonly onMerging: (on: boolean) => void;
}

/** What a section of a card needs. */
export interface SectionProps extends TabProps {
  readonly assessment: AssessmentState;
  /** Of the tender. */
  readonly name: string;
  /** Why nothing can be written now; null when it can. */
  readonly waits: string | null;
}

const ICONS: Readonly<Record<AssessmentState["phase"], IconName>> = {
  none: "missing",
  open: "lock",
  closed: "check",
};

/** The assessment of one tender: where it stands, and what can be done now. */
export function AssessmentCard(props: Props) {
  const { assessment, opened, ready, merging, onMerging, state, commands, decisions } = props;
  const { pane, format } = useTexts();
  const words = useAssessmentTexts();
  const heading = useId();
  const [starting, setStarting] = useState(opened);
  const { key, phase } = assessment;
  const name = tenderName(key, pane.tender);
  const waits = state.stale ? words.stale : ready ? null : pane.progress.calculating;
  const section = { assessment, name, waits, state, commands, decisions };
  const moment = phase === "open" ? assessment.opened : phase === "closed" ? assessment.closed : null;
  const told = phase === "open" ? words.opened : words.closed;
  return (
    <section className="section-card" aria-labelledby={heading}>
      <div className="section-tight">
        <h2 id={heading} className="section-heading">
          {name}
        </h2>
        <p className="assessment-card-phase">
          <Icon name={ICONS[phase]} className={`assessment-card-${phase}`} />
          <span>
            {moment === null ? words.phase[phase] : told(momentText(moment.when, format), moment.by)}
          </span>
        </p>
      </div>
      <AssessmentReceiptBar
        done={assessmentDone(state.dossier.latest, key)}
        tender={key}
        commands={commands}
      />
      {phase === "none" && (
        <Disclosure label={words.start} ariaLabel={words.startOf(name)} open={starting} onOpen={setStarting}>
          <OpeningForm {...section} />
        </Disclosure>
      )}
      {phase === "open" && (
        <>
          <FormList {...section} />
          <MergeSection {...section} shown={merging} onShow={onMerging} />
          <CloseSection {...section} />
        </>
      )}
      {phase === "closed" && <ClosedSection {...section} />}
    </section>
  );
}
