import { useId, useMemo } from "react";
import { parseNumber } from "../../locale/parse-number";
import { onDemand } from "../parts/on-demand";
import { StepHeading } from "../parts/step-heading";
import { Tabs } from "../parts/tabs";
import { decisionsOf } from "../state/decisions-of";
import type { DossierTab } from "../state/dossier-state";
import type { ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { ControlTab } from "./control-tab";
import { PapersTab } from "./papers-tab";
import { ShareTab } from "./share-tab";
import type { TabProps } from "./tab-props";
import { useDossierTexts } from "./use-dossier-texts";
import "./dossier-view.css";

const assessmentTab = onDemand<TabProps>(async () => (await import("./assessment-tab")).AssessmentTab);

interface Props {
  readonly state: ReadyState;
  readonly commands: PaneCommands;
  readonly takeFocus: boolean;
}

/** What makes a score stand on its own: its proof, a blind assessment, its papers, and the check before it is sent. */
export function DossierView({ state, commands, takeFocus }: Props) {
  const { language } = useTexts();
  const words = useDossierTexts();
  const base = useId();
  const { drafts, fallbackDate, dossier } = state;
  const decisions = useMemo(
    () => decisionsOf({ drafts, fallbackDate }, (text) => parseNumber(text, language)),
    [drafts, fallbackDate, language],
  );
  const current = dossier.tab ?? "control";
  const tab = (id: DossierTab) => ({ id, label: words.tab[id], note: "" });
  const each = { state, commands, decisions };
  return (
    <>
      <div className="section-tight">
        <StepHeading text={words.title} takeFocus={takeFocus} />
        <p className="section-quiet">{words.intro}</p>
      </div>
      <div className="dossier-tabs">
        <Tabs<DossierTab>
          base={base}
          label={words.tabs}
          tabs={[tab("control"), tab("assessment"), tab("papers"), tab("share")]}
          current={current}
          takeFocus={false}
          onChoose={(chosen) => commands.dispatch({ type: "dossierChosen", chosen: { tab: chosen } })}
        >
          {current === "control" && <ControlTab {...each} />}
          {current === "assessment" && <assessmentTab.Part {...each} />}
          {current === "papers" && <PapersTab {...each} />}
          {current === "share" && <ShareTab {...each} />}
        </Tabs>
      </div>
    </>
  );
}
