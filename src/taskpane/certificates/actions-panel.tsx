import type { ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { CheckSheetCard } from "./check-sheet-card";
import { RegisterCard } from "./register-card";
import { RepairsCard } from "./repairs-card";
import { StatusColumnCard } from "./status-column-card";
import "./actions-panel.css";

interface Props {
  readonly state: ReadyState;
  readonly commands: PaneCommands;
}

/** What can be done about the certificates from here. */
export function ActionsPanel({ state, commands }: Props) {
  const { proposals } = state.certificates;
  return (
    <>
      <RepairsCard state={state} commands={commands} />
      <CheckSheetCard state={state} commands={commands} />
      {proposals !== null && (
        <StatusColumnCard place={proposals.statusColumn} state={state} commands={commands} />
      )}
      <RegisterCard state={state} commands={commands} />
    </>
  );
}
