import { Button } from "@fluentui/react-components";
import { useState } from "react";
import {
  isRegisterDifference,
  REGISTER_DIFFERENCES,
  type RegisterMatch,
} from "../../domain/pso/register-match";
import { DateField } from "../parts/date-field";
import { Field } from "../parts/field";
import { Icon } from "../parts/icon";
import { Message } from "../parts/message";
import { EVERY_FINDING } from "../state/finding-filter";
import type { ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { useFocus } from "../parts/use-focus";
import { useCertificateTexts } from "./use-certificate-texts";

interface Props {
  readonly state: ReadyState;
  readonly commands: PaneCommands;
}

/** The supplier table beside an extract from the PSO register that the user pasted; nothing is looked up for him. */
export function RegisterCard({ state, commands }: Props) {
  const { words } = useCertificateTexts();
  const register = state.check?.register ?? null;
  return (
    <section className="section-card" aria-label={words.register.title}>
      <div className="section-tight">
        <h2 className="section-heading">{words.register.title}</h2>
        <p className="section-quiet">{words.register.verify}</p>
      </div>
      {register === null || register.organisations === 0 ? (
        <Steps state={state} commands={commands} />
      ) : (
        <Match register={register} state={state} commands={commands} />
      )}
    </section>
  );
}

function Steps({ state, commands }: Props) {
  const texts = useCertificateTexts().words;
  const words = texts.register;
  const sheet = waitingSheet(state);
  const bar = useFocus<HTMLDivElement>(state.certificates.focus === "registerSheet", sheet);
  const busy = state.activity.kind !== "idle";
  return (
    <>
      <ol className="actions-panel-steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {sheet !== null && (
        <div ref={bar} tabIndex={-1} className="actions-panel-bar">
          <Message
            intent="done"
            live="polite"
            actions={
              <Button
                className="section-button"
                aria-label={texts.checkSheet.openNamed(sheet)}
                onClick={() => commands.showSheet(sheet)}
              >
                {texts.checkSheet.open}
              </Button>
            }
          >
            {words.made(sheet)}
          </Message>
        </div>
      )}
      <div className="section-actions">
        {sheet === null && (
          <Button
            className="section-button"
            icon={<Icon name="sheet" />}
            disabledFocusable={busy}
            onClick={() => commands.work("registerSheet")}
          >
            {words.make}
          </Button>
        )}
        <Button
          className="section-button"
          icon={<Icon name="refresh" />}
          disabledFocusable={busy}
          onClick={commands.reread}
        >
          {words.reread}
        </Button>
      </div>
    </>
  );
}

/** The sheet on which an extract can be pasted: the one that was made here while it is there, or one that was found. */
function waitingSheet({ inspection, certificates: { registerSheet } }: ReadyState): string | null {
  const { tables, snapshot } = inspection;
  const made = snapshot.sheets.some(({ name }) => name === registerSheet) ? registerSheet : null;
  return made ?? tables.register?.table.sheet ?? null;
}

function Match({ register, state, commands }: Props & { readonly register: RegisterMatch }) {
  const { format } = useTexts();
  const words = useCertificateTexts().words.register;
  const { organisations, confirmed } = register;
  const differences = register.findings.filter(isRegisterDifference).length;
  return (
    <>
      <ul className="actions-panel-facts">
        <li>{words.organisations(organisations, format.number(organisations))}</li>
        <li>{words.confirmed(confirmed.length, format.number(confirmed.length))}</li>
        <li>{words.differences(differences, format.number(differences))}</li>
      </ul>
      {differences > 0 && (
        <div className="section-actions">
          <Button
            className="section-button"
            onClick={() =>
              commands.dispatch({
                type: "checkFindingsAsked",
                filter: { ...EVERY_FINDING, codes: REGISTER_DIFFERENCES },
              })
            }
          >
            {words.showDifferences(differences)}
          </Button>
        </div>
      )}
      {confirmed.length > 0 && (
        <VerificationForm confirmed={confirmed.length} state={state} commands={commands} />
      )}
    </>
  );
}

function VerificationForm({ confirmed, state, commands }: Props & { readonly confirmed: number }) {
  const { format } = useTexts();
  const words = useCertificateTexts().words.register;
  const [asked, setAsked] = useState(false);
  const { verification, verifications } = state.certificates;
  const by = verification.by.trim();
  return (
    <form
      className="section-stack"
      aria-label={words.note}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (by !== "") commands.proposeVerifications({ ...verification, by });
      }}
    >
      <h3 className="section-subheading">{words.note}</h3>
      <Field label={words.by} error={asked && by === "" ? words.byMissing : undefined}>
        {(ids) => (
          <input
            {...ids}
            className="field-control"
            type="text"
            autoComplete="name"
            value={verification.by}
            onChange={(event) =>
              commands.dispatch({
                type: "verificationTyped",
                verification: { ...verification, by: event.target.value },
              })
            }
          />
        )}
      </Field>
      <DateField
        label={words.on}
        value={verification.on}
        onChange={(on) =>
          commands.dispatch({ type: "verificationTyped", verification: { ...verification, on } })
        }
      />
      <div className="section-actions">
        <Button className="section-button" type="submit">
          {words.propose(confirmed, format.number(confirmed))}
        </Button>
      </div>
      <p className="section-small" role="status">
        {verifications?.length === 0 ? words.nothingToNote : words.proposeHint}
      </p>
    </form>
  );
}
