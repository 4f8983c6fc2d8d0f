import { Button } from "@fluentui/react-components";
import { tenderId } from "../../application/inspection";
import { blindfoldTextsFor } from "../../locale/blindfold-texts";
import { Icon } from "../parts/icon";
import { tenderName } from "../parts/tender-name";
import type { Blindfold } from "../state/blindfold";
import type { PaneCommands } from "../state/use-pane";
import { ShareBar } from "../suppliers/share-bar";
import { useTexts } from "../texts-context";
import "./blind-card.css";

interface Props {
  readonly blindfold: Blindfold;
  readonly commands: Pick<PaneCommands, "go" | "dispatch">;
}

/** In the place of prices, ranking and winner while assessors score quality: why, how far they are, and where that ends. */
export function BlindCard({ blindfold: { assessment, withheld }, commands }: Props) {
  const { pane, format, language } = useTexts();
  const words = blindfoldTextsFor(language);
  const { forms, key } = assessment;
  const filled = forms.reduce((sum, form) => sum + form.filled, 0);
  const asked = forms.reduce((sum, form) => sum + form.asked, 0);
  return (
    <div className="blind-card">
      <div className="blind-card-title">
        <Icon name="lock" />
        <p className="section-subheading">{words.title}</p>
      </div>
      <p className="section-text">{words.text}</p>
      {asked === 0 ? (
        <p className="section-small">{words.noForms}</p>
      ) : (
        <div className="section-tight">
          <p className="section-small">{words.progress(format.number(filled), format.number(asked))}</p>
          <ShareBar share={filled / asked} />
        </div>
      )}
      {withheld > 0 && <p className="section-small">{words.withheld(withheld)}</p>}
      <div className="section-actions">
        <Button
          className="section-button"
          aria-label={words.goFor(tenderName(key, pane.tender))}
          onClick={() => {
            commands.dispatch({
              type: "dossierChosen",
              chosen: { tab: "assessment", tender: tenderId(key) },
            });
            commands.go("dossier");
          }}
        >
          {words.go}
        </Button>
      </div>
    </div>
  );
}
