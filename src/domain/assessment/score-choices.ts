import type { AssessedCriterion } from "./assessment-text";

/** A longer list is slower to use than typing. */
const MOST = 25;

/**
 * Whether a scale can be offered as whole scores to choose from: whole at both ends, and from 3 up to 25 values. A list holds no
 * decimals, because Excel splits it on commas whatever the language.
 */
export function takesChoices({
  scaleMin,
  scaleMax,
}: Pick<AssessedCriterion, "scaleMin" | "scaleMax">): boolean {
  const count = scaleMax - scaleMin + 1;
  return Number.isInteger(scaleMin) && Number.isInteger(scaleMax) && count >= 3 && count <= MOST;
}

/** The scores that a form offers; null where any number of the scale may be typed. */
export function scoreChoices({ scaleMin, scaleMax, whole }: AssessedCriterion): readonly number[] | null {
  if (!whole) return null;
  return Array.from({ length: scaleMax - scaleMin + 1 }, (_, index) => scaleMin + index);
}
