import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { TenderPreview } from "../../application/inspection";
import type { Place } from "../../domain/cell";
import { parseNumber } from "../../locale/parse-number";
import { FindingItems } from "../findings/finding-items";
import { Disclosure } from "../parts/disclosure";
import { CheckField } from "../parts/field";
import { Message } from "../parts/message";
import { tenderName } from "../parts/tender-name";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import { readDraft, type TenderDraft } from "../state/drafts";
import { leavesOpen, needsAmount, withPreset, type Preset } from "./preset";
import { FoldedPreset, OpenPreset } from "./preset-panel";
import { PreviewPanel } from "./preview-panel";
import { ALL_CLOSED, TenderSettings } from "./tender-settings";
import "./tender-card.css";

interface Props {
  readonly preview: TenderPreview;
  readonly draft: TenderDraft;
  readonly included: boolean;
  readonly pending: boolean;
  /** Whether price points are cut, as the workbook has it. */
  readonly clip: boolean;
  /** What stands in the place of who would win, as long as that may not be seen; null where it may. */
  readonly instead: ReactNode;
  readonly onInclude: (included: boolean) => void;
  readonly onDraft: (draft: TenderDraft) => void;
  readonly onShow: (place: Place) => void;
  readonly onFindings: () => void;
  /** What can be done with the model of a tender before its prices are read. */
  readonly children?: ReactNode;
}

/** One tender: what it is, how it is decided, what that gives now, and what is in the way. */
export function TenderCard(props: Props) {
  const { preview, draft, included, pending, clip, instead, children } = props;
  const { onInclude, onDraft, onShow, onFindings } = props;
  const { decide: words, pane, format, language } = useScoringTexts();
  const decision = readDraft(draft, (text) => parseNumber(text, language));
  const name = tenderName(preview.key, pane.tender);
  const headingId = useId();
  const [open, setOpen] = useState(ALL_CLOSED);
  const [presetTaken, setPresetTaken] = useState(0);
  const [hintsOpen, setHintsOpen] = useState(false);
  const blocking = preview.findings.filter(({ severity }) => severity === "error");
  const hints = preview.findings.filter(({ severity }) => severity !== "error");
  // Where nothing was read of a tender, there is nothing to decide yet either.
  const decidable =
    preview.bidCount > 0 || preview.model !== null || preview.rule !== null || preview.priceFormula !== null;
  const blocked = preview.outcome === null && blocking.length > 0;
  const facts = [
    preview.bidCount > 0 ? words.bids(preview.bidCount) : preview.model === null ? null : words.noBids,
    preview.referenceDate === null ? null : words.referenceDate(format.date(preview.referenceDate)),
    preview.procedure === null ? null : words.procedures[preview.procedure],
  ].filter((fact) => fact !== null);
  const leftOpen = leavesOpen(preview, draft);
  const preset = {
    preview,
    draft,
    method: draft.method ?? preview.method ?? "punten",
    onTake: (taken: Preset): void => {
      const next = withPreset(draft, taken, preview.priceFormula, format.plain);
      const bounds = taken.bandwidth && (next.price?.low === "" || next.price?.high === "");
      setOpen({ ...open, price: open.price || bounds, focusBounds: bounds, rule: needsAmount(taken) });
      // The button is gone; the first bound takes the keyboard where there is one to fill in.
      if (!bounds) setPresetTaken(presetTaken + 1);
      onDraft(next);
    },
  };
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
        <div className="tender-card-decision">
          {leftOpen && <OpenPreset key={preview.procedure} {...preset} />}
          <TenderSettings
            name={name}
            preview={preview}
            draft={draft}
            clip={clip}
            open={open}
            onOpen={setOpen}
            onDraft={onDraft}
          />
          {!leftOpen && (
            <FoldedPreset key={preview.procedure} {...preset} name={name} focusRequests={presetTaken} />
          )}
        </div>
      ) : (
        hints.length > 0 && <FindingItems findings={hints} page={3} onShow={onShow} />
      )}
      {instead}
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
      {children}
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
