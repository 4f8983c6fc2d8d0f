import { Button } from "@fluentui/react-components";
import { useCallback, useId, useMemo } from "react";
import type { CheckedSupplier } from "../../application/inspection";
import { gatherFindings } from "../findings/gather-findings";
import { StepHeading } from "../parts/step-heading";
import { Tabs } from "../parts/tabs";
import { openRepairs, type CertificatesTab, type SupplierFilter } from "../state/certificate-state";
import { EVERY_FINDING } from "../state/finding-filter";
import type { ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { ActionsPanel } from "./actions-panel";
import { CheckFindings } from "./check-findings";
import { countSuppliers } from "./count-levels";
import { DayField } from "./day-field";
import { findingsByRow } from "./findings-of-rows";
import { Overview } from "./overview";
import { SupplierList } from "./supplier-list";
import { useCertificateTexts } from "./use-certificate-texts";
import "./certificates-view.css";

const NO_SUPPLIERS: readonly CheckedSupplier[] = [];

interface Props {
  readonly state: ReadyState;
  readonly commands: PaneCommands;
  readonly takeFocus: boolean;
}

/** Which certificates count on a day, why the others do not, and what can be done about it. */
export function CertificatesView({ state, commands, takeFocus }: Props) {
  const { pane, format } = useTexts();
  const { words } = useCertificateTexts();
  const base = useId();
  const { check, certificates, inspection } = state;
  const { dispatch } = commands;
  const suppliers = check?.suppliers ?? NO_SUPPLIERS;
  const counts = useMemo(() => countSuppliers(suppliers), [suppliers]);
  const findings = useMemo(() => gatherFindings([], check, []), [check]);
  const byRow = useMemo(() => findingsByRow(findings), [findings]);
  const proposed = openRepairs(certificates).length;
  const filterSuppliers = useCallback(
    (filter: SupplierFilter) => dispatch({ type: "suppliersFiltered", filter }),
    [dispatch],
  );
  const showFindings = useCallback(
    ({ name }: CheckedSupplier) =>
      dispatch({ type: "checkFindingsAsked", filter: { ...EVERY_FINDING, query: name } }),
    [dispatch],
  );
  return (
    <>
      <div className="section-tight">
        <StepHeading text={words.title} takeFocus={takeFocus} />
        <p className="section-quiet">{words.intro}</p>
      </div>
      <DayField
        value={state.checkDate}
        today={state.today}
        tenders={inspection.tables.tenders?.rows ?? []}
        onChange={(date) => dispatch({ type: "checkDateChosen", date })}
      />
      {suppliers.length === 0 ? (
        <div className="section-card">
          <p className="section-text">{words.none}</p>
          <div className="section-actions">
            <Button className="section-button" onClick={() => commands.go("found")}>
              {pane.shell.toFound}
            </Button>
          </div>
        </div>
      ) : (
        <>
          <Overview
            counts={counts}
            total={suppliers.length}
            filter={certificates.supplierFilter}
            onFilter={filterSuppliers}
          />
          <Tabs<CertificatesTab>
            base={base}
            label={words.tabs}
            tabs={[
              { id: "suppliers", label: words.tab.suppliers, note: format.number(suppliers.length) },
              { id: "findings", label: words.tab.findings, note: format.number(findings.length) },
              {
                id: "actions",
                label: words.tab.actions,
                note: words.proposals(proposed, format.number(proposed)),
              },
            ]}
            current={certificates.tab}
            takeFocus={certificates.focus === "tab"}
            onChoose={(tab) => dispatch({ type: "tabChosen", tab })}
          >
            {certificates.tab === "suppliers" && (
              <SupplierList
                suppliers={suppliers}
                counts={counts}
                byRow={byRow}
                filter={certificates.supplierFilter}
                query={certificates.supplierQuery}
                onFilter={filterSuppliers}
                onQuery={(query) => dispatch({ type: "suppliersSearched", query })}
                onShow={commands.showPlace}
                onFindings={showFindings}
              />
            )}
            {certificates.tab === "findings" && (
              <CheckFindings
                findings={findings}
                filter={certificates.findingFilter}
                onFilter={(filter) => dispatch({ type: "checkFiltered", filter })}
                onShow={commands.showPlace}
              />
            )}
            {certificates.tab === "actions" && <ActionsPanel state={state} commands={commands} />}
          </Tabs>
        </>
      )}
    </>
  );
}
