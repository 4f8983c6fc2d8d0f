import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTexts } from "../texts-context";

interface Props<T> {
  readonly items: readonly T[];
  /** How many at first and with every next press. */
  readonly page: number;
  readonly children: (shown: readonly T[], focusFrom: number | null) => ReactNode;
}

/**
 * A long list in pages: ten thousand items cost as much as one page. `focusFrom` is the index of the first item of the
 * page just added, so that the keyboard goes on where the new items begin.
 */
export function ShowMore<T>({ items, page, children }: Props<T>) {
  const { pane, format } = useTexts();
  const [shown, setShown] = useState(page);
  const [focusFrom, setFocusFrom] = useState<number | null>(null);
  const visible = items.length > shown ? items.slice(0, shown) : items;
  const next = Math.min(page * 4, items.length - visible.length);
  return (
    <>
      {children(visible, focusFrom)}
      {next > 0 && (
        <div>
          <p role="status">
            {pane.findings.shown(format.number(visible.length), format.number(items.length))}
          </p>
          <Button
            size="large"
            onClick={() => {
              setFocusFrom(visible.length);
              setShown(visible.length + next);
            }}
          >
            {pane.findings.more(format.number(next))}
          </Button>
        </div>
      )}
    </>
  );
}
