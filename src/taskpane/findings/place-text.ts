import type { Place } from "../../domain/cell";
import type { PaneTexts } from "../../locale/nl/pane";

/** Where something stands, as a reader would say it: table, column, and cell or else row. "" when it stands nowhere. */
export function placeText(place: Place, texts: PaneTexts["findings"]): string {
  const parts = [
    place.table === null ? null : place.table === place.sheet ? null : texts.table(place.table),
    place.sheet === null ? null : texts.sheet(place.sheet),
    place.row === null || place.cell !== null ? null : texts.row(place.row),
    place.column === null || place.column === "" ? null : texts.column(place.column),
    place.cell === null ? null : texts.cell(place.cell),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** Whether Excel can be asked to show it. */
export function canShow(place: Place): boolean {
  return place.sheet !== null && place.cell !== null;
}
