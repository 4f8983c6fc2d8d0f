import type { Level } from "../../pso/level";
import type { Field } from "../../tables/field";
import { readLevel } from "../../tables/read-level";
import type { ScoreUnit } from "../score-unit";
import { euroOf } from "./euro-text";
import type { FindingList } from "./finding-list";

/** A parameter that cannot be read, and what stood there. */
export type ReadParameter<T> =
  | { readonly ok: true; readonly value: T | null }
  /** `told` where the cell's own problem is in the findings already. */
  | { readonly ok: false; readonly text: string; readonly told: boolean };

/**
 * A margin or width in the unit of S, from its own cell and from behind the rule; both must say the same. A number with
 * the other unit behind it is refused.
 */
export function readSize(
  field: Field<number | string> | null,
  behind: string | null,
  unit: ScoreUnit,
  findings: FindingList,
): ReadParameter<number> {
  const typed = typeof field?.raw === "string" ? field.raw.trim() : "";
  // In EUR a dot before three digits is no puzzle, though it is one for a number in general: taken, and told.
  const asEuro = unit === "euro" && typed !== "" ? sizeOf(typed, unit) : null;
  if (asEuro !== null) {
    if (field?.problem?.code === "numberAmbiguous")
      findings.add("warning", "numberIsText", field.place, { text: typed, value: asEuro });
    return agree([typed, behind], (text) => sizeOf(text, unit));
  }
  // A percentage is read as a share: 5% must not become 0.05, in points nor in EUR.
  const inOtherUnit = unit === "points" ? /€|\beuro?\b|%/i : /%/;
  const misread = typeof field?.value === "number" && inOtherUnit.test(typed);
  const own = field && !misread ? findings.use(field) : null;
  if (field?.problem?.severity === "error") return { ok: false, text: typed, told: true };
  return agree([misread ? typed : own, behind], (value) => sizeOf(value, unit));
}

/** The level that `minimum` asks for, from its own cell and from behind the rule. */
export function readMinimumLevel(
  field: Field<number | string> | null,
  behind: string | null,
  findings: FindingList,
): ReadParameter<Level> {
  const own = field ? findings.use(field) : null;
  if (field?.problem?.severity === "error") return { ok: false, text: String(field.raw), told: true };
  return agree([own, behind], (value) => readLevel(value).value?.level ?? null);
}

function agree<T>(
  given: readonly (number | string | null)[],
  read: (value: number | string) => T | null,
): ReadParameter<T> {
  const filled = given.filter((value) => value !== null);
  const values = filled.map(read);
  const [first = null] = values;
  return values.every((value) => value !== null && value === first)
    ? { ok: true, value: first }
    : { ok: false, text: filled.join(" / "), told: false };
}

const POINTS = /^([-\u2212]?\d+(?:[.,]\d+)?)\s*(?:punten|punt|points|point|pt)?$/i;
const PER_POINT = /\bper (?:kwaliteitspunt|punt|quality point|point)$/i;

function sizeOf(value: number | string, unit: ScoreUnit): number | null {
  if (typeof value === "number") return value;
  const text = value.trim();
  if (unit === "euro") return euroOf(text.replace(PER_POINT, ""));
  const [, digits] = POINTS.exec(text) ?? [];
  return digits === undefined ? null : Number(digits.replace(",", ".").replace("\u2212", "-"));
}
