import { Button, Checkbox, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { TenderPreview } from "../../application/inspection";
import type { Place } from "../../domain/cell";
import { parseNumber } from "../../locale/parse-number";
import { FindingItem } from "../findings/finding-item";
import { findingKey } from "../findings/gather-findings";
import { Disclosure } from "../parts/disclosure";
import { Icon } from "../parts/icon";
import { sectionStyles } from "../parts/section-styles";
import { ShowMore } from "../parts/show-more";
import { draftErrors, priceDraftOf, readDraft, type TenderDraft } from "../state/drafts";
import { useTexts } from "../texts-context";
import { PreviewPanel } from "./preview-panel";
import { PriceChoice } from "./price-choice";
import { proposalsFor } from "./proposal";
import { RuleChoice } from "./rule-choice";
import { priceSummary, ruleSummary } from "./summary";
import { tenderName } from "./tender-name";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  decision: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  facts: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexWrap: "wrap", rowGap: "2px" },
  fact: {
    color: tokens.colorNeutralForeground2,
    "&:not(:last-child)::after": { content: '"·"', paddingInline: tokens.spacingHorizontalXS },
  },
  include: { marginInlineStart: "-8px" },
  left: { opacity: 0.75 },
});

interface Props {
  readonly preview: TenderPreview;
  readonly draft: TenderDraft;
  readonly included: boolean;
  readonly pending: boolean;
  /** Choices stand open when there is only one tender to look at. */
  readonly alone: boolean;
  readonly onInclude: (included: boolean) => void;
  readonly onDraft: (draft: TenderDraft) => void;
  readonly onShow: (place: Place) => void;
  readonly onFindings: () => void;
}

