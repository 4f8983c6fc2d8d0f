import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { Message } from "../parts/message";
import type { ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { useFocus } from "../parts/use-focus";
import { useCertificateTexts } from "./use-certificate-texts";

interface Props {
  readonly state: ReadyState;
  readonly commands: PaneCommands;
}

/** The check as a sheet of the workbook, for whoever does not have this pane. */
export function CheckSheetCard({ state, commands }: Props) {
  const { format } = useTexts();
  const texts = useCertificateTexts().words;
  const words = texts.checkSheet;
  const why = useId();
  const { checkSheet, focus } = state.certificates;
  const bar = useFocus<HTMLDivElement>(focus === "checkSheet", checkSheet);
  const busy = state.activity.kind !== "idle";
  return (
    <section className="section-card" aria-label={words.title}>
      <div className="section-tight">
        <h2 className="section-heading">{words.title}</h2>
        <p id={why} className="section-quiet">
          {state.stale && !busy ? texts.stale : words.intro(format.date(state.checkDate))}
        </p>
      </div>
      {checkSheet !== null && (
        <div ref={bar} tabIndex={-1} className="actions-panel-bar">
          <Message
            intent="done"
            live="polite"
            actions={
              <Button
                className="section-button"
                aria-label={words.openNamed(checkSheet.sheet)}
                onClick={() => commands.showSheet(checkSheet.sheet)}
              >
                {words.open}
              </Button>
            }
          >
            {checkSheet.renewed ? words.renewed(checkSheet.sheet) : words.made(checkSheet.sheet)}
          </Message>
        </div>
      )}
      <div className="section-actions">
        <Button
          className="section-button"
          disabledFocusable={busy || state.stale}
          aria-describedby={why}
          onClick={() => commands.work("checkSheet")}
        >
          {words.write}
        </Button>
      </div>
    </section>
  );
}
