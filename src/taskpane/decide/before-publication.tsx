import { useState } from "react";
import { tenderId, type TenderPreview } from "../../application/inspection";
import { Disclosure } from "../parts/disclosure";
import { tenderName } from "../parts/tender-name";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import { currentLocks, previewsPending, type ReadyState } from "../state/pane-state";
import { NO_TRIAL } from "../state/scoring-state";
import type { PaneCommands } from "../state/use-pane";
import { LockCard } from "./lock-card";
import { LockLine } from "./lock-line";
import { TrialCard } from "./trial-card";

interface Props {
  readonly preview: TenderPreview;
  readonly state: ReadyState;
  readonly commands: PaneCommands;
  /** A choice of the user is not complete, so the model is not what he chose. */
  readonly unfinished: boolean;
}

/** What can be done with a model before its prices are read: try it out, and lock it. */
export function BeforePublication({ preview, state, commands, unfinished }: Props) {
  const { pane, decide, model: words } = useScoringTexts();
  const [open, setOpen] = useState(false);
  const id = tenderId(preview.key);
  const locks = currentLocks(state);
  const lock = locks?.get(id) ?? null;
  if (preview.model === null) return null;
  const name = tenderName(preview.key, pane.tender);
  const waits = unfinished
    ? decide.invalidChoice
    : state.stale
      ? words.stale
      : previewsPending(state)
        ? pane.progress.calculating
        : null;
  return (
    <>
      {lock?.kind === "locked" && <LockLine lock={lock} />}
      <Disclosure label={words.before} ariaLabel={words.beforeOf(name)} open={open} onOpen={setOpen}>
        <div className="section-stack">
          <TrialCard
            name={name}
            model={preview.model}
            trial={state.scoring.trials.get(id) ?? NO_TRIAL}
            disabled={unfinished || previewsPending(state)}
            onSeed={(seed) => commands.dispatch({ type: "trialSeedTyped", tender: id, seed })}
            onTry={commands.tryModel}
          />
          <LockCard
            tender={preview.key}
            lock={lock}
            pricesThere={preview.bidCount > 0}
            by={state.scoring.by}
            receipt={state.scoring.lockReceipt}
            busy={state.activity.kind !== "idle"}
            waits={waits ?? (locks === null ? words.lock.reading : null)}
            onBy={(by) => commands.dispatch({ type: "nameTyped", by })}
            onLock={() => commands.lock(preview.key)}
            onOpen={commands.showSheet}
          />
        </div>
      </Disclosure>
    </>
  );
}
