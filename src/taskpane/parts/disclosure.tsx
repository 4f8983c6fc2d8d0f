import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { Icon } from "./icon";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "40px",
    width: "100%",
    padding: "4px 0",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chevron: { transitionProperty: "transform", transitionDuration: tokens.durationFast },
  open: { transform: "rotate(180deg)" },
  content: { paddingTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly label: string;
  /** Spoken instead of the label where the label alone says too little. */
  readonly ariaLabel?: string;
  readonly initiallyOpen?: boolean;
  readonly children: ReactNode;
}

/** Something that most people need not see, one press away. Its content exists only while it is open. */
export function Disclosure({ label, ariaLabel, initiallyOpen = false, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(initiallyOpen);
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={ariaLabel}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" className={mergeClasses(styles.chevron, open && styles.open)} />
        {label}
      </button>
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
