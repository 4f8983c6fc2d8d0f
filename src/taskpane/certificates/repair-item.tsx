import { useEffect, useId, useRef } from "react";
import type { Place } from "../../domain/cell";
import type { Repair, RepairKind } from "../../domain/repairs/repair";
import { Icon } from "../parts/icon";
import { useTexts } from "../texts-context";
import { newText, oldText, otherText } from "./repair-text";
import { useCertificateTexts } from "./use-certificate-texts";
import "./repair-item.css";

/** The other kinds are about one column, and their heading names it. */
const COLUMN_SAYS: Readonly<Record<RepairKind, boolean>> = {
  leadingZero: false,
  levelSpelling: false,
  textDate: true,
  verification: true,
  codeDate: true,
};

interface Props {
  readonly repair: Repair;
  readonly ticked: boolean;
  readonly takeFocus: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly onShow: (place: Place) => void;
}

/** One proposal: a tick, whose cell it is, what stands there and what it becomes, and the way to the cell. */
export function RepairItem({ repair, ticked, takeFocus, onTick, onShow }: Props) {
  const { format } = useTexts();
  const words = useCertificateTexts().words.repairs;
  const note = useId();
  const tick = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takeFocus) tick.current?.focus();
  }, [takeFocus]);
  const { place, supplier } = repair;
  const becomes = newText(repair, format, words);
  const other = otherText(repair, format);
  return (
    <li className="repair-item">
      <div className="repair-item-row">
        <label className="repair-item-label">
          <input
            ref={tick}
            type="checkbox"
            checked={ticked}
            aria-describedby={other === null ? undefined : note}
            onChange={(event) => onTick(event.target.checked)}
          />
          <span className="repair-item-text">
            <span className="section-small">
              {[supplier, COLUMN_SAYS[repair.kind] ? place.column : null].filter(isFilled).join(" · ")}{" "}
            </span>
            <span className="repair-item-change">
              <span className="repair-item-old">{oldText(repair, format, words)} </span>
              <span className="repair-item-new">
                <Icon name="arrow" className="repair-item-arrow" />
                <span className="section-unseen">{words.becomes} </span>
                <strong className="repair-item-value">{becomes}</strong>
              </span>
            </span>
          </span>
        </label>
        <button
          type="button"
          className="repair-item-cell"
          aria-label={words.cell(place.cell ?? "", place.sheet ?? "")}
          title={words.cell(place.cell ?? "", place.sheet ?? "")}
          onClick={() => onShow(place)}
        >
          {place.cell}
        </button>
      </div>
      {other !== null && (
        <p id={note} className="repair-item-note">
          <Icon name="warning" className="repair-item-warning" />
          {words.otherReading(becomes, other)}
        </p>
      )}
    </li>
  );
}

function isFilled(part: string | null): part is string {
  return part !== null && part !== "";
}
