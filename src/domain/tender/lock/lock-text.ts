import type { TenderKey } from "../../finding";
import { canonicalItems, canonicalText } from "../../log/canonical-text";
import { readModelText } from "./model-text";

const PRICES = "prijzen in de werkmap = ";

/** What a lock puts in the log and is the hash of: the model, and whether there were prices by then. */
export function lockText(modelText: string, pricesPresent: boolean): string {
  return canonicalText([modelText, `${PRICES}${pricesPresent ? "ja" : "nee"}`]);
}

/** The tender of a lock and whether there were prices; null for the details of any other action. */
export function readLockText(
  details: string,
): { readonly key: TenderKey; readonly pricesPresent: boolean } | null {
  const model = readModelText(details);
  // A text without the item was not made by us: then the safe answer is that there were prices.
  return model && { key: model.key, pricesPresent: !canonicalItems(details).includes(`${PRICES}nee`) };
}
