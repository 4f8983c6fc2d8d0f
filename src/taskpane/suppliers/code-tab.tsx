import { useMemo } from "react";
import { useTexts } from "../texts-context";
import { CodeList } from "./code-list";
import { CodeNoteCard } from "./code-note-card";
import { CodeOverview } from "./code-overview";
import type { TabProps } from "./tab-props";
import { EmptyCard } from "../parts/empty-card";
import { countCodeLines } from "./find-code-lines";
import { PartFindings } from "../findings/part-findings";
import { PartFrame } from "../parts/part-frame";
import { codeRequest } from "./part-requests";
import { planSupplierWork } from "./plan-supplier-work";
import { SheetCard } from "../parts/sheet-card";
import { useMade, type Shown } from "../parts/use-made";
import { useSuppliersTexts } from "./use-suppliers-texts";
import type { SupplierParts } from "../state/supplier-state";

/** Who has the code, who must hear something, and noting that down. */
export function CodeTab({ state, commands }: TabProps) {
  const { language } = useTexts();
  const words = useSuppliersTexts().words.code;
  const { inspection, suppliers } = state;
  const shown = useMade(
    state,
    commands,
    "code",
    useMemo(() => codeRequest(inspection, suppliers.date, language), [inspection, suppliers.date, language]),
  );
  return (
    <PartFrame shown={shown}>
      {(code) =>
        code.distribution.lines.length === 0 ? (
          <EmptyCard
            text={words.noSuppliers}
            next={words.noSuppliersNext}
            onFound={() => commands.go("found")}
          />
        ) : (
          <Code state={state} commands={commands} shown={shown} code={code} />
        )
      }
    </PartFrame>
  );
}

interface CodeProps extends Omit<TabProps, "decisions"> {
  readonly shown: Shown<SupplierParts["code"]>;
  readonly code: SupplierParts["code"];
}

function Code({ state, commands, shown, code }: CodeProps) {
  const words = useSuppliersTexts().words.code;
  const { dispatch } = commands;
  const { codeFilter, codeQuery, ticked, receipts } = state.suppliers;
  const { distribution, mails } = code;
  const counts = useMemo(() => countCodeLines(distribution.lines), [distribution]);
  const receipt = receipts.distributionSheets ?? null;
  const sheets = useMemo(
    () =>
      receipt === null
        ? []
        : [receipt.register, receipt.mailList, receipt.codeText].filter((each) => each !== null),
    [receipt],
  );
  return (
    <>
      {distribution.version !== null && <p className="section-text">{words.version(distribution.version)}</p>}
      <CodeOverview
        counts={counts}
        filter={codeFilter}
        onFilter={(filter) => dispatch({ type: "codeFiltered", filter })}
      />
      <PartFindings findings={distribution.findings} onShow={commands.showPlace} />
      <CodeList
        lines={distribution.lines}
        mails={mails}
        filter={codeFilter}
        query={codeQuery}
        ticked={ticked}
        onFilter={(filter) => dispatch({ type: "codeFiltered", filter })}
        onQuery={(query) => dispatch({ type: "codeSearched", query })}
        onTick={(ids, tick) => dispatch({ type: "codeTicked", suppliers: ids, ticked: tick })}
        onShow={commands.showPlace}
      />
      <CodeNoteCard state={state} commands={commands} distribution={distribution} current={shown.current} />
      <SheetCard
        title={words.sheets.title}
        intro={words.sheets.intro}
        write={words.sheets.write}
        sheets={sheets}
        about={receipt}
        ready={shown.current}
        state={state}
        commands={commands}
        onWrite={() =>
          commands.plannedWork("distributionSheets", (now) => planSupplierWork("distributionSheets", now))
        }
      />
    </>
  );
}
