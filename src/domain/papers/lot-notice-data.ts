import type { ExcelSerial } from "../cell";
import type { TenderKey } from "../finding";
import type { PaperChoices } from "./paper-choices";
import type { PaperSettings } from "./paper-settings";
import type { PaperSource } from "./paper-source";

/** What tied bidders are told about the draw; without names, so that each may get it. */
export interface LotNoticeData {
  readonly key: TenderKey;
  readonly description: string;
  readonly settings: PaperSettings;
  readonly sentOn: ExcelSerial;
  readonly controlNumber: string;
  /** How many bids are tied, and for how many contracts. */
  readonly tied: number;
  readonly contracts: number;
  readonly lot: PaperChoices["lot"];
  /** To whom it is sent: beside the paper, never on it. */
  readonly invited: readonly string[];
}

/** Null where no lot has to be drawn, or it was drawn. */
export function lotNotice(
  { outcome, decision, settings, record }: PaperSource,
  { sentOn, lot }: Pick<PaperChoices, "sentOn" | "lot">,
): LotNoticeData | null {
  const { toDraw } = decision;
  if (toDraw === null) return null;
  return {
    key: outcome.tender.key,
    description: outcome.tender.description,
    settings,
    sentOn,
    controlNumber: record.controlNumber,
    tied: toDraw.bidders.length,
    contracts: toDraw.contracts,
    lot,
    invited: toDraw.bidders.map(({ bidder }) => bidder),
  };
}
