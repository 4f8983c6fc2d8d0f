import type { Level } from "../pso/level";

/** Folded texts that say that there is no certificate (yet); `onbekend`, `aangevraagd` and `?` are no answer. */
export const NO_LEVEL_WORDS = new RegExp(
  "^(?:-+|[(.]*(?:" +
    [
      "(?:nog )?(?:geen|niet|zonder|no|not|without|none)(?:[ -]pso)?" +
        "(?:[ -](?:trede|niveau|level|step|certificaat|certificate|keurmerk|gecertificeerd|certified))?",
      "nee|neen|niet certificeerbaar|not certifiable",
      "n\\.?v\\.?t|n/a|n\\.a|niet van toepassing|not applicable",
    ].join("|") +
    ")[).!]*)$",
);

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

const NUMBER = "1|2|3|i{1,3}";
const WORD_NUMBER = "een|twee|drie|one|two|three";
const STEP_WORD = "(?:trede|(?:prestatie[ -]?)?niveau|niv|level|step)";
const ASPIRANT = "aspirant(?:[ -]?(?:status|niveau|trede|level))?";
const BASIS = "(?:basis|basic|base)(?:[ -]?(?:trede|niveau|level|step))?|(?:trede|niveau) basis";

/** `trede 2 - gecertificeerd`, `aspirant (PSO)`: words behind a level that change nothing. */
const TAIL =
  "(?:[ ,;:-]*\\(?(?:pso|gecertificeerd|certified|certificaat|certificate|keurmerk|behaald)\\)?){0,2}";

const NAMED = new RegExp(
  "^(?:" +
    [
      `${STEP_WORD}(?:[ .]*(?:nr|nummer|no))?[ .:=-]*(?<named>${NUMBER}|${WORD_NUMBER})`,
      `tr?[ .:-]*(?<short>${NUMBER})`,
      `(?<digit>[123])(?:e|de|ste|st|nd|rd) ${STEP_WORD}`,
      `(?<ordinal>eerste|tweede|derde|first|second|third) ${STEP_WORD}`,
      `(?<aspirant>${ASPIRANT})`,
      `(?<basis>${BASIS})`,
    ].join("|") +
    `)${TAIL}$`,
);
/** A number without a word: `2 certificaten` or `1 certificaat` counts certificates, so only `(PSO)` may stand behind it. */
const BARE = new RegExp(`^(?:${NUMBER}|${WORD_NUMBER})(?= ?\\(?pso\\)?$|$)`);

const SCHEME =
  /^(?:pso|prestatieladder socialer ondernemen)(?:[ -]?(?:prestatieladder|ladder|keurmerk))?[ .:=-]*/;
/** Words in front of a level that is named: `PSO-certificaat, trede 2`, `status: aspirant`. */
const FRONT =
  /^(?:(?:keurmerk|certificaat|certificate|gecertificeerd|certified|status|(?:prestatie[ -]?)?niveau)[ .:,=-]*)(?=trede|niveau|aspirant|basis|level|step|t\d)/;
const FRONT_ALONE = /^(?:keurmerk|certificaat|certificate|(?:prestatie[ -]?)?niveau|trede|level)$/;

/**
 * The level in folded words, once the mark 30+ has been taken out; `nothing` when no word is left that says anything,
 * null when the words say something else. Beside a mark the words may be joined to it: `trede 3 &`, `met trede 3`.
 */
export function levelOfWords(words: string, isMarked: boolean): Level | "nothing" | null {
  const bare = trimmed(words, isMarked).replace(SCHEME, "").replace(FRONT, "");
  if (bare === "" || (isMarked && FRONT_ALONE.test(bare))) return "nothing";
  const named = NAMED.exec(bare)?.groups;
  if (named?.["aspirant"] !== undefined) return "aspirant";
  if (named?.["basis"] !== undefined) return "basis";
  const step =
    named?.["named"] ?? named?.["short"] ?? named?.["digit"] ?? named?.["ordinal"] ?? BARE.exec(bare)?.[0];
  return (step !== undefined && STEPS[step]) || null;
}

function trimmed(words: string, isMarked: boolean): string {
  const text = words.replace(/\s+/g, " ");
  if (!isMarked) return text.replace(/^[ .,:;()[\]-]+|[ .,:;()[\]]+$/g, "");
  return text
    .replace(/^[ .,:;()[\]/&+-]+|[ .,:;()[\]/&+-]+$/g, "")
    .replace(/^(?:en|and|met|with|incl|inclusief) | (?:en|and|met|with|incl|inclusief)$/g, "");
}
