import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";

interface Props {
  readonly initial: string;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly onCommit: (text: string, move: { readonly row: number; readonly column: number }) => void;
  readonly onCancel: () => void;
}

/** Editing in the cell: Enter and Tab keep the text and move on, Escape gives it up. */
export function CellEditor({ initial, box, onCommit, onCancel }: Props): ReactElement {
  const [text, setText] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => input.current?.focus(), []);

  const finish = (action: () => void): void => {
    if (done.current) return;
    done.current = true;
    action();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const back = event.shiftKey ? -1 : 1;
    if (event.key === "Enter") finish(() => onCommit(text, { row: back, column: 0 }));
    else if (event.key === "Tab") finish(() => onCommit(text, { row: 0, column: back }));
    else if (event.key === "Escape") finish(onCancel);
    else return;
    event.preventDefault();
  };
  return (
    <input
      ref={input}
      className="grid-editor"
      style={{ left: box.left, top: box.top, minWidth: box.width, height: box.height }}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(() => onCommit(text, { row: 0, column: 0 }))}
    />
  );
}
