import { dossierTextsFor } from "../../locale/dossier-texts";
import { useTexts } from "../texts-context";

/** The words of the dossier, in the language in force. */
export function useDossierTexts(): ReturnType<typeof dossierTextsFor> {
  return dossierTextsFor(useTexts().language);
}
