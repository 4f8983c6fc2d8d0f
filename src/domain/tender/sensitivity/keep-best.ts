/** Puts a figure among the `limit` best, highest first; false when that many are at least as high. */
export function keepBest(best: number[], figure: number, limit: number): boolean {
  let place = best.length;
  while (place > 0 && (best[place - 1] ?? 0) < figure) place--;
  if (place >= limit) return false;
  best.splice(place, 0, figure);
  if (best.length > limit) best.pop();
  return true;
}
