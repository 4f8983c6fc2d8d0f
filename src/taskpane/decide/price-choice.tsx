import { useId } from "react";
import type { PriceFormula } from "../../domain/tender/tender";
import { CheckField, Choice, ChoiceGroup } from "../parts/field";
import { Icon } from "../parts/icon";
import { priceDraftOf, type DraftErrors, type PriceDraft, type PriceKind } from "../state/drafts";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import { NumberField } from "./number-field";
import "./price-choice.css";

const KINDS: readonly PriceKind[] = ["bandbreedte", "log", "afwijking", "laagste/prijs", "laag-hoog"];

interface Props {
  readonly inForce: PriceFormula | null;
  readonly draft: PriceDraft | null;
  readonly clip: boolean;
  readonly errors: DraftErrors;
  /** The user asked for the bounds, so the keyboard goes to the first. */
  readonly focusBounds: boolean;
  readonly onChange: (draft: PriceDraft) => void;
  readonly onClip: (clip: boolean) => void;
}

/** How a price becomes points, with the parameters that it needs and what each relative formula can do wrong. */
export function PriceChoice({ inForce, draft, clip, errors, focusBounds, onChange, onClip }: Props) {
  const { decide: words, format } = useScoringTexts();
  const group = useId();
  const kind = draft?.kind ?? inForce?.kind ?? null;
  const current = draft ?? (kind === null ? null : priceDraftOf(inForce, kind, format.plain));
  return (
    <>
      <ChoiceGroup label={words.price}>
        {KINDS.map((each) => (
          <Choice
            key={each}
            group={group}
            value={each}
            label={words.priceKinds[each]}
            explained={words.priceExplained[each]}
            checked={each === kind}
            onChoose={() =>
              onChange(draft === null ? priceDraftOf(inForce, each, format.plain) : { ...draft, kind: each })
            }
          >
            {current !== null && each === "bandbreedte" && (
              <>
                <NumberField
                  label={words.low}
                  hint={words.euroHint}
                  value={current.low}
                  error={errors.low}
                  takeFocus={focusBounds}
                  show={format.euro}
                  onChange={(low) => onChange({ ...current, low })}
                />
                <NumberField
                  label={words.high}
                  hint={words.euroHint}
                  value={current.high}
                  error={errors.high}
                  show={format.euro}
                  onChange={(high) => onChange({ ...current, high })}
                />
              </>
            )}
            {current !== null && each === "log" && (
              <NumberField
                label={words.base}
                hint={words.baseHint}
                value={current.base}
                error={errors.base}
                show={(value) => format.number(value, 6)}
                onChange={(base) => onChange({ ...current, base })}
              />
            )}
            {words.priceWarning[each] !== "" && (
              <p className="price-choice-warning">
                <Icon name="warning" className="price-choice-icon" />
                <span>{words.priceWarning[each]}</span>
              </p>
            )}
          </Choice>
        ))}
      </ChoiceGroup>
      <CheckField label={words.clip} hint={words.clipHint} checked={clip} onChange={onClip} />
    </>
  );
}
