import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { StatusColumnPlace } from "../../application/inspection";
import { CheckField } from "../parts/field";
import type { ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { EditedBar } from "./edited-bar";
import { useCertificateTexts } from "./use-certificate-texts";

interface Props {
  readonly place: StatusColumnPlace;
  readonly state: ReadyState;
  readonly commands: PaneCommands;
}

/** A column in the user's own table: says first where it comes and what is in it, and is written only when he agrees. */
export function StatusColumnCard({ place, state, commands }: Props) {
  const texts = useCertificateTexts().words;
  const words = texts.statusColumn;
  const { statusColumn, focus } = state.certificates;
  const busy = state.activity.kind !== "idle";
  return (
    <section className="section-card" aria-label={words.title}>
      <h2 className="section-heading">{words.title}</h2>
      {statusColumn !== null && (
        <EditedBar
          edited={statusColumn}
          done={words.done}
          undone={() => words.undone}
          takeFocus={focus === "statusColumn" || focus === "undoStatusColumn"}
          busy={busy}
          onUndo={() => commands.work("undoStatusColumn")}
          onShow={commands.showPlace}
        />
      )}
      {place.kind === "noSuppliers" ? (
        <p className="section-text">{words.noSuppliers}</p>
      ) : place.kind === "occupied" ? (
        <>
          <p className="section-text">
            {words.occupied(place.blocked.cell ?? "", place.blocked.sheet ?? "")}
          </p>
          <div className="section-actions">
            <Button className="section-button" onClick={() => commands.showPlace(place.blocked)}>
              {words.showCell(place.blocked.cell ?? "")}
            </Button>
            <Button className="section-button" disabledFocusable={busy} onClick={commands.reread}>
              {words.reread}
            </Button>
          </div>
        </>
      ) : (
        <Agreement place={place} state={state} commands={commands} />
      )}
    </section>
  );
}

interface AgreementProps extends Props {
  readonly place: Extract<StatusColumnPlace, { readonly header: unknown }>;
}

function Agreement({ place, state, commands }: AgreementProps) {
  const { format } = useTexts();
  const texts = useCertificateTexts().words;
  const words = texts.statusColumn;
  const why = useId();
  const { agreed } = state.certificates;
  const busy = state.activity.kind !== "idle";
  const free = place.kind === "free";
  const explain = free ? words.free : words.present;
  return (
    <>
      <p className="section-text">
        {explain(place.header.cell ?? "", place.header.sheet ?? "", format.date(state.checkDate))}
      </p>
      <CheckField
        label={free ? words.agreeFree : words.agreePresent}
        checked={agreed}
        onChange={(agrees) => commands.dispatch({ type: "columnAgreed", agreed: agrees })}
      />
      <div className="section-actions">
        <Button
          className="section-button"
          disabledFocusable={busy || state.stale || !agreed}
          aria-describedby={why}
          onClick={() => commands.work("statusColumn")}
        >
          {free ? words.write : words.renew}
        </Button>
        <Button className="section-button" onClick={() => commands.showPlace(place.header)}>
          {words.showCell(place.header.cell ?? "")}
        </Button>
      </div>
      <p id={why} className="section-small">
        {state.stale && !busy ? texts.stale : agreed ? "" : words.disagreed}
      </p>
    </>
  );
}
