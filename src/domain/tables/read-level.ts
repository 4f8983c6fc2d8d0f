import type { CellValue } from "../cell";
import { foldedText } from "./cell-text";
import { levelOfWords, NO_LEVEL_WORDS } from "./level-words";
import { read, readBlankOrError, readWith, unreadable } from "./reading";
import type { Reading } from "./reading";
import type { ReadLevel } from "./rows";

/** Other ladders and marks that carry steps or levels too (facts/pso.md section 1: PSOBouw is not PSO). */
const OTHER_SCHEMES =
  /pso ?-?bouw|\bco2|safety|veiligheid|\bscl\b|\bvca\b|\bmvo\b|\biso\b|ecovadis|\bfira\b|milieu|emvi|b corp/;
const PSO_ITSELF = /\bpso(?! ?-?bouw)/;

/** The mark PSO 30+ (Abw) in its spellings (facts/pso.md section 1), and the same one denied. */
const DENIED_MARK =
  /\b(?:nog )?(?:geen|niet|zonder|no|not|without) (?:pso[ -]*)?30[ -]?(?:\+|plus\b)(?: ?\(?abw\)?)?/;
const MARK =
  /(?:\b(?:certificaat|keurmerk) )?(?:pso[ -]*)?(?:\babw[ /-]*)?(?<!\d)30[ -]?(?:\+|plus\b)(?:[ /-]*\(?abw\)?)?(?:[ -]*certificaat)?|\(?\babw\b\)?(?:[ -]*certificaat)?/;

/** Longer than any spelling; what is longer is a remark. */
const LONGEST = 80;

/** A footnote, or a power: `Trede 3²` must not become 32, nor `PSO¹` Trede 1. */
const RAISED_DIGIT = /[\u00b9\u00b2\u00b3\u2070-\u2079]/;

/**
 * A level as people type it: `PSO-Trede III`, `T2`, `prestatieniveau 2`, `Aspirant status`, `basis`, `PSO3 & 30+ ABW`.
 * The mark 30+ alone reads as Trede 3 with a finding to confirm, because 30+ implies a Trede 3 score. Refused: whatever
 * only looks like a level, such as `Trede 4`, PSOBouw and other ladders, and numbers other than 1, 2 and 3.
 */
export function readLevel(raw: CellValue): Reading<ReadLevel> {
  const common = readBlankOrError(raw);
  if (common) return common;
  const typed = String(raw).trim();
  if (typeof raw === "boolean") return unreadable("levelUnreadable", { text: typed });
  if (typeof raw === "number" && ![1, 2, 3].includes(raw)) {
    return unreadable("levelUnreadable", { text: typed });
  }
  const text = foldedText(raw)
    .replace(/[\u2010-\u2015\u2212_]/g, "-")
    .replace(/\bp\.s\.o\b\.?/g, "pso");
  const isSigned = /^[+-] ?\d/.test(text);
  const refused = (): Reading<never> => {
    const isOther = OTHER_SCHEMES.test(text) && !PSO_ITSELF.test(text);
    return unreadable(isOther ? "levelOtherScheme" : "levelUnreadable", { text: typed });
  };
  if (text.length > LONGEST || isSigned || RAISED_DIGIT.test(typed)) return refused();
  if (NO_LEVEL_WORDS.test(text)) return read({ level: "none", pso30plus: false });

  const affirmed = text.replace(DENIED_MARK, " ");
  const unmarked = affirmed.replace(MARK, " ");
  const pso30plus = unmarked !== affirmed;
  const level = levelOfWords(unmarked, pso30plus);
  if (level === null || (level === "nothing" && !pso30plus)) return refused();
  if (level === "nothing") {
    return readWith({ level: "trede3", pso30plus }, "warning", "pso30plusWithoutTrede3", { text: typed });
  }
  if (pso30plus && level !== "trede3") {
    return readWith({ level, pso30plus }, "warning", "pso30plusWithoutTrede3", { text: typed, level });
  }
  return read({ level, pso30plus });
}
