import type { LetterMotivation } from "../papers/letter-data";
import type { PaperPage } from "./paper-page";

/** A motivation, or a line to write it on: a letter never names a third bidder, so a text that does is left out. */
export function writeMotivation(page: PaperPage, motivation: LetterMotivation | null, toFill: string): void {
  if (motivation?.kind === "text") page.lines(motivation.text);
  else page.fill(toFill);
}
