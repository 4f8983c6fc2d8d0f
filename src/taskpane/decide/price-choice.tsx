import { Checkbox, Field, makeStyles, RadioGroup, tokens } from "@fluentui/react-components";
import type { PriceFormula } from "../../domain/tender/tender";
import { Icon } from "../parts/icon";
import { priceDraftOf, type DraftErrors, type PriceDraft, type PriceKind } from "../state/drafts";
import { useTexts } from "../texts-context";
import { Choice } from "./choice";
import { NumberField } from "./number-field";

const KINDS: readonly PriceKind[] = ["bandbreedte", "laagste/prijs", "laag-hoog"];

const useStyles = makeStyles({
  warning: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  icon: { color: tokens.colorStatusWarningForeground3 },
});

interface Props {
  readonly inForce: PriceFormula | null;
  readonly draft: PriceDraft | null;
  readonly clip: boolean;
  readonly errors: DraftErrors;
  readonly onChange: (draft: PriceDraft) => void;
  readonly onClip: (clip: boolean) => void;
}

/** How a price becomes points, with the bounds that a bandwidth needs and what each relative formula can do wrong. */
export function PriceChoice({ inForce, draft, clip, errors, onChange, onClip }: Props) {
  const styles = useStyles();
  const { pane, format } = useTexts();
  const words = pane.decide;
  const write = (value: number): string => format.plain(value);
  const kind = draft?.kind ?? inForce?.kind ?? null;
  const current = draft ?? (kind === null ? null : priceDraftOf(inForce, kind, write));
  return (
    <>
      <Field label={words.price}>
        <RadioGroup
          value={kind ?? ""}
          onChange={(_, data) => {
            const chosen = KINDS.find((each) => each === data.value);
            if (!chosen) return;
            onChange(draft === null ? priceDraftOf(inForce, chosen, write) : { ...draft, kind: chosen });
          }}
        >
          {KINDS.map((each) => (
            <Choice key={each} value={each} name={words.priceKinds[each]} explained={words.priceExplained[each]}>
              {each === kind && current !== null && each === "bandbreedte" && (
                <>
                  <NumberField
                    label={words.low}
                    hint={words.euroHint}
                    value={current.low}
                    error={errors.low}
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
              {each === kind && words.priceWarning[each] !== "" && (
                <p className={styles.warning}>
                  <Icon name="warning" className={styles.icon} />
                  <span>{words.priceWarning[each]}</span>
                </p>
              )}
            </Choice>
          ))}
        </RadioGroup>
      </Field>
      <Checkbox
        size="large"
        label={words.clip}
        checked={clip}
        onChange={(_, data) => onClip(data.checked === true)}
      />
    </>
  );
}
