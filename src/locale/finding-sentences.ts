import type { FindingText } from "../application/wording";
import type { FindingParams } from "../domain/finding";

/** Per code what is wrong and what the reader does now, each in whole sentences. */
export type FindingSentences<Code extends string> = Readonly<
  Record<Code, (p: FindingParams) => readonly [what: string, next: string]>
>;

/** Both parts as the one text that lists and JSON show. */
export function joined({ what, next }: FindingText): string {
  return next === "" ? what : `${what} ${next}`;
}
