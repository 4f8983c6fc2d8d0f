import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckedSupplier } from "../../application/inspection";
import { DateField } from "../parts/date-field";
import { LevelChip } from "../parts/level-chip";
import { Toggle } from "../parts/toggle";
import { ShowMore } from "../parts/show-more";
import { StepHeading } from "../parts/step-heading";
import { EVERY_FINDING, type ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { countLevels, standingOf, type Standing } from "./count-levels";
import { SupplierItem } from "./supplier-item";
import "./certificates-view.css";

const PAGE = 25;
const FILTERS = ["all", "counts", "lapsed", "nothing"] as const;
type Filter = (typeof FILTERS)[number];

interface Props {
  readonly state: ReadyState;
  readonly commands: PaneCommands;
  readonly takeFocus: boolean;
}

/** Which certificates count on a day, how many at each level, and why the others do not. */
export function CertificatesView({ state, commands, takeFocus }: Props) {
  const { pane, format } = useTexts();
  const words = pane.certificates;
  const [filter, setFilter] = useState<Filter>("all");
  const suppliers = useMemo(() => state.check?.suppliers ?? [], [state.check]);
  const standings = useMemo(() => groupByStanding(suppliers), [suppliers]);
  const visible = filter === "all" ? suppliers : standings[filter];
  const counts = useMemo(() => countLevels(suppliers), [suppliers]);
  return (
    <>
      <div className="section-tight">
        <StepHeading text={words.title} takeFocus={takeFocus} />
        <p className="section-quiet">{words.intro}</p>
      </div>
      <DateField
        label={words.date}
        value={state.checkDate}
        onChange={(date) => commands.dispatch({ type: "checkDateChosen", date })}
      />
      {suppliers.length === 0 ? (
        <div className="section-card">
          <p className="section-text">{words.none}</p>
          <div className="section-actions">
            <Button className="section-button" onClick={() => commands.go("found")}>
              {pane.decide.toFound}
            </Button>
          </div>
        </div>
      ) : (
        <>
          <section className="section-tight" aria-label={words.perLevel}>
            <h2 className="section-heading">{words.perLevel}</h2>
            <p className="section-quiet" role="status">
              {words.summary(format.number(standings.counts.length), format.number(suppliers.length))}
            </p>
            <table className="certificates-view-table">
              <thead className="section-unseen">
                <tr>
                  <th scope="col">{words.level}</th>
                  <th scope="col">{words.count}</th>
                </tr>
              </thead>
              <tbody>
                {counts.map(({ level, count }) => (
                  <tr key={level}>
                    <th scope="row" className="certificates-view-level">
                      <LevelChip level={level} />
                    </th>
                    <td aria-hidden="true">
                      <svg className="certificates-view-bar" viewBox="0 0 100 12" preserveAspectRatio="none">
                        <rect width={(100 * count) / suppliers.length} height="12" fill="currentColor" />
                      </svg>
                    </td>
                    <td className="certificates-view-count">{format.number(count)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <section className="section-tight" aria-label={words.suppliers}>
            <h2 className="section-heading">{words.suppliers}</h2>
            <div className="certificates-view-filters" role="group" aria-label={words.filter}>
              {FILTERS.map((each) => (
                <Toggle key={each} pressed={filter === each} onPress={() => setFilter(each)}>
                  {pane.findings.count(
                    words.filters[each],
                    format.number(each === "all" ? suppliers.length : standings[each].length),
                  )}
                </Toggle>
              ))}
            </div>
            {visible.length === 0 ? (
              <p className="section-text">{words.noneInFilter}</p>
            ) : (
              <ShowMore key={filter} items={visible} page={PAGE}>
                {(shown, focusFrom) => (
                  <ul className="certificates-view-list">
                    {shown.map((supplier, index) => (
                      // Names and numbers may occur twice in a supplier table, so the place in the list is the key.
                      <SupplierItem key={index} supplier={supplier} takeFocus={index === focusFrom} />
                    ))}
                  </ul>
                )}
              </ShowMore>
            )}
          </section>
          {state.check !== null && state.check.findings.length > 0 && (
            <div className="section-actions">
              <Button
                className="section-button"
                onClick={() => commands.dispatch({ type: "findingsAsked", filter: EVERY_FINDING })}
              >
                {words.toFindings(format.number(state.check.findings.length))}
              </Button>
            </div>
          )}
          <p className="section-small">{words.verify}</p>
        </>
      )}
    </>
  );
}

function groupByStanding(
  suppliers: readonly CheckedSupplier[],
): Readonly<Record<Standing, readonly CheckedSupplier[]>> {
  const groups: Record<Standing, CheckedSupplier[]> = { counts: [], lapsed: [], nothing: [] };
  for (const supplier of suppliers) groups[standingOf(supplier)].push(supplier);
  return groups;
}
