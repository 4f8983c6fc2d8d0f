import type { KeyboardEvent, ReactElement } from "react";
import type { Book } from "../host/book";

interface Props {
  readonly book: Book;
  readonly label: string;
  readonly onActivate: (index: number) => void;
}

/** The visible sheets as tabs; arrow keys walk along them. */
export function SheetTabs({ book, label, onActivate }: Props): ReactElement {
  const visible = book.sheets.flatMap((sheet, index) =>
    sheet.visibility === "Visible" ? [{ sheet, index }] : [],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const here = visible.findIndex(({ index }) => index === book.activeSheet);
    const next = step === 0 ? undefined : visible[here + step];
    if (!next) return;
    event.preventDefault();
    onActivate(next.index);
    document.getElementById(`tab-${next.index}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {visible.map(({ sheet, index }) => (
        <button
          key={sheet.id}
          id={`tab-${index}`}
          type="button"
          role="tab"
          className="tab"
          aria-selected={index === book.activeSheet}
          tabIndex={index === book.activeSheet ? 0 : -1}
          onClick={() => onActivate(index)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
