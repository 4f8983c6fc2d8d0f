import type { ExcelSerial } from "../../domain/cell";
import type { PaperChoices, PaperKind, Revealed } from "../../domain/papers/paper-choices";
import type { PaperState } from "../../domain/papers/paper-state";
import type { Language } from "../../locale/language";
import type { PaperDraft } from "../state/dossier-state";

/** What a letter tells of the winner unless the buyer says otherwise: prices and reasons of another are confidential. */
const USUALLY_REVEALED: Revealed = {
  total: true,
  scores: true,
  level: true,
  price: false,
  motivation: false,
};

const NO_LOT: PaperChoices["lot"] = { when: "", where: "", by: "" };

/** The papers that can be made now: as long as a lot must decide, there is no award to write about. */
export function possiblePapers({ lotNeeded }: Pick<PaperState, "lotNeeded">): readonly PaperKind[] {
  return lotNeeded ? ["minutes", "lotNotice"] : ["minutes", "award", "rejection"];
}

/** What is chosen for the papers of one tender, with the usual choice where nothing was chosen. */
export function choicesOf(
  draft: PaperDraft,
  paper: Pick<PaperState, "lotNeeded">,
  usual: { readonly language: Language; readonly sentOn: ExcelSerial },
): PaperChoices {
  const possible = possiblePapers(paper);
  return {
    kinds: new Set(possible.filter((kind) => draft.kinds?.has(kind) ?? true)),
    language: draft.language ?? usual.language,
    sentOn: usual.sentOn,
    revealed: draft.revealed ?? USUALLY_REVEALED,
    lot: draft.lot ?? NO_LOT,
  };
}
