import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Place } from "../../domain/cell";
import type { Finding, Severity } from "../../domain/finding";
import { SelectField } from "../parts/field";
import { Toggle } from "../parts/toggle";
import { ShowMore } from "../parts/show-more";
import { EVERY_FINDING, type FindingFilter } from "../state/pane-state";
import { tenderName } from "../decide/tender-name";
import { useTexts } from "../texts-context";
import { FindingItem } from "./finding-item";
import { countBySeverity, filterFindings, findingKey, SEVERITIES, tablesOf } from "./gather-findings";
import "./findings-list.css";

const PAGE = 25;

interface Props {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onShow: (place: Place) => void;
}

/** All findings, worst first, with how many there are of each kind; long lists come in pages. */
export function FindingsList({ findings, filter, onFilter, onShow }: Props) {
  const texts = useTexts();
  const { findings: words } = texts.pane;
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const tables = useMemo(() => tablesOf(findings), [findings]);
  const visible = useMemo(() => filterFindings(findings, filter), [findings, filter]);
  if (findings.length === 0) return <p className="findings-list-note">{words.none}</p>;
  return (
    <div className="section-stack">
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
      {tables.length > 1 && (
        <SelectField
          label={words.filterTable}
          value={filter.table ?? ""}
          options={[
            { value: "", text: words.everyTable },
            ...tables.map((table) => ({ value: table, text: table })),
          ]}
          onChange={(value) => onFilter({ ...filter, table: value === "" ? null : value })}
        />
      )}
      {filter.tender !== null && (
        <p className="findings-list-note">
          {words.filteredTender(tenderName(filter.tender, texts.pane.decide))}{" "}
          <Button onClick={() => onFilter(EVERY_FINDING)}>{words.clearFilter}</Button>
        </p>
      )}
      {visible.length === 0 ? (
        <p className="findings-list-note">{words.noneInFilter}</p>
      ) : (
        <ShowMore key={filterKey(filter)} items={visible} page={PAGE}>
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
      )}
    </div>
  );
}

function toggled(filter: FindingFilter, severity: Severity): FindingFilter {
  const severities = new Set(filter.severities);
  if (!severities.delete(severity)) severities.add(severity);
  return { ...filter, severities };
}

function filterKey(filter: FindingFilter): string {
  return JSON.stringify([[...filter.severities].sort(), filter.table, filter.tender]);
}
