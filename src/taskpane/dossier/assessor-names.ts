import { folded } from "../parts/search";
import type { OpeningDraft } from "../state/dossier-state";

/** Why a name cannot be added. */
export type NameError = "blank" | "double";

/** The list with the name that is being typed, or why it cannot be added; case and accents tell no two people apart. */
export function withTyped({
  assessors,
  typed,
}: Pick<OpeningDraft, "assessors" | "typed">): readonly string[] | NameError {
  const name = typed.trim().replace(/\s+/g, " ");
  if (name === "") return "blank";
  return assessors.some((each) => folded(each) === folded(name)) ? "double" : [...assessors, name];
}
