import type { ShareLines } from "../share-lines";
import { share } from "./share";

export const shareLines: ShareLines = {
  words: share,
  repairNeedsOut: "Noem bij --out waar de herstelde werkmap moet komen.",
  noSuchRepair: (wanted, there) =>
    there.length === 0
      ? `Er is niets te herstellen, ook niet ‘${wanted}’.`
      : `Er is niets te herstellen onder de naam ‘${wanted}’. Kies uit: all, ${there.join(", ")}.`,
  canRepair: (id) => `Herstel: --repair "${id}"`,
  repaired: (ids) => `Hersteld: ${ids.join(", ")}`,
  written: (path) => `Geschreven: de herstelde werkmap in ${path}`,
  subject: (subject) => `Onderwerp: ${subject}`,
};
