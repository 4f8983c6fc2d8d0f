import type { TenderKey } from "../../domain/finding";
import type { PaneTexts } from "../../locale/nl/pane";

/** How a tender is called on screen; a workbook without a tender column has one without a name. */
export function tenderName(key: TenderKey, texts: PaneTexts["tender"]): string {
  return texts.name(key.tender === "" ? texts.unnamed : key.tender, key.lot);
}
