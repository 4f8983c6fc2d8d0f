import { useId, useMemo } from "react";
import type { Promise5 } from "../../domain/supplier/compliance";
import { parseNumber } from "../../locale/parse-number";
import { DateField } from "../parts/date-field";
import { StepHeading } from "../parts/step-heading";
import { Tabs } from "../parts/tabs";
import { Toggle } from "../parts/toggle";
import { decisionsOf } from "../state/decisions-of";
import type { ReadyState } from "../state/pane-state";
import type { SupplierTab } from "../state/supplier-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { CodeTab } from "./code-tab";
import { ComplianceTab } from "./compliance-tab";
import { ContractsTab } from "./contracts-tab";
import { complianceRequest } from "./part-requests";
import { RequestsTab } from "./requests-tab";
import { ReviewsTab } from "./reviews-tab";
import { SpendTab } from "./spend-tab";
import { useMade } from "../parts/use-made";
import { useSuppliersTexts } from "./use-suppliers-texts";
import "./suppliers-view.css";

interface Props {
  readonly state: ReadyState;
  readonly commands: PaneCommands;
  readonly takeFocus: boolean;
}

/** The supplier cycle: how far the five promises of the code are kept, and everything that is done about it. */
export function SuppliersView({ state, commands, takeFocus }: Props) {
  const { format, language } = useTexts();
  const { words } = useSuppliersTexts();
  const base = useId();
  const { suppliers, inspection, drafts, fallbackDate } = state;
  const { dispatch } = commands;
  const decisions = useMemo(
    () => decisionsOf({ drafts, fallbackDate }, (text) => parseNumber(text, language)),
    [drafts, fallbackDate, language],
  );
  const compliance = useMade(
    state,
    commands,
    "compliance",
    useMemo(
      () => complianceRequest(inspection, decisions, suppliers.date),
      [inspection, decisions, suppliers.date],
    ),
  );
  /** The figure of a promise beside the tab where it is worked on. */
  const note = (of: Promise5): string => {
    const share = compliance.value?.promises.find(({ promise }) => promise === of)?.share ?? null;
    return share === null ? "–" : format.percent(share);
  };
  const spendShare = compliance.value?.spend.share ?? null;
  const tab = (id: SupplierTab, beside: string) => ({ id, label: words.tab[id], note: beside });
  const each = { state, commands, decisions };
  return (
    <>
      <div className="section-tight">
        <StepHeading text={words.title} takeFocus={takeFocus} />
        <p className="section-quiet">{words.intro}</p>
      </div>
      <div className="suppliers-day">
        <DateField
          label={words.date}
          value={suppliers.date}
          onChange={(date) => dispatch({ type: "cycleDayChosen", date })}
        />
        <Toggle
          pressed={suppliers.date === state.today}
          onPress={() => dispatch({ type: "cycleDayChosen", date: state.today })}
        >
          {words.today}
        </Toggle>
      </div>
      <div className="suppliers-tabs">
        <Tabs<SupplierTab>
          base={base}
          label={words.tabs}
          tabs={[
            tab("compliance", words.promises),
            tab("code", note("code")),
            tab("requests", note("tenders")),
            tab("contracts", note("contracts")),
            tab("spend", spendShare === null ? "–" : format.percent(spendShare)),
            tab("reviews", note("reviews")),
          ]}
          current={suppliers.tab}
          takeFocus={false}
          onChoose={(chosen) => dispatch({ type: "supplierTabChosen", tab: chosen })}
        >
          {suppliers.tab === "compliance" && (
            <ComplianceTab state={state} commands={commands} shown={compliance} />
          )}
          {suppliers.tab === "code" && <CodeTab {...each} />}
          {suppliers.tab === "requests" && <RequestsTab {...each} />}
          {suppliers.tab === "contracts" && <ContractsTab {...each} />}
          {suppliers.tab === "spend" && <SpendTab {...each} />}
          {suppliers.tab === "reviews" && <ReviewsTab {...each} />}
        </Tabs>
      </div>
    </>
  );
}
