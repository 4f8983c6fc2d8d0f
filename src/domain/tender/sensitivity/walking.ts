/** Which way a weight moves: up or down. */
export type Direction = 1 | -1;

/** How small a difference is binary noise: of a value, and of a slope over `reach`. */
export interface Precision {
  readonly tolerance: number;
  readonly reach: number;
}

/** Somebody who stands at a weight and walks on in a direction. */
export interface Walk extends Precision {
  readonly at: number;
  readonly direction: Direction;
}

/** Whether `point` lies past `other` for somebody who walks in a direction. */
export function isPast(point: number, other: number, direction: Direction): boolean {
  return direction === 1 ? point > other : point < other;
}

/** The one that a walker meets first. */
export function nearest(a: number, b: number, direction: Direction): number {
  return isPast(a, b, direction) ? b : a;
}

/** Nothing ahead. */
export function never(direction: Direction): number {
  return direction * Number.POSITIVE_INFINITY;
}

/**
 * The sign of c0 + c1 w + c2 w^2 just past where the walk stands: its value there or, where that is 0, the way it goes
 * from there. 0 when the curve stays at 0.
 */
export function signPast(c0: number, c1: number, c2: number, walk: Walk): -1 | 0 | 1 {
  const { at, direction, tolerance, reach } = walk;
  const value = c0 + at * (c1 + at * c2);
  if (value > tolerance) return 1;
  if (value < -tolerance) return -1;
  const slope = (c1 + 2 * c2 * at) * direction * reach;
  if (slope > tolerance) return 1;
  if (slope < -tolerance) return -1;
  const bend = c2 * reach * reach;
  if (bend > tolerance) return 1;
  return bend < -tolerance ? -1 : 0;
}

/**
 * Where c0 + c1 w + c2 w^2 next goes through 0, strictly past where the walk stands; infinite when it does not. Solved
 * from the coefficients themselves, so that errors of earlier steps do not add up.
 */
export function nextRoot(c0: number, c1: number, c2: number, walk: Walk): number {
  const { at, direction, tolerance, reach } = walk;
  const isAtRoot = Math.abs(c0 + at * (c1 + at * c2)) <= tolerance;
  if (Math.abs(c2) * reach * reach <= tolerance) {
    const root = -c0 / c1;
    return !isAtRoot && c1 !== 0 && isPast(root, at, direction) ? root : never(direction);
  }
  const discriminant = c1 * c1 - 4 * c0 * c2;
  if (discriminant <= 0) return never(direction);
  // The form that does not subtract two nearly equal numbers.
  const q = -(c1 + (c1 < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  const roots = [q / c2, c0 / q];
  const here = isAtRoot ? roots.reduce((a, b) => (Math.abs(a - at) <= Math.abs(b - at) ? a : b)) : null;
  return roots
    .filter((root) => root !== here && isPast(root, at, direction))
    .reduce((a, b) => nearest(a, b, direction), never(direction));
}

/** The same, or where the walk stands when the curve is not above 0 from there on. */
export function endOfPositive(c0: number, c1: number, c2: number, walk: Walk): number {
  return signPast(c0, c1, c2, walk) > 0 ? nextRoot(c0, c1, c2, walk) : walk.at;
}
