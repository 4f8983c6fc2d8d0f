import { foldedText, isPlainAscii } from "./cell-text";

/** How a totals row starts; the whole word, so that `Totaalbouw` and `Somers` are names. */
const TOTAL_START =
  /^(?:(?:eind|sub|tussen)?[ -]?(?:totaal|totalen|totaalbedrag|totaaltelling)|(?:grand|sub)?[ -]?totals?|aantal|som|sum|count|gemiddelde|average)(?![\p{L}\p{N}-])/u;
const SUBTOTAL_START = /^\s*(?:sub|tussen)[ -]?tota/i;
/** What a program prints below a list. */
const FOOTER =
  /^\*{2,}|^[* ]*(?:gegenereerd|generated|afgedrukt|printed|einde (?:van )?(?:de )?(?:lijst|overzicht|rapport)|end of (?:the )?(?:list|report)|(?:bron|source) ?:|(?:pagina|page) ?\d)/;

/** The words that say by themselves that a row adds up the rows above it. */
const TOTAL_WORDS = new Set([
  "totaal",
  "totalen",
  "eindtotaal",
  "subtotaal",
  "som",
  "gemiddelde",
  "total",
  "totals",
  "grandtotal",
  "subtotal",
  "sum",
  "average",
]);

/** What is added up; with these words behind it a total is nobody's name. */
const ADDED_UP = new Set(
  (
    "van de het alle of the all aantal number leveranciers suppliers inschrijvingen inschrijvers bids bidders tenders " +
    "criteria contracten contracts organisaties organisations prijs prijzen inschrijfprijs inschrijfprijzen price prices " +
    "bedrag bedragen amount amounts punten points weging wegingen weights waarde value eur euro excl incl exclusief " +
    "inclusief ex btw vat"
  ).split(" "),
);

/** Whether a row's first text is a word for a total and nothing more. */
export function isTotal(text: string): boolean {
  return TOTAL_WORDS.has(foldedText(text).replace(/[ :.-]/g, ""));
}

/** Whether a text starts with a word for a total or a count; a name may do so too. */
export function startsLikeTotal(text: string): boolean {
  return TOTAL_START.test(foldedText(text));
}

/** Whether a text starts like that and says for the rest only what is added up: `Totaal aantal inschrijvingen`. */
export function saysOnlyTotal(text: string): boolean {
  const folded = foldedText(text);
  const rest = folded.replace(TOTAL_START, "");
  const words = rest.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !/^\d+$/.test(word));
  return rest !== folded && words.every((word) => ADDED_UP.has(word));
}

/** Whether a text adds up a part of a table, so that rows may follow. */
export function isSubtotal(text: string): boolean {
  return SUBTOTAL_START.test(text) || (!isPlainAscii(text) && SUBTOTAL_START.test(foldedText(text)));
}

/** Whether a text is what a program prints below a list, such as `*** Einde lijst ***`. */
export function isFooter(text: string): boolean {
  return FOOTER.test(foldedText(text));
}
