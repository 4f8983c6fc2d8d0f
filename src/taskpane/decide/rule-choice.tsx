import { useId } from "react";
import { LEVELS, type Level } from "../../domain/pso/level";
import type { DecisionRule } from "../../domain/tender/tender";
import { Choice, ChoiceGroup, SelectField } from "../parts/field";
import { ruleDraftOf, type DraftErrors, type RuleDraft, type RuleKind } from "../state/drafts";
import { useTexts } from "../texts-context";
import { NumberField } from "./number-field";

const KINDS: readonly RuleKind[] = ["marge", "banden", "gelijk", "eerst", "gewogen", "minimum"];

interface Props {
  readonly inForce: DecisionRule | null;
  readonly draft: RuleDraft | null;
  readonly errors: DraftErrors;
  readonly onChange: (draft: RuleDraft) => void;
}

/** How the level decides: six ways, and the parameter of the one that is chosen. */
export function RuleChoice({ inForce, draft, errors, onChange }: Props) {
  const { pane, format, levels } = useTexts();
  const words = pane.decide;
  const group = useId();
  const kind = draft?.kind ?? inForce?.kind ?? null;
  const current = draft ?? (kind === null ? null : ruleDraftOf(inForce, kind, format.plain));
  return (
    <ChoiceGroup label={words.rule}>
      {KINDS.map((each) => (
        <Choice
          key={each}
          group={group}
          value={each}
          label={words.ruleKinds[each]}
          explained={words.ruleExplained[each]}
          checked={each === kind}
          onChoose={() =>
            onChange(draft === null ? ruleDraftOf(inForce, each, format.plain) : { ...draft, kind: each })
          }
        >
          {current !== null && (each === "marge" || each === "banden") && (
            <NumberField
              label={each === "marge" ? words.margin : words.width}
              value={current.points}
              error={errors.points}
              show={(value) => format.number(value, 6)}
              onChange={(points) => onChange({ ...current, points })}
            />
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
