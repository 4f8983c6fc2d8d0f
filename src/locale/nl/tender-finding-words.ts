import type { FindingParams } from "../../domain/finding";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const { text, isFilled, number, euro } = findingWords(formatFor("nl"));

// What the findings of a tender name: their parameters as words.

export function bidder(p: FindingParams): string {
  return isFilled(p, "bidder") ? text(p, "bidder") : "Een inschrijver zonder naam";
}

export function percent(p: FindingParams, key: string): string {
  return `${number(p, key)}%`;
}

export function inEuro(p: FindingParams): boolean {
  return p["unit"] === "euro";
}

/** A margin or width with its unit. */
export function size(p: FindingParams): string {
  return inEuro(p) ? `${number(p, "value")} euro` : `${number(p, "value")} punten`;
}

export function isDiscountRule(p: FindingParams): boolean {
  return p["rule"] === "korting euro" || p["rule"] === "korting procent";
}

export function discountColumn(p: FindingParams): string {
  return p["rule"] === "korting euro" ? "Korting EUR" : "Korting %";
}

export function discount(p: FindingParams, key: string): string {
  return p["rule"] === "korting euro" ? euro(p, key) : percent(p, key);
}

export function formula(p: FindingParams): string {
  return p["formula"] === "log" ? "een afgekapte logformule" : text(p, "formula");
}

/** What keeps the outcome free of the other bids, in the method that is used. */
export function prevention(p: FindingParams): string {
  switch (text(p, "formula")) {
    case "log":
      return "Een logformule zonder afkappen voorkomt dit.";
    case "utility index":
      return "Punten met bandbreedte voorkomt dit.";
    default:
      return "Bandbreedte voorkomt dit.";
  }
}

export function moment(p: FindingParams): string {
  switch (text(p, "moment")) {
    case "award":
      return "gunningsdatum";
    case "start":
    case "term":
      return "startdatum van het contract";
    default:
      return "sluitingsdatum";
  }
}

export function level(p: FindingParams, key: string): string {
  switch (text(p, key)) {
    case "none":
      return "Geen niveau";
    case "aspirant":
      return "Aspirant-status";
    case "basis":
      return "Basistrede";
    case "trede1":
      return "Trede 1";
    case "trede2":
      return "Trede 2";
    case "trede3":
      return "Trede 3";
    default:
      return "Dit niveau";
  }
}

/** The method as the column Methode names it. */
export function method(p: FindingParams): string {
  return text(p, "method");
}

/** The rule as the column PSO-regel names it. */
export function rule(p: FindingParams): string {
  return text(p, "rule");
}
