import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { NOWHERE, type CellValue, type Place } from "../../domain/cell";
import type { CellChange } from "../../domain/control/verification";
import { useTexts } from "../texts-context";
import { Icon } from "./icon";
import { ShowMore } from "./show-more";
import type { Format } from "../../locale/format";
import type { PartWords } from "../../locale/nl/part-words";
import { usePartTexts } from "./use-part-texts";
import "./change-list.css";

const PAGE = 10;

interface Props {
  readonly label: string;
  readonly changes: readonly CellChange[];
  readonly onShow: (place: Place) => void;
}

/** Cells that are not what they were: where, what about, old and new, and the way there. */
export function ChangeList({ label, changes, onShow }: Props) {
  return (
    <ShowMore items={changes} page={PAGE}>
      {(shown, focusFrom) => (
        <ul className="section-list" aria-label={label}>
          {shown.map((change, index) => (
            <Change
              key={`${change.sheet}!${change.cell}`}
              change={change}
              takeFocus={index === focusFrom}
              onShow={onShow}
            />
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

interface ChangeProps {
  readonly change: CellChange;
  readonly takeFocus: boolean;
  readonly onShow: (place: Place) => void;
}

function Change({ change, takeFocus, onShow }: ChangeProps) {
  const { sheet, cell, was, is } = change;
  const { format } = useTexts();
  const words = usePartTexts().change;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocus) button.current?.focus();
  }, [takeFocus]);
  return (
    <li className="change-list-change">
      <div className="change-list-text">
        <span className="section-small">
          {[`${sheet}!${cell}`, aboutText(change, words)].filter((part) => part !== "").join(" · ")}{" "}
        </span>
        <span className="change-list-values">
          <span className="section-unseen">{words.was} </span>
          <span className="change-list-old">{valueText(was, format, words)} </span>
          <Icon name="arrow" className="change-list-arrow" />
          <span className="section-unseen">{words.becomes} </span>
          <strong>{valueText(is, format, words)}</strong>
        </span>
      </div>
      <Button
        ref={button}
        className="section-button"
        aria-label={words.showCell(sheet, cell)}
        onClick={() => onShow({ ...NOWHERE, sheet, cell })}
      >
        {words.show}
      </Button>
    </li>
  );
}

/** What the log says of itself is a code; everything else is in words of the workbook. */
function aboutText({ part, about }: CellChange, words: PartWords["change"]): string {
  if (part !== "log") return about;
  return about === "order" ? words.logOrder : words.logEdited;
}

/** Nobody reads the 64 digits of a hash: the start tells them apart. */
function shortened(text: string): string {
  return /^[0-9a-f]{64}$/i.test(text) ? `${text.slice(0, 16)}…` : text;
}

function valueText(value: CellValue, format: Format, words: PartWords["change"]): string {
  if (value === "") return words.blank;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  return typeof value === "number" ? format.number(value, 10) : shortened(value);
}
