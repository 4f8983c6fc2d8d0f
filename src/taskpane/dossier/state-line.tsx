import type { ReactNode } from "react";
import { Icon, type IconName } from "../parts/icon";
import "./state-line.css";

interface Props {
  readonly icon: IconName;
  /** How the icon is coloured; its shape and the words say it too. */
  readonly tone: "good" | "bad" | "attention" | "quiet";
  readonly children: ReactNode;
}

/** How something stands, in one sentence. */
export function StateLine({ icon, tone, children }: Props) {
  return (
    <p className="state-line">
      <Icon name={icon} className={`state-line-${tone}`} />
      <span>{children}</span>
    </p>
  );
}
