import { canonicalItems, canonicalText, quoted, unquoted } from "../log/canonical-text";
import type { ControlRecord } from "./control-record";

const HEAD = "inkoopladder-berekening 1";

/** What a row of `Controle` says besides its text, as the log keeps it too. */
export interface LoggedScore extends Pick<
  ControlRecord,
  "key" | "sheet" | "controlNumber" | "sha256" | "replaces" | "why"
> {
  /** What was chosen beside the workbook, as the application writes it; "" where nothing was. */
  readonly choices: string;
}

const WORDS = {
  tender: "tender",
  lot: "perceel",
  sheet: "blad",
  controlNumber: "controlegetal",
  sha256: "sha256",
  replaces: "vervangt",
  why: "reden",
  choices: "keuzes",
} as const;

/** The text that a scoring puts in the log: short, as the whole record stands on `Controle`. */
export function scoreLogText({ key, ...score }: LoggedScore): string {
  const items: Readonly<Record<keyof typeof WORDS, string>> = { ...key, ...score };
  return canonicalText([
    HEAD,
    ...(Object.keys(WORDS) as (keyof typeof WORDS)[]).map(
      (item) => `${WORDS[item]} = ${quoted(items[item])}`,
    ),
  ]);
}

/** What `scoreLogText` wrote; null for the details of any other action. */
export function readScoreLog(details: string): LoggedScore | null {
  const [head, ...items] = canonicalItems(details);
  if (head !== HEAD) return null;
  const read = (item: keyof typeof WORDS): string => {
    const start = `${WORDS[item]} = `;
    const found = items.find((each) => each.startsWith(start));
    return found === undefined ? "" : unquoted(found.slice(start.length));
  };
  return {
    key: { tender: read("tender"), lot: read("lot") },
    sheet: read("sheet"),
    controlNumber: read("controlNumber"),
    sha256: read("sha256"),
    replaces: read("replaces"),
    why: read("why"),
    choices: read("choices"),
  };
}
