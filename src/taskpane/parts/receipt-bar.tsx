import { useState, type ReactNode } from "react";
import { useFocus } from "./use-focus";
import "./receipt-bar.css";

interface Props {
  /** What was done; the keyboard comes here when it is new, and stays where it is when the bar is merely shown again. */
  readonly about: unknown;
  readonly children: ReactNode;
}

/** What came of something the user asked for, in the place of the button that asked. */
export function ReceiptBar({ about, children }: Props) {
  const [known] = useState(about);
  const bar = useFocus<HTMLDivElement>(about !== null && about !== known, about);
  return (
    <div ref={bar} tabIndex={-1} className="receipt-bar">
      {about === null ? null : children}
    </div>
  );
}
