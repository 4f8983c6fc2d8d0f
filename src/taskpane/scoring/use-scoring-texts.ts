import { useMemo } from "react";
import type { Texts } from "../../locale/language";
import { scoringWordsFor, type ScoringWords } from "../../locale/scoring-texts";
import { useTexts } from "../texts-context";

/** The words that steps 2 and 3 share, beside those of the pane. */
export type ScoringTexts = Texts & ScoringWords;

/** The words and formats of steps 2 and 3, in the language in force. */
export function useScoringTexts(): ScoringTexts {
  const texts = useTexts();
  return useMemo(() => ({ ...texts, ...scoringWordsFor(texts.language) }), [texts]);
}
