import { useEffect, useId, useRef, type ReactNode } from "react";
import { classes } from "./classes";
import { Icon } from "./icon";
import "./disclosure.css";

interface Props {
  readonly label: string;
  /** Spoken instead of the label where the label alone says too little. */
  readonly ariaLabel?: string;
  /** Stands before the button on the same line. */
  readonly lead?: ReactNode;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Rises when the keyboard must come here, because the button that had it is gone. */
  readonly focusRequests?: number;
  readonly children: ReactNode;
}

/** Something that most people need not see, one press away. Its content exists only while it is open. */
export function Disclosure({ label, ariaLabel, lead, open, onOpen, focusRequests = 0, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focusRequests > 0) button.current?.focus();
  }, [focusRequests]);
  return (
    <div className="disclosure">
      <div className="disclosure-head">
        {lead}
        <button
          ref={button}
          type="button"
          className="disclosure-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={ariaLabel}
          onClick={() => onOpen(!open)}
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
