import type { TenderKey } from "../domain/finding";
import type { Decisions, Inspection } from "./inspection";

export interface OpenDataOptions {
  /** Losers by name and with their prices; without it bidders who lost are numbered and without a price. */
  readonly losers: boolean;
}

/** The result as open data (OCDS with the award criteria breakdown). */
export interface OpenDataActions {
  /** A release package of these tenders, as JSON text; tenders without an outcome are left out. */
  openData(
    inspection: Inspection,
    decisions: Decisions,
    tenders: readonly TenderKey[],
    options: OpenDataOptions,
  ): Promise<string>;
}
