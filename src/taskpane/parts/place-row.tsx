import { useEffect, useRef, type ReactNode } from "react";
import type { Place } from "../../domain/cell";
import { canShow } from "../findings/place-text";
import { Icon, type IconName } from "./icon";
import { usePartTexts } from "./use-part-texts";
import "./place-row.css";

interface Props {
  readonly icon: IconName;
  /** How it is coloured; the icon and the words say it too. */
  readonly tone: "good" | "attention" | "quiet";
  readonly name: string;
  readonly place: Place | null;
  readonly takeFocus: boolean;
  readonly onShow: (place: Place) => void;
  readonly children: ReactNode;
}

/** One line of a list, about a row of the workbook; a press shows that row. */
export function PlaceRow({ icon, tone, name, place, takeFocus, onShow, children }: Props) {
  const words = usePartTexts();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (takeFocus) row.current?.querySelector<HTMLElement>("button, [tabindex]")?.focus();
  }, [takeFocus]);
  const content = (
    <>
      <Icon name={icon} className={`place-row-${tone}`} />
      <span className="place-row-text">
        <span className="place-row-name">{name} </span>
        {children}
      </span>
    </>
  );
  return (
    <li ref={row} className="place-row">
      {place !== null && canShow(place) ? (
        <button
          type="button"
          className="place-row-line place-row-link"
          title={words.goTo}
          onClick={() => onShow(place)}
        >
          {content}
        </button>
      ) : (
        <div className="place-row-line" tabIndex={-1}>
          {content}
        </div>
      )}
    </li>
  );
}
