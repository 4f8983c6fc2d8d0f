import { useEffect, useRef } from "react";
import type { CodeMail } from "../../application/cycle-actions";
import type { ExcelSerial, Place } from "../../domain/cell";
import type { CodeLine } from "../../domain/supplier/distribution";
import type { Format } from "../../locale/format";
import type { SuppliersPaneTexts } from "../../locale/nl/suppliers-pane";
import { useTexts } from "../texts-context";
import { useSuppliersTexts } from "./use-suppliers-texts";
import "./code-item.css";

interface Props {
  readonly line: CodeLine;
  /** The letter that it must get now; null when it need not, or has no address. */
  readonly mail: CodeMail | null;
  readonly ticked: boolean;
  readonly takeFocus: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly onShow: (place: Place) => void;
}

/** One supplier: a tick to choose it, how it stands with the code, a letter ready to send, and the way to its cell. */
export function CodeItem({ line, mail, ticked, takeFocus, onTick, onShow }: Props) {
  const { format } = useTexts();
  const { words, repairs } = useSuppliersTexts();
  const tick = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takeFocus) tick.current?.focus();
  }, [takeFocus]);
  const { supplier } = line;
  const { place } = supplier.row.name;
  return (
    <li className="code-item">
      <label className="code-item-label">
        <input
          ref={tick}
          type="checkbox"
          checked={ticked}
          onChange={(event) => onTick(event.target.checked)}
        />
        <span className="code-item-text">
          <span className="code-item-name">{supplier.name} </span>
          <span className="section-small">{standing(line, format, words.code)}</span>
        </span>
      </label>
      <span className="code-item-links">
        {mail !== null && (
          <a
            className="code-item-link"
            href={mail.link}
            aria-label={words.code.mailTo(words.code.mail[mail.step], supplier.name)}
          >
            {words.code.mail[mail.step]}
          </a>
        )}
        {place.cell !== null && (
          <button
            type="button"
            className="code-item-link"
            aria-label={repairs.cell(place.cell, place.sheet ?? "")}
            title={repairs.cell(place.cell, place.sheet ?? "")}
            onClick={() => onShow(place)}
          >
            {place.cell}
          </button>
        )}
      </span>
    </li>
  );
}

/** How a supplier stands with the code, in one line. */
export function standing(line: CodeLine, format: Format, words: SuppliersPaneTexts["code"]): string {
  const day = (at: ExcelSerial | true | null): string | null =>
    typeof at === "number" ? format.date(at) : null;
  switch (line.state) {
    case "due":
      return line.outdated && line.version !== null ? words.outdated(line.version) : words.due;
    case "confirmed":
      return words.confirmed(day(line.confirmedOn));
    case "sent": {
      const reminded = day(line.remindedOn);
      const reminder = line.reminderDue
        ? words.remindNow
        : line.reminderOn === null
          ? null
          : words.remindOn(format.date(line.reminderOn));
      return [
        words.sent(day(line.sentOn), line.version),
        reminded === null ? null : words.reminded(reminded),
        reminder,
      ]
        .filter((part) => part !== null)
        .join("; ");
    }
  }
}
