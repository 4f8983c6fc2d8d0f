import { tenderId } from "../../application/inspection";
import type { Place } from "../../domain/cell";
import type { CellChange } from "../../domain/control/verification";
import { blindfoldTextsFor } from "../../locale/blindfold-texts";
import { ChangeList } from "../parts/change-list";
import { useTexts } from "../texts-context";
import { groupChanges } from "./group-changes";
import { useDossierTexts } from "./use-dossier-texts";

interface Props {
  readonly changes: readonly CellChange[];
  /** Tenders whose prices must not be seen yet, by `tenderId`. */
  readonly blind: ReadonlyMap<string, unknown>;
  /** Whose cells these are, for whoever hears the lists. */
  readonly of: string;
  readonly onShow: (place: Place) => void;
}

/** Changed cells by where they stand. */
export function ChangeGroups({ changes, blind, of, onShow }: Props) {
  const words = useDossierTexts().control;
  const { language } = useTexts();
  const seen = changes.filter(({ key }) => key === null || !blind.has(tenderId(key)));
  return (
    <>
      {seen.length < changes.length && <p className="section-text">{blindfoldTextsFor(language).changes}</p>}
      {groupChanges(seen).map(({ part, changes: inPart }) => (
        <div key={part} className="section-tight">
          <h3 className="section-subheading">{words.parts[part]}</h3>
          <ChangeList
            label={words.changesOf(words.parts[part], of)}
            changes={inPart}

            onShow={onShow}
          />
        </div>
      ))}
    </>
  );
}
