import { Button } from "@fluentui/react-components";
import { shareWords } from "../../locale/share-words";
import { Icon } from "../parts/icon";
import { Message } from "../parts/message";
import { ReceiptBar } from "../parts/receipt-bar";
import type { ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { planUndoRepair } from "./plan-dossier-work";
import { useDossierTexts } from "./use-dossier-texts";

interface Props {
  readonly state: ReadyState;
  readonly commands: PaneCommands;
}

/** What was mended last, and the way back where there is one. */
export function RepairBar({ state, commands }: Props) {
  const { language } = useTexts();
  const words = useDossierTexts().share;
  const says = shareWords(language);
  const { shareRepair, undoShareRepair } = state.dossier.done;
  const undo = shareRepair?.receipt.undo ?? null;
  const undone = undo !== null && undoShareRepair?.undo === undo;
  return (
    <ReceiptBar about={(undone ? undoShareRepair : shareRepair) ?? null}>
      {shareRepair !== undefined && (
        <Message
          intent="done"
          live="polite"
          actions={
            undo === null || undone ? null : (
              <Button
                className="section-button"
                icon={<Icon name="back" />}
                disabledFocusable={state.activity.kind !== "idle"}
                onClick={() => commands.plannedWork("undoShareRepair", planUndoRepair(undo))}
              >
                {says.undo}
              </Button>
            )
          }
        >
          <p className="section-text">{undone ? words.undone : says.repaired(shareRepair.repair)}</p>
          {!undone && shareRepair.receipt.leftOut > 0 && (
            <p className="section-text">{says.leftOut(shareRepair.receipt.leftOut)}</p>
          )}
        </Message>
      )}
    </ReceiptBar>
  );
}
