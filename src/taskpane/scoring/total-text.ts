import type { Method } from "../../domain/tender/tender";
import type { ScoringTexts } from "./use-scoring-texts";

/** How a total reads: `prijs per kwaliteit` is in EUR too, but for one point of quality. */
export type TotalUnit = "points" | "euro" | "euroPerPoint";

export function totalUnit(method: Method): TotalUnit {
  switch (method) {
    case "punten":
    case "utility index":
      return "points";
    case "gunnen op waarde":
      return "euro";
    case "prijs per kwaliteit":
      return "euroPerPoint";
  }
}

/** A total at its published precision, with what it counts. */
export function totalText(
  total: number,
  { method, rounding }: { readonly method: Method; readonly rounding: number },
  { decide, format }: ScoringTexts,
): string {
  const unit = totalUnit(method);
  return decide.total[unit](
    unit === "points" ? format.fixed(total, rounding) : format.euroFixed(total, rounding),
  );
}

/** A margin, a width or a distance in the unit of the total, with the decimals that it has. */
export function amountText(amount: number, method: Method, { decide, format }: ScoringTexts): string {
  const unit = totalUnit(method);
  return decide.total[unit](unit === "points" ? format.number(amount, 6) : format.euro(amount));
}
