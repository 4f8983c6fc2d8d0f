import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Place } from "../../domain/cell";
import type { MappingChoices, RoleQuestion } from "../../domain/tables/read-tables-types";
import { canShow, placeText } from "../findings/place-text";
import { CheckField, Choice, ChoiceGroup } from "../parts/field";
import { useTexts } from "../texts-context";
import { withMapping } from "./mapping";
import "./role-question-card.css";

interface Props {
  readonly question: RoleQuestion;
  readonly choices: MappingChoices;
  readonly disabled: boolean;
  readonly onShow: (place: Place) => void;
  readonly onApply: (choices: MappingChoices, remember: boolean) => void;
}

/** Two tables that could both be it: the user says which, once. */
export function RoleQuestionCard({ question, choices, disabled, onShow, onApply }: Props) {
  const { pane } = useTexts();
  const words = pane.found;
  const group = useId();
  const [chosen, setChosen] = useState("");
  const [remember, setRemember] = useState(true);
  const idle = disabled || chosen === "";
  return (
    <div className="section-card role-question-card">
      <ChoiceGroup label={words.question(words.roles[question.role])} hint={words.questionHint}>
        {question.candidates.map(({ id, label, place }) => (
          <Choice
            key={id}
            group={group}
            value={id}
            label={label}
            explained={placeText({ ...place, table: null, row: null, column: null }, pane.findings)}
            checked={id === chosen}
            onChoose={() => setChosen(id)}
          >
            {canShow(place) && (
              <Button className="section-button" onClick={() => onShow(place)}>
                {pane.findings.goTo}
              </Button>
            )}
          </Choice>
        ))}
      </ChoiceGroup>
      <CheckField
        label={words.remember}
        hint={words.rememberHint}
        checked={remember}
        onChange={setRemember}
      />
      <div className="section-actions">
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={idle}
          onClick={() => {
            const mapping = { role: question.role, table: chosen, columns: new Map<string, string>() };
            if (!idle) onApply(withMapping(choices, mapping, null), remember);
          }}
        >
          {words.apply}
        </Button>
      </div>
    </div>
  );
}
