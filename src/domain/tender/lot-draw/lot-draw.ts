import type { TenderKey } from "../../finding";

/** One tied bidder in a draw. */
export interface LotTicket {
  readonly bidder: string;
  /** No part of the ticket: it tells whether two draws were between the same bidders. Null where the bid has none. */
  readonly kvk: string | null;
  /** Exactly what the ticket is the SHA-256 of. */
  readonly text: string;
  /** 64 hex digits, lower case. */
  readonly ticket: string;
  /** The first 9 hex digits as a number: what the sheet shows and orders by. */
  readonly number: number;
  /** 1 for the lowest ticket. */
  readonly place: number;
  readonly getsContract: boolean;
}

export interface LotDraw {
  readonly key: TenderKey;
  /** As the committee typed it, trimmed. */
  readonly seed: string;
  /** How many contracts the draw gives away. */
  readonly contracts: number;
  /** The rank that the tied bidders share. */
  readonly rank: number;
  /** Tied bidders in order of their names. */
  readonly tickets: readonly LotTicket[];
}

/** A draw that the log holds. */
export interface EarlierDraw {
  /** yyyy-mm-dd hh:mm as the log shows it. */
  readonly when: string;
  readonly by: string;
  readonly draw: LotDraw;
}
