import { Field, RadioGroup, Select } from "@fluentui/react-components";
import { LEVELS, type Level } from "../../domain/pso/level";
import type { DecisionRule } from "../../domain/tender/tender";
import { ruleDraftOf, type DraftErrors, type RuleDraft, type RuleKind } from "../state/drafts";
import { useTexts } from "../texts-context";
import { Choice } from "./choice";
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
  const write = (value: number): string => format.plain(value);
  const kind = draft?.kind ?? inForce?.kind ?? null;
  const current = draft ?? (kind === null ? null : ruleDraftOf(inForce, kind, write));
  return (
    <Field label={words.rule}>
      <RadioGroup
        value={kind ?? ""}
        onChange={(_, data) => {
          const chosen = KINDS.find((each) => each === data.value);
          if (!chosen) return;
          onChange(draft === null ? ruleDraftOf(inForce, chosen, write) : { ...draft, kind: chosen });
        }}
      >
        {KINDS.map((each) => (
          <Choice key={each} value={each} name={words.ruleKinds[each]} explained={words.ruleExplained[each]}>
            {each === kind && current !== null && (each === "marge" || each === "banden") && (
              <NumberField
                label={each === "marge" ? words.margin : words.width}
                value={current.points}
                error={errors.points}
                show={(value) => format.number(value, 6)}
                onChange={(points) => onChange({ ...current, points })}
              />
            )}
            {each === kind && current !== null && each === "minimum" && (
              <Field label={words.level}>
                <Select
                  size="large"
                  value={current.level}
                  onChange={(_, data) => onChange({ ...current, level: levelOf(data.value) })}
                >
                  {LEVELS.filter((level) => level !== "none").map((level) => (
                    <option key={level} value={level}>
                      {levels[level]}
                    </option>
                  ))}
                </Select>
              </Field>
            )}
          </Choice>
        ))}
      </RadioGroup>
    </Field>
  );
}

function levelOf(value: string): Level {
  return LEVELS.find((level) => level === value) ?? "aspirant";
}
