import type { ExcelSerial } from "../cell";
import { isoDate } from "../dates/iso-date";
import type { TenderKey } from "../finding";
import { canonicalText, quoted } from "../log/canonical-text";
import type { PaperChoices, PaperKind } from "./paper-choices";

const HEAD = "inkoopladder-stukken 1";

/** One sheet that was made. */
export interface MadePaper {
  readonly kind: PaperKind;
  /** "" for papers that go to nobody in particular. */
  readonly addressee: string;
  /** SHA-256 of every text and figure on it. */
  readonly sha256: string;
}

export interface PapersAct {
  readonly key: TenderKey;
  readonly controlNumber: string;
  readonly sentOn: ExcelSerial;
  readonly language: PaperChoices["language"];
  readonly papers: readonly MadePaper[];
}

/** What making papers puts in the log: of which score, which papers, and what each of them said. */
export function papersText({ key, controlNumber, sentOn, language, papers }: PapersAct): string {
  const kinds = [...new Set(papers.map(({ kind }) => kind))];
  return canonicalText([
    HEAD,
    `tender = ${quoted(key.tender)}`,
    `perceel = ${quoted(key.lot)}`,
    `soorten = ${kinds.map((kind) => WORDS[kind]).join(", ")}`,
    `verzonden op = ${isoDate(sentOn)}`,
    `taal = ${language}`,
    `controlegetal = ${controlNumber}`,
    ...papers.map(({ kind, addressee, sha256 }) => `${WORDS[kind]} ${quoted(addressee)} = ${sha256}`),
  ]);
}

const WORDS: Readonly<Record<PaperKind, string>> = {
  minutes: "proces-verbaal",
  award: "gunning",
  rejection: "afwijzing",
  lotNotice: "aankondiging loting",
};
