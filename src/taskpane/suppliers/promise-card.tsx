import { useState } from "react";
import type { Place } from "../../domain/cell";
import type { PromiseTexts } from "../../domain/sheets/compliance-sheet-texts";
import type { Shortfall } from "../../domain/supplier/compliance";
import { Disclosure } from "../parts/disclosure";
import { ShowMore } from "../parts/show-more";
import { useTexts } from "../texts-context";
import { PlaceRow } from "../parts/place-row";
import { ShareBar } from "./share-bar";
import { useSuppliersTexts } from "./use-suppliers-texts";
import "./promise-card.css";

const PAGE = 10;

interface Props {
  readonly texts: PromiseTexts;
  readonly share: number | null;
  /** How many of how many. */
  readonly figure: string;
  readonly shortfalls: readonly Shortfall[];
  readonly onShow: (place: Place) => void;
}

/** One promise: its figure as a sentence and a bar, and the list behind it. */
export function PromiseCard({ texts, share, figure, shortfalls, onShow }: Props) {
  const { format } = useTexts();
  const words = useSuppliersTexts().words.compliance;
  const unmet = shortfalls.filter((each) => each.unmet);
  const noted = shortfalls.filter((each) => !each.unmet);
  return (
    <li className="promise-card">
      <h2 className="section-subheading">{texts.name}</h2>
      {share === null ? (
        <p className="section-quiet">{texts.nothing}</p>
      ) : (
        <>
          <p className="section-text promise-card-figure">
            <strong className="promise-card-share">{format.percent(share)}</strong> <span>{texts.says}</span>
          </p>
          <ShareBar share={share} />
          <p className="section-small">
            {figure}. {texts.counts}
          </p>
        </>
      )}
      <Shortfalls
        label={words.unmet(format.number(unmet.length))}
        promise={texts.name}
        shortfalls={unmet}
        onShow={onShow}
      />
      <Shortfalls
        label={words.noted(format.number(noted.length))}
        promise={texts.name}
        shortfalls={noted}
        onShow={onShow}
      />
    </li>
  );
}

interface ShortfallsProps extends Pick<Props, "shortfalls" | "onShow"> {
  readonly label: string;
  readonly promise: string;
}

function Shortfalls({ label, promise, shortfalls, onShow }: ShortfallsProps) {
  const { words, shortfallText } = useSuppliersTexts();
  const [open, setOpen] = useState(false);
  if (shortfalls.length === 0) return null;
  return (
    <Disclosure
      label={label}
      ariaLabel={words.compliance.listOf(label, promise)}
      open={open}
      onOpen={setOpen}
    >
      <ShowMore items={shortfalls} page={PAGE}>
        {(shown, focusFrom) => (
          <ul className="section-list" aria-label={words.compliance.listOf(label, promise)}>
            {shown.map((shortfall, index) => {
              const { what, next } = shortfallText(shortfall);
              return (
                // Names may occur twice, so the place in the list is the key.
                <PlaceRow
                  key={index}
                  icon={shortfall.unmet ? "warning" : "info"}
                  tone={shortfall.unmet ? "attention" : "quiet"}
                  name={shortfall.name}
                  place={shortfall.place}
                  takeFocus={index === focusFrom}
                  onShow={onShow}
                >
                  <span>{what} </span>
                  <span className="section-small">{next}</span>
                </PlaceRow>
              );
            })}
          </ul>
        )}
      </ShowMore>
    </Disclosure>
  );
}
