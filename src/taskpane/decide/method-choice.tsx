import { useId } from "react";
import type { Method } from "../../domain/tender/tender";
import { Choice, ChoiceGroup } from "../parts/field";
import { totalUnit } from "../scoring/total-text";
import { useScoringTexts } from "../scoring/use-scoring-texts";

const METHODS: readonly Method[] = ["punten", "gunnen op waarde", "prijs per kwaliteit", "utility index"];

interface Props {
  readonly method: Method | null;
  readonly onChange: (method: Method) => void;
}

/** How price, quality and level become one figure: four ways, each with the unit that it gives. */
export function MethodChoice({ method, onChange }: Props) {
  const { decide: words } = useScoringTexts();
  const group = useId();
  return (
    <ChoiceGroup label={words.method}>
      {METHODS.map((each) => (
        <Choice
          key={each}
          group={group}
          value={each}
          label={words.methodKinds[each]}
          explained={`${words.methodExplained[each]} ${words.methodUnit[totalUnit(each)]}`}
          checked={each === method}
          onChoose={() => onChange(each)}
        />
      ))}
    </ChoiceGroup>
  );
}