/** One tender: what it is, how it is decided, what that gives now, and what is in the way. */
export function TenderCard(props: Props) {
  const { preview, draft, included, pending, alone, onInclude, onDraft, onShow, onFindings } = props;
  const styles = useStyles();
  const section = sectionStyles();
  const texts = useTexts();
  const { pane, format, language } = texts;
  const words = pane.decide;
  const readNumber = (text: string): number | null => parseNumber(text, language);
  const errors = draftErrors(draft, readNumber);
  const decision = readDraft(draft, readNumber);
  const proposals = proposalsFor(preview, draft);
  const name = tenderName(preview.key, words);
  const headingId = useId();
  const blocking = preview.findings.filter(({ severity }) => severity === "error");
  const hints = preview.findings.filter(({ severity }) => severity !== "error");
  const blocked = preview.outcome === null && blocking.length > 0;
  return (
    <section className={section.card} aria-labelledby={headingId}>
      <div className={section.tight}>
        <h2 id={headingId} className={section.heading}>
          {name}
        </h2>
        {preview.description !== "" && <p className={section.text}>{preview.description}</p>}
        <ul className={styles.facts}>
          {preview.bidCount > 0 && <li className={styles.fact}>{words.bids(preview.bidCount)}</li>}
          {preview.referenceDate !== null && (
            <li className={styles.fact}>{words.referenceDate(format.date(preview.referenceDate))}</li>
          )}
          {preview.procedure !== null && <li className={styles.fact}>{words.procedures[preview.procedure]}</li>}
        </ul>
      </div>
      {blocked && decision !== null && (
        <MessageBar intent="error" layout="multiline" icon={<Icon name="error" />}>
          <MessageBarBody>
            <MessageBarTitle>{words.blockedTitle}</MessageBarTitle>
            {words.blocked(blocking.length)}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={onFindings}>{words.toFindings}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {blocked && decision !== null && (
        <ShowMore items={blocking} page={3}>
          {(shown, focusFrom) => (
            <ul className={styles.list}>
              {shown.map((finding, index) => (
                <li key={findingKey(finding)}>
                  <FindingItem finding={finding} takeFocus={index === focusFrom} onShow={onShow} />
                </li>
              ))}
            </ul>
          )}
        </ShowMore>
      )}
      <div className={styles.decision}>
        <p className={section.small}>{words.price}</p>
        <p className={section.text}>
          {draft.price !== null && decision === null
            ? words.priceKinds[draft.price.kind]
            : capital(priceSummary(decision?.priceFormula ?? preview.priceFormula, texts))}
        </p>
        {proposals.price && (
          <MessageBar intent="info" layout="multiline" icon={<Icon name="info" />}>
            <MessageBarBody>
              <MessageBarTitle>{words.proposePriceTitle}</MessageBarTitle>
              {words.proposePrice} {words.proposePriceNow(priceSummary(preview.priceFormula, texts))}
            </MessageBarBody>
            <MessageBarActions>
              <Button
                onClick={() =>
                  onDraft({ ...draft, price: priceDraftOf(preview.priceFormula, "bandbreedte", format.plain) })
                }
              >
                {words.takePrice}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <Disclosure
          key={draft.price?.kind === "bandbreedte" ? "bounds" : "price"}
          label={words.change}
          ariaLabel={`${words.change}: ${words.price}, ${name}`}
          initiallyOpen={draft.price !== null && (errors.low !== null || errors.high !== null)}
        >
          <PriceChoice
            inForce={preview.priceFormula}
            draft={draft.price}
            clip={draft.clip ?? preview.outcome?.tender.clip ?? false}
            errors={errors}
            onChange={(price) => onDraft({ ...draft, price })}
            onClip={(clip) => onDraft({ ...draft, clip })}
          />
          {(draft.price !== null || draft.clip !== null) && (
            <Button
              appearance="subtle"
              className={section.button}
              onClick={() => onDraft({ ...draft, price: null, clip: null })}
            >
              {words.undo}
            </Button>
          )}
        </Disclosure>
      </div>
      <div className={styles.decision}>
        <p className={section.small}>{words.rule}</p>
        <p className={section.text}>
          {draft.rule !== null && decision === null
            ? words.ruleKinds[draft.rule.kind]
            : capital(ruleSummary(decision?.rule ?? preview.rule, texts))}
        </p>
        {proposals.rule !== null && (
          <MessageBar intent="info" layout="multiline" icon={<Icon name="info" />}>
            <MessageBarBody>
              <MessageBarTitle>
                {words.proposeRuleTitle(
                  ruleSummary(
                    readDraft({ rule: proposals.rule.draft, price: null, clip: null }, readNumber)?.rule ?? null,
                    texts,
                  ),
                )}
              </MessageBarTitle>
              {words.proposeRule[proposals.rule.because]}
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => onDraft({ ...draft, rule: proposals.rule?.draft ?? null })}>
                {words.takeRule}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <Disclosure
          label={words.change}
          ariaLabel={`${words.change}: ${words.rule}, ${name}`}
          initiallyOpen={alone && draft.rule !== null}
        >
          <RuleChoice
            inForce={preview.rule}
            draft={draft.rule}
            errors={errors}
            onChange={(rule) => onDraft({ ...draft, rule })}
          />
          {draft.rule !== null && (
            <Button
              appearance="subtle"
              className={section.button}
              onClick={() => onDraft({ ...draft, rule: null })}
            >
              {words.undo}
            </Button>
          )}
        </Disclosure>
      </div>
      {decision === null ? (
        <p className={section.text} role="status">
          {words.invalidChoice}
        </p>
      ) : (
        preview.outcome !== null && <PreviewPanel outcome={preview.outcome} pending={pending} />
      )}
      {hints.length > 0 && (
        <Disclosure label={words.hints(hints.length)} ariaLabel={`${words.hints(hints.length)}, ${name}`}>
          <ShowMore items={hints} page={10}>
            {(shown, focusFrom) => (
              <ul className={styles.list}>
                {shown.map((finding, index) => (
                  <li key={findingKey(finding)}>
                    <FindingItem finding={finding} takeFocus={index === focusFrom} onShow={onShow} />
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        </Disclosure>
      )}
      {preview.outcome !== null && decision !== null && (
        <Checkbox
          size="large"
          className={mergeClasses(styles.include)}
          label={words.include}
          aria-label={`${words.include}: ${name}`}
          checked={included}
          onChange={(_, data) => onInclude(data.checked === true)}
        />
      )}
    </section>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
