import { useEffect } from "react";
import type { Basis, Made, MadeParts, PaneParts, PartName } from "../state/parts-state";
import type { PaneCommands, RequestFor } from "../state/use-pane";

/** A part as it can be shown now. */
export interface Shown<Part> {
  /** Of an earlier basis while the new one is being made, so that nothing jumps; null before there is any. */
  readonly value: Part | null;
  /** `value` rests on what is asked for now: it may be written. */
  readonly current: boolean;
  readonly failed: boolean;
}

/** Has a part made where it is shown, and again as soon as anything that it rests on changes; null asks for nothing. */
export function useMade<Name extends PartName>(
  { parts }: { readonly parts: MadeParts },
  commands: PaneCommands,
  part: Name,
  request: RequestFor<Name> | null,
): Shown<PaneParts[Name]> {
  const known = parts[part] as Made<PaneParts[Name]> | undefined;
  const current = request !== null && known !== undefined && isSame(known.basis, request.basis);
  useEffect(
    () => (current || request === null ? undefined : commands.makePart(request)),
    [current, request, commands],
  );
  const value = known?.value ?? null;
  return { value, current: current && value !== null, failed: current && value === null };
}

function isSame(a: Basis, b: Basis): boolean {
  return a.length === b.length && a.every((each, index) => Object.is(each, b[index]));
}
