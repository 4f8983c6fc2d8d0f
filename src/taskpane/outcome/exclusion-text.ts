import type { Exclusion } from "../../domain/tender/outcome";
import type { ScoringTexts } from "../scoring/use-scoring-texts";

/** Why a bid has no place in the ranking, in one sentence. */
export function exclusionText(exclusion: Exclusion, { outcome, format, levels }: ScoringTexts): string {
  const words = outcome.exclusion;
  switch (exclusion.kind) {
    case "invalid":
      return words.invalid;
    case "lapsed":
      return words.lapsed;
    case "aboveCeiling":
      return words.aboveCeiling(format.euro(exclusion.ceiling));
    case "belowMinimumScore":
      return words.belowMinimumScore(
        exclusion.criterion,
        format.number(exclusion.score, 6),
        format.number(exclusion.minimum, 6),
      );
    case "belowMinimumLevel":
      return words.belowMinimumLevel(levels[exclusion.minimum]);
  }
}
