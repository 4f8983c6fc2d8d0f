import { useMemo, useState } from "react";
import type { Place } from "../../domain/cell";
import type { ContractCheck, ContractLine } from "../../domain/supplier/contract-check";
import { ShowMore } from "../parts/show-more";
import { Toggle } from "../parts/toggle";
import { useTexts } from "../texts-context";
import type { TabProps } from "./tab-props";
import { contractGroup, countContracts, type ContractGroup } from "./contract-groups";
import { ContractItem, ContractRenewal } from "./contract-item";
import { EmptyCard } from "../parts/empty-card";
import { PartFindings } from "../findings/part-findings";
import { PartFrame } from "../parts/part-frame";
import { contractsRequest } from "./part-requests";
import { RenewedSheetCard } from "./renewed-sheet-card";
import { useMade } from "../parts/use-made";
import { useSuppliersTexts } from "./use-suppliers-texts";

const PAGE = 10;
const GROUPS: readonly ContractGroup[] = ["attention", "ok", "other"];

/** Which contracts have the clause and a certificate that counts, why the others do not, and what ends when. */
export function ContractsTab({ state, commands }: TabProps) {
  const words = useSuppliersTexts().words.contracts;
  const { inspection, suppliers } = state;
  const shown = useMade(
    state,
    commands,
    "contracts",
    useMemo(() => contractsRequest(inspection, suppliers.date), [inspection, suppliers.date]),
  );
  return (
    <PartFrame shown={shown}>
      {(check) =>
        check.contracts.length === 0 ? (
          <EmptyCard text={words.none} next={words.noneNext} onFound={() => commands.go("found")} />
        ) : (
          <>
            <ContractList contracts={check.contracts} onShow={commands.showPlace} />
            <Calendar check={check} onShow={commands.showPlace} />
            <PartFindings findings={check.findings} onShow={commands.showPlace} />
            <RenewedSheetCard
              work="contractSheet"
              words={words}
              ready={shown.current}
              state={state}
              commands={commands}
            />
          </>
        )
      }
    </PartFrame>
  );
}

interface ListProps {
  readonly contracts: readonly ContractLine[];
  readonly onShow: (place: Place) => void;
}

function ContractList({ contracts, onShow }: ListProps) {
  const { pane, format } = useTexts();
  const words = useSuppliersTexts().words.contracts;
  const counts = useMemo(() => countContracts(contracts), [contracts]);
  const [chosen, setChosen] = useState<ContractGroup | null>(null);
  // What asks for something comes first, whatever group the reading before had most of.
  const group = chosen ?? GROUPS.find((each) => counts[each] > 0) ?? "attention";
  const visible = contracts.filter((line) => contractGroup(line) === group);
  const running = counts.ok + counts.attention;
  return (
    <section className="section-tight" aria-label={words.list}>
      <p className="section-text" role="status">
        {running === 0 ? words.noneRunning : words.summary(format.number(counts.ok), format.number(running))}
      </p>
      <div className="suppliers-choices" role="group" aria-label={words.filter}>
        {GROUPS.map((each) => (
          <Toggle key={each} pressed={group === each} onPress={() => setChosen(each)}>
            {pane.findings.count(words.filters[each], format.number(counts[each]))}
          </Toggle>
        ))}
      </div>
      {visible.length === 0 ? (
        <p className="section-text">{words.nothing}</p>
      ) : (
        <ShowMore key={group} items={visible} page={PAGE}>
          {(shown, focusFrom) => (
            <ul className="section-list" aria-label={words.list}>
              {shown.map((line, index) => (
                // Numbers may occur twice, so the place in the list is the key.
                <ContractItem key={index} line={line} takeFocus={index === focusFrom} onShow={onShow} />
              ))}
            </ul>
          )}
        </ShowMore>
      )}
    </section>
  );
}

/** Certificates that end while the contract goes on, soonest first. */
function Calendar({
  check,
  onShow,
}: {
  readonly check: ContractCheck;
  readonly onShow: ListProps["onShow"];
}) {
  const words = useSuppliersTexts().words.contracts;
  return (
    <section className="section-tight" aria-label={words.calendar}>
      <h2 className="section-heading">{words.calendar}</h2>
      <p className="section-quiet">
        {check.calendar.length === 0 ? words.calendarNone : words.calendarIntro}
      </p>
      {check.calendar.length > 0 && (
        <ShowMore items={check.calendar} page={PAGE}>
          {(shown, focusFrom) => (
            <ul className="section-list" aria-label={words.calendar}>
              {shown.map((line, index) => (
                <ContractRenewal key={index} line={line} takeFocus={index === focusFrom} onShow={onShow} />
              ))}
            </ul>
          )}
        </ShowMore>
      )}
    </section>
  );
}
