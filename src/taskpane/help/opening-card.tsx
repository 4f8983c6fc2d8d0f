import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { HelpText } from "./help-text";

/** The help that a ribbon button asked for, above step 1. */
export function OpeningCard({ commands }: { readonly commands: PaneCommands }) {
  const { pane } = useTexts();
  const heading = useId();
  return (
    <section className="section-card" aria-labelledby={heading}>
      <h2 id={heading} className="section-heading">
        {pane.help.title}
      </h2>
      <HelpText heading="h3" />
      <div className="section-actions">
        <Button className="section-button" onClick={() => commands.dispatch({ type: "openingClosed" })}>
          {pane.shell.close}
        </Button>
      </div>
    </section>
  );
}
