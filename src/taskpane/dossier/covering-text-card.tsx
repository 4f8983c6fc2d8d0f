import { useMemo } from "react";
import type { ShareCheck } from "../../domain/share/share-check";
import { mailLink } from "../../domain/supplier/mail-link";
import { CopyButton } from "../parts/copy-button";
import { PartFrame } from "../parts/part-frame";
import { usePartTexts } from "../parts/use-part-texts";
import { useMade } from "../parts/use-made";
import type { ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { coveringTextRequest } from "./dossier-requests";
import { useDossierTexts } from "./use-dossier-texts";

interface Props {
  readonly check: ShareCheck;
  readonly current: boolean;
  readonly state: ReadyState;
  readonly commands: PaneCommands;
}

/** A text to go with the workbook, to copy or to mail. */
export function CoveringTextCard({ check, current, state, commands }: Props) {
  const { language } = useTexts();
  const words = useDossierTexts().share.covering;
  const { copy } = usePartTexts();
  const { inspection } = state;
  const shown = useMade(
    state,
    commands,
    "coveringText",
    useMemo(
      () => (current ? coveringTextRequest(inspection, check, language) : null),
      [current, inspection, check, language],
    ),
  );
  return (
    <section className="section-card" aria-label={words.title}>
      <div className="section-tight">
        <h2 className="section-heading">{words.title}</h2>
        <p className="section-quiet">{words.intro}</p>
      </div>
      <PartFrame shown={shown}>
        {({ subject, body }) => (
          <>
            <div className="section-tight">
              <h3 className="section-subheading">{subject}</h3>
              <p className="section-text dossier-letter">{body}</p>
            </div>
            <div className="dossier-row">
              <CopyButton text={`${subject}\n\n${body}`} label={copy} ariaLabel={words.copy} />
              <a
                className="dossier-link"
                href={mailLink({ to: "", subject, body, shortened: words.shortened })}
              >
                {words.mail}
              </a>
            </div>
            <p className="section-small">{words.attach}</p>
          </>
        )}
      </PartFrame>
    </section>
  );
}
