import type { ShareLines } from "../share-lines";
import { share } from "./share";

export const shareLines: ShareLines = {
  words: share,
  repairNeedsOut: "Name with --out where the repaired workbook must go.",
  noSuchRepair: (wanted, there) =>
    there.length === 0
      ? `There is nothing to repair, nor ‘${wanted}’.`
      : `There is nothing to repair by the name of ‘${wanted}’. Choose from: all, ${there.join(", ")}.`,
  canRepair: (id) => `Repair: --repair "${id}"`,
  repaired: (ids) => `Repaired: ${ids.join(", ")}`,
  written: (path) => `Written: the repaired workbook in ${path}`,
  subject: (subject) => `Subject: ${subject}`,
};
