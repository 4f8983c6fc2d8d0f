import type { Bid } from "../tender/tender";

/** Why a bid has the score that it has on one criterion. */
export interface Motivation {
  readonly text: string;
  readonly source: "consensus" | "assessors";
}

/**
 * The reasons that were recorded for one score: those of the consensus, else what the assessors wrote. Null where nobody wrote
 * anything: a table of scores alone is no motivation (facts/tender.md 1.3).
 */
export function motivationOf(bid: Bid, column: number): Motivation | null {
  const assessed = bid.assessed[column];
  if (!assessed) return null;
  const reason = assessed.consensus?.reason.trim() ?? "";
  if (reason !== "") return { text: reason, source: "consensus" };
  const remarks = assessed.scores.map(({ remark }) => remark.trim()).filter((remark) => remark !== "");
  return remarks.length === 0 ? null : { text: [...new Set(remarks)].join("\n"), source: "assessors" };
}

/** The first of many names that stands in a text as words of their own, whoever may be named left out; null for none. */
export type NameFinder = (text: string, allowed: readonly string[]) => string | null;

/**
 * Finds the names of bidders in texts without comparing each text with each name. Names that the reader may see are taken out
 * first: `Bos` is not named by `Bos en Zoon`.
 */
export function nameFinder(names: readonly string[]): NameFinder {
  const byFirstWord = new Map<
    string,
    { readonly name: string; readonly lower: string; readonly at: number }[]
  >();
  for (const name of names) {
    const lower = plain(name);
    const first = WORD.exec(lower);
    if (first === null) continue;
    const known = byFirstWord.get(first[0]) ?? [];
    known.push({ name, lower, at: first.index });
    byFirstWord.set(first[0], known);
  }
  return (text, allowed) => {
    const others = allowed.map(plain).filter((name) => name !== "");
    const lower = [...others]
      .sort((a, b) => b.length - a.length)
      .reduce((rest, name) => rest.replaceAll(name, " "), plain(text));
    for (const { 0: word, index } of lower.matchAll(WORDS)) {
      const found = byFirstWord.get(word)?.find(({ lower: name, at }) => {
        const start = index - at;
        return (
          lower.startsWith(name, start) &&
          !isLetter(lower.charAt(start + name.length)) &&
          !others.includes(name)
        );
      });
      if (found) return found.name;
    }
    return null;
  };
}

const WORD = /[\p{L}\p{N}]+/u;
const WORDS = /[\p{L}\p{N}]+/gu;

function plain(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

function isLetter(sign: string): boolean {
  return WORD.test(sign);
}
