import { useEffect, useRef } from "react";
import type { CheckedSupplier } from "../../application/inspection";
import { Icon } from "../parts/icon";
import { LevelChip } from "../parts/level-chip";
import { useTexts } from "../texts-context";
import { standingOf, type Standing } from "./count-levels";
import "./supplier-item.css";

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
  const { pane, levelReasons } = useTexts();
  const words = pane.certificates;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (takeFocus) row.current?.focus();
  }, [takeFocus]);
  const { level } = supplier;
  const standing = standingOf(supplier);
  return (
    <li ref={row} tabIndex={takeFocus ? -1 : undefined} className="supplier-item-row">
      <Icon name={ICONS[standing]} className={`supplier-item-${standing}`} />
      <div className="section-tight">
        <p className="supplier-item-name">
          {supplier.name}
          {supplier.kvk !== null && <span className="section-small"> {words.kvk(supplier.kvk)}</span>}
        </p>
        <div className="supplier-item-meta">
          {standing !== "nothing" && level.stated !== null && (
            <LevelChip level={level.stated} pso30plus={level.pso30plus} counts={standing === "counts"} />
          )}
          <span className="section-small">
            {standing === "counts" ? words.counts : standing === "lapsed" ? words.countsNot : words.noLevel}
            {level.equivalent ? `, ${words.equivalent}` : ""}
          </span>
        </div>
        {standing === "lapsed" && level.reason !== null && (
          <p className="section-quiet">{levelReasons[level.reason]}</p>
        )}
      </div>
    </li>
  );
}
