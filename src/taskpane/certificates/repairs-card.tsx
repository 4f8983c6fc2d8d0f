import { Button } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { ReadyState } from "../state/pane-state";
import { openRepairs, tickedRepairs } from "../state/certificate-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { EditedBar } from "./edited-bar";
import { groupRepairs } from "./group-repairs";
import { RepairGroupList } from "./repair-group-list";
import { useCertificateTexts } from "./use-certificate-texts";
import "./repairs-card.css";

interface Props {
  readonly state: ReadyState;
  readonly commands: PaneCommands;
}

/** What could be written better in the user's own cells; only what is ticked is changed, and it can be undone. */
export function RepairsCard({ state, commands }: Props) {
  const { format } = useTexts();
  const texts = useCertificateTexts().words;
  const words = texts.repairs;
  const why = useId();
  const { certificates } = state;
  const { proposals, verifications, ticked } = certificates;
  const groups = useMemo(
    () => groupRepairs(openRepairs({ proposals, verifications })),
    [proposals, verifications],
  );
  const chosen = useMemo(() => tickedRepairs(certificates), [certificates]);
  const busy = state.activity.kind !== "idle";
  return (
    <section className="section-card repairs-card" aria-label={words.title}>
      <div className="section-tight">
        <h2 className="section-heading">{words.title}</h2>
        <p className="section-quiet">{groups.length === 0 ? words.none : words.intro}</p>
      </div>
      {certificates.repairs !== null && (
        <EditedBar
          edited={certificates.repairs}
          done={words.done}
          undone={words.undone}
          takeFocus={certificates.focus === "repairs" || certificates.focus === "undoRepairs"}
          busy={busy}
          onUndo={() => commands.work("undoRepairs")}
          onShow={commands.showPlace}
        />
      )}
      {groups.map((group) => (
        <RepairGroupList
          key={group.kind}
          group={group}
          ticked={ticked}
          takeFocus={group.kind === "verification" && certificates.focus === "verifications"}
          onTick={(repairs, tick) => commands.dispatch({ type: "ticked", repairs, ticked: tick })}
          onShow={commands.showPlace}
        />
      ))}
      {groups.length > 0 && (
        <div className="repairs-card-apply">
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={busy || state.stale || chosen.length === 0}
            aria-describedby={why}
            onClick={() => commands.work("repairs")}
          >
            {words.apply(chosen.length, format.number(chosen.length))}
          </Button>
          <p id={why} className="section-small">
            {state.stale && !busy ? texts.stale : chosen.length === 0 ? words.applyNothing : words.applyHint}
          </p>
        </div>
      )}
    </section>
  );
}
