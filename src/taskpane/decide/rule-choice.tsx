import { useId } from "react";
import { LEVELS, type Level } from "../../domain/pso/level";
import { scoreUnit } from "../../domain/tender/score-unit";
import type { DecisionRule, Method, Tender } from "../../domain/tender/tender";
import { Choice, ChoiceGroup, SelectField } from "../parts/field";
import { amountText, totalUnit } from "../scoring/total-text";
import { useScoringTexts } from "../scoring/use-scoring-texts";
import { ruleDraftOf, type DraftErrors, type RuleDraft, type RuleKind } from "../state/drafts";
import { DiscountTable } from "./discount-table";
import { NumberField } from "./number-field";

const KINDS: readonly RuleKind[] = [
  "marge",
  "banden",
  "gelijk",
  "eerst",
  "gewogen",
  "korting euro",
  "korting procent",
  "minimum",
];

interface Props {
  readonly method: Method;
  readonly inForce: DecisionRule | null;
  /** The parameter in force is in the unit of the method: false once the user chose another method. */
  readonly sameUnit: boolean;
  readonly draft: RuleDraft | null;
  readonly errors: DraftErrors;
  /** As the PSO-ladder has them; null while the tender's settings have an error. */
  readonly discounts: Tender["discounts"] | null;
  readonly onChange: (draft: RuleDraft) => void;
}

/** How the level decides: eight ways, and what goes with the one that is chosen. */
export function RuleChoice({ method, inForce, sameUnit, draft, errors, discounts, onChange }: Props) {
  const texts = useScoringTexts();
  const { pane, format, levels, decide: words } = texts;
  const group = useId();
  const unit = totalUnit(method);
  const kind = draft?.kind ?? inForce?.kind ?? null;
  const draftOf = (each: RuleKind): RuleDraft =>
    ruleDraftOf(sameUnit ? inForce : null, each, scoreUnit(method), format.plain);
  const current = draft ?? (kind === null ? null : draftOf(kind));
  return (
    <ChoiceGroup label={words.rule}>
      {KINDS.map((each) => (
        <Choice
          key={each}
          group={group}
          value={each}
          label={pane.rules.kinds[each]}
          explained={pane.rules.explained[each]}
          checked={each === kind}
          onChoose={() => onChange(draft === null ? draftOf(each) : { ...draft, kind: each })}
        >
          {current !== null && (each === "marge" || each === "banden") && (
            <NumberField
              label={each === "marge" ? words.margin[unit] : words.width[unit]}
              hint={unit === "points" ? undefined : words.euroParameter}
              value={current.amount}
              error={errors.amount}
              show={(value) =>
                unit === "points" ? format.number(value, 6) : amountText(value, method, texts)
              }
              onChange={(amount) => onChange({ ...current, amount })}
            />
          )}
          {(each === "korting euro" || each === "korting procent") && (
            <DiscountTable rule={each} discounts={discounts} />
          )}
          {current !== null && each === "minimum" && (
            <SelectField
              label={words.level}
              value={current.level}
              options={LEVELS.filter((level) => level !== "none").map((level) => ({
                value: level,
                text: levels[level],
              }))}
              onChange={(value) => onChange({ ...current, level: levelOf(value) })}
            />
          )}
        </Choice>
      ))}
    </ChoiceGroup>
  );
}

function levelOf(value: string): Level {
  return LEVELS.find((level) => level === value) ?? "aspirant";
}
