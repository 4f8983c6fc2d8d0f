import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { TenderPreview } from "../../application/inspection";
import type { Method, Procedure } from "../../domain/tender/tender";
import { capital } from "../../locale/capital";
import { Disclosure } from "../parts/disclosure";
import { SelectField } from "../parts/field";
import { Message } from "../parts/message";
import { amountText } from "../scoring/total-text";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import type { TenderDraft } from "../state/drafts";
import { isTaken, needsAmount, presetFor, type Preset } from "./preset";
import { priceSummary, ruleSummary } from "./summary";

const PROCEDURES: readonly Procedure[] = ["private", "belowThreshold", "european", "reserved"];

interface Props {
  readonly preview: TenderPreview;
  readonly draft: TenderDraft;
  readonly method: Method;
  readonly onTake: (preset: Preset) => void;
}

/** What fits a procedure, in sight while the workbook leaves a decision open. */
export function OpenPreset(props: Props) {
  const { preview, method } = props;
  const texts = useScoringTexts();
  const { preset: words } = texts.decide;
  const now = [
    ...(method === "punten" ? [priceSummary(preview.priceFormula, texts)] : []),
    ruleSummary(preview.rule, method, texts),
  ];
  return (
    <Message intent="info" title={words.title}>
      <div className="section-stack">
        <p className="section-text">{words.open}</p>
        <Choice {...props} />
        <p className="section-small">{words.now(texts.format.list(now))}</p>
      </div>
    </Message>
  );
}

interface FoldedProps extends Props {
  /** Of the tender. */
  readonly name: string;
  /** Rises when the keyboard must come here, because the button that had it is gone. */
  readonly focusRequests: number;
}

/** The same one press away, once everything is decided. */
export function FoldedPreset({ name, focusRequests, ...props }: FoldedProps) {
  const { preset: words } = useScoringTexts().decide;
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      label={words.more}
      ariaLabel={`${words.more}, ${name}`}
      open={open}
      onOpen={setOpen}
      focusRequests={focusRequests}
    >
      <Choice {...props} />
    </Disclosure>
  );
}

function Choice({ preview, draft, method, onTake }: Props) {
  const texts = useScoringTexts();
  const { decide, format, pane } = texts;
  const words = decide.preset;
  const [procedure, setProcedure] = useState(preview.procedure ?? "private");
  const preset = presetFor(procedure, method);
  const rule =
    preset.amount === null || preset.rule === "gelijk"
      ? pane.rules.kinds[preset.rule].toLocaleLowerCase()
      : preset.rule === "marge"
        ? decide.ruleSummary.marge(amountText(preset.amount, method, texts))
        : decide.ruleSummary.banden(amountText(preset.amount, method, texts));
  const taken = isTaken(preset, draft.rule ?? preview.rule, draft.price ?? preview.priceFormula);
  const boundsThere = preview.priceFormula?.kind === "bandbreedte";
  return (
    <div className="section-stack">
      <SelectField
        label={words.procedure}
        value={procedure}
        options={PROCEDURES.map((each) => ({ value: each, text: decide.procedures[each] }))}
        onChange={(value) => setProcedure(PROCEDURES.find((each) => each === value) ?? "private")}
      />
      <p className="section-text">
        <strong>{capital(format.list(preset.bandwidth ? [words.price, rule] : [rule]))}</strong>
      </p>
      <p className="section-small">{`${words.hint[procedure]} ${words.noAdvice}`}</p>
      <div className="section-actions">
        <Button className="section-button" disabledFocusable={taken} onClick={() => onTake(preset)}>
          {taken ? words.taken : words.take}
        </Button>
      </div>
      {!taken && preset.bandwidth && !boundsThere && <p className="section-small">{words.bounds}</p>}
      {!taken && needsAmount(preset) && <p className="section-small">{words.amount}</p>}
    </div>
  );
}
