import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { TenderPreview } from "../../application/inspection";
import { parseNumber } from "../../locale/parse-number";
import { capital } from "../../locale/capital";
import { Disclosure } from "../parts/disclosure";
import { totalUnit } from "../scoring/total-text";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import { draftErrors, readDraft, type TenderDraft } from "../state/drafts";
import { withMethod, withoutMethod } from "./choose-method";
import { MethodChoice } from "./method-choice";
import { PriceChoice } from "./price-choice";
import { RuleChoice } from "./rule-choice";
import { priceSummary, ruleSummary } from "./summary";

/** Which of the settings are open, and which must take the keyboard. */
export interface OpenSettings {
  readonly method: boolean;
  readonly price: boolean;
  readonly rule: boolean;
  /** The user asked for the bounds, so the keyboard goes to the first. */
  readonly focusBounds: boolean;
}

export const ALL_CLOSED: OpenSettings = { method: false, price: false, rule: false, focusBounds: false };

interface Props {
  readonly name: string;
  readonly preview: TenderPreview;
  readonly draft: TenderDraft;
  /** Whether price points are cut, as the workbook has it. */
  readonly clip: boolean;
  readonly open: OpenSettings;
  readonly onOpen: (open: OpenSettings) => void;
  readonly onDraft: (draft: TenderDraft) => void;
}

/** The method, the price formula where the method has one, and the rule; each shown in a line and changed in place. */
export function TenderSettings({ name, preview, draft, clip, open, onOpen, onDraft }: Props) {
  const texts = useScoringTexts();
  const { decide: words, pane, language } = texts;
  const readNumber = (text: string): number | null => parseNumber(text, language);
  const errors = draftErrors(draft, readNumber);
  const decision = readDraft(draft, readNumber);
  const method = draft.method ?? preview.method;
  const counted = method ?? "punten";
  const rule = draft.rule?.kind ?? preview.rule?.kind ?? null;
  const cut = draft.clip ?? preview.model?.clip ?? clip;
  return (
    <>
      <Setting
        label={words.method}
        value={method === null ? words.unknownSetting : words.methodKinds[method]}
        note={method === null ? null : words.methodUnit[totalUnit(method)]}
        name={name}
        open={open.method}
        onOpen={(method) => onOpen({ ...open, method })}
        onUndo={draft.method === null ? null : () => onDraft(withoutMethod(draft))}
      >
        <MethodChoice
          method={method}
          onChange={(chosen) => {
            const next = withMethod(draft, chosen, { method: counted, rule });
            // An amount that must be filled in again is shown at once.
            if (next.rule?.amount === "" && draft.rule?.amount !== "") onOpen({ ...open, rule: true });
            onDraft(next);
          }}
        />
      </Setting>
      {counted === "punten" && (
        <Setting
          label={words.price}
          value={
            draft.price !== null && (errors.low ?? errors.high ?? errors.base) !== null
              ? words.priceKinds[draft.price.kind]
              : priceSummary(decision?.priceFormula ?? preview.priceFormula, texts)
          }
          note={cut ? words.clipped : words.notClipped}
          name={name}
          open={open.price}
          onOpen={(price) => onOpen({ ...open, price, focusBounds: false })}
          onUndo={
            draft.price === null && draft.clip === null
              ? null
              : () => onDraft({ ...draft, price: null, clip: null })
          }
        >
          <PriceChoice
            inForce={preview.priceFormula}
            draft={draft.price}
            clip={cut}
            errors={errors}
            focusBounds={open.focusBounds}
            onChange={(price) => onDraft({ ...draft, price })}
            onClip={(clip) => onDraft({ ...draft, clip })}
          />
        </Setting>
      )}
      <Setting
        label={words.rule}
        value={
          errors.amount !== null && draft.rule !== null
            ? pane.rules.kinds[draft.rule.kind]
            : ruleSummary(decision?.rule ?? preview.rule, counted, texts)
        }
        note={null}
        name={name}
        open={open.rule}
        onOpen={(rule) => onOpen({ ...open, rule })}
        onUndo={draft.rule === null ? null : () => onDraft({ ...draft, rule: null })}
      >
        <RuleChoice
          method={counted}
          inForce={preview.rule}
          sameUnit={draft.method === null}
          draft={draft.rule}
          errors={errors}
          discounts={preview.model?.discounts ?? preview.outcome?.tender.discounts ?? null}
          onChange={(rule) => onDraft({ ...draft, rule })}
        />
      </Setting>
    </>
  );
}

interface SettingProps {
  readonly label: string;
  readonly value: string;
  readonly note: string | null;
  /** Of the tender. */
  readonly name: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Null while the workbook's own setting is in force. */
  readonly onUndo: (() => void) | null;
  readonly children: ReactNode;
}

function Setting({ label, value, note, name, open, onOpen, onUndo, children }: SettingProps) {
  const { decide: words } = useScoringTexts();
  const [undone, setUndone] = useState(0);
  return (
    <Disclosure
      label={words.change}
      ariaLabel={`${words.change}: ${label}, ${name}`}
      open={open}
      onOpen={onOpen}
      focusRequests={undone}
      lead={
        <div>
          <p className="section-small">{label}</p>
          <p className="section-text">{capital(value)}</p>
          {note !== null && <p className="section-small">{capital(note)}</p>}
        </div>
      }
    >
      {children}
      {onUndo !== null && (
        <div className="section-actions">
          <Button
            className="section-button"
            onClick={() => {
              setUndone(undone + 1);
              onUndo();
            }}
          >
            {words.undo}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}
