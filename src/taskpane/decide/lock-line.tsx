import { useState } from "react";
import type { LockState } from "../../domain/tender/lock/lock-state";
import { endSentence } from "../../locale/end-sentence";
import { Disclosure } from "../parts/disclosure";
import { Icon } from "../parts/icon";
import { Message } from "../parts/message";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import "./lock-line.css";

interface Props {
  readonly lock: Extract<LockState, { kind: "locked" }>;
}

/** When the model was locked and by whom; a later change is a warning that names each of them. */
export function LockLine({ lock }: Props) {
  const { wording, model: words } = useScoringTexts();
  const [open, setOpen] = useState(false);
  const statement = wording.modelLock.statement(lock);
  if (lock.changes.length === 0) {
    return (
      <p className="lock-line">
        <Icon name="lock" />
        <span className="section-text">{statement}</span>
      </p>
    );
  }
  return (
    <Message intent="warning" title={words.lock.changed(lock.changes.length)}>
      <p className="section-text">{statement}</p>
      <Disclosure label={words.lock.showChanges} open={open} onOpen={setOpen}>
        {lock.changes.map((change) => {
          const sentence = endSentence(wording.modelLock.change(change));
          return (
            <p key={sentence} className="section-text">
              {sentence}
            </p>
          );
        })}
      </Disclosure>
    </Message>
  );
}
