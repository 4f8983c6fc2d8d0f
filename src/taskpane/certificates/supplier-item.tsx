import { useEffect, useRef } from "react";
import type { CheckedSupplier } from "../../application/inspection";
import type { Place } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import { canShow } from "../findings/place-text";
import { Icon } from "../parts/icon";
import { LevelChip } from "../parts/level-chip";
import { useFindingTexts } from "../finding-texts-context";
import { useTexts } from "../texts-context";
import { standingOf, type Standing } from "./count-levels";
import { reasonFinding } from "./findings-of-rows";
import { useCertificateTexts } from "./use-certificate-texts";
import "./supplier-item.css";

const ICONS = { counts: "check", lapsed: "warning", nothing: "missing" } as const satisfies Record<
  Standing,
  string
>;

interface Props {
  readonly supplier: CheckedSupplier;
  /** What is to be known about this row. */
  readonly findings: readonly Finding[];
  readonly takeFocus: boolean;
  readonly onShow: (place: Place) => void;
  readonly onFindings: (supplier: CheckedSupplier) => void;
}

/** One supplier on the chosen day: its level, whether that counts, why not and what to do; a press shows its row. */
export function SupplierItem({ supplier, findings, takeFocus, onShow, onFindings }: Props) {
  const { words } = useCertificateTexts();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (takeFocus) item.current?.querySelector<HTMLElement>("button, [tabindex]")?.focus();
  }, [takeFocus]);
  const content = <Content supplier={supplier} findings={findings} />;
  return (
    <li ref={item} className="supplier-item">
      {canShow(supplier.place) ? (
        <button
          type="button"
          className="supplier-item-row supplier-item-link"
          title={words.suppliers.goTo}
          onClick={() => onShow(supplier.place)}
        >
          {content}
        </button>
      ) : (
        <div className="supplier-item-row" tabIndex={-1}>
          {content}
        </div>
      )}
      {findings.length > 0 && (
        <button
          type="button"
          className="supplier-item-findings"
          aria-label={words.suppliers.findingsOf(findings.length, supplier.name)}
          onClick={() => onFindings(supplier)}
        >
          {words.suppliers.findings(findings.length)}
        </button>
      )}
    </li>
  );
}

function Content({ supplier, findings }: Pick<Props, "supplier" | "findings">) {
  const { levelReasons } = useTexts();
  const { findingText } = useFindingTexts();
  const words = useCertificateTexts().words.suppliers;
  const { level } = supplier;
  const standing = standingOf(supplier);
  const reason = standing === "lapsed" ? reasonFinding(supplier, findings) : null;
  const text = reason && findingText(reason);
  return (
    <>
      <Icon name={ICONS[standing]} className={`supplier-item-${standing}`} />
      <span className="section-tight">
        <span className="supplier-item-name">{supplier.name} </span>
        <span className="supplier-item-meta">
          {standing !== "nothing" && level.stated !== null && (
            <LevelChip level={level.stated} pso30plus={level.pso30plus} counts={standing === "counts"} />
          )}{" "}
          <span className="section-small">
            {standing === "counts" ? words.counts : standing === "lapsed" ? words.countsNot : words.noLevel}
            {standing === "lapsed" && text === null && level.reason !== null
              ? `: ${levelReasons[level.reason]}`
              : ""}
            {level.equivalent ? `, ${words.equivalent}` : ""}
          </span>{" "}
          {supplier.kvk !== null && <span className="section-small">{words.kvk(supplier.kvk)} </span>}
        </span>
        {text !== null && (
          <>
            <span>{text.what} </span>
            {text.next !== "" && (
              <span className="supplier-item-next">
                <Icon name="arrow" className="supplier-item-arrow" />
                <span>{text.next}</span>
              </span>
            )}
          </>
        )}
      </span>
    </>
  );
}
