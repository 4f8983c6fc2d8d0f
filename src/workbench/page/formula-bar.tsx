import { useEffect, useState, type ReactElement } from "react";

interface Props {
  readonly address: string;
  readonly source: string;
  readonly label: string;
  readonly onCommit: (text: string) => void;
}

/** The selected cell's address and content; Enter writes what was typed, Escape gives it up. */
export function FormulaBar({ address, source, label, onCommit }: Props): ReactElement {
  const [text, setText] = useState(source);
  useEffect(() => setText(source), [source, address]);
  return (
    <div className="formula">
      <output aria-live="off">{address}</output>
      <input
        aria-label={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && text !== source) onCommit(text);
          if (event.key === "Escape") setText(source);
        }}
      />
    </div>
  );
}
