import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { CheckedSupplier } from "../../application/inspection";
import { Icon } from "../parts/icon";
import { LevelChip } from "../parts/level-chip";
import { sectionStyles } from "../parts/section-styles";
import { useTexts } from "../texts-context";
import { standingOf, type Standing } from "./count-levels";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  counts: { color: tokens.colorStatusSuccessForeground1 },
  lapsed: { color: tokens.colorStatusWarningForeground3 },
  nothing: { color: tokens.colorNeutralForeground3 },
  name: { margin: 0, overflowWrap: "anywhere" },
  meta: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

const ICONS = { counts: "check", lapsed: "warning", nothing: "missing" } as const satisfies Record<
  Standing,
  string
>;

interface Props {
  readonly supplier: CheckedSupplier;
  readonly takeFocus: boolean;
}

/** One supplier on the chosen day: its level, whether that counts, and why not. */
export function SupplierItem({ supplier, takeFocus }: Props) {
  const styles = useStyles();
  const section = sectionStyles();
  const { pane, levelReasons } = useTexts();
  const words = pane.certificates;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (takeFocus) row.current?.focus();
  }, [takeFocus]);
  const { level } = supplier;
  const standing = standingOf(supplier);
  return (
    <li ref={row} tabIndex={takeFocus ? -1 : undefined} className={styles.row}>
      <Icon name={ICONS[standing]} className={styles[standing]} />
      <div className={section.tight}>
        <p className={styles.name}>
          {supplier.name}
          {supplier.kvk !== null && <span className={section.small}> {words.kvk(supplier.kvk)}</span>}
        </p>
        <div className={styles.meta}>
          {standing !== "nothing" && level.stated !== null && (
            <LevelChip
              level={level.stated}
              pso30plus={level.pso30plus}
              counts={standing === "counts"}
            />
          )}
          <span className={section.small}>
            {standing === "counts" ? words.counts : standing === "lapsed" ? words.countsNot : words.noLevel}
            {level.equivalent ? `, ${words.equivalent}` : ""}
          </span>
        </div>
        {standing === "lapsed" && level.reason !== null && (
          <p className={section.quiet}>{levelReasons[level.reason]}</p>
        )}
      </div>
    </li>
  );
}
