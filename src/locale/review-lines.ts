import type { Review } from "../domain/supplier/review";
import type { CliLanguage } from "./cli-language";

/** What the command line says of a periodic review. */
export interface ReviewLines {
  readonly noPeriod: (period: string) => string;
  readonly summary: (review: Review, texts: CliLanguage) => readonly string[];
  readonly written: (sheet: string, path: string) => string;
}

/** How many suppliers a review has with each trend, for one line. */
export function trendCounts({ lines }: Review): Readonly<Record<"up" | "down" | "new", number>> {
  const count = (trend: string): number => lines.filter((line) => line.trend === trend).length;
  return { up: count("up"), down: count("down"), new: count("new") };
}
