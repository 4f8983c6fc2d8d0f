import type { Decisions } from "../../application/inspection";
import type { ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";

/** What every tab of the dossier needs. */
export interface TabProps {
  readonly state: ReadyState;
  readonly commands: PaneCommands;
  readonly decisions: Decisions;
}
