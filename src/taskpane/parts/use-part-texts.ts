import { partTextsFor } from "../../locale/part-texts";
import { useTexts } from "../texts-context";

/** The words of parts that tasks share, in the language in force. */
export function usePartTexts(): ReturnType<typeof partTextsFor> {
  return partTextsFor(useTexts().language);
}
