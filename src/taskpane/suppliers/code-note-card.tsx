import { Button } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { EditedBar } from "../certificates/edited-bar";
import "../certificates/actions-panel.css";
import type { CodeStep } from "../../domain/repairs/propose-code-dates";
import type { Distribution } from "../../domain/supplier/distribution";
import { DateField } from "../parts/date-field";
import { SelectField } from "../parts/field";
import type { ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { CodeChanges } from "./code-changes";
import { codeDatesRequest } from "./part-requests";
import { planSupplierWork } from "./plan-supplier-work";
import { usePartTexts } from "../parts/use-part-texts";
import { useMade } from "../parts/use-made";
import { useSuppliersTexts } from "./use-suppliers-texts";

const STEPS: readonly CodeStep[] = ["sent", "reminded", "confirmed"];

interface Props {
  readonly state: ReadyState;
  readonly commands: PaneCommands;
  readonly distribution: Distribution;
  /** The distribution is of the present reading. */
  readonly current: boolean;
}

/** Notes down for the chosen suppliers what happened and when: shows old and new first, and can be undone. */
export function CodeNoteCard({ state, commands, distribution, current }: Props) {
  const { format } = useTexts();
  const { words: all, repairs } = useSuppliersTexts();
  const words = all.code.note;
  const { stale } = usePartTexts();
  const why = useId();
  const { inspection, suppliers } = state;
  const { ticked, codeStep, codeDay, codeDates } = suppliers;
  const proposed = useMade(
    state,
    commands,
    "codeDates",
    useMemo(
      () =>
        current && ticked.size > 0
          ? codeDatesRequest(inspection, distribution, ticked, codeStep, codeDay)
          : null,
      [current, inspection, distribution, ticked, codeStep, codeDay],
    ),
  );
  // What was noted before the user came here does not take the keyboard.
  const [known] = useState(codeDates);
  const busy = state.activity.kind !== "idle";
  const changes = ticked.size === 0 ? null : proposed.value;
  const count = changes?.repairs.length ?? 0;
  return (
    <section className="section-card" aria-label={words.title}>
      <div className="section-tight">
        <h2 className="section-heading">{words.title}</h2>
        <p className="section-quiet">{words.intro}</p>
      </div>
      {codeDates !== null && (
        <EditedBar
          edited={codeDates}
          done={repairs.done}
          undone={repairs.undone}
          takeFocus={codeDates !== known}
          busy={busy}
          onUndo={() =>
            commands.plannedWork("undoCodeDates", (now) => planSupplierWork("undoCodeDates", now))
          }
          onShow={commands.showPlace}
        />
      )}
      <SelectField
        label={words.step}
        value={codeStep}
        options={STEPS.map((step) => ({ value: step, text: words.steps[step] }))}
        onChange={(value) => {
          const step = STEPS.find((each) => each === value);
          if (step !== undefined) commands.dispatch({ type: "codeStepChosen", step });
        }}
      />
      <DateField
        label={words.on}
        value={codeDay}
        onChange={(on) => commands.dispatch({ type: "codeDayChosen", on })}
      />
      {changes !== null && <CodeChanges proposals={changes} />}
      <div className="section-tight">
        <div className="section-actions">
          <Button
            className="section-button"
            appearance="primary"
            disabledFocusable={busy || state.stale || ticked.size === 0 || !proposed.current || count === 0}
            aria-describedby={why}
            onClick={() => commands.plannedWork("codeDates", (now) => planSupplierWork("codeDates", now))}
          >
            {words.apply[codeStep](format.date(codeDay))}
          </Button>
        </div>
        <p id={why} className="section-small">
          {state.stale && !busy ? stale : ticked.size === 0 ? words.choose : words.hint}
        </p>
      </div>
    </section>
  );
}
