import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { CheckedRecord } from "../../domain/control/verification";
import { Icon } from "../parts/icon";
import { tenderName } from "../parts/tender-name";
import { usePartTexts } from "../parts/use-part-texts";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { ChangeGroups } from "./change-groups";
import { momentText } from "./moment-text";
import { StateLine } from "./state-line";
import { useDossierTexts } from "./use-dossier-texts";

interface Props {
  readonly record: CheckedRecord;
  /** It is the only score: its number stands above it already. */
  readonly alone: boolean;
  /** Tenders whose prices must not be seen yet, by `tenderId`. */
  readonly blind: ReadonlyMap<string, unknown>;
  readonly commands: PaneCommands;
}

/** One score: when and by whom, whether it is still what it was, and every cell that is not. */
export function RecordCard({ record, alone, blind, commands }: Props) {
  const { pane, format } = useTexts();
  const words = useDossierTexts().control;
  const sheetWords = usePartTexts().sheet;
  const heading = useId();
  const moment = useId();
  const { key, controlNumber, when, by, sheet, replacedBy, ok, changes } = record;
  const name = tenderName(key, pane.tender);
  const scored = words.scored(momentText(when, format), by);
  return (
    <section className="section-card" aria-labelledby={`${heading} ${moment}`}>
      <div className="section-tight">
        <h2 id={heading} className="section-heading">
          {name}
        </h2>
        <p id={moment} className="section-small">
          {scored}
        </p>
        {!alone && <p className="section-small dossier-number">{words.number(controlNumber)}</p>}
      </div>
      <div className="section-tight">
        {ok ? (
          <StateLine icon="check" tone="good">
            {words.recordUnchanged}
          </StateLine>
        ) : (
          <StateLine icon="error" tone="bad">
            {changes.length > 0
              ? words.recordChanged(changes.length, format.number(changes.length))
              : words.recordIncomplete}
          </StateLine>
        )}
        {replacedBy !== null && (
          <StateLine icon="info" tone="quiet">
            {words.replacedBy(replacedBy)}
          </StateLine>
        )}
        {sheet === null && (
          <StateLine icon="warning" tone="attention">
            {words.sheetGone}
          </StateLine>
        )}
      </div>
      <ChangeGroups changes={changes} blind={blind} of={name} onShow={commands.showPlace} />
      {sheet !== null && (
        <div className="section-actions">
          <Button
            className="section-button"
            icon={<Icon name="sheet" />}
            aria-label={sheetWords.openNamed(sheet)}
            onClick={() => commands.showSheet(sheet)}
          >
            {sheetWords.open}
          </Button>
        </div>
      )}
    </section>
  );
}
