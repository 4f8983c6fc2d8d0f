import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { tenderId, type LockReceipt } from "../../application/inspection";
import type { TenderKey } from "../../domain/finding";
import type { LockState } from "../../domain/tender/lock/lock-state";
import { Icon } from "../parts/icon";
import { Message } from "../parts/message";
import { ReceiptBar } from "../parts/receipt-bar";
import { NameField } from "../scoring/name-field";
import { useScoringTexts } from "../scoring/use-scoring-texts";

interface Props {
  readonly tender: TenderKey;
  /** Null while it is not known. */
  readonly lock: LockState | null;
  readonly pricesThere: boolean;
  readonly by: string;
  /** Of the last time that anything was locked, for whichever tender. */
  readonly receipt: LockReceipt | null;
  readonly busy: boolean;
  /** Why nothing can be locked now; null when it can. */
  readonly waits: string | null;
  readonly onBy: (by: string) => void;
  readonly onLock: () => void;
  readonly onOpen: (sheet: string) => void;
}

/** Notes in the log which model held before there were prices, so that a committee can see it later. */
export function LockCard(props: Props) {
  const { tender, lock, pricesThere, by, receipt, busy, waits, onBy, onLock, onOpen } = props;
  const words = useScoringTexts().model.lock;
  const why = useId();
  const locked = lock?.kind === "locked";
  const asItIs = locked && lock.changes.length === 0;
  const mine = receipt !== null && concerns(receipt, tender) ? receipt : null;
  return (
    <section className="section-stack">
      <div className="section-tight">
        <h3 className="section-subheading">{words.title}</h3>
        <p className="section-quiet">{words.intro}</p>
      </div>
      <ReceiptBar about={mine}>
        {mine !== null && <Receipt receipt={mine} tender={tender} onOpen={onOpen} />}
      </ReceiptBar>
      {asItIs ? (
        mine === null && <p className="section-text">{words.same}</p>
      ) : (
        <>
          {pricesThere && <Message intent="warning">{words.pricesThere}</Message>}
          <NameField value={by} onChange={onBy} />
          <div className="section-actions">
            <Button
              className="section-button"
              icon={<Icon name="lock" />}
              disabledFocusable={busy || waits !== null}
              aria-describedby={waits === null ? undefined : why}
              onClick={onLock}
            >
              {locked ? words.again : words.run}
            </Button>
          </div>
          {waits !== null && (
            <p id={why} className="section-small" role="status">
              {waits}
            </p>
          )}
        </>
      )}
    </section>
  );
}

interface ReceiptProps {
  readonly receipt: LockReceipt;
  readonly tender: TenderKey;
  readonly onOpen: (sheet: string) => void;
}

function Receipt({ receipt, tender, onOpen }: ReceiptProps) {
  const words = useScoringTexts().model.lock;
  const { sheet } = receipt;
  const made = receipt.locked.find(({ key }) => tenderId(key) === tenderId(tender));
  if (made === undefined) {
    const blocked = receipt.blocked.some((key) => tenderId(key) === tenderId(tender));
    return (
      <Message intent={blocked ? "error" : "info"} live="polite">
        {blocked ? words.blocked : words.same}
      </Message>
    );
  }
  return (
    <Message
      intent="done"
      live="polite"
      title={words.done}
      actions={
        sheet === null ? null : (
          <Button className="section-button" icon={<Icon name="sheet" />} onClick={() => onOpen(sheet)}>
            {words.openLog}
          </Button>
        )
      }
    >
      <p className="section-text">
        <strong>{words.controlNumber(made.controlNumber)}</strong>
      </p>
      <p className="section-text">{words.note}</p>
    </Message>
  );
}

function concerns({ locked, unchanged, blocked }: LockReceipt, tender: TenderKey): boolean {
  const id = tenderId(tender);
  return [...locked.map(({ key }) => key), ...unchanged, ...blocked].some((key) => tenderId(key) === id);
}
