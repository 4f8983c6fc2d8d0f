import { Button } from "@fluentui/react-components";
import { memo, useDeferredValue, useMemo } from "react";
import type { CheckedSupplier } from "../../application/inspection";
import type { Place } from "../../domain/cell";
import { SearchField } from "../parts/search-field";
import { ShowMore } from "../parts/show-more";
import { Toggle } from "../parts/toggle";
import type { SupplierFilter } from "../state/certificate-state";
import { useTexts } from "../texts-context";
import { COUNTED_LEVELS, type SupplierCounts } from "./count-levels";
import { findSuppliers } from "./find-suppliers";
import { findingsOf, type FindingsByRow } from "./findings-of-rows";
import { SupplierItem } from "./supplier-item";
import { useCertificateTexts } from "./use-certificate-texts";

const PAGE = 25;
const FILTERS = ["all", "counts", "lapsed", "nothing"] as const;

interface Props {
  readonly suppliers: readonly CheckedSupplier[];
  readonly counts: SupplierCounts;
  readonly byRow: FindingsByRow;
  readonly filter: SupplierFilter;
  readonly query: string;
  readonly onFilter: (filter: SupplierFilter) => void;
  readonly onQuery: (query: string) => void;
  readonly onShow: (place: Place) => void;
  readonly onFindings: (supplier: CheckedSupplier) => void;
}

/** The suppliers with how each stands, searched and filtered; long lists come in pages. */
export function SupplierList(props: Props) {
  const { suppliers, counts, byRow, filter, query, onFilter, onQuery, onShow, onFindings } = props;
  const { pane, format, levels } = useTexts();
  const words = useCertificateTexts().words.suppliers;
  const followed = useDeferredValue(query);
  const visible = useMemo(() => findSuppliers(suppliers, filter, followed), [suppliers, filter, followed]);
  const level = COUNTED_LEVELS.find((each) => each === filter) ?? null;
  return (
    <>
      <SearchField label={words.search} value={query} onChange={onQuery} />
      <div className="certificates-view-choices" role="group" aria-label={words.filter}>
        {FILTERS.map((each) => (
          <Toggle key={each} pressed={filter === each} onPress={() => onFilter(each)}>
            {pane.findings.count(
              words.filters[each],
              format.number(each === "all" ? suppliers.length : counts[each]),
            )}
          </Toggle>
        ))}
        {level !== null && (
          <Toggle pressed onPress={() => onFilter("all")}>
            {pane.findings.count(levels[level], format.number(counts[level]))}
          </Toggle>
        )}
      </div>
      <p className="section-small" role="status">
        {visible.length < suppliers.length &&
          words.shown(format.number(visible.length), format.number(suppliers.length))}
      </p>
      {visible.length === 0 ? (
        <div className="section-tight">
          <p className="section-text">{words.none}</p>
          <div className="section-actions">
            <Button
              className="section-button"
              onClick={() => {
                onFilter("all");
                onQuery("");
              }}
            >
              {words.clear}
            </Button>
          </div>
        </div>
      ) : (
        <Pages
          key={`${filter} ${followed.trim()}`}
          suppliers={visible}
          byRow={byRow}
          onShow={onShow}
          onFindings={onFindings}
        />
      )}
    </>
  );
}

type PagesProps = Pick<Props, "suppliers" | "byRow" | "onShow" | "onFindings">;

/** Drawn anew only when other suppliers are listed, not with every key. */
const Pages = memo(function Pages({ suppliers, byRow, onShow, onFindings }: PagesProps) {
  const { words } = useCertificateTexts();
  return (
    <ShowMore items={suppliers} page={PAGE}>
      {(shown, focusFrom) => (
        <ul className="section-list" aria-label={words.tab.suppliers}>
          {shown.map((supplier, index) => (
            // Names and numbers may occur twice in a supplier table, so the place in the list is the key.
            <SupplierItem
              key={index}
              supplier={supplier}
              findings={findingsOf(supplier, byRow)}
              takeFocus={index === focusFrom}
              onShow={onShow}
              onFindings={onFindings}
            />
          ))}
        </ul>
      )}
    </ShowMore>
  );
});
