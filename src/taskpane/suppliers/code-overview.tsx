import { Icon, type IconName } from "../parts/icon";
import type { CodeFilter } from "../state/supplier-state";
import { useTexts } from "../texts-context";
import { ShareBar } from "./share-bar";
import { useSuppliersTexts } from "./use-suppliers-texts";
import "./code-overview.css";

const ROWS = ["due", "sent", "remind", "confirmed"] as const satisfies readonly CodeFilter[];
const ICONS: Readonly<Record<(typeof ROWS)[number], IconName>> = {
  due: "warning",
  sent: "arrow",
  remind: "refresh",
  confirmed: "check",
};

interface Props {
  readonly counts: Readonly<Record<CodeFilter, number>>;
  readonly filter: CodeFilter;
  readonly onFilter: (filter: CodeFilter) => void;
}

/** How many suppliers stand where, as bars; a press on one lists those. */
export function CodeOverview({ counts, filter, onFilter }: Props) {
  const { format } = useTexts();
  const words = useSuppliersTexts().words.code;
  return (
    <section aria-label={words.overview}>
      <ul className="section-list">
        {ROWS.map((row) => (
          <li key={row}>
            <button
              type="button"
              className="code-overview-row"
              aria-pressed={filter === row}
              onClick={() => onFilter(filter === row ? "all" : row)}
            >
              <span className="code-overview-label" aria-hidden="true">
                <Icon name={ICONS[row]} className={`code-overview-${row}`} />
                {words.states[row]}
              </span>
              <ShareBar share={counts[row] / counts.all} />
              <span className="code-overview-count" aria-hidden="true">
                {format.number(counts[row])}
              </span>
              <span className="section-unseen">
                {words.row(words.states[row], format.number(counts[row]), format.number(counts.all))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
