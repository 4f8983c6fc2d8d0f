import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../texts-context";
import { Icon } from "./icon";
import "./message.css";

interface Props {
  readonly intent: "error" | "warning" | "info" | "done";
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: (() => void) | null;
  /** `assertive` interrupts a screen reader; without it the message is read where it stands. */
  readonly live?: "assertive" | "polite";
}

/** Something that the user must know before going on, with what to do about it. */
export function Message({ intent, title, children, actions, onClose = null, live }: Props) {
  const { pane } = useTexts();
  return (
    <div
      className={`message message-${intent}`}
      role={live === "assertive" ? "alert" : live === "polite" ? "status" : undefined}
    >
      <Icon name={intent === "done" ? "check" : intent} className="message-icon" />
      <div className="message-body">
        {title !== undefined && <p className="message-title">{title}</p>}
        <div>{children}</div>
        {actions !== undefined && actions !== null && <div className="section-actions">{actions}</div>}
      </div>
      {onClose !== null && (
        <Button
          appearance="transparent"
          className="message-close"
          aria-label={pane.shell.close}
          icon={<Icon name="close" />}
          onClick={onClose}
        />
      )}
    </div>
  );
}
