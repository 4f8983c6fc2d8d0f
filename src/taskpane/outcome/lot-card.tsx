import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { DrawReceipt } from "../../application/inspection";
import type { LotDraw } from "../../domain/tender/lot-draw/lot-draw";
import { Field } from "../parts/field";
import { Icon } from "../parts/icon";
import { Message } from "../parts/message";
import { ReceiptBar } from "../parts/receipt-bar";
import { NameField } from "../scoring/name-field";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import type { Draw } from "../state/scoring-state";
import "./lot-card.css";

interface Props {
  /** Who stand exactly equal. */
  readonly tied: readonly string[];
  readonly draw: Draw;
  readonly by: string;
  readonly busy: boolean;
  readonly stale: boolean;
  readonly onBy: (by: string) => void;
  readonly onSeed: (seed: string) => void;
  readonly onAsk: (asked: boolean) => void;
  readonly onDraw: () => void;
  readonly onOpen: (sheet: string) => void;
}

/** A lot must decide: the committee gives a seed, confirms once, and sees the order that anybody can recalculate. */
export function LotCard(props: Props) {
  const { tied, draw, onOpen } = props;
  const { format, outcome, model } = useScoringTexts();
  const { receipt } = draw;
  const drawn = receipt?.kind === "drawn" || receipt?.kind === "drawnBefore";
  return (
    <section className="section-stack lot-card" aria-label={model.draw.title}>
      <Message intent="warning" title={outcome.lotTitle}>
        {outcome.lot(format.list(tied))}
      </Message>
      <ReceiptBar about={receipt}>
        {receipt !== null && <Receipt receipt={receipt} onOpen={onOpen} />}
      </ReceiptBar>
      {!drawn && <DrawForm {...props} />}
    </section>
  );
}

function DrawForm({ tied, draw, by, busy, stale, onBy, onSeed, onAsk, onDraw }: Props) {
  const { format, model } = useScoringTexts();
  const words = model.draw;
  const why = useId();
  const missing = draw.seed.trim() === "";
  const wait = stale ? model.stale : missing ? words.seedMissing : words.once;
  return (
    <div className="section-tight">
      <p className="section-text">{words.intro}</p>
      <Field label={words.seed} hint={words.seedHint}>
        {(ids) => (
          <input
            {...ids}
            className="field-control"
            autoComplete="off"
            value={draw.seed}
            onChange={(event) => onSeed(event.target.value)}
          />
        )}
      </Field>
      <NameField value={by} onChange={onBy} />
      {draw.asked ? (
        <Message
          intent="warning"
          live="assertive"
          actions={
            <>
              <Button
                appearance="primary"
                className="section-button"
                disabledFocusable={busy}
                onClick={onDraw}
                autoFocus
              >
                {words.yes}
              </Button>
              <Button className="section-button" onClick={() => onAsk(false)}>
                {words.no}
              </Button>
            </>
          }
        >
          {words.sure(format.list(tied))}
        </Message>
      ) : (
        <>
          <div className="section-actions">
            <Button
              className="section-button"
              disabledFocusable={busy || stale || missing}
              aria-describedby={why}
              onClick={() => onAsk(true)}
            >
              {words.run}
            </Button>
          </div>
          <p id={why} className="section-small">
            {wait}
          </p>
        </>
      )}
    </div>
  );
}

interface ReceiptProps {
  readonly receipt: DrawReceipt;
  readonly onOpen: (sheet: string) => void;
}

function Receipt({ receipt, onOpen }: ReceiptProps) {
  const words = useScoringTexts().model.draw;
  switch (receipt.kind) {
    case "drawn":
      return (
        <Message
          intent="done"
          live="polite"
          title={words.done}
          actions={
            <Button
              className="section-button"
              icon={<Icon name="sheet" />}
              onClick={() => onOpen(receipt.sheet)}
            >
              {words.open}
            </Button>
          }
        >
          <Order draw={receipt.draw} />
        </Message>
      );
    case "drawnBefore":
      return (
        <Message
          intent="info"
          live="polite"
          title={words.doneBefore(receipt.earlier.when, receipt.earlier.by)}
        >
          <p className="section-text">{words.doneBeforeHow}</p>
          <Order draw={receipt.earlier.draw} />
        </Message>
      );
    case "noLotNeeded":
      return (
        <Message intent="info" live="polite">
          {words.none}
        </Message>
      );
    case "blocked":
      return (
        <Message intent="error" live="assertive">
          {words.blocked}
        </Message>
      );
    case "seedMissing":
      return (
        <Message intent="error" live="assertive">
          {words.seedMissing}
        </Message>
      );
  }
}

function Order({ draw }: { readonly draw: LotDraw }) {
  const words = useScoringTexts().model.draw;
  const tickets = [...draw.tickets].sort((a, b) => a.place - b.place);
  return (
    <>
      <ol className="section-list">
        {tickets.map(({ bidder, place, getsContract, ticket }) => (
          <li key={bidder} className="lot-card-ticket">
            <span className={getsContract ? "lot-card-winner" : undefined}>
              {words.place(place, bidder)}
              {getsContract ? `: ${words.gets}` : ""}
            </span>
            <span className="section-small">{words.ticket(ticket.slice(0, 9))}</span>
          </li>
        ))}
      </ol>
      <p className="section-small">{words.withSeed(draw.seed)}</p>
    </>
  );
}
