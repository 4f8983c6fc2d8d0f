import { foldedText, isPlainAscii } from "./cell-text";

/** Units that people write behind a header; `Geldig tot (verzekering)` is something else and keeps its words. */
const UNIT = [
  "ja ?/ ?nee(?: ?/ ?vervallen)?",
  "j ?/ ?n",
  "yes ?/ ?no",
  "y ?/ ?n",
  "(?:in )?(?:eur|euro|€)(?:[ ,]*(?:excl?|ex)\\.? ?(?:btw|vat))?",
  "(?:excl?|exclusief|ex)\\.? ?(?:btw|vat)",
  "%",
  "in %",
  "(?:0|1) ?(?:-|\\.\\.|t/m|to) ?(?:1|3|5|10|100)",
  "8 (?:cijfers|digits)",
  "punten",
  "points",
  "score",
  "cijfer",
  "datum",
  "date",
  "datum of ja",
  "date or yes",
  "dd-mm-(?:jjjj|yyyy)",
  "(?:jjjj|yyyy)-mm-dd",
  "huidig ?/ ?potentieel",
  "verplicht",
  "required",
].join("|");
const BRACKETED_UNIT = new RegExp(`[ ]*[([](?:${UNIT})[)\\]][ *:]*$`);
const TRAILING_UNIT =
  /[ ,]+(?:in )?(?:(?:eur|euro|€)(?:[ ,]*(?:excl?|ex)\.? ?(?:btw|vat))?|excl?\.? ?(?:btw|vat)|%)[ *:]*$/;
/** The last letters of the units, the marks `*` and `:` behind them left out. */
const UNIT_ENDS = ")]%rotwROTW";

/**
 * A header as it is compared: without case, accents, spaces, hyphens, dots and other punctuation, full-width forms made
 * plain. `+` and `%` stay because they tell headers apart (`PSO 30+`, `Korting %`); the euro sign reads as EUR.
 */
export function headerKey(header: string): string {
  // Every cell of a sheet is compared with the headers, so the usual one takes the short way.
  if (isPlainAscii(header)) return header.toLowerCase().replace(/[^a-z0-9+%]+/g, "");
  return foldedText(header)
    .replace(/€/g, "eur")
    .replace(/[^\p{L}\p{N}+%]/gu, "");
}

/** The same without a unit at the end, such as `(ja/nee)` or `(EUR)`; null when there is none. */
export function headerKeyWithoutUnit(header: string): string | null {
  if (isPlainAscii(header) && !endsLikeUnit(header)) return null;
  const folded = foldedText(header);
  const bare = folded.replace(BRACKETED_UNIT, "").replace(TRAILING_UNIT, "");
  const key = headerKey(bare);
  return bare === folded || key === "" ? null : key;
}

/** The cheap test; true for every text with a unit behind it. */
function endsLikeUnit(text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && " *:".includes(text.charAt(last))) last--;
  return UNIT_ENDS.includes(text.charAt(last));
}
