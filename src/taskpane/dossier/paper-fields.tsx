import type { PaperChoices, Revealed } from "../../domain/papers/paper-choices";
import type { PaperState } from "../../domain/papers/paper-state";
import { LANGUAGES } from "../../locale/language";
import { DateField } from "../parts/date-field";
import { CheckField, ChoiceGroup, Field, SelectField } from "../parts/field";
import type { PaperDraft } from "../state/dossier-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { possiblePapers } from "./paper-choices-of";
import { useDossierTexts } from "./use-dossier-texts";

const REVEALED: readonly (keyof Revealed)[] = ["total", "scores", "level", "price", "motivation"];
const LOT: readonly (keyof PaperChoices["lot"])[] = ["when", "where", "by"];

interface Props {
  readonly paper: PaperState;
  readonly choices: PaperChoices;
  readonly onChoose: (change: PaperDraft) => void;
  readonly commands: PaneCommands;
}

/** Which papers, in which language, of which day, and what they tell of the winner. */
export function PaperFields({ paper, choices, onChoose, commands }: Props) {
  const { pane } = useTexts();
  const words = useDossierTexts().papers;
  const { kinds, language, sentOn, revealed, lot } = choices;
  const letters = kinds.has("award") || kinds.has("rejection");
  return (
    <>
      <ChoiceGroup label={words.which}>
        {possiblePapers(paper).map((kind) => (
          <CheckField
            key={kind}
            label={words.kinds[kind]}
            checked={kinds.has(kind)}
            onChange={(checked) => {
              const next = new Set(kinds);
              if (checked) next.add(kind);
              else next.delete(kind);
              onChoose({ kinds: next });
            }}
          />
        ))}
      </ChoiceGroup>
      <SelectField
        label={words.language}
        value={language}
        options={LANGUAGES.map((each) => ({
          value: each,
          text: pane.settings.languages[each],
          lang: each,
        }))}
        onChange={(value) => {
          const chosen = LANGUAGES.find((each) => each === value);
          if (chosen !== undefined) onChoose({ language: chosen });
        }}
      />
      {letters && (
        <>
          <div className="section-tight">
            <DateField
              label={words.sentOn}
              value={sentOn}
              onChange={(on) => commands.dispatch({ type: "dossierChosen", chosen: { sentOn: on } })}
            />
            <StandstillText standstill={paper.standstill} procedureKnown={paper.procedureKnown} />
          </div>
          <ChoiceGroup label={words.reveal} hint={words.revealHint}>
            {REVEALED.map((what) => (
              <CheckField
                key={what}
                label={words.revealed[what]}
                checked={revealed[what]}
                onChange={(checked) => onChoose({ revealed: { ...revealed, [what]: checked } })}
              />
            ))}
          </ChoiceGroup>
        </>
      )}
      {kinds.has("lotNotice") && (
        <ChoiceGroup label={words.lot.title} hint={words.lot.hint}>
          {LOT.map((what) => (
            <Field key={what} label={words.lot[what]}>
              {(ids) => (
                <input
                  {...ids}
                  className="field-control"
                  autoComplete="off"
                  value={lot[what]}
                  onChange={(event) => onChoose({ lot: { ...lot, [what]: event.target.value } })}
                />
              )}
            </Field>
          ))}
        </ChoiceGroup>
      )}
    </>
  );
}

/** Until when nothing may be signed; a calculation, so somebody must confirm it. */
function StandstillText({ standstill, procedureKnown }: Pick<PaperState, "standstill" | "procedureKnown">) {
  const { format } = useTexts();
  const words = useDossierTexts().papers;
  if (!procedureKnown) return <p className="section-small">{words.procedureUnknown}</p>;
  if (standstill === null) return <p className="section-small">{words.noStandstill}</p>;
  const { until, movedFrom } = standstill;
  return (
    <div className="section-tight" role="status">
      <p className="section-text">{words.standstill(format.date(until))}</p>
      <p className="section-small">
        {movedFrom === null ? "" : `${words.moved(format.date(movedFrom))} `}
        {words.confirm}
      </p>
    </div>
  );
}
