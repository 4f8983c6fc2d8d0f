import type { ReactNode } from "react";
import { Icon } from "./icon";
import "./toggle.css";

interface Props {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A filter that is on or off; the tick says it without colour. */
export function Toggle({ pressed, onPress, children }: Props) {
  return (
    <button type="button" className="toggle" aria-pressed={pressed} onClick={onPress}>
      {pressed && <Icon name="check" className="toggle-tick" />}
      {children}
    </button>
  );
}
