import type { Wording } from "../application/wording";
import { decide as englishDecide } from "./en/decide";
import { model as englishModel } from "./en/model";
import { outcome as englishOutcome } from "./en/outcome";
import { rescore as englishRescore } from "./en/rescore";
import { wording as englishWording } from "./en/wording";
import type { Language } from "./language";
import { decide as dutchDecide, type DecideTexts } from "./nl/decide";
import { model as dutchModel, type ModelTexts } from "./nl/model";
import { outcome as dutchOutcome, type OutcomeTexts } from "./nl/outcome";
import { rescore as dutchRescore, type RescoreTexts } from "./nl/rescore";
import { wording as dutchWording } from "./nl/wording";

export interface ScoringWords {
  readonly decide: DecideTexts;
  readonly outcome: OutcomeTexts;
  readonly model: ModelTexts;
  readonly rescore: RescoreTexts;
  /** What stands on sheets, because some of it is shown in the pane too. */
  readonly wording: Wording;
}

const WORDS: Readonly<Record<Language, ScoringWords>> = {
  nl: {
    decide: dutchDecide,
    outcome: dutchOutcome,
    model: dutchModel,
    rescore: dutchRescore,
    wording: dutchWording,
  },
  en: {
    decide: englishDecide,
    outcome: englishOutcome,
    model: englishModel,
    rescore: englishRescore,
    wording: englishWording,
  },
};

/** The words of steps 2 and 3. Both languages come with those steps: they are fetched after the pane, and then change at once. */
export function scoringWordsFor(language: Language): ScoringWords {
  return WORDS[language];
}
