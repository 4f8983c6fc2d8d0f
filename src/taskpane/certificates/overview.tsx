import type { ReactNode } from "react";
import { Icon } from "../parts/icon";
import { LevelChip } from "../parts/level-chip";
import type { SupplierFilter } from "../state/certificate-state";
import { useTexts } from "../texts-context";
import { COUNTED_LEVELS, type SupplierCounts } from "./count-levels";
import { useCertificateTexts } from "./use-certificate-texts";
import "./overview.css";

interface Props {
  readonly counts: SupplierCounts;
  readonly total: number;
  readonly filter: SupplierFilter;
  readonly onFilter: (filter: SupplierFilter) => void;
}

/** How many suppliers count at each level and how many do not, as bars; a press on one lists those suppliers. */
export function Overview({ counts, total, filter, onFilter }: Props) {
  const { format, levels } = useTexts();
  const { words } = useCertificateTexts();
  const bar = (each: Exclude<SupplierFilter, "all">, name: string, label: ReactNode) => (
    <Bar
      key={each}
      kind={each === "lapsed" || each === "nothing" ? each : "counts"}
      label={label}
      spoken={words.row(name, format.number(counts[each]), format.number(total))}
      count={counts[each]}
      total={total}
      pressed={filter === each}
      onPress={() => onFilter(filter === each ? "all" : each)}
    />
  );
  return (
    <section className="section-tight" aria-label={words.overview}>
      <p className="section-text" role="status">
        {words.summary(format.number(counts.counts), format.number(total))}
      </p>
      <ul className="section-list">
        {COUNTED_LEVELS.map((level) => bar(level, levels[level], <LevelChip level={level} />))}
        {bar(
          "lapsed",
          words.suppliers.filters.lapsed,
          <Label icon="warning" text={words.suppliers.filters.lapsed} />,
        )}
        {bar(
          "nothing",
          words.suppliers.filters.nothing,
          <Label icon="missing" text={words.suppliers.filters.nothing} />,
        )}
      </ul>
    </section>
  );
}

function Label({ icon, text }: { readonly icon: "warning" | "missing"; readonly text: string }) {
  return (
    <span className="overview-label">
      <Icon name={icon} className={`overview-icon-${icon}`} />
      {text}
    </span>
  );
}

interface BarProps {
  readonly kind: "counts" | "lapsed" | "nothing";
  readonly label: ReactNode;
  readonly spoken: string;
  readonly count: number;
  readonly total: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Bar({ kind, label, spoken, count, total, pressed, onPress }: BarProps) {
  const { format } = useTexts();
  const content = (
    <>
      <span className="overview-name" aria-hidden="true">
        {label}
      </span>
      <svg
        className={`overview-bar overview-${kind}`}
        viewBox="0 0 100 12"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect className="overview-track" width="100" height="12" />
        {count > 0 && <rect width={Math.max(1, (100 * count) / total)} height="12" fill="currentColor" />}
      </svg>
      <span className="overview-count" aria-hidden="true">
        {format.number(count)}
      </span>
      <span className="section-unseen">{spoken}</span>
    </>
  );
  return (
    <li>
      {count === 0 ? (
        <div className="overview-row overview-zero">{content}</div>
      ) : (
        <button
          type="button"
          className="overview-row overview-press"
          aria-pressed={pressed}
          onClick={onPress}
        >
          {content}
        </button>
      )}
    </li>
  );
}
