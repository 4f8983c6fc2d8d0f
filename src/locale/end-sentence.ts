/** Ends a sentence with one full stop, also where it ends in a name that brings its own, such as `Plantsoen & Zn.`. */
export function endSentence(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
