import type { ReactNode } from "react";
import { useTexts } from "../texts-context";
import type { Shown } from "./use-made";
import { usePartTexts } from "./use-part-texts";

interface Props<Part> {
  readonly shown: Shown<Part>;
  readonly children: (part: Part) => ReactNode;
}

/** A part that is made while the user waits: says so until it is there, and when it cannot be. */
export function PartFrame<Part>({ shown, children }: Props<Part>) {
  const { pane } = useTexts();
  const words = usePartTexts();
  if (shown.value !== null) return <>{children(shown.value)}</>;
  return (
    <p className="section-text" role="status">
      {shown.failed ? words.notMade : pane.progress.calculating}
    </p>
  );
}
