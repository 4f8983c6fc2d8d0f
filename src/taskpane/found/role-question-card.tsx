import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Place } from "../../domain/cell";
import type { MappingChoices, RoleQuestion } from "../../domain/tables/read-tables-types";
import { canShow, placeText } from "../findings/place-text";
import { sectionStyles } from "../parts/section-styles";
import { useTexts } from "../texts-context";
import { withMapping } from "./mapping";

const useStyles = makeStyles({
  card: { borderColor: tokens.colorNeutralStrokeAccessible },
  radio: { alignItems: "flex-start" },
});

interface Props {
  readonly question: RoleQuestion;
  readonly choices: MappingChoices;
  readonly disabled: boolean;
  readonly onShow: (place: Place) => void;
  readonly onApply: (choices: MappingChoices, remember: boolean) => void;
}

/** Two tables that could both be it: the user says which, once. */
export function RoleQuestionCard({ question, choices, disabled, onShow, onApply }: Props) {
  const styles = useStyles();
  const section = sectionStyles();
  const { pane } = useTexts();
  const words = pane.found;
  const [chosen, setChosen] = useState("");
  const [remember, setRemember] = useState(true);
  const place = question.candidates.find(({ id }) => id === chosen)?.place ?? null;
  return (
    <section className={`${section.card} ${styles.card}`} aria-label={words.question(words.roles[question.role])}>
      <Field label={words.question(words.roles[question.role])} hint={words.questionHint}>
        <RadioGroup value={chosen} onChange={(_, data) => setChosen(data.value)}>
          {question.candidates.map(({ id, label, place: where }) => (
            <Radio
              key={id}
              value={id}
              label={`${label}${placeText(where, pane.findings) === "" ? "" : ` (${placeText({ ...where, table: null, column: null }, pane.findings)})`}`}
            />
          ))}
        </RadioGroup>
      </Field>
      <Checkbox
        size="large"
        label={words.remember}
        checked={remember}
        onChange={(_, data) => setRemember(data.checked === true)}
      />
      <div className={section.actions}>
        <Button
          appearance="primary"
          className={section.button}
          disabledFocusable={disabled || chosen === ""}
          onClick={() =>
            onApply(
              withMapping(choices, { role: question.role, table: chosen, columns: new Map() }, null),
              remember,
            )
          }
        >
          {words.apply}
        </Button>
        {place !== null && canShow(place) && (
          <Button className={section.button} onClick={() => onShow(place)}>
            {pane.findings.goTo}
          </Button>
        )}
      </div>
    </section>
  );
}
