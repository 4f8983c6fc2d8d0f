import { Button } from "@fluentui/react-components";
import type { Place } from "../../domain/cell";
import { Icon } from "../parts/icon";
import { Message } from "../parts/message";
import { ShowMore } from "../parts/show-more";
import { useFocus } from "../parts/use-focus";
import type { Edited } from "../state/certificate-state";
import { useTexts } from "../texts-context";
import { useCertificateTexts } from "./use-certificate-texts";

const PAGE = 5;

interface Props {
  readonly edited: Edited;
  readonly done: (count: number, formatted: string) => string;
  readonly undone: (count: number, formatted: string) => string;
  readonly takeFocus: boolean;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onShow: (place: Place) => void;
}

/** What was changed in the user's own cells, what was not, and the way back. */
export function EditedBar({ edited, done, undone, takeFocus, busy, onUndo, onShow }: Props) {
  const { format } = useTexts();
  const { words } = useCertificateTexts();
  const { receipt } = edited;
  const bar = useFocus<HTMLDivElement>(takeFocus, edited);
  const sentence = edited.undone ? undone : done;
  return (
    <div ref={bar} tabIndex={-1} className="actions-panel-bar">
      <Message
        intent="done"
        live="polite"
        title={sentence(receipt.changed, format.number(receipt.changed))}
        actions={
          edited.undone || receipt.changed === 0 ? null : (
            <Button
              className="section-button"
              icon={<Icon name="back" />}
              disabledFocusable={busy}
              onClick={onUndo}
            >
              {words.undo}
            </Button>
          )
        }
      >
        {receipt.leftOut.length > 0 && (
          <>
            <p className="section-text">{words.leftOut(receipt.leftOut.length)}</p>
            <ShowMore items={receipt.leftOut} page={PAGE}>
              {(shown) => (
                <div className="section-actions">
                  {shown.map((place) => (
                    <Button
                      key={`${place.sheet} ${place.cell}`}
                      className="actions-panel-cell"
                      aria-label={words.repairs.cell(place.cell ?? "", place.sheet ?? "")}
                      onClick={() => onShow(place)}
                    >
                      {place.cell}
                    </Button>
                  ))}
                </div>
              )}
            </ShowMore>
          </>
        )}
      </Message>
    </div>
  );
}
