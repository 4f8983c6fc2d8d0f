import { useEffect, useRef, useState } from "react";
import "./step-heading.css";

interface Props {
  readonly text: string;
  /** True when the user came here from another step: the keyboard and the screen reader go along. */
  readonly takeFocus: boolean;
}

/** The heading of a step. Each step mounts its own, so focus moves once, on arrival, and never later. */
export function StepHeading({ text, takeFocus }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [onArrival] = useState(takeFocus);
  useEffect(() => {
    if (onArrival) heading.current?.focus();
  }, [onArrival]);
  return (
    <h1 ref={heading} tabIndex={-1} className="step-heading-heading">
      {text}
    </h1>
  );
}
