import { scoreUnit } from "../domain/tender/score-unit";
import type { Method } from "../domain/tender/tender";
import type { Format } from "./format";

/** How the figures of one tender look: S is in points or in euros, and so is quality, though not always alike. */
export interface ScoreFigures {
  /** A total, or the difference of two: at the published precision. */
  readonly score: (value: number) => string;
  /** Quality: euros under `gunnen op waarde` only. */
  readonly quality: (value: number) => string;
  /** A margin, bound or band edge in the unit of S: with as many decimals as it has, at least the published ones. */
  readonly bound: (value: number) => string;
  /** The same as the buyer would write it. */
  readonly amount: (value: number) => string;
}

/** Decimals of a figure that somebody typed, or that was made of two of them. */
const TYPED = 9;

export function scoreFigures(format: Format, method: Method, decimals: number): ScoreFigures {
  const euro = scoreUnit(method) === "euro";
  const fixed = (value: number, digits: number): string =>
    euro ? format.euroFixed(value, digits) : format.fixed(value, digits);
  const needed = (value: number): number =>
    (value.toFixed(TYPED).replace(/0+$/, "").split(".")[1] ?? "").length;
  return {
    score: (value) => fixed(value, decimals),
    quality: (value) =>
      method === "gunnen op waarde" ? format.euroFixed(value, decimals) : format.fixed(value, decimals),
    bound: (value) => fixed(value, Math.max(decimals, needed(value))),
    amount: (value) => {
      const digits = needed(value);
      return fixed(value, euro && digits > 0 ? Math.max(2, digits) : digits);
    },
  };
}
