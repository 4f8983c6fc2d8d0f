import { useMemo } from "react";
import { tenderId } from "../../application/inspection";
import { useTexts } from "../texts-context";
import type { TabProps } from "./tab-props";
import { EmptyCard } from "../parts/empty-card";
import { PartFrame } from "../parts/part-frame";
import { requestsRequest } from "./part-requests";
import { planRequestSheet } from "./plan-supplier-work";
import { RequestCard } from "./request-card";
import { useMade } from "../parts/use-made";
import { useSuppliersTexts } from "./use-suppliers-texts";

/** The texts that refer to the code and ask for the certificate, per tender, and who still has to send a copy. */
export function RequestsTab({ state, commands, decisions }: TabProps) {
  const { language, format } = useTexts();
  const words = useSuppliersTexts().words.requests;
  const { inspection, suppliers } = state;
  const shown = useMade(
    state,
    commands,
    "requests",
    useMemo(() => requestsRequest(inspection, decisions, language), [inspection, decisions, language]),
  );
  const rows = inspection.tables.tenders?.rows.length ?? 0;
  const receipt = suppliers.receipts.requestSheet ?? null;
  return (
    <PartFrame shown={shown}>
      {(texts) => {
        const left = rows - texts.length;
        if (texts.length === 0) {
          return (
            <EmptyCard
              text={rows === 0 ? words.none : words.blocked}
              next={rows === 0 ? words.noneNext : ""}
              onFound={() => commands.go("found")}
            />
          );
        }
        return (
          <>
            <p className="section-quiet">{words.intro}</p>
            {left > 0 && <p className="section-text">{words.left(left, format.number(left))}</p>}
            {texts.map((text) => {
              const id = tenderId(text.key);
              return (
                <RequestCard
                  key={id}
                  text={text}
                  opened={texts.length === 1}
                  receipt={receipt?.tender === id ? receipt : null}
                  ready={shown.current}
                  state={state}
                  commands={commands}
                  onWrite={() => commands.plannedWork("requestSheet", planRequestSheet(text.key, decisions))}
                />
              );
            })}
          </>
        );
      }}
    </PartFrame>
  );
}
