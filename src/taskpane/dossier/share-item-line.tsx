import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { isLossy, type ShareItem, type ShareRepair } from "../../domain/share/share-check";
import { shareWords } from "../../locale/share-words";
import { useFindingTexts } from "../finding-texts-context";
import { canShow } from "../findings/place-text";
import { Icon } from "../parts/icon";
import { useFocus } from "../parts/use-focus";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { useDossierTexts } from "./use-dossier-texts";

interface Props {
  readonly item: ShareItem;
  /** Something can be mended now. */
  readonly able: boolean;
  /** It tells a price, and quality is still being scored. */
  readonly withheld: boolean;
  /** The user pressed a repair that takes something away, and is asked whether he is sure. */
  readonly asked: boolean;
  readonly onAsk: (asked: boolean) => void;
  readonly onRepair: (repair: ShareRepair) => void;
  readonly commands: PaneCommands;
}

/** One thing to look at: what stands there, what to do, the way to it, and its repair. */
export function ShareItemLine({ item, able, withheld, asked, onAsk, onRepair, commands }: Props) {
  const { language } = useTexts();
  const words = useDossierTexts().share;
  const says = shareWords(language);
  const { findingText } = useFindingTexts();
  const { what, next } = withheld
    ? { what: words.withheld, next: words.withheldNext }
    : says.item(item, findingText);
  const { place, repair } = item;
  const { sheet } = place;
  const cell = canShow(place);
  const button = useRef<HTMLButtonElement>(null);
  const sure = useFocus<HTMLDivElement>(asked, asked);
  const was = useRef(asked);
  useEffect(() => {
    if (was.current && !asked) button.current?.focus();
    was.current = asked;
  }, [asked]);
  return (
    <li className="share-list-item">
      <p className="section-text">{what}</p>
      {next !== "" && (
        <p className="share-list-next">
          <Icon name="arrow" />
          <span>{next}</span>
        </p>
      )}
      {asked && repair !== null ? (
        <div ref={sure} tabIndex={-1} role="group" aria-label={words.sure} className="share-list-sure">
          <p className="section-text">{isLossy(repair) ? says.lossy : words.sureUndoable}</p>
          <div className="section-actions">
            <Button
              className="section-button"
              appearance="primary"
              disabledFocusable={!able}
              onClick={() => onRepair(repair)}
            >
              {says.repair(repair)}
            </Button>
            <Button className="section-button" onClick={() => onAsk(false)}>
              {words.cancel}
            </Button>
          </div>
        </div>
      ) : (
        <div className="section-actions">
          {sheet !== null && (
            <Button
              className="section-button"
              aria-label={cell ? words.showCell(sheet, place.cell ?? "") : words.showSheet(sheet)}
              onClick={() => (cell ? commands.showPlace(place) : commands.showSheet(sheet))}
            >
              {words.show}
            </Button>
          )}
          {repair !== null && (
            <Button
              ref={button}
              className="section-button"
              disabledFocusable={!able}
              aria-label={words.repairOf(says.repair(repair), subjectOf(repair))}
              onClick={() => (takesAway(repair) ? onAsk(true) : onRepair(repair))}
            >
              {says.repair(repair)}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** Something that somebody made is gone after it, so the user is asked first. */
function takesAway(repair: ShareRepair): boolean {
  return isLossy(repair) || repair.kind === "emptyColumn";
}

/** Tells repairs with the same label apart for whoever hears them. */
function subjectOf(repair: ShareRepair): string {
  switch (repair.kind) {
    case "showSheet":
    case "deleteComments":
      return repair.sheet;
    case "showRows":
      return `${repair.sheet} ${repair.rows}`;
    case "showColumns":
      return `${repair.sheet} ${repair.columns}`;
    case "clearProperty":
      return repair.property;
    case "emptyColumn":
      return `${repair.sheet}, ${repair.column}`;
  }
}
