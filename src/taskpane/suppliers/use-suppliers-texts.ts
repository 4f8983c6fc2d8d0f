import { suppliersTextsFor } from "../../locale/suppliers-pane-texts";
import { useTexts } from "../texts-context";

/** The words of the suppliers view, in the language in force. */
export function useSuppliersTexts(): ReturnType<typeof suppliersTextsFor> {
  return suppliersTextsFor(useTexts().language);
}
