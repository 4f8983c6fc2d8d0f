import { useMemo } from "react";
import type { TabProps } from "./tab-props";
import { planSupplierWork } from "./plan-supplier-work";
import { SheetCard } from "../parts/sheet-card";
import { usePartTexts } from "../parts/use-part-texts";

interface Props extends Omit<TabProps, "decisions"> {
  readonly work: "contractSheet" | "spendSheet" | "complianceSheet";
  readonly words: { readonly intro: string; readonly write: string };
  readonly ready: boolean;
}

/** Puts a part on the one sheet that is its own, made anew each time. */
export function RenewedSheetCard({ work, words, ready, state, commands }: Props) {
  const { title } = usePartTexts().sheet;
  const receipt = state.suppliers.receipts[work] ?? null;
  const sheets = useMemo(() => (receipt === null ? [] : [receipt]), [receipt]);
  return (
    <SheetCard
      title={title}
      intro={words.intro}
      write={words.write}
      sheets={sheets}
      about={receipt}
      ready={ready}
      state={state}
      commands={commands}
      onWrite={() => commands.plannedWork(work, (now) => planSupplierWork(work, now))}
    />
  );
}
