import { certificateTextsFor } from "../../locale/certificate-texts";
import { useTexts } from "../texts-context";

/** The words of the certificates view, in the language in force. */
export function useCertificateTexts(): ReturnType<typeof certificateTextsFor> {
  return certificateTextsFor(useTexts().language);
}
