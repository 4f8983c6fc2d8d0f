import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { parseNumber } from "../../locale/parse-number";
import { blindfoldTextsFor } from "../../locale/blindfold-texts";
import { correctionsRequest } from "../dossier/dossier-requests";
import { Icon } from "../parts/icon";
import { useMade } from "../parts/use-made";
import { NameField } from "../scoring/name-field";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import { decisionsOf } from "../state/decisions-of";
import { previewsPending, type ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { EarlierScore } from "./earlier-score";
import { chosenTenders, correctionsOf, needsWhy, scoreChosen } from "./score-request";
import { WhyField } from "./why-field";

interface Props {
  readonly state: ReadyState;
  readonly commands: PaneCommands;
}

/** The end of step 2: what was scored before and what changed since, who scores and why, and the button. */
export function ScoreFinish({ state, commands }: Props) {
  const { language, decide: words, rescore } = useScoringTexts();
  const { inspection, drafts, fallbackDate, scoring } = state;
  const readNumber = (text: string): number | null => parseNumber(text, language);
  const decisions = useMemo(
    () => decisionsOf({ drafts, fallbackDate }, (text) => parseNumber(text, language)),
    [drafts, fallbackDate, language],
  );
  const pending = previewsPending(state);
  const chosen = chosenTenders(state, readNumber);
  // Asked for only once there is something to score, and not while another choice is still being calculated.
  const wanted = !pending && chosen.length > 0;
  const request = useMemo(() => correctionsRequest(inspection, decisions), [inspection, decisions]);
  const known = useMade(state, commands, "corrections", wanted ? request : null);
  const earlier = correctionsOf(chosen, known.value ?? []);
  const busy = state.activity.kind !== "idle";
  const blind = (state.blindfolds?.size ?? 0) > 0;
  const waits = state.stale
    ? words.scoreStale
    : chosen.length === 0
      ? blind
        ? blindfoldTextsFor(language).score
        : words.scoreNothing
      : known.failed
        ? rescore.notChecked
        : known.current || pending
          ? null
          : rescore.checking;
  return (
    <div className="decide-step-finish">
      {earlier.length > 0 && (
        <section className="section-stack" aria-labelledby="earlier-scores">
          <h2 id="earlier-scores" className="section-heading">
            {rescore.title}
          </h2>
          {earlier.map((each) => (
            <EarlierScore
              key={each.controlNumber}
              earlier={each}

              onShow={commands.showPlace}
            />
          ))}
          {needsWhy(earlier) && (
            <WhyField
              value={scoring.why}
              asked={scoring.whyAsked}
              onChange={(why) => commands.dispatch({ type: "whyTyped", why })}
            />
          )}
        </section>
      )}
      {chosen.length > 0 && (
        <NameField value={scoring.by} onChange={(by) => commands.dispatch({ type: "nameTyped", by })} />
      )}
      <div className="section-tight">
        <div className="section-actions">
          <Button
            appearance="primary"
            size="large"
            icon={<Icon name="sheet" />}
            disabledFocusable={busy || pending || state.stale || chosen.length === 0 || !known.current}
            aria-describedby="score-why"
            onClick={() => scoreChosen(state, commands, readNumber)}
          >
            {words.score(chosen.length)}
          </Button>
        </div>
        <p id="score-why" className="section-small">
          {waits ?? words.scoreHint}
        </p>
      </div>
    </div>
  );
}
