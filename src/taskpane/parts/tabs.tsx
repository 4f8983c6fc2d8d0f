import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { classes } from "./classes";
import "./tabs.css";

interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** How much there is to find behind it. */
  readonly note: string;
}

interface Props<Id extends string> {
  /** Starts the ids of the tabs and of the panel. */
  readonly base: string;
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
  /** True when something else in the view chose the tab: the keyboard goes along. */
  readonly takeFocus: boolean;
  readonly onChoose: (id: Id) => void;
  /** What is behind the current tab. */
  readonly children: ReactNode;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Several lists of which one is shown; arrows go along the tabs (WAI-ARIA authoring practices, tabs). */
export function Tabs<Id extends string>(props: Props<Id>) {
  const { base, label, tabs, current, takeFocus, onChoose, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const focusCurrent = (): void => {
    list.current?.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  };
  useEffect(() => {
    if (takeFocus) focusCurrent();
  }, [takeFocus, current]);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) focusCurrent();
    moved.current = false;
  }, [current]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === current);
    const step = STEPS[event.key];
    const next =
      event.key === "Home"
        ? tabs[0]
        : event.key === "End"
          ? tabs.at(-1)
          : step === undefined
            ? undefined
            : tabs[(at + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    moved.current = true;
    onChoose(next.id);
  };
  return (
    <>
      <div ref={list} className="tabs-list" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name, note }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            aria-selected={id === current}
            aria-controls={id === current ? `${base}-panel` : undefined}
            tabIndex={id === current ? 0 : -1}
            className={classes("tabs-tab", id === current && "tabs-current")}
            onClick={() => onChoose(id)}
          >
            <span className="tabs-name">{name}</span> <span className="tabs-note">{note}</span>
          </button>
        ))}
      </div>
      <div
        id={`${base}-panel`}
        className="section-stack"
        role="tabpanel"
        aria-labelledby={`${base}-${current}`}
      >
        {children}
      </div>
    </>
  );
}
