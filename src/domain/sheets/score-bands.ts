import { cellAddress } from "./cell-address";
import { COLUMN, type ScoreLayout } from "./score-layout";

/**
 * The number of the band in which a total lies, as a formula without "=": `bandOf` in whole units of the published
 * precision. The quotient only points at the nearest end of a band; the total is compared with that end itself.
 * @param units formula for the total in those units
 */
export function bandFormula({ keys }: ScoreLayout, units: string): string {
  const width = cellAddress(keys.ruleKey, COLUMN.first, true);
  const nearest = `ROUND(${units}/${width},0)`;
  return `(${nearest}-IF(${units}<ROUND(${nearest}*${width},6),1,0))`;
}

/** A figure of the sheet in whole units of the published precision. */
export function inUnits({ keys }: ScoreLayout, figure: string): string {
  return `ROUND(${figure}*${cellAddress(keys.factor, COLUMN.first, true)},0)`;
}
