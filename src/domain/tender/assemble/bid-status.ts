import type { BidRow } from "../../tables/rows";
import type { BidStatus } from "../tender";
import { readChoice, type Choices } from "./choices";

const STATUSES: Choices<BidStatus> = [
  ["valid", ["ja", "j", "geldig", "yes", "y", "valid", "true", "waar", "x", "1"]],
  ["invalid", ["nee", "n", "ongeldig", "no", "invalid", "false", "onwaar", "0"]],
  ["lapsed", ["vervallen", "lapsed", "ingetrokken", "withdrawn"]],
];

/** What the column `Geldig` says; null for a word that it does not know. */
export function readBidStatus(text: string): BidStatus | null {
  return readChoice(text, STATUSES);
}

/** Whether a bid takes part; a blank cell counts as valid. */
export function isValidBid({ valid }: BidRow): boolean {
  return valid.value === null || readBidStatus(valid.value) === "valid";
}
