import { assessmentTextsFor } from "../../locale/assessment-pane-texts";
import { useTexts } from "../texts-context";

/** The words of the blind assessment, in the language in force. */
export function useAssessmentTexts(): ReturnType<typeof assessmentTextsFor> {
  return assessmentTextsFor(useTexts().language);
}
