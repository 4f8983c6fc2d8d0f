import { Button } from "@fluentui/react-components";
import { canDecide, type ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { useDossierTexts } from "./use-dossier-texts";

interface Props {
  readonly text: string;
  readonly state: ReadyState;
  readonly commands: PaneCommands;
}

/** Nothing was scored yet: what to do first. */
export function NotScored({ text, state, commands }: Props) {
  const words = useDossierTexts();
  const able = canDecide(state.inspection.tables);
  return (
    <div className="section-card">
      <p className="section-text">{text}</p>
      <p className="section-quiet">{able ? words.scoreFirst : words.tablesFirst}</p>
      <div className="section-actions">
        <Button
          className="section-button"
          appearance="primary"
          onClick={() => commands.go(able ? "decide" : "found")}
        >
          {able ? words.toDecide : words.toFound}
        </Button>
      </div>
    </div>
  );
}
