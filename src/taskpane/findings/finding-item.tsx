import { classes } from "../parts/classes";
import { useEffect, useRef } from "react";
import type { Place } from "../../domain/cell";
import type { Finding, Severity } from "../../domain/finding";
import { Icon, type IconName } from "../parts/icon";
import { useFindingTexts } from "../finding-texts-context";
import { useTexts } from "../texts-context";
import { canShow, placeText } from "./place-text";
import "./finding-item.css";

const ICONS: Readonly<Record<Severity, IconName>> = { error: "error", warning: "warning", info: "info" };

interface Props {
  readonly finding: Finding;
  readonly takeFocus?: boolean;
  readonly onShow: (place: Place) => void;
}

/** One finding: who, what, what to do and where; a press takes you to the cell. */
export function FindingItem({ finding, takeFocus = false, onShow }: Props) {
  const texts = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  const plain = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus) (button.current ?? plain.current)?.focus();
  }, [takeFocus]);
  const where = placeText(finding.place, texts.pane.findings);
  const showable = canShow(finding.place);
  const { what, next } = useFindingTexts().findingText(finding);
  const content = (
    <>
      <Icon name={ICONS[finding.severity]} className={`finding-item-${finding.severity}`} />
      <span>
        {finding.supplier !== null && <span className="finding-item-supplier">{finding.supplier} </span>}
        <span className="finding-item-sentence">{what} </span>
        {next !== "" && (
          <span className="finding-item-next">
            <Icon name="arrow" className="finding-item-arrow" />
            <span className="section-unseen">{texts.pane.findings.next} </span>
            <span>{next} </span>
          </span>
        )}
        {where !== "" && (
          <span className={classes("finding-item-place", showable && "finding-item-link-place")}>
            {where}
          </span>
        )}
      </span>
    </>
  );
  return showable ? (
    <button
      ref={button}
      type="button"
      className={classes("finding-item-item", "finding-item-link")}
      title={texts.pane.findings.goTo}
      onClick={() => onShow(finding.place)}
    >
      {content}
    </button>
  ) : (
    <div ref={plain} tabIndex={takeFocus ? -1 : undefined} className="finding-item-item">
      {content}
    </div>
  );
}
