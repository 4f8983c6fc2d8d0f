import type { CellValue } from "../cell";
import { foldedText } from "../tables/cell-text";
import { headerKey } from "../tables/header-text";
import type { Label, StandardCriterion } from "./review";

/** The columns of a review sheet besides its criteria, in the order in which they are written. */
export const REVIEW_COLUMNS = [
  "nr",
  "name",
  "kvk",
  "levelBefore",
  "level",
  "trend",
  "certificate",
  "code",
  "clause",
  "score",
  "verdict",
  "verdictBefore",
  "risk",
  "action",
  "owner",
  "due",
  "nextReview",
] as const;
export type ReviewColumn = (typeof REVIEW_COLUMNS)[number];

export const ACTION_COLUMNS = ["name", "kvk", "action", "owner", "due", "since", "status"] as const;
export type ActionColumn = (typeof ACTION_COLUMNS)[number];

/** Headers in either language: a sheet is read back whatever language the reader uses now. */
const HEADERS: Readonly<Record<ReviewColumn | ActionColumn, readonly string[]>> = {
  nr: ["Nr.", "No."],
  name: ["Leverancier", "Supplier"],
  kvk: ["KvK", "KvK-nummer", "KvK number"],
  levelBefore: ["Vorig niveau", "Last level"],
  level: ["Niveau nu", "Level now"],
  trend: ["Trend"],
  certificate: ["Certificaat", "Certificate"],
  code: ["Code"],
  clause: ["Clausule", "Clause"],
  score: ["Score"],
  verdict: ["Oordeel", "Verdict"],
  verdictBefore: ["Vorig oordeel", "Last verdict"],
  risk: ["PSO-risico", "PSO risk"],
  action: ["Actie", "Action"],
  owner: ["Wie", "Owner"],
  due: ["Gereed op", "Due"],
  nextReview: ["Volgende beoordeling", "Next review"],
  since: ["Sinds", "Since"],
  status: ["Status"],
};

const FACTS = { period: ["Periode", "Period"], date: ["Peildatum", "Review date"] } as const;

const LABEL_WORDS: Readonly<Record<Label, readonly string[]>> = {
  veryGood: ["zeer goed", "uitstekend", "very good", "excellent"],
  good: ["goed", "good"],
  fair: ["matig", "fair", "moderate"],
  poor: ["slecht", "onvoldoende", "poor", "bad"],
};

const CLOSED = /^(?:gesloten|dicht|afgesloten|afgerond|klaar|gereed|gedaan|closed|done|completed|finished)$/;

const STANDARD_NAMES: Readonly<Record<StandardCriterion, readonly string[]>> = {
  quality: ["Kwaliteit", "Quality"],
  delivery: ["Levering", "Delivery"],
  service: ["Samenwerking", "Cooperation"],
  social: ["Sociaal ondernemen", "Social impact"],
};

/** Of its standard name the Dutch one. */
export function standardName(criterion: StandardCriterion): string {
  return STANDARD_NAMES[criterion][0] ?? criterion;
}

const keysOf = <K extends string>(words: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> =>
  new Map(
    (Object.keys(words) as K[]).flatMap((key) => words[key].map((word) => [headerKey(word), key] as const)),
  );

const HEADER_KEYS = keysOf(HEADERS);
const FACT_KEYS = keysOf(FACTS);
const STANDARD_KEYS = keysOf(STANDARD_NAMES);
const LABEL_KEYS: ReadonlyMap<string, Label> = new Map(
  (Object.keys(LABEL_WORDS) as Label[]).flatMap((label) =>
    LABEL_WORDS[label].map((word) => [word, label] as const),
  ),
);

/** The column that a header cell of a review sheet names; null for a criterion and for anything else. */
export function reviewColumnOf(cell: CellValue): ReviewColumn | ActionColumn | null {
  return HEADER_KEYS.get(headerKey(String(cell))) ?? null;
}

/** Whether a cell is the label in front of the period or the day of the review. */
export function reviewFactOf(cell: CellValue): keyof typeof FACTS | null {
  return FACT_KEYS.get(headerKey(String(cell))) ?? null;
}

/** One of the four labels, Dutch or English; null for any other word. */
export function readLabel(text: string): Label | null {
  return LABEL_KEYS.get(foldedText(text).replace(/[-.]+/g, " ").trim()) ?? null;
}

/** Whether the status of an action says that it is over. A blank or unknown status leaves it open. */
export function saysClosed(status: CellValue): boolean {
  return CLOSED.test(foldedText(status));
}

/** The standard criterion of this name, Dutch or English. */
export function standardOfName(name: string): StandardCriterion | null {
  return STANDARD_KEYS.get(headerKey(name)) ?? null;
}
