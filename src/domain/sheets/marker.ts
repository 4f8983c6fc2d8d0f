import type { CellValue } from "../cell";

/** Stands in A1 of every sheet that we write; a cell, because other programs drop custom properties (design section 3). */
const PREFIX = "Inkoopladder · ";

/** Kind of sheet -> what stands behind the prefix. The texts are fixed: they are read back whatever the language. */
const KINDS = {
  score: "gunning",
  check: "PSO-controle",
  settings: "instellingen",
  guide: "leeswijzer",
  log: "logboek",
  draw: "loting",
  control: "controle",
  corrections: "correcties",
  assessment: "beoordelingsformulier",
  minutes: "proces-verbaal",
  letter: "brief",
  lotNotice: "aankondiging loting",
  codeText: "sociale inkoopcode",
  distribution: "verspreiding code",
  mailList: "maillijst",
  request: "aanvraagtekst",
  contracts: "contractcheck",
  spend: "PSO-inkoop",
  review: "beoordeling",
  overview: "beoordelingsoverzicht",
  compliance: "naleving",
  /** A table of the user's own that the template laid out: the only marked sheet that is input. */
  input: "invoer",
} as const;

export type MarkerKind = keyof typeof KINDS;

/** The text for A1. */
export function markerText(kind: MarkerKind): string {
  return PREFIX + KINDS[kind];
}

/** The kind of one of our sheets, `other` for a kind that this version does not know, null for a user's sheet. */
export function markerKind(a1: CellValue): MarkerKind | "other" | null {
  if (typeof a1 !== "string" || !a1.startsWith(PREFIX)) return null;
  const found = (Object.keys(KINDS) as MarkerKind[]).find((kind) => markerText(kind) === a1.trim());
  return found ?? "other";
}
