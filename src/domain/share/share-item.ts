import { NOWHERE, type Place } from "../cell";
import type { Finding } from "../finding";
import { SHARE_CODES, type ShareCode, type ShareItem, type ShareRepair } from "./share-check";

/** What one item is made of; the rest follows from its code. */
interface ItemParts {
  /** Tells items of one code apart. */
  readonly key: readonly string[];
  readonly weight: ShareItem["weight"];
  readonly place?: Partial<Place>;
  readonly params?: ShareItem["params"];
  readonly finding?: Finding | null;
  readonly repair?: ShareRepair | null;
}

export function shareItem(code: ShareCode, parts: ItemParts): ShareItem {
  const { key, weight, place = {}, params = {}, finding = null, repair = null } = parts;
  return {
    // Ids are listed with commas between them on the command line.
    id: [code, ...key].map((part) => part.replace(/[%,]/g, encodeURIComponent)).join(":"),
    code,
    topic: SHARE_CODES[code],
    weight,
    place: { ...NOWHERE, ...place },
    params,
    finding,
    repair,
  };
}

/** A few names and how many more there are, for a sentence. */
export function fewNames(names: readonly string[]): string {
  const different = [...new Set(names)];
  const shown = different.slice(0, 3).join(", ");
  return different.length <= 3 ? shown : `${shown} + ${different.length - 3}`;
}
