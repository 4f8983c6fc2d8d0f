import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { TenderPreview } from "../../application/inspection";
import type { Place } from "../../domain/cell";
import { parseNumber } from "../../locale/parse-number";
import { FindingItems } from "../findings/finding-items";
import { Disclosure } from "../parts/disclosure";
import { CheckField } from "../parts/field";
import { Message } from "../parts/message";
import { NO_DRAFT, draftErrors, priceDraftOf, readDraft, type TenderDraft } from "../state/drafts";
import { useTexts } from "../texts-context";
import { PreviewPanel } from "./preview-panel";
import { PriceChoice } from "./price-choice";
import { proposalsFor } from "./proposal";
import { RuleChoice } from "./rule-choice";
import { priceSummary, ruleSummary } from "./summary";
import { tenderName } from "./tender-name";
import "./tender-card.css";

interface Props {
  readonly preview: TenderPreview;
  readonly draft: TenderDraft;
  readonly included: boolean;
  readonly pending: boolean;
  /** Whether price points are cut, as the workbook has it. */
  readonly clip: boolean;
  readonly onInclude: (included: boolean) => void;
  readonly onDraft: (draft: TenderDraft) => void;
  readonly onShow: (place: Place) => void;
  readonly onFindings: () => void;
}

/** One tender: what it is, how it is decided, what that gives now, and what is in the way. */
export function TenderCard(props: Props) {
  const { preview, draft, included, pending, clip, onInclude, onDraft, onShow, onFindings } = props;
  const texts = useTexts();
  const { pane, format, language } = texts;
  const words = pane.decide;
  const readNumber = (text: string): number | null => parseNumber(text, language);
  const errors = draftErrors(draft, readNumber);
  const decision = readDraft(draft, readNumber);
  const proposals = proposalsFor(preview, draft);
  const name = tenderName(preview.key, words);
  const headingId = useId();
  const [priceOpen, setPriceOpen] = useState(false);
  const [focusBounds, setFocusBounds] = useState(false);
  const [ruleOpen, setRuleOpen] = useState(false);
  const [hintsOpen, setHintsOpen] = useState(false);
  const [priceFocus, setPriceFocus] = useState(0);
  const [ruleFocus, setRuleFocus] = useState(0);
  const blocking = preview.findings.filter(({ severity }) => severity === "error");
  const hints = preview.findings.filter(({ severity }) => severity !== "error");
  // Nothing was read of a tender without bids, so there is nothing to decide yet either.
  const decidable = preview.bidCount > 0 || preview.rule !== null || preview.priceFormula !== null;
  const blocked = preview.outcome === null && blocking.length > 0;
  const facts = [
    preview.bidCount > 0 ? words.bids(preview.bidCount) : null,
    preview.referenceDate === null ? null : words.referenceDate(format.date(preview.referenceDate)),
    preview.procedure === null ? null : words.procedures[preview.procedure],
  ].filter((fact) => fact !== null);
  return (
    <section className="section-card" aria-labelledby={headingId}>
      <div className="section-tight">
        <h2 id={headingId} className="section-heading">
          {name}
        </h2>
        {preview.description !== "" && <p className="section-text">{preview.description}</p>}
        {facts.length > 0 && <p className="section-quiet">{facts.join(" · ")}</p>}
      </div>
      {blocked && decision !== null && (
        <>
          <Message
            intent="error"
            title={words.blockedTitle}
            actions={
              <Button className="section-button" onClick={onFindings}>
                {words.toFindings}
              </Button>
            }
          >
            {words.blocked(blocking.length)}
          </Message>
          <FindingItems findings={blocking} page={3} onShow={onShow} />
        </>
      )}
      {decidable ? (
        <>
          <div className="tender-card-decision">
            {proposals.price && (
              <Message
                intent="info"
                title={words.proposePriceTitle}
                actions={
                  <Button
                    className="section-button"
                    onClick={() => {
                      setFocusBounds(true);
                      setPriceOpen(true);
                      onDraft({
                        ...draft,
                        price: priceDraftOf(preview.priceFormula, "bandbreedte", format.plain),
                      });
                    }}
                  >
                    {words.takePrice}
                  </Button>
                }
              >
                {words.proposePrice} {words.proposePriceNow(priceSummary(preview.priceFormula, texts))}
              </Message>
            )}
            <Disclosure
              label={words.change}
              ariaLabel={`${words.change}: ${words.price}, ${name}`}
              open={priceOpen}
              onOpen={(open) => {
                setFocusBounds(false);
                setPriceOpen(open);
              }}
              focusRequests={priceFocus}
              lead={
                <Setting
                  label={words.price}
                  value={
                    errors.low !== null || errors.high !== null
                      ? words.priceKinds.bandbreedte
                      : capital(priceSummary(decision?.priceFormula ?? preview.priceFormula, texts))
                  }
                />
              }
            >
              <PriceChoice
                inForce={preview.priceFormula}
                draft={draft.price}
                clip={draft.clip ?? clip}
                errors={errors}
                focusBounds={focusBounds}
                onChange={(price) => onDraft({ ...draft, price })}
                onClip={(clip) => onDraft({ ...draft, clip })}
              />
              {(draft.price !== null || draft.clip !== null) && (
                <Undo
                  onUndo={() => {
                    setPriceFocus(priceFocus + 1);
                    onDraft({ ...draft, price: null, clip: null });
                  }}
                />
              )}
            </Disclosure>
          </div>
          <div className="tender-card-decision">
            {proposals.rule !== null && (
              <Message
                intent="info"
                title={words.proposeRuleTitle(
                  ruleSummary(
                    readDraft({ ...NO_DRAFT, rule: proposals.rule.draft }, readNumber)?.rule ?? null,
                    texts,
                  ),
                )}
                actions={
                  <Button
                    className="section-button"
                    onClick={() => {
                      setRuleFocus(ruleFocus + 1);
                      onDraft({ ...draft, rule: proposals.rule?.draft ?? null });
                    }}
                  >
                    {words.takeRule}
                  </Button>
                }
              >
                {words.proposeRule[proposals.rule.because]}
              </Message>
            )}
            <Disclosure
              label={words.change}
              ariaLabel={`${words.change}: ${words.rule}, ${name}`}
              open={ruleOpen}
              onOpen={setRuleOpen}
              focusRequests={ruleFocus}
              lead={
                <Setting
                  label={words.rule}
                  value={
                    errors.points !== null && draft.rule !== null
                      ? words.ruleKinds[draft.rule.kind]
                      : capital(ruleSummary(decision?.rule ?? preview.rule, texts))
                  }
                />
              }
            >
              <RuleChoice
                inForce={preview.rule}
                draft={draft.rule}
                errors={errors}
                onChange={(rule) => onDraft({ ...draft, rule })}
              />
              {draft.rule !== null && (
                <Undo
                  onUndo={() => {
                    setRuleFocus(ruleFocus + 1);
                    onDraft({ ...draft, rule: null });
                  }}
                />
              )}
            </Disclosure>
          </div>
        </>
      ) : (
        hints.length > 0 && <FindingItems findings={hints} page={3} onShow={onShow} />
      )}
      {decision === null ? (
        <p className="section-text" role="status">
          {words.invalidChoice}
        </p>
      ) : (
        preview.outcome !== null && <PreviewPanel outcome={preview.outcome} pending={pending} />
      )}
      {decidable && hints.length > 0 && (
        <Disclosure
          label={words.hints(hints.length)}
          ariaLabel={`${words.hints(hints.length)}, ${name}`}
          open={hintsOpen}
          onOpen={setHintsOpen}
        >
          <FindingItems findings={hints} page={10} onShow={onShow} />
        </Disclosure>
      )}
      {preview.outcome !== null && decision !== null && (
        <CheckField
          label={words.include}
          ariaLabel={`${words.include}: ${name}`}
          checked={included}
          onChange={onInclude}
        />
      )}
    </section>
  );
}

function Setting({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <p className="section-small">{label}</p>
      <p className="section-text">{value}</p>
    </div>
  );
}

function Undo({ onUndo }: { readonly onUndo: () => void }) {
  const { pane } = useTexts();
  return (
    <div className="section-actions">
      <Button className="section-button" onClick={onUndo}>
        {pane.decide.undo}
      </Button>
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
