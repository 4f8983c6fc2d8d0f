import type { CellValue } from "../cell";
import type { Level } from "../pso/level";
import { foldedText, plainText } from "./cell-text";
import { read, readBlankOrError, readWith, unreadable } from "./reading";
import type { Reading } from "./reading";
import type { ReadLevel } from "./rows";

/** Other ladders and marks that carry steps or levels too (facts/pso.md section 1: PSOBouw is not PSO). */
const OTHER_SCHEMES =
  /pso ?-?bouw|\bco2|safety|veiligheid|\bscl\b|\bvca\b|\bmvo\b|\biso\b|ecovadis|\bfira\b|milieu|emvi|b corp/;

const NONE = new Set([
  "geen",
  "none",
  "nee",
  "no",
  "niet",
  "geen pso",
  "geen trede",
  "geen niveau",
  "geen certificaat",
  "geen pso-certificaat",
  "geen pso certificaat",
  "geen keurmerk",
  "no certificate",
  "no pso",
  "niet gecertificeerd",
  "not certified",
  "niet certificeerbaar",
  "not certifiable",
  "n.v.t.",
  "n.v.t",
  "nvt",
  "n/a",
]);

/** The mark PSO 30+ (Abw) in its spellings (facts/pso.md section 1), and the same one denied. */
const DENIED_MARK = /\b(?:geen|niet|zonder|no|not|without) (?:pso[ -]*)?30 ?(?:\+|plus\b)(?: ?\(?abw\)?)?/;
const MARK = /(?:pso[ -]*)?(?<!\d)30 ?(?:\+|plus\b)(?:[ -]*\(?abw\)?)?(?:[ -]*certificaat)?|\(?\babw\b\)?/;

const STEPS: Readonly<Record<string, Level>> = {
  "1": "trede1",
  i: "trede1",
  een: "trede1",
  one: "trede1",
  eerste: "trede1",
  first: "trede1",
  "2": "trede2",
  ii: "trede2",
  twee: "trede2",
  two: "trede2",
  tweede: "trede2",
  second: "trede2",
  "3": "trede3",
  iii: "trede3",
  drie: "trede3",
  three: "trede3",
  derde: "trede3",
  third: "trede3",
};
const STEP_WORD = "(?:trede|prestatieniveau|niveau|level|step|tr|t)";
const STEP_LAST = new RegExp(`^${STEP_WORD}?[ .:-]*(1|2|3|i{1,3}|een|twee|drie|one|two|three)$`);
const STEP_FIRST = new RegExp(
  `^(?:([123])(?:e|de|ste|st|nd|rd)|(eerste|tweede|derde|first|second|third)) ${STEP_WORD}$`,
);

/**
 * A level as people type it: `PSO-Trede III`, `T2`, `prestatieniveau 2`, `Aspirant status`, `basis`, `PSO3 & 30+ ABW`.
 * The mark 30+ alone reads as Trede 3 with a finding to confirm, because 30+ implies a Trede 3 score. Refused: whatever
 * only looks like a level, such as `Trede 4`, PSOBouw and other ladders, and numbers other than 1, 2 and 3.
 */
export function readLevel(raw: CellValue): Reading<ReadLevel> {
  const common = readBlankOrError(raw);
  if (common) return common;
  const typed = String(raw).trim();
  const isNumber = typeof raw === "number" || /^[+-] ?\d/.test(plainText(raw));
  if (typeof raw === "boolean" || (isNumber && ![1, 2, 3].some((step) => step === raw))) {
    return unreadable("levelUnreadable", { text: typed });
  }
  const text = foldedText(raw).replace(/[\u2010-\u2015\u2212_]/g, "-");
  if (/^-+$/.test(text) || NONE.has(text)) return read({ level: "none", pso30plus: false });
  const affirmed = text.replace(DENIED_MARK, " ");
  const pso30plus = MARK.test(affirmed);
  const level = levelOf(affirmed.replace(MARK, " "));
  if (level === "trede3") return read({ level, pso30plus });
  if (pso30plus && level === "nothing") {
    return readWith({ level: "trede3", pso30plus }, "warning", "pso30plusWithoutTrede3", { text: typed });
  }
  if (level === "nothing" || level === null) {
    const code = OTHER_SCHEMES.test(text) ? "levelOtherScheme" : "levelUnreadable";
    return unreadable(code, { text: typed });
  }
  if (pso30plus) return readWith({ level, pso30plus }, "warning", "pso30plusWithoutTrede3", { text: typed });
  return read({ level, pso30plus });
}

/** The level in what is left beside the 30+ mark; `nothing` when no word is left. */
function levelOf(rest: string): Level | "nothing" | null {
  const joined = rest.replace(/\s+/g, " ").replace(/^[ ,;:/&+().-]+|[ ,;:/&+().-]+$/g, "");
  const trimmed = joined.replace(
    /^(?:en|and|met|with|incl|inclusief) | (?:en|and|met|with|incl|inclusief)$/g,
    "",
  );
  if (trimmed === "") return "nothing";
  const bare = trimmed
    .replace(/^(?:pso[ -]?(?:keurmerk|certificaat|certificate)?|keurmerk)[ .:-]*/, "")
    .replace(/^(?:prestatie)?niveau[ .:-]*(?=aspirant|basis|trede)/, "");
  if (bare === "") return "nothing";
  if (/^aspirant(?:[ -]?status)?$/.test(bare)) return "aspirant";
  if (/^(?:basis|basic|base)(?:[ -]?(?:trede|niveau|level|step))?$|^(?:trede|niveau) basis$/.test(bare))
    return "basis";
  const step = STEP_LAST.exec(bare)?.[1] ?? STEP_FIRST.exec(bare)?.slice(1).find(Boolean);
  return (step !== undefined && STEPS[step]) || null;
}
