import { parseIsoDate } from "../domain/dates/iso-date";
import type { Level } from "../domain/pso/level";
import type { LockChange, ModelItem } from "../domain/tender/lock/model-item";
import type { Format } from "./format";

interface ValueWords {
  readonly levels: Readonly<Record<Level, string>>;
  readonly format: Format;
  /** What the fixed words of the canonical text are in this language; others stay as they are. */
  readonly words: Readonly<Record<string, string>>;
}

/** Levels of the ladder by name; a criterion as it is called, whatever it is called. */
export function modelName(
  { item, of }: Pick<LockChange, "item" | "of">,
  levels: ValueWords["levels"],
): string | null {
  const isLadder = item === "utility" || item === "discountEuro" || item === "discountShare";
  return of !== null && isLadder && isLevel(of, levels) ? levels[of] : of;
}

/** A number with or without decimals; two points stand between the ends of a bandwidth. */
const NUMBER = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g;
const ALL_DIGITS = 15;

/** A value from the canonical text of a model as people read it: numbers and days in their language, levels by name. */
export function modelValue(item: ModelItem, value: string, { levels, format, words }: ValueWords): string {
  if (item === "category") return value;
  const word = words[value];
  if (word !== undefined) return word;
  const day = parseIsoDate(value);
  if (day !== null) return format.date(day);
  if (isLevel(value, levels)) return levels[value];
  if (isNumber(value)) return format.number(Number(value), ALL_DIGITS);
  const [, kind, parameter = ""] = SETTING.exec(value) ?? [];
  if (kind === undefined) return value;
  if (isLevel(parameter, levels)) return `${kind} ${levels[parameter]}`;
  return `${kind} ${parameter.replace(NUMBER, (number) => format.number(Number(number), ALL_DIGITS))}`;
}

/** A rule or price formula with its parameter. */
const SETTING = /^(marge|banden|minimum|log|bandbreedte) (\S+)$/;

function isNumber(value: string): boolean {
  return /^-?\d/.test(value) && Number.isFinite(Number(value));
}

function isLevel(value: string, levels: ValueWords["levels"]): value is Level {
  return Object.hasOwn(levels, value);
}
