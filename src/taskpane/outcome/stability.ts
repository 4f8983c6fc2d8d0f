import type { TenderOutcome } from "../../domain/tender/outcome";
import type { Texts } from "../../locale/language";

/** What happens to the winner when a loser drops out: one reassuring sentence, or one per bid that matters. */
export function stabilitySentences(outcome: TenderOutcome, { pane, format }: Texts): readonly string[] {
  const words = pane.outcome;
  const changing = outcome.leaveOneOut.filter(({ changes }) => changes);
  if (changing.length === 0) return outcome.leaveOneOut.length === 0 ? [] : [words.stable];
  return changing.map(({ removed, winners }) =>
    winners.length === 0
      ? words.changesNobody(removed)
      : words.changes(removed, format.list(winners), winners.length),
  );
}
