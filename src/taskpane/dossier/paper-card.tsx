import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { tenderId, type Decisions } from "../../application/inspection";
import type { PaperState } from "../../domain/papers/paper-state";
import { PartFindings } from "../findings/part-findings";
import { tenderName } from "../parts/tender-name";
import { usePartTexts } from "../parts/use-part-texts";
import { NameField } from "../scoring/name-field";
import type { PaperDraft } from "../state/dossier-state";
import type { ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { CommitteeList } from "./committee-list";
import { choicesOf } from "./paper-choices-of";
import { PaperFields } from "./paper-fields";
import { PaperObstacle } from "./paper-obstacle";
import { PaperReceipt } from "./paper-receipt";
import { planPapers } from "./plan-dossier-work";
import { useDossierTexts } from "./use-dossier-texts";

/** More than these are folded, or nobody finds the choices below them. */
const FEW = 2;

interface Props {
  readonly paper: PaperState;
  /** Of the present reading and day. */
  readonly current: boolean;
  readonly state: ReadyState;
  readonly commands: PaneCommands;
  readonly decisions: Decisions;
}

/** One tender: what the papers rest on, what is missing for them, what goes in, and making them. */
export function PaperCard({ paper, current, state, commands, decisions }: Props) {
  const { pane, language, format } = useTexts();
  const words = useDossierTexts().papers;
  const { stale: staleText } = usePartTexts();
  const heading = useId();
  const why = useId();
  const { dispatch } = commands;
  const { dossier, activity, stale, scoring, today } = state;
  const id = tenderId(paper.key);
  const draft = dossier.papers?.get(id) ?? {};
  const choices = choicesOf(draft, paper, { language, sentOn: dossier.sentOn ?? today });
  const choose = (change: PaperDraft): void => {
    const papers = new Map(dossier.papers).set(id, { ...draft, ...change });
    dispatch({ type: "dossierChosen", chosen: { papers } });
  };
  const busy = activity.kind !== "idle";
  const done = dossier.done.papers;
  const waits = stale && !busy ? staleText : choices.kinds.size === 0 ? words.chooseOne : null;
  return (
    <section className="section-card" aria-labelledby={heading}>
      <h2 id={heading} className="section-heading">
        {tenderName(paper.key, pane.tender)}
      </h2>
      {paper.obstacle !== null ? (
        <PaperObstacle obstacle={paper.obstacle} tender={paper.key} commands={commands} />
      ) : (
        <>
          <div className="section-tight">
            <p className="section-text">
              {paper.lotNeeded
                ? words.lotNeeded
                : words.winners(paper.winners.length, format.list(paper.winners))}
            </p>
            {paper.losers.length > 0 && (
              <p className="section-text">
                {words.losers(paper.losers.length, format.number(paper.losers.length))}
              </p>
            )}
            {paper.controlNumber !== null && (
              <p className="section-small">{words.restsOn(paper.controlNumber)}</p>
            )}
          </div>
          <CommitteeList committee={paper.committee} />
          <PartFindings
            findings={paper.findings}
            opened={paper.findings.length <= FEW}
            onShow={commands.showPlace}
          />
          <PaperFields paper={paper} choices={choices} onChoose={choose} commands={commands} />
          <NameField value={scoring.by} onChange={(by) => dispatch({ type: "nameTyped", by })} />
        </>
      )}
      <PaperReceipt done={done?.tender === id ? done : null} tender={paper.key} commands={commands} />
      {paper.obstacle === null && (
        <div className="section-tight">
          <div className="section-actions">
            <Button
              className="section-button"
              appearance="primary"
              disabledFocusable={busy || !current || waits !== null}
              aria-describedby={why}
              onClick={() => commands.plannedWork("papers", planPapers(paper.key, decisions, choices))}
            >
              {words.write}
            </Button>
          </div>
          <p id={why} className="section-small">
            {waits ?? words.writeHint}
          </p>
        </div>
      )}
    </section>
  );
}
