import { Button } from "@fluentui/react-components";
import type { TenderKey } from "../../domain/finding";
import { Icon } from "../parts/icon";
import { Message } from "../parts/message";
import { ReceiptBar } from "../parts/receipt-bar";
import { usePartTexts } from "../parts/use-part-texts";
import type { DossierState } from "../state/dossier-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { PaperObstacle } from "./paper-obstacle";
import { useDossierTexts } from "./use-dossier-texts";

interface Props {
  readonly done: NonNullable<DossierState["done"]["papers"]> | null;
  readonly tender: TenderKey;
  readonly commands: PaneCommands;
}

/** The papers that were made, each with the way to it, or why none was. */
export function PaperReceipt({ done, tender, commands }: Props) {
  const { format } = useTexts();
  const words = useDossierTexts().papers;
  const { openNamed } = usePartTexts().sheet;
  const receipt = done?.receipt ?? null;
  return (
    <ReceiptBar about={done}>
      {receipt?.kind === "obstacle" && (
        <PaperObstacle obstacle={receipt.obstacle} tender={tender} commands={commands} />
      )}
      {receipt?.kind === "written" && (
        <Message
          intent="done"
          live="polite"
          actions={receipt.sheets.map((sheet) => (
            <Button
              key={sheet}
              className="section-button"
              icon={<Icon name="sheet" />}
              aria-label={openNamed(sheet)}
              onClick={() => commands.showSheet(sheet)}
            >
              {sheet}
            </Button>
          ))}
        >
          {words.made(receipt.sheets.length, format.number(receipt.sheets.length))}
        </Message>
      )}
    </ReceiptBar>
  );
}
