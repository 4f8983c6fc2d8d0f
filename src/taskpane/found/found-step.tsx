import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { FindingsList } from "../findings/findings-list";
import { gatherFindings } from "../findings/gather-findings";
import { OpeningCard } from "../help/opening-card";
import { Icon } from "../parts/icon";
import { onDemand } from "../parts/on-demand";
import { StepHeading } from "../parts/step-heading";
import { canDecide, previewsPending, type ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { Disclosure } from "../parts/disclosure";
import { ColumnQuestionCard } from "./column-question-card";
import { columnQuestions } from "./column-questions";
import { EmptyWorkbook } from "./empty-workbook";
import { MappingForm } from "./mapping-form";
import { RoleCard } from "./role-card";
import { RoleQuestionCard } from "./role-question-card";
import { isEmptyWorkbook, missingForAward, rolesToShow } from "./roles-to-show";
import "./found-step.css";

const blindNote = onDemand(async () => (await import("./blind-note")).BlindNote);

interface Props {
  readonly state: ReadyState;
  readonly commands: PaneCommands;
  readonly takeFocus: boolean;
}

/** Step 1: what stands in the workbook, what is missing, and what needs a look. */
export function FoundStep({ state, commands, takeFocus }: Props) {
  const { pane, format } = useTexts();
  const words = pane.found;
  const { tables, choices } = state.inspection;
  const { blindfolds } = state;
  const [correcting, setCorrecting] = useState(false);
  const busy = state.activity.kind !== "idle";
  const findings = useMemo(
    () => gatherFindings(tables.findings, state.check, state.previews),
    [tables.findings, state.check, state.previews],
  );
  const questions = columnQuestions(tables);
  const empty = isEmptyWorkbook(tables);
  const missing = missingForAward(tables);
  const apply = (next: typeof choices, remember: boolean): void =>
    remember ? commands.readAndRemember(next) : commands.readWith(next);
  return (
    <>
      {state.opening !== null && <OpeningCard commands={commands} />}
      <div className="section-tight">
        <StepHeading text={words.title} takeFocus={takeFocus} />
        <p className="section-quiet">
          {missing.length === 0
            ? words.summaryOk
            : words.summaryMissing(format.list(missing.map((role) => words.roles[role])))}
        </p>
      </div>
      {empty ? (
        <EmptyWorkbook />
      ) : (
        <>
          {tables.questions.map((question) => (
            <RoleQuestionCard
              key={question.role}
              question={question}
              choices={choices}
              disabled={busy}
              onShow={commands.showPlace}
              onApply={apply}
            />
          ))}
          {questions.map((question) => (
            <ColumnQuestionCard
              key={`${question.role} ${question.table.id}`}
              question={question}
              choices={choices}
              disabled={busy}
              onShow={commands.showPlace}
              onApply={apply}
            />
          ))}
          <section className="section-tight" aria-label={words.tables}>
            <h2 className="section-heading">{words.tables}</h2>
            <ul className="found-step-cards">
              {rolesToShow(tables).map(({ role, table }) => (
                <RoleCard
                  key={role}
                  role={role}
                  table={table}
                  undecided={questions.find((question) => question.role === role)?.table ?? null}
                />
              ))}
            </ul>
            {tables.candidates.length > 0 && (
              <Disclosure label={words.correct} open={correcting} onOpen={setCorrecting}>
                <MappingForm tables={tables} choices={choices} disabled={busy} onApply={apply} />
              </Disclosure>
            )}
          </section>
        </>
      )}
      <div className="section-actions">
        <Button
          appearance="primary"
          size="large"
          icon={<Icon name="arrow" />}
          iconPosition="after"
          disabledFocusable={!canDecide(tables)}
          onClick={() => commands.go("decide")}
        >
          {words.next}
        </Button>
        <Button
          size="large"
          icon={<Icon name="refresh" />}
          disabledFocusable={busy}
          onClick={commands.reread}
        >
          {words.reread}
        </Button>
      </div>
      {!canDecide(tables) && <p className="section-quiet">{words.nextBlocked}</p>}
      {(findings.length > 0 || !empty) && (
        <section className="section-tight" aria-label={pane.findings.title}>
          <h2 className="section-heading">{pane.findings.title}</h2>
          {/* Those of the tenders come from the engine, which is still fetched. */}
          {previewsPending(state) && <p role="status">{pane.progress.calculating}</p>}
          {blindfolds !== null && blindfolds.size > 0 && (
            <blindNote.Part blindfolds={blindfolds} commands={commands} />
          )}
          <FindingsList
            findings={findings}
            filter={state.filter}
            onFilter={(filter) => commands.dispatch({ type: "filterChosen", filter })}
            onShow={commands.showPlace}
          />
        </section>
      )}
    </>
  );
}
