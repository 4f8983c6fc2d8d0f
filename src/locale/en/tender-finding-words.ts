import type { FindingParams } from "../../domain/finding";
import { findingWords } from "../finding-words";
import { formatFor } from "../format";

const { text, isFilled, number, euro } = findingWords(formatFor("en"));

// What the findings of a tender name: their parameters as words.

export function bidder(p: FindingParams): string {
  return isFilled(p, "bidder") ? text(p, "bidder") : "A bidder without a name";
}

export function percent(p: FindingParams, key: string): string {
  return `${number(p, key)}%`;
}

export function inEuro(p: FindingParams): boolean {
  return p["unit"] === "euro";
}

/** A margin or width with its unit. */
export function size(p: FindingParams): string {
  return inEuro(p) ? `${number(p, "value")} euro` : `${number(p, "value")} points`;
}

export function isDiscountRule(p: FindingParams): boolean {
  return p["rule"] === "korting euro" || p["rule"] === "korting procent";
}

export function discountColumn(p: FindingParams): string {
  return p["rule"] === "korting euro" ? "Discount EUR" : "Discount %";
}

export function discount(p: FindingParams, key: string): string {
  return p["rule"] === "korting euro" ? euro(p, key) : percent(p, key);
}

export function method(p: FindingParams): string {
  switch (text(p, "method")) {
    case "gunnen op waarde":
      return "award on value";
    case "prijs per kwaliteit":
      return "price per quality";
    default:
      return text(p, "method");
  }
}

/** What keeps the outcome free of the other bids, in the method that is used. */
export function prevention(p: FindingParams): string {
  switch (text(p, "formula")) {
    case "log":
      return "A log formula without cutting off prevents this.";
    case "utility index":
      return "Points with bandwidth prevents this.";
    default:
      return "Bandwidth prevents this.";
  }
}

export function rule(p: FindingParams): string {
  switch (text(p, "rule")) {
    case "marge":
      return "margin";
    case "banden":
      return "bands";
    case "gelijk":
      return "equal";
    case "eerst":
      return "first";
    case "korting euro":
      return "discount euro";
    case "korting procent":
      return "discount percent";
    default:
      return text(p, "rule");
  }
}

export function formula(p: FindingParams): string {
  switch (text(p, "formula")) {
    case "laagste/prijs":
      return "lowest/price";
    case "laag-hoog":
      return "low-high";
    case "afwijking":
      return "deviation";
    case "log":
      return "a log formula that is cut off";
    default:
      return text(p, "formula");
  }
}

export function moment(p: FindingParams): string {
  switch (text(p, "moment")) {
    case "award":
      return "award date";
    case "start":
    case "term":
      return "contract start date";
    default:
      return "closing date";
  }
}

export function level(p: FindingParams, key: string): string {
  switch (text(p, key)) {
    case "none":
      return "No level";
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
      return "This level";
  }
}
