import { foldedText } from "../tables/cell-text";
import type { TextField } from "../tables/field";
import { readYesNo } from "../tables/read-yes-no";
import { saysNothing } from "../tables/says-nothing";

const PSO = /\bpso|prestatieladder/;
const CERTIFICATE =
  /certifi|keurmerk|inkoopcode|\bcode\b|\bcode of conduct\b|aspirant|basistrede|\btrede [1-3]/;
/** Other things that are certified as well; such a text refers to the PSO only when it names it. */
const OTHER_SCHEME = /\biso\b|\bvca\b|\bco2|\bfsc\b|\bemas\b|\bscl\b|ecovadis/;
/** Up to the end of the sentence that denies. */
const DENIED =
  /\b(?:geen|niet|zonder|not|no|without)\b[^.;,]{0,40}?(?:\bpso|prestatieladder|certifi|keurmerk|code\b)/;
const UNRELATED = /\b(?:pso|certificaat|keurmerk|code)\b[^.;,]{0,20}\b(?:niet|not)\b/;

/**
 * Whether the text of a price agreement refers to the certificate or the code that asks for it. "ja" does, "nee" and any text
 * that is about something else do not; null where there is nothing to read.
 */
export function refersToCertificate({ value }: TextField): boolean | null {
  if (value === null || saysNothing(value)) return null;
  const answer = readYesNo(value).value;
  if (answer !== null) return answer;
  const text = foldedText(value);
  if (DENIED.test(text) || UNRELATED.test(text)) return false;
  return PSO.test(text) || (CERTIFICATE.test(text) && !OTHER_SCHEME.test(text));
}
