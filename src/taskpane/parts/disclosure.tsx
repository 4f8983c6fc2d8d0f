import { useId, useState, type ReactNode } from "react";
import { classes } from "./classes";
import { Icon } from "./icon";
import "./disclosure.css";

interface Props {
  readonly label: string;
  /** Spoken instead of the label where the label alone says too little. */
  readonly ariaLabel?: string;
  /** Stands before the button on the same line. */
  readonly lead?: ReactNode;
  readonly initiallyOpen?: boolean;
  readonly children: ReactNode;
}

/** Something that most people need not see, one press away. Its content exists only while it is open. */
export function Disclosure({ label, ariaLabel, lead, initiallyOpen = false, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(initiallyOpen);
  return (
    <div className="disclosure">
      <div className="disclosure-head">
        {lead}
        <button
          type="button"
          className="disclosure-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={ariaLabel}
          onClick={() => setOpen(!open)}
        >
          {label}
          <Icon name="chevron" className={classes("disclosure-chevron", open && "disclosure-open")} />
        </button>
      </div>
      {open && (
        <div id={id} className="disclosure-content">
          {children}
        </div>
      )}
    </div>
  );
}
