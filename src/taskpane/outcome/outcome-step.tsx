import { Button } from "@fluentui/react-components";
import { Icon } from "../parts/icon";
import { ShowMore } from "../parts/show-more";
import { StepHeading } from "../parts/step-heading";
import type { ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { TenderOutcomeCard } from "./tender-outcome-card";

const PAGE = 5;

interface Props {
  readonly state: ReadyState;
  readonly commands: PaneCommands;
  readonly takeFocus: boolean;
}

/** Step 3: who won, why, how sure that is, and on which sheet it stands. */
export function OutcomeStep({ state, commands, takeFocus }: Props) {
  const { pane } = useTexts();
  const words = pane.outcome;
  const written = state.receipt?.written ?? [];
  return (
    <>
      <div className="section-tight">
        <StepHeading text={words.title} takeFocus={takeFocus} />
        <p className="section-quiet">
          {written.length === 0 ? `${words.none} ${words.noneHow}` : words.intro(written.length)}
        </p>
      </div>
      <ShowMore items={written} page={PAGE}>
        {(shown) =>
          shown.map((each) => (
            <TenderOutcomeCard key={each.sheet} written={each} onOpen={commands.showSheet} />
          ))
        }
      </ShowMore>
      <div className="section-actions">
        <Button size="large" icon={<Icon name="back" />} onClick={() => commands.go("decide")}>
          {written.length === 0 ? words.toDecide : words.again}
        </Button>
      </div>
    </>
  );
}
