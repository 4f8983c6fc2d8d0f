import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Place } from "../../domain/cell";
import type { Finding, Severity } from "../../domain/finding";
import { Icon, type IconName } from "../parts/icon";
import { useTexts } from "../texts-context";
import { canShow, placeText } from "./place-text";

const ICONS: Readonly<Record<Severity, IconName>> = { error: "error", warning: "warning", info: "info" };

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    boxSizing: "border-box",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  link: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  sentence: { display: "block" },
  place: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  linkPlace: { color: tokens.colorBrandForegroundLink, textDecorationLine: "underline" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly finding: Finding;
  readonly takeFocus?: boolean;
  readonly onShow: (place: Place) => void;
}

/** One finding: what, where, and a press takes you to the cell. */
export function FindingItem({ finding, takeFocus = false, onShow }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  const plain = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus) (button.current ?? plain.current)?.focus();
  }, [takeFocus]);
  const where = placeText(finding.place, texts.pane.findings);
  const showable = canShow(finding.place);
  const content = (
    <>
      <Icon name={ICONS[finding.severity]} className={styles[finding.severity]} />
      <span>
        <span className={styles.sentence}>{texts.finding(finding)}</span>
        {where !== "" && (
          <span className={mergeClasses(styles.place, showable && styles.linkPlace)}>{where}</span>
        )}
      </span>
    </>
  );
  return showable ? (
    <button
      ref={button}
      type="button"
      className={mergeClasses(styles.item, styles.link)}
      title={texts.pane.findings.goTo}
      onClick={() => onShow(finding.place)}
    >
      {content}
    </button>
  ) : (
    <div ref={plain} tabIndex={takeFocus ? -1 : undefined} className={styles.item}>
      {content}
    </div>
  );
}
