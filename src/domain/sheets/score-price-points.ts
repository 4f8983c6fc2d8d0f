import type { Tender } from "../tender/tender";
import { cellAddress } from "./cell-address";
import { parameter, type ScoreLayout } from "./score-layout";

/** Points for the price in a cell under `punten`, cut to 0..weight where that setting says so; without "=". */
export function pricePointsFormula(
  layout: ScoreLayout,
  { priceFormula }: Tender,
  weight: string,
  price: string,
): string {
  const points = unclipped(layout, priceFormula, weight, price);
  return `IF(${parameter(layout, "clip")}=1,MAX(0,MIN(${weight},${points})),${points})`;
}

function unclipped(
  layout: ScoreLayout,
  formula: Tender["priceFormula"],
  weight: string,
  price: string,
): string {
  const { lowestPrice, highest: highestRow, anchor } = layout.inputs;
  const lowest = cellAddress(lowestPrice, anchor ?? 0, true);
  const highest = cellAddress(highestRow, anchor ?? 0, true);
  switch (formula.kind) {
    case "laagste/prijs":
      return `${weight}*${lowest}/${price}`;
    case "laag-hoog":
      return `IF(${highest}=${lowest},${weight},${weight}*(${highest}-${price})/(${highest}-${lowest}))`;
    case "afwijking":
      return `${weight}*(1-(${price}-${lowest})/${lowest})`;
    case "log":
      return `${weight}*(1-LN(${price}/${lowest})/LN(${parameter(layout, "logBase")}))`;
    case "bandbreedte": {
      const low = parameter(layout, "low");
      const high = parameter(layout, "high");
      return `${weight}*(${high}-${price})/(${high}-${low})`;
    }
  }
}
