import type { TenderKey } from "../finding";

/** One paragraph to copy, with what it is for as its heading. */
export interface RequestParagraph {
  readonly heading: string;
  readonly text: string;
}

/** A bidder that still has to send a copy of its certificate, or has sent one. */
export interface BidderCopy {
  readonly bidder: string;
  readonly kvk: string | null;
  /** `notNeeded`: no certificate is claimed, or there is equivalent proof. */
  readonly state: "received" | "missing" | "notNeeded" | "unknownSupplier";
  readonly email: string | null;
}

/** Promise 2: what a tender or request says about the code and the certificate, made from the tender's own settings. */
export interface RequestText {
  readonly key: TenderKey;
  readonly paragraphs: readonly RequestParagraph[];
  readonly copies: readonly BidderCopy[];
}
