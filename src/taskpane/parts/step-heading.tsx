import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface Props {
  readonly text: string;
  /** True when the user came here from another step: the keyboard and the screen reader go along. */
  readonly takeFocus: boolean;
}

/** The heading of a step. Each step mounts its own, so focus moves once, on arrival, and never later. */
export function StepHeading({ text, takeFocus }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [onArrival] = useState(takeFocus);
  useEffect(() => {
    if (onArrival) heading.current?.focus();
  }, [onArrival]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {text}
    </h1>
  );
}
