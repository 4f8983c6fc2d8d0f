import type { Compliance } from "../../domain/supplier/compliance";
import type { SupplierParts } from "../state/supplier-state";
import { useTexts } from "../texts-context";
import { EmptyCard } from "../parts/empty-card";
import { PartFindings } from "../findings/part-findings";
import { PartFrame } from "../parts/part-frame";
import { PromiseCard } from "./promise-card";
import { RenewedSheetCard } from "./renewed-sheet-card";
import type { TabProps } from "./tab-props";
import type { Shown } from "../parts/use-made";
import { useSuppliersTexts } from "./use-suppliers-texts";

interface Props extends Omit<TabProps, "decisions"> {
  readonly shown: Shown<SupplierParts["compliance"]>;
}

/** The five promises with how far each is kept, and what stands behind the figures. */
export function ComplianceTab({ state, commands, shown }: Props) {
  const { format } = useTexts();
  const { words, promises, spendPromise } = useSuppliersTexts();
  return (
    <PartFrame shown={shown}>
      {(compliance) => (
        <>
          {!counted(compliance) && (
            <EmptyCard
              text={words.compliance.none}
              next={words.compliance.noneNext}
              onFound={() => commands.go("found")}
            />
          )}
          <ul className="section-list suppliers-cards">
            {compliance.promises.map(({ promise, met, total, share, shortfalls }) => (
              <PromiseCard
                key={promise}
                texts={promises[promise]}
                share={share}
                figure={words.of(format.number(met), format.number(total))}
                shortfalls={shortfalls}
                onShow={commands.showPlace}
              />
            ))}
            <PromiseCard
              texts={spendPromise}
              share={compliance.spend.share}
              figure={words.compliance.euro(
                format.euro(Math.round(compliance.spend.atHolders)),
                format.euro(Math.round(compliance.spend.total)),
              )}
              shortfalls={[]}
              onShow={commands.showPlace}
            />
          </ul>
          <PartFindings findings={compliance.findings} onShow={commands.showPlace} />
          <RenewedSheetCard
            work="complianceSheet"
            words={words.compliance}
            ready={shown.current}
            state={state}
            commands={commands}
          />
        </>
      )}
    </PartFrame>
  );
}

function counted({ promises, spend }: Compliance): boolean {
  return spend.share !== null || promises.some(({ total }) => total > 0);
}
