import type { Place } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import { ShowMore } from "../parts/show-more";
import { FindingItem } from "./finding-item";
import { findingKey } from "./gather-findings";

interface Props {
  readonly findings: readonly Finding[];
  readonly page: number;
  readonly onShow: (place: Place) => void;
}

/** A short list of findings where they matter, without filters. */
export function FindingItems({ findings, page, onShow }: Props) {
  return (
    <ShowMore items={findings} page={page}>
      {(shown, focusFrom) => (
        <ul className="section-list">
          {shown.map((finding, index) => (
            <li key={findingKey(finding)}>
              <FindingItem finding={finding} takeFocus={index === focusFrom} onShow={onShow} />
            </li>
          ))}
        </ul>
      )}
    </ShowMore>
  );
}
