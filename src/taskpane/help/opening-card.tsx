import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { Message } from "../parts/message";
import type { Opening } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { HelpText } from "./help-text";

interface Props {
  readonly opening: Opening;
  readonly commands: PaneCommands;
}

/** What the ribbon button asked for that is no step of its own: help, or a task that this version cannot do yet. */
export function OpeningCard({ opening, commands }: Props) {
  const { pane } = useTexts();
  const heading = useId();
  const close = (): void => commands.dispatch({ type: "openingClosed" });
  switch (opening) {
    case "review":
      return (
        <Message
          intent="info"
          title={pane.help.reviewTitle}
          onClose={close}
          actions={
            <Button className="section-button" onClick={() => commands.go("certificates")}>
              {pane.help.toCertificates}
            </Button>
          }
        >
          {pane.help.review}
        </Message>
      );
    case "help":
      return (
        <section className="section-card" aria-labelledby={heading}>
          <h2 id={heading} className="section-heading">
            {pane.help.title}
          </h2>
          <HelpText heading="h3" />
          <div className="section-actions">
            <Button className="section-button" onClick={close}>
              {pane.shell.close}
            </Button>
          </div>
        </section>
      );
  }
}
