import { Button } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { BidderCopy, RequestText } from "../../domain/supplier/request-text";
import { Disclosure } from "../parts/disclosure";
import { Message } from "../parts/message";
import { ReceiptBar } from "../parts/receipt-bar";
import { ShowMore } from "../parts/show-more";
import { tenderName } from "../parts/tender-name";
import type { ReadyState } from "../state/pane-state";
import type { SupplierDone } from "../state/supplier-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { CopyButton } from "../parts/copy-button";
import { usePartTexts } from "../parts/use-part-texts";
import { SheetReceipts } from "../parts/sheet-card";
import { useSuppliersTexts } from "./use-suppliers-texts";
import "./request-card.css";

const PAGE = 10;

interface Props {
  readonly text: RequestText;
  readonly opened: boolean;
  /** What came of writing this very text; null when it was not written. */
  readonly receipt: Extract<SupplierDone, { readonly work: "requestSheet" }> | null;
  readonly ready: boolean;
  readonly state: ReadyState;
  readonly commands: PaneCommands;
  readonly onWrite: () => void;
}

/** One tender: the text to copy, and the copies of certificates that came in for it. */
export function RequestCard({ text, opened, receipt, ready, state, commands, onWrite }: Props) {
  const { pane } = useTexts();
  const words = useSuppliersTexts().words.requests;
  const { stale } = usePartTexts();
  const [open, setOpen] = useState(opened);
  const why = useId();
  const name = tenderName(text.key, pane.tender);
  const busy = state.activity.kind !== "idle";
  const whole = text.paragraphs.map((each) => `${each.heading}\n${each.text}`).join("\n\n");
  const sheets = useMemo(() => [receipt?.receipt ?? null].filter((each) => each !== null), [receipt]);
  return (
    <section className="section-card" aria-label={name}>
      <h2 className="section-heading">{name}</h2>
      <Copies copies={text.copies} />
      <Disclosure label={words.texts} ariaLabel={words.textsOf(name)} open={open} onOpen={setOpen}>
        <CopyButton text={whole} label={words.copyAll} ariaLabel={words.copyAllOf(name)} />
        {text.paragraphs.map((paragraph) => (
          <div key={paragraph.heading} className="request-card-paragraph">
            <h3 className="section-subheading">{paragraph.heading}</h3>
            <p className="section-text request-card-text">{paragraph.text}</p>
            <CopyButton
              text={paragraph.text}
              label={words.copy}
              ariaLabel={words.copyNamed(paragraph.heading)}
            />
          </div>
        ))}
      </Disclosure>
      {receipt !== null && receipt.receipt === null ? (
        <ReceiptBar about={receipt}>
          <Message intent="warning" live="polite">
            {words.refused}
          </Message>
        </ReceiptBar>
      ) : (
        <SheetReceipts sheets={sheets} about={receipt} commands={commands} />
      )}
      <div className="section-tight">
        <div className="section-actions">
          <Button
            className="section-button"
            aria-label={words.writeOf(name)}
            aria-describedby={why}
            disabledFocusable={busy || state.stale || !ready}
            onClick={onWrite}
          >
            {words.write}
          </Button>
        </div>
        <p id={why} className="section-small">
          {state.stale && !busy ? stale : ""}
        </p>
      </div>
    </section>
  );
}

/** Who sent a copy of its certificate, and who still has to. */
function Copies({ copies }: { readonly copies: readonly BidderCopy[] }) {
  const { format } = useTexts();
  const words = useSuppliersTexts().words.requests;
  const needed = copies.filter(({ state }) => state !== "notNeeded");
  const received = needed.filter(({ state }) => state === "received");
  const missing = needed.filter(({ state }) => state !== "received");
  if (copies.length === 0) return <p className="section-quiet">{words.noBidders}</p>;
  if (missing.length === 0) return <p className="section-text">{words.allIn}</p>;
  return (
    <div className="section-tight">
      <p className="section-text">
        {words.received(format.number(received.length), format.number(needed.length))}
      </p>
      <h3 className="section-subheading">{words.missing}</h3>
      <ShowMore items={missing} page={PAGE}>
        {(shown) => (
          <ul className="section-list">
            {shown.map(({ bidder, state, email }, index) => (
              <li key={index} className="request-card-bidder">
                <strong>{bidder}</strong>
                <span className="section-small">
                  {[words.state[state], email].filter((part) => part !== null).join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </div>
  );
}
