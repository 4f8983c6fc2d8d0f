import type { PendingCorrection } from "../../application/control-actions";
import type { Place } from "../../domain/cell";
import { endSentence } from "../../locale/end-sentence";
import { momentText } from "../dossier/moment-text";
import { Icon } from "../parts/icon";
import { tenderName } from "../parts/tender-name";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import { ChangeList } from "../parts/change-list";
import { isCorrection } from "./score-request";
import "./earlier-score.css";

interface Props {
  readonly earlier: PendingCorrection;
  readonly onShow: (place: Place) => void;
}

/** A tender that was scored before: what changed since, and what becomes of that sheet. */
export function EarlierScore({ earlier, onShow }: Props) {
  const { pane, format, wording, rescore: words } = useScoringTexts();
  const { key, sheet, changes, choices } = earlier;
  const when = momentText(earlier.when, format);
  const name = tenderName(key, pane.tender);
  const changed = isCorrection(earlier);
  return (
    <div className="earlier-score">
      <Icon name={changed ? "warning" : "info"} className={changed ? "earlier-score-changed" : undefined} />
      <div className="section-tight">
        <h3 className="section-subheading">{name}</h3>
        {!changed && <p className="section-text">{words.same(when)}</p>}
        {changes.length > 0 && (
          <>
            <p className="section-text">
              {words.changed(changes.length, format.number(changes.length), when)}
            </p>
            <ChangeList label={words.changes(name)} changes={changes} onShow={onShow} />
          </>
        )}
        {choices.length > 0 && (
          <>
            <p className="section-text">{words.choices(when)}</p>
            <ul className="earlier-score-choices">
              {choices.map((choice) => {
                const sentence = endSentence(wording.modelLock.change(choice));
                return <li key={sentence}>{sentence}</li>;
              })}
            </ul>
          </>
        )}
        <p className="section-small">{changed ? words.changedEffect(sheet) : words.sameEffect(sheet)}</p>
      </div>
    </div>
  );
}
