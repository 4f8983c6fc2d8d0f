import { headerKey, headerKeyWithoutUnit } from "./header-text";

/** Tables of section 3 of the design that serve other tasks; they look like bids or suppliers but are neither. */
const OTHER_TABLES: readonly {
  readonly starred: readonly (readonly string[])[];
  readonly more: readonly string[];
}[] = [
  {
    starred: [
      ["Leverancier", "Crediteur", "Supplier"],
      ["Jaar", "Year"],
      ["Bedrag", "Factuurbedrag", "Amount"],
    ],
    more: ["KvK-nummer", "KvK", "Grootboek"],
  },
];

const KEYED = OTHER_TABLES.map(({ starred, more }) => ({
  starred: starred.map((words) => new Set(words.map(headerKey))),
  more: new Set(more.map(headerKey)),
}));

/** How many headers fit the best of the other tables whose starred headers are all there; 0 when there is none. */
export function recognisedAsOther(headers: readonly string[]): number {
  const keys = headers.flatMap((header) => [headerKey(header), headerKeyWithoutUnit(header) ?? ""]);
  const counts = KEYED.map(({ starred, more }) => {
    if (!starred.every((words) => keys.some((key) => words.has(key)))) return 0;
    return starred.length + keys.filter((key) => more.has(key)).length;
  });
  return Math.max(...counts);
}
