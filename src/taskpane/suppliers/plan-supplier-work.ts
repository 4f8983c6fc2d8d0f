import { tenderId, type Decisions } from "../../application/inspection";
import type { TenderKey } from "../../domain/finding";
import type { PlannedWork } from "../state/plan-work";
import type { ReadyState } from "../state/pane-state";
import { partMadeOf, type PaneParts, type PartName } from "../state/parts-state";
import type { SupplierWork } from "../state/supplier-state";

/** A piece of work with what stands in the state; null when nothing was made of this reading to do it with. */
export function planSupplierWork(
  work: Exclude<SupplierWork, "requestSheet">,
  state: ReadyState,
): PlannedWork | null {
  const { inspection, suppliers } = state;
  switch (work) {
    case "codeDates": {
      const repairs = partOf("codeDates", state)?.repairs ?? [];
      if (repairs.length === 0) return null;
      return async (actions, onProgress) => ({
        work,
        receipt: await actions.applyRepairs(inspection, repairs, onProgress),
      });
    }
    case "undoCodeDates": {
      const edited = suppliers.codeDates;
      if (edited === null || edited.undone) return null;
      return async (actions, onProgress) => ({
        work,
        receipt: await actions.undoEdits(edited.receipt, onProgress),
      });
    }
    case "distributionSheets": {
      const code = partOf("code", state);
      return code === null
        ? null
        : async ({ cycle }, onProgress) => ({
            work,
            receipt: await cycle.writeDistribution(inspection, code.distribution, onProgress),
          });
    }
    case "contractSheet": {
      const check = partOf("contracts", state);
      return check === null
        ? null
        : async ({ cycle }, onProgress) => ({
            work,
            receipt: await cycle.writeContracts(inspection, check, onProgress),
          });
    }
    case "spendSheet": {
      const spend = partOf("spend", state);
      return spend === null
        ? null
        : async ({ cycle }, onProgress) => ({
            work,
            receipt: await cycle.writeSpend(inspection, spend, onProgress),
          });
    }
    case "complianceSheet": {
      const compliance = partOf("compliance", state);
      return compliance === null
        ? null
        : async ({ cycle }, onProgress) => ({
            work,
            receipt: await cycle.writeCompliance(inspection, compliance, onProgress),
          });
    }
    case "reviewSheet": {
      const reviews = partOf("reviews", state);
      if (reviews === null) return null;
      const by = state.scoring.by.trim();
      const review = by === "" ? reviews.review : { ...reviews.review, by };
      return async ({ cycle }, onProgress) => ({
        work,
        receipt: await cycle.writeReview(inspection, review, onProgress),
      });
    }
  }
}

/** Writes the text of one tender as it is chosen now. */
export function planRequestSheet(
  tender: TenderKey,
  decisions: Decisions,
): (state: ReadyState) => PlannedWork | null {
  return ({ inspection }) =>
    async ({ cycle }, onProgress) => ({
      work: "requestSheet",
      tender: tenderId(tender),
      receipt: await cycle.writeRequestText(inspection, decisions, tender, onProgress),
    });
}

/** What was made of the present reading; what rests on an earlier one is only looked at. */
function partOf<Name extends PartName>(
  part: Name,
  { inspection, parts }: ReadyState,
): PaneParts[Name] | null {
  return partMadeOf(inspection, parts, part);
}
