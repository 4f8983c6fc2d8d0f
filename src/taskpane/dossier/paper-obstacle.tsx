import { Button } from "@fluentui/react-components";
import type { TenderKey } from "../../domain/finding";
import type { PaperState } from "../../domain/papers/paper-state";
import { Message } from "../parts/message";
import { EVERY_FINDING } from "../state/finding-filter";
import type { PaneCommands } from "../state/use-pane";
import { useDossierTexts } from "./use-dossier-texts";

interface Props {
  readonly obstacle: NonNullable<PaperState["obstacle"]>;
  readonly tender: TenderKey;
  readonly commands: PaneCommands;
}

/** Why there can be no papers yet, and what to do about it. */
export function PaperObstacle({ obstacle, tender, commands }: Props) {
  const words = useDossierTexts();
  const blocked = obstacle === "blocked";
  return (
    <Message
      intent={blocked ? "error" : "warning"}
      actions={
        <Button
          className="section-button"
          onClick={() =>
            blocked
              ? commands.dispatch({ type: "findingsAsked", filter: { ...EVERY_FINDING, tender } })
              : commands.go("decide")
          }
        >
          {blocked ? words.papers.toFindings : words.toDecide}
        </Button>
      }
    >
      {words.papers.obstacles[obstacle]}
    </Message>
  );
}
