import type { PendingCorrection } from "../../application/control-actions";
import { tenderId, type TenderPreview } from "../../application/inspection";
import type { ReadNumber } from "../state/drafts";
import type { ReadyState } from "../state/pane-state";
import { partMadeOf } from "../state/parts-state";
import type { PaneCommands } from "../state/use-pane";
import { scorableTenders } from "./scorable";

/** Tenders that can be scored now and that the user did not leave out. */
export function chosenTenders(
  { previews, drafts, leftOut }: Pick<ReadyState, "previews" | "drafts" | "leftOut">,
  readNumber: ReadNumber,
): readonly TenderPreview[] {
  return scorableTenders(previews, drafts, readNumber).filter(({ key }) => !leftOut.has(tenderId(key)));
}

/** What is known of earlier scores of these tenders, in their order. */
export function correctionsOf(
  tenders: readonly TenderPreview[],
  corrections: readonly PendingCorrection[],
): readonly PendingCorrection[] {
  const byTender = new Map(corrections.map((each) => [tenderId(each.key), each]));
  return tenders.flatMap(({ key }) => byTender.get(tenderId(key)) ?? []);
}

/** A score that takes the place of one of other inputs, or of other choices. */
export function isCorrection({ changes, choices }: PendingCorrection): boolean {
  return changes.length > 0 || choices.length > 0;
}

/** A correction has a reason. */
export function needsWhy(corrections: readonly PendingCorrection[]): boolean {
  return corrections.some(isCorrection);
}

/** Scores what is chosen; asks for the reason instead where one is needed and none is given. */
export function scoreChosen(state: ReadyState, commands: PaneCommands, readNumber: ReadNumber): void {
  const chosen = chosenTenders(state, readNumber);
  const known = partMadeOf(state.inspection, state.parts, "corrections");
  if (chosen.length === 0 || known === null) return;
  const why = needsWhy(correctionsOf(chosen, known)) ? state.scoring.why.trim() : null;
  if (why === "") commands.dispatch({ type: "whyAsked" });
  else
    commands.score(
      chosen.map(({ key }) => key),
      why ?? "",
    );
}
