import { Button } from "@fluentui/react-components";
import { tenderId } from "../../application/inspection";
import { readPolicy } from "../../domain/tables/read-policy";
import { parseNumber } from "../../locale/parse-number";
import { DateField } from "../parts/date-field";
import { ShowMore } from "../parts/show-more";
import { StepHeading } from "../parts/step-heading";
import { NO_DRAFT, readDraft } from "../state/drafts";
import { EVERY_FINDING } from "../state/finding-filter";
import { previewsPending, type ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import { needsFallbackDate, scorableTenders } from "./scorable";
import { BeforePublication } from "./before-publication";
import { BlindCard } from "./blind-card";
import { ScoreFinish } from "./score-finish";
import { TenderCard } from "./tender-card";
import "./decide-step.css";

const PAGE = 10;

interface Props {
  readonly state: ReadyState;
  readonly commands: PaneCommands;
  readonly takeFocus: boolean;
}

/** Step 2: per tender the formula and the rule, with who would win shown all the while. */
export function DecideStep({ state, commands, takeFocus }: Props) {
  const { pane, language, decide: words } = useScoringTexts();
  const readNumber = (text: string): number | null => parseNumber(text, language);
  const pending = previewsPending(state);
  const scorable = scorableTenders(state.previews, state.drafts, readNumber);
  const ids = scorable.map(({ key }) => tenderId(key));
  const { clip } = readPolicy(state.inspection.tables.settings).policy;
  return (
    <>
      <div className="section-tight">
        <StepHeading text={words.title} takeFocus={takeFocus} />
        <p className="section-quiet">{words.intro}</p>
      </div>
      {needsFallbackDate(state.previews) && (
        <DateField
          label={words.fallbackDate}
          hint={words.fallbackHint}
          value={state.fallbackDate}
          onChange={(date) => commands.dispatch({ type: "fallbackDateChosen", date })}
        />
      )}
      {state.previews.length === 0 ? (
        pending ? (
          <p role="status">{pane.progress.calculating}</p>
        ) : (
          <div className="section-card">
            <p className="section-text">{words.none}</p>
            <p className="section-quiet">{words.noneHow}</p>
            <div className="section-actions">
              <Button className="section-button" onClick={() => commands.go("found")}>
                {pane.shell.toFound}
              </Button>
            </div>
          </div>
        )
      ) : (
        <>
          {ids.length > 1 && (
            <div className="section-actions">
              <Button
                className="section-button"
                onClick={() => commands.dispatch({ type: "tendersIncluded", tenders: ids, included: true })}
              >
                {words.selectAll}
              </Button>
              <Button
                className="section-button"
                onClick={() => commands.dispatch({ type: "tendersIncluded", tenders: ids, included: false })}
              >
                {words.selectNone}
              </Button>
            </div>
          )}
          <div className="decide-step-cards">
            <ShowMore items={state.previews} page={PAGE}>
              {(shown) =>
                shown.map((preview) => {
                  const id = tenderId(preview.key);
                  const blindfold = state.blindfolds?.get(id) ?? null;
                  return (
                    <TenderCard
                      key={id}
                      preview={preview}
                      draft={state.drafts.get(id) ?? NO_DRAFT}
                      included={!state.leftOut.has(id)}
                      pending={pending}
                      clip={clip}
                      instead={
                        blindfold === null ? null : <BlindCard blindfold={blindfold} commands={commands} />
                      }
                      onInclude={(included) =>
                        commands.dispatch({ type: "tendersIncluded", tenders: [id], included })
                      }
                      onDraft={(draft) => commands.draft(id, draft)}
                      onShow={commands.showPlace}
                      onFindings={() =>
                        commands.dispatch({
                          type: "findingsAsked",
                          filter: { ...EVERY_FINDING, tender: preview.key },
                        })
                      }
                    >
                      <BeforePublication
                        preview={preview}
                        state={state}
                        commands={commands}
                        unfinished={readDraft(state.drafts.get(id) ?? NO_DRAFT, readNumber) === null}
                      />
                    </TenderCard>
                  );
                })
              }
            </ShowMore>
          </div>
          <ScoreFinish state={state} commands={commands} />
        </>
      )}
    </>
  );
}
