import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Place } from "../../domain/cell";
import type { MappingChoices } from "../../domain/tables/read-tables-types";
import { FindingItem } from "../findings/finding-item";
import { CheckField, SelectField } from "../parts/field";
import { useTexts } from "../texts-context";
import {
  choosableHeaders,
  isAnswered,
  mayBeAbsent,
  repeatedHeaders,
  withAnswers,
  type ColumnAnswer,
  type ColumnQuestion,
} from "./column-questions";
import "./role-question-card.css";

interface Props {
  readonly question: ColumnQuestion;
  readonly choices: MappingChoices;
  readonly disabled: boolean;
  readonly onShow: (place: Place) => void;
  readonly onApply: (choices: MappingChoices, remember: boolean) => void;
}

/** A decisive column that is missing or there twice: the user points at the header, and the table is read again. */
export function ColumnQuestionCard({ question, choices, disabled, onShow, onApply }: Props) {
  const { pane, format } = useTexts();
  const words = pane.found;
  const { role, table, columns } = question;
  const labels: Readonly<Record<string, string>> = words.columns[role];
  const heading = useId();
  const [answers, setAnswers] = useState<ReadonlyMap<string, ColumnAnswer>>(new Map());
  const [remember, setRemember] = useState(true);
  const idle = disabled || !isAnswered(question, answers);
  const headers = choosableHeaders(table.headers);
  const repeated = repeatedHeaders(table.headers);
  return (
    <form
      className="section-card role-question-card"
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        if (!idle) onApply(withAnswers(choices, question, answers), remember);
      }}
    >
      <div className="section-tight">
        <h2 id={heading} className="section-heading">
          {words.columnQuestion(words.roles[role])}
        </h2>
        <p className="section-quiet">
          {table.isExcelTable ? words.where(table.label, table.sheet) : words.whereRange(table.sheet)}
        </p>
      </div>
      {columns.map(({ keys, finding }) => (
        <div key={keys.join(" ")} className="section-tight">
          <FindingItem finding={finding} onShow={onShow} />
          {keys.map((key) => (
            <SelectField
              key={key}
              label={labels[key] ?? key}
              value={optionOf(answers.get(key) ?? null)}
              options={[
                { value: "", text: words.columnChoose },
                ...(mayBeAbsent(role, key) ? [{ value: ABSENT, text: words.columnAbsent }] : []),
                ...headers.map((header) => ({ value: HEADER + header, text: header })),
              ]}
              onChange={(option) => setAnswers(new Map(answers).set(key, answerOf(option)))}
            />
          ))}
          {keys.length > 1 && <p className="section-small">{words.columnOneIsEnough}</p>}
        </div>
      ))}
      {repeated.length > 0 && <p className="section-small">{words.columnsRepeated(format.list(repeated))}</p>}
      <CheckField
        label={words.remember}
        hint={words.rememberHint}
        checked={remember}
        onChange={setRemember}
      />
      <div className="section-actions">
        <Button type="submit" appearance="primary" size="large" disabledFocusable={idle}>
          {words.apply}
        </Button>
      </div>
    </form>
  );
}

/** Options carry a prefix, because a header may read like anything. */
const HEADER = "header:";
const ABSENT = "absent";

function optionOf(answer: ColumnAnswer): string {
  if (answer === null) return "";
  return answer === "absent" ? ABSENT : HEADER + answer.header;
}

function answerOf(option: string): ColumnAnswer {
  if (option === ABSENT) return "absent";
  return option.startsWith(HEADER) ? { header: option.slice(HEADER.length) } : null;
}
