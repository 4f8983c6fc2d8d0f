import { compareTexts } from "../compare-texts";
import type { TenderKey } from "../finding";
import { canonicalItems, canonicalText, quoted, unquoted } from "../log/canonical-text";
import { plainNumber } from "../tender/setting-texts";
import type { AssessedBidder } from "./assessment";

const HEAD = "inkoopladder-beoordeling 1";

/** A criterion as the assessors see it. */
export interface AssessedCriterion {
  readonly name: string;
  readonly scaleMin: number;
  readonly scaleMax: number;
  /** Only whole scores are asked. */
  readonly whole: boolean;
}

/** A tender's quality given to its assessors. */
export interface AssessmentOpened {
  readonly step: "opened";
  readonly key: TenderKey;
  /** 1 for the first time; makes the control number of every round another. */
  readonly round: number;
  /** As the log shows the moment. */
  readonly when: string;
  readonly assessors: readonly string[];
  readonly anonymous: boolean;
  /** In the order of the forms. */
  readonly bidders: readonly AssessedBidder[];
  readonly criteria: readonly AssessedCriterion[];
}

/** Scores of forms put in the table. */
export interface AssessmentMerged {
  readonly step: "merged";
  readonly key: TenderKey;
  /** Control number of the opening. */
  readonly form: string;
  readonly scores: number;
  readonly added: number;
  readonly changed: number;
  readonly open: number;
  /** SHA-256 of the scores, see `scoresText`. */
  readonly sha256: string;
}

export interface QualityScore {
  readonly bidder: string;
  readonly criterion: string;
  readonly score: number;
}

/** The quality scores that hold from then on. */
export interface AssessmentClosed {
  readonly step: "closed";
  readonly key: TenderKey;
  readonly form: string;
  readonly scores: readonly QualityScore[];
}

export type AssessmentStep = AssessmentOpened | AssessmentMerged | AssessmentClosed;

const STEPS = { opened: "geopend", merged: "samengevoegd", closed: "gesloten" } as const;

/** What a step puts in the log: item by item, texts quoted, numbers as their shortest decimal, whatever the language. */
export function assessmentText(step: AssessmentStep): string {
  return canonicalText([
    HEAD,
    `stap = ${STEPS[step.step]}`,
    `tender = ${quoted(step.key.tender)}`,
    `perceel = ${quoted(step.key.lot)}`,
    ...itemsOf(step),
  ]);
}

function itemsOf(step: AssessmentStep): readonly string[] {
  switch (step.step) {
    case "opened":
      return [
        `ronde = ${step.round}`,
        `geopend op = ${quoted(step.when)}`,
        `namen = ${step.anonymous ? "verborgen" : "zichtbaar"}`,
        ...step.assessors.map(
          (assessor, index) => `beoordelaar ${quoted(String(index + 1))} = ${quoted(assessor)}`,
        ),
        ...step.bidders.flatMap(({ label, bidder, kvk }) => [
          `inschrijver ${quoted(label)} = ${quoted(bidder)}`,
          ...(kvk === null ? [] : [`KvK-nummer ${quoted(label)} = ${quoted(kvk)}`]),
        ]),
        ...step.criteria.flatMap(({ name, scaleMin, scaleMax, whole }) => [
          `schaal min ${quoted(name)} = ${plainNumber(scaleMin)}`,
          `schaal max ${quoted(name)} = ${plainNumber(scaleMax)}`,
          `hele scores ${quoted(name)} = ${whole ? "ja" : "nee"}`,
        ]),
      ];
    case "merged":
      return [
        `formulier = ${quoted(step.form)}`,
        `scores = ${step.scores}`,
        `nieuw = ${step.added}`,
        `gewijzigd = ${step.changed}`,
        `open = ${step.open}`,
        `SHA-256 van de scores = ${step.sha256}`,
      ];
    case "closed":
      return [
        `formulier = ${quoted(step.form)}`,
        ...[...step.scores]
          .sort((a, b) => compareTexts(a.bidder, b.bidder) || compareTexts(a.criterion, b.criterion))
          .map(
            ({ bidder, criterion, score }) =>
              `score ${quoted(bidder)} ${quoted(criterion)} = ${plainNumber(score)}`,
          ),
      ];
  }
}

/** A step from its text; null for the details of any other action. Unknown items are skipped. */
export function readAssessmentText(details: string): AssessmentStep | null {
  const [head, ...lines] = canonicalItems(details);
  if (head !== HEAD) return null;
  const items = lines.flatMap(readItem);
  const first = (word: string): string => items.find((item) => item.word === word)?.value ?? "";
  const named = (word: string) => items.filter((item) => item.word === word);
  const count = (word: string): number => numberOr(first(word), 0);
  const key = { tender: first("tender"), lot: first("perceel") };
  const form = first("formulier");
  switch (first("stap")) {
    case STEPS.opened: {
      const numbers = new Map(named("KvK-nummer").map(({ names, value }) => [names[0], value]));
      const whole = new Set(
        named("hele scores").flatMap(({ names: [name = ""], value }) => (value === "ja" ? [name] : [])),
      );
      const tops = new Map(named("schaal max").map(({ names, value }) => [names[0], value]));
      return {
        step: "opened",
        key,
        round: numberOr(first("ronde"), 1),
        when: first("geopend op"),
        anonymous: first("namen") === "verborgen",
        assessors: named("beoordelaar").map(({ value }) => value),
        bidders: named("inschrijver").map(({ names: [label = ""], value }) => ({
          label,
          bidder: value,
          kvk: numbers.get(label) ?? null,
        })),
        criteria: named("schaal min").map(({ names: [name = ""], value }) => ({
          name,
          scaleMin: numberOr(value, 0),
          scaleMax: numberOr(tops.get(name) ?? "", 10),
          whole: whole.has(name),
        })),
      };
    }
    case STEPS.merged:
      return {
        step: "merged",
        key,
        form,
        scores: count("scores"),
        added: count("nieuw"),
        changed: count("gewijzigd"),
        open: count("open"),
        sha256: first("SHA-256 van de scores"),
      };
    case STEPS.closed:
      return {
        step: "closed",
        key,
        form,
        scores: named("score").flatMap(({ names: [bidder = "", criterion = ""], value }) => {
          const score = Number(value);
          return value === "" || !Number.isFinite(score) ? [] : [{ bidder, criterion, score }];
        }),
      };
    default:
      return null;
  }
}

interface Item {
  readonly word: string;
  readonly names: readonly string[];
  readonly value: string;
}

const QUOTED = /"(?:[^"\\]|\\.)*"/g;
const LINE = /^([^"=]+?)((?: "(?:[^"\\]|\\.)*")*) = ([\s\S]*)$/;

function readItem(line: string): readonly Item[] {
  const [, word, names, value] = LINE.exec(line) ?? [];
  if (word === undefined || value === undefined) return [];
  return [{ word, names: (names?.match(QUOTED) ?? []).map(unquoted), value: unquoted(value) }];
}

function numberOr(text: string, fallback: number): number {
  const value = Number(text);
  return text === "" || !Number.isFinite(value) ? fallback : value;
}

/** The scores of a merge as one text, in an order that no sheet decides: what its SHA-256 is taken of. */
export function scoresText(scores: readonly (QualityScore & { readonly assessor: string })[]): string {
  const lines = scores.map(
    ({ assessor, bidder, criterion, score }) =>
      `${quoted(assessor)} ${quoted(bidder)} ${quoted(criterion)} = ${plainNumber(score)}`,
  );
  return canonicalText([...lines].sort(compareTexts));
}
