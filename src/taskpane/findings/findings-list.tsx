import { Button, Field, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Place } from "../../domain/cell";
import type { Finding, Severity } from "../../domain/finding";
import { sectionStyles } from "../parts/section-styles";
import { ShowMore } from "../parts/show-more";
import { EVERY_FINDING, type FindingFilter } from "../state/pane-state";
import { tenderName } from "../decide/tender-name";
import { useTexts } from "../texts-context";
import { FindingItem } from "./finding-item";
import { countBySeverity, filterFindings, findingKey, SEVERITIES, tablesOf } from "./gather-findings";

const PAGE = 25;

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  toggle: { minHeight: "40px", minWidth: "0" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: { margin: 0 },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onShow: (place: Place) => void;
}

/** All findings, worst first, with how many there are of each kind; long lists come in pages. */
export function FindingsList({ findings, filter, onFilter, onShow }: Props) {
  const styles = useStyles();
  const section = sectionStyles();
  const texts = useTexts();
  const { findings: words } = texts.pane;
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const tables = useMemo(() => tablesOf(findings), [findings]);
  const visible = useMemo(() => filterFindings(findings, filter), [findings, filter]);
  if (findings.length === 0) return <p className={styles.note}>{words.none}</p>;
  return (
    <div className={section.stack}>
      <div className={styles.filters} role="group" aria-label={words.filter}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.toggle}
            checked={filter.severities.has(severity)}
            onClick={() => onFilter(toggled(filter, severity))}
          >
            {words.count(words.severities[severity], texts.format.number(counts[severity]))}
          </ToggleButton>
        ))}
      </div>
      {tables.length > 1 && (
        <Field label={words.filterTable}>
          <Select
            size="large"
            value={filter.table ?? ""}
            onChange={(_, data) => onFilter({ ...filter, table: data.value === "" ? null : data.value })}
          >
            <option value="">{words.everyTable}</option>
            {tables.map((table) => (
              <option key={table} value={table}>
                {table}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {filter.tender !== null && (
        <p className={styles.note}>
          {words.filteredTender(tenderName(filter.tender, texts.pane.decide))}{" "}
          <Button onClick={() => onFilter(EVERY_FINDING)}>{words.clearFilter}</Button>
        </p>
      )}
      {visible.length === 0 ? (
        <p className={styles.note}>{words.noneInFilter}</p>
      ) : (
        <ShowMore key={filterKey(filter)} items={visible} page={PAGE}>
          {(shown, focusFrom) =>
            SEVERITIES.map((severity) => {
              const group = shown.map((finding, index) => ({ finding, index })).filter(
                ({ finding }) => finding.severity === severity,
              );
              return group.length === 0 ? null : (
                <section key={severity} aria-label={words.severities[severity]}>
                  <h3 className={section.subheading}>{words.severities[severity]}</h3>
                  <p className={styles.meaning}>{words.meaning[severity]}</p>
                  <ul className={styles.list}>
                    {group.map(({ finding, index }) => (
                      <li key={findingKey(finding)} className={styles.row}>
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
