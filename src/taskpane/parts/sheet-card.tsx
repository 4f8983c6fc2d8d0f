import { Button } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { SheetReceipt } from "../../application/cycle-actions";
import { Message } from "./message";
import { ReceiptBar } from "./receipt-bar";
import type { ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { usePartTexts } from "./use-part-texts";

interface Props {
  readonly title: string;
  readonly intro: string;
  readonly write: string;
  /** What was written last; empty while nothing was. */
  readonly sheets: readonly SheetReceipt[];
  /** What stays the same as long as nothing is written anew. */
  readonly about: unknown;
  /** False while what would be written is still being made. */
  readonly ready: boolean;
  readonly primary?: boolean;
  readonly state: ReadyState;
  readonly commands: PaneCommands;
  readonly onWrite: () => void;
  /** Stands above the button. */
  readonly children?: ReactNode;
}

/** Puts what is shown on sheets of the workbook, and takes the user there. */
export function SheetCard(props: Props) {
  const { title, intro, write, sheets, about, ready, primary = false, state, commands, onWrite } = props;
  const words = usePartTexts();
  const why = useId();
  const busy = state.activity.kind !== "idle";
  return (
    <section className="section-card" aria-label={title}>
      <div className="section-tight">
        <h2 className="section-heading">{title}</h2>
        <p id={why} className="section-quiet">
          {state.stale && !busy ? words.stale : intro}
        </p>
      </div>
      {props.children}
      <SheetReceipts sheets={sheets} about={about} commands={commands} />
      <div className="section-actions">
        <Button
          className="section-button"
          appearance={primary ? "primary" : "secondary"}
          disabledFocusable={busy || state.stale || !ready}
          aria-describedby={why}
          onClick={onWrite}
        >
          {write}
        </Button>
      </div>
    </section>
  );
}

/** The sheets that were written, each with the way to it. */
export function SheetReceipts({ sheets, about, commands }: Pick<Props, "sheets" | "about" | "commands">) {
  const words = usePartTexts().sheet;
  return (
    <ReceiptBar about={about}>
      <Message
        intent="done"
        live="polite"
        actions={sheets.map(({ sheet }) => (
          <Button
            key={sheet}
            className="section-button"
            aria-label={words.openNamed(sheet)}
            onClick={() => commands.showSheet(sheet)}
          >
            {sheets.length === 1 ? words.open : sheet}
          </Button>
        ))}
      >
        {sheets.map(({ sheet, renewed }) => (
          <p key={sheet} className="section-text">
            {renewed ? words.renewed(sheet) : words.made(sheet)}
          </p>
        ))}
      </Message>
    </ReceiptBar>
  );
}
