import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { ControlFigure } from "../parts/control-figure";
import { Disclosure } from "../parts/disclosure";
import { Message } from "../parts/message";
import type { SectionProps } from "./assessment-card";
import { OpeningForm } from "./opening-form";
import { useAssessmentTexts } from "./use-assessment-texts";

/** Quality that was closed: the number that proves it, whether it is still so, and a new round. */
export function ClosedSection(props: SectionProps) {
  const { assessment, name, commands } = props;
  const words = useAssessmentTexts();
  const { close: says } = words;
  const [again, setAgain] = useState(false);
  const { closed, changedSinceClosing } = assessment;
  return (
    <>
      {changedSinceClosing && (
        <Message intent="warning" title={says.changedTitle}>
          {says.changed}
        </Message>
      )}
      {closed !== null && (
        <div className="section-tight">
          <ControlFigure of={says.numberOf(name)} number={closed.controlNumber} />
          <p className="section-small">{says.note}</p>
        </div>
      )}
      <div className="section-actions">
        <Button className="section-button" onClick={() => commands.go("decide")}>
          {says.toDecide}
        </Button>
      </div>
      <Disclosure label={words.again} ariaLabel={words.againOf(name)} open={again} onOpen={setAgain}>
        <OpeningForm {...props} />
      </Disclosure>
    </>
  );
}
