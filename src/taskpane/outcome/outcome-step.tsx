import { Button } from "@fluentui/react-components";
import { tenderId } from "../../application/inspection";
import { tiedBids } from "../../domain/tender/lot-draw/tied-bids";
import type { TenderOutcome } from "../../domain/tender/outcome";
import { BlindCard } from "../decide/blind-card";
import { Icon } from "../parts/icon";
import { ShowMore } from "../parts/show-more";
import { StepHeading } from "../parts/step-heading";
import { tenderName } from "../parts/tender-name";
import type { ReadyState } from "../state/pane-state";
import { NO_DRAW } from "../state/scoring-state";
import type { PaneCommands } from "../state/use-pane";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import { LotCard } from "./lot-card";
import { TenderOutcomeCard } from "./tender-outcome-card";

const PAGE = 5;

interface Props {
  readonly state: ReadyState;
  readonly commands: PaneCommands;
  readonly takeFocus: boolean;
}

/** Step 3: who won, why, how sure that is, and on which sheet it stands. */
export function OutcomeStep({ state, commands, takeFocus }: Props) {
  const { pane, outcome: words } = useScoringTexts();
  const written = state.receipt?.written ?? [];
  return (
    <>
      <div className="section-tight">
        <StepHeading text={words.title} takeFocus={takeFocus} />
        <p className="section-quiet">
          {written.length === 0 ? `${words.none} ${words.noneHow}` : words.intro(written.length)}
        </p>
      </div>
      {written.length > 0 && state.blindfolds === null ? (
        <p role="status">{pane.progress.calculating}</p>
      ) : (
        <ShowMore items={written} page={PAGE}>
          {(shown) =>
            shown.map((each) => {
              const { key } = each.outcome.tender;
              const blindfold = state.blindfolds?.get(tenderId(key)) ?? null;
              return blindfold !== null ? (
                <section key={each.sheet} className="section-card" aria-label={tenderName(key, pane.tender)}>
                  <h2 className="section-heading">{tenderName(key, pane.tender)}</h2>
                  <BlindCard blindfold={blindfold} commands={commands} />
                </section>
              ) : (
                <TenderOutcomeCard key={each.sheet} written={each} onOpen={commands.showSheet}>
                  {each.outcome.lotNeeded && <Lot outcome={each.outcome} state={state} commands={commands} />}
                </TenderOutcomeCard>
              );
            })
          }
        </ShowMore>
      )}
      <div className="section-actions">
        <Button size="large" icon={<Icon name="back" />} onClick={() => commands.go("decide")}>
          {written.length === 0 ? words.toDecide : words.again}
        </Button>
      </div>
    </>
  );
}

interface LotProps {
  readonly outcome: TenderOutcome;
  readonly state: ReadyState;
  readonly commands: PaneCommands;
}

function Lot({ outcome, state, commands }: LotProps) {
  const { scoring } = state;
  const { key } = outcome.tender;
  const tender = tenderId(key);
  return (
    <LotCard
      tied={(tiedBids(outcome)?.bidders ?? []).map(({ bidder }) => bidder)}
      draw={scoring.draws.get(tender) ?? NO_DRAW}
      by={scoring.by}
      busy={state.activity.kind !== "idle"}
      stale={state.stale}
      onBy={(by) => commands.dispatch({ type: "nameTyped", by })}
      onSeed={(seed) => commands.dispatch({ type: "drawSeedTyped", tender, seed })}
      onAsk={(asked) => commands.dispatch({ type: "drawAsked", tender, asked })}
      onDraw={() => commands.draw(key)}
      onOpen={commands.showSheet}
    />
  );
}
