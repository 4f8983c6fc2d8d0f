import { useEffect, useMemo, useState } from "react";
import type { Decisions } from "../../application/inspection";
import type { ShareCheck } from "../../domain/share/share-check";
import { CopyButton } from "../parts/copy-button";
import { Disclosure } from "../parts/disclosure";
import { CheckField } from "../parts/field";
import { PartFrame } from "../parts/part-frame";
import { usePartTexts } from "../parts/use-part-texts";
import { useMade } from "../parts/use-made";
import type { ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { openDataRequest } from "./dossier-requests";
import { useDossierTexts } from "./use-dossier-texts";

const FILE = "open-data.json";

interface Props {
  readonly check: ShareCheck;
  readonly current: boolean;
  /** A tender's quality is still open: its prices stay hidden. */
  readonly blind: boolean;
  readonly state: ReadyState;
  readonly commands: PaneCommands;
  readonly decisions: Decisions;
}

/** The outcomes in force as open data, made when it is asked for. */
export function OpenDataCard({ check, current, blind, state, commands, decisions }: Props) {
  const words = useDossierTexts().share.openData;
  const { copy } = usePartTexts();
  const [open, setOpen] = useState(false);
  const { inspection, dossier } = state;
  const losers = dossier.losers ?? false;
  const scored = check.controls.length > 0;
  const stale = check.items.some(({ topic }) => topic === "stale");
  const offered = scored && !stale && !blind;
  const said = blind ? words.blind : stale ? words.stale : scored ? words.intro : words.none;
  const shown = useMade(
    state,
    commands,
    "openData",
    useMemo(
      () => (open && current && offered ? openDataRequest(inspection, decisions, check, losers) : null),
      [open, current, offered, inspection, decisions, check, losers],
    ),
  );
  return (
    <section className="section-card" aria-label={words.title}>
      <div className="section-tight">
        <h2 className="section-heading">{words.title}</h2>
        <p className="section-quiet">{said}</p>
      </div>
      {offered && (
        <Disclosure label={words.make} open={open} onOpen={setOpen}>
          <CheckField
            label={words.losers}
            hint={words.losersHint}
            checked={losers}
            onChange={(checked) => commands.dispatch({ type: "dossierChosen", chosen: { losers: checked } })}
          />
          <PartFrame shown={shown}>
            {(json) =>
              shown.current ? (
                <div className="dossier-row">
                  <CopyButton text={json} label={copy} ariaLabel={words.copy} />
                  <Download json={json} label={words.download} />
                </div>
              ) : null
            }
          </PartFrame>
        </Disclosure>
      )}
    </section>
  );
}

/** A link to the text as a file; it never leaves this computer. */
function Download({ json, label }: { readonly json: string; readonly label: string }) {
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([json], { type: "application/json" }));
    setLink(made);
    return () => URL.revokeObjectURL(made);
  }, [json]);
  if (link === null) return null;
  return (
    <a className="dossier-link" href={link} download={FILE}>
      {label}
    </a>
  );
}
