import { Button } from "@fluentui/react-components";
import { memo, useDeferredValue, useMemo, type ReactNode } from "react";
import type { Place } from "../../domain/cell";
import type { Finding, Severity } from "../../domain/finding";
import { SelectField } from "../parts/field";
import { SearchField } from "../parts/search-field";
import { Toggle } from "../parts/toggle";
import { ShowMore } from "../parts/show-more";
import { EVERY_FINDING, type FindingFilter } from "../state/finding-filter";
import { tenderName } from "../parts/tender-name";
import { useFindingTexts } from "../finding-texts-context";
import { useTexts } from "../texts-context";
import { FindingItem } from "./finding-item";
import { countBySeverity, filterFindings, findingKey, SEVERITIES, tablesOf } from "./gather-findings";
import { searchText } from "./search-text";
import "./findings-list.css";

const PAGE = 25;

interface Props {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onShow: (place: Place) => void;
  /** Another way to narrow the list, in the place of the choice of a table. */
  readonly narrow?: ReactNode;
  /** What else a reader may call a finding when he searches; the same function as long as it gives the same names. */
  readonly kindOf?: (finding: Finding) => string;
}

const nothing = (): string => "";

/** All findings, worst first, with how many there are of each kind and a search box; long lists come in pages. */
export function FindingsList({ findings, filter, onFilter, onShow, narrow, kindOf = nothing }: Props) {
  const texts = useTexts();
  const { findings: words } = texts.pane;
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const tables = useMemo(() => tablesOf(findings), [findings]);
  const { findingText } = useFindingTexts();
  const textOf = useMemo(() => searchText(findingText, kindOf), [findingText, kindOf]);
  // The search box keeps up with the keys; the list follows as soon as there is time.
  const followed = useDeferredValue(filter);
  const visible = useMemo(() => filterFindings(findings, followed, textOf), [findings, followed, textOf]);
  if (findings.length === 0) return <p className="findings-list-note">{words.none}</p>;
  return (
    <div className="section-stack">
      <SearchField
        label={words.search}
        value={filter.query}
        onChange={(query) => onFilter({ ...filter, query })}
      />
      <div className="findings-list-filters" role="group" aria-label={words.filter}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <Toggle
            key={severity}
            pressed={filter.severities.has(severity)}
            onPress={() => onFilter(toggled(filter, severity))}
          >
            {words.count(words.severities[severity], texts.format.number(counts[severity]))}
          </Toggle>
        ))}
      </div>
      {narrow ??
        (tables.length > 1 && (
          <SelectField
            label={words.filterTable}
            value={filter.table ?? ""}
            options={[
              { value: "", text: words.everyTable },
              ...tables.map((table) => ({ value: table, text: table })),
            ]}
            onChange={(value) => onFilter({ ...filter, table: value === "" ? null : value })}
          />
        ))}
      {filter.tender !== null && (
        <p className="findings-list-note">
          {words.filteredTender(tenderName(filter.tender, texts.pane.tender))}{" "}
          <Button onClick={() => onFilter(EVERY_FINDING)}>{words.clearFilter}</Button>
        </p>
      )}
      <p className="section-small" role="status">
        {visible.length < findings.length &&
          words.listed(texts.format.number(visible.length), texts.format.number(findings.length))}
      </p>
      {visible.length === 0 ? (
        <p className="findings-list-note">{words.noneInFilter}</p>
      ) : (
        <Pages key={filterKey(followed)} findings={visible} onShow={onShow} />
      )}
    </div>
  );
}

interface PagesProps {
  readonly findings: readonly Finding[];
  readonly onShow: (place: Place) => void;
}

/** Drawn anew only when other findings are listed, not with every key. */
const Pages = memo(function Pages({ findings, onShow }: PagesProps) {
  const { findings: words } = useTexts().pane;
  return (
    <ShowMore items={findings} page={PAGE}>
      {(shown, focusFrom) =>
        SEVERITIES.map((severity) => {
          const group = shown
            .map((finding, index) => ({ finding, index }))
            .filter(({ finding }) => finding.severity === severity);
          return group.length === 0 ? null : (
            <section key={severity} aria-label={words.severities[severity]}>
              <h3 className="section-subheading">{words.severities[severity]}</h3>
              <p className="findings-list-meaning">{words.meaning[severity]}</p>
              <ul className="findings-list-list">
                {group.map(({ finding, index }) => (
                  <li key={findingKey(finding)} className="findings-list-row">
                    <FindingItem finding={finding} takeFocus={index === focusFrom} onShow={onShow} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })
      }
    </ShowMore>
  );
});

function toggled(filter: FindingFilter, severity: Severity): FindingFilter {
  const severities = new Set(filter.severities);
  if (!severities.delete(severity)) severities.add(severity);
  return { ...filter, severities };
}

/** A list that is narrowed otherwise starts at its first page. */
function filterKey({ severities, table, tender, codes, query }: FindingFilter): string {
  return JSON.stringify([[...severities].sort(), table, tender, codes, query.trim()]);
}
