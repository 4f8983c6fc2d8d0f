import { Button } from "@fluentui/react-components";
import { blindfoldTextsFor } from "../../locale/blindfold-texts";
import { Message } from "../parts/message";
import { tenderName } from "../parts/tender-name";
import type { Blindfolds } from "../state/blindfold";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";

interface Props {
  readonly blindfolds: Blindfolds;
  readonly commands: Pick<PaneCommands, "go" | "dispatch">;
}

/** Says of which tenders the list leaves out what is about prices, and until when. */
export function BlindNote({ blindfolds, commands }: Props) {
  const { pane, format, language } = useTexts();
  const words = blindfoldTextsFor(language);
  const names = [...blindfolds.values()].map(({ assessment }) => tenderName(assessment.key, pane.tender));
  return (
    <Message
      intent="info"
      actions={
        <Button
          className="section-button"
          onClick={() => {
            commands.dispatch({ type: "dossierChosen", chosen: { tab: "assessment" } });
            commands.go("dossier");
          }}
        >
          {words.go}
        </Button>
      }
    >
      {words.findings(format.list(names))}
    </Message>
  );
}
