import type { SheetDocument } from "../domain/sheets/sheet-document";
import type { SheetReceipt } from "./cycle-actions";
import type { SheetRenewal } from "./renew-sheet";
import type { WritePlan, WriteReceipt } from "./workbook";

/** Several sheets of ours in one plan, the first of them to be shown. */
export interface SheetsPlan {
  readonly plan: Pick<WritePlan, "newSheets" | "renewedSheets" | "expect" | "activate">;
  /** Per sheet, in the order in which they were given. */
  readonly receiptsOf: (receipt: WriteReceipt) => readonly SheetReceipt[];
}

/** A sheet that is made whatever there is. */
export function newSheet(document: SheetDocument): SheetRenewal {
  return { plan: { newSheets: [document], renewedSheets: [], expect: [] }, renewed: null };
}

/** Puts sheets together that are made anew or for the first time. */
export function planSheets(renewals: readonly SheetRenewal[]): SheetsPlan {
  const newSheets = renewals.flatMap(({ plan }) => plan.newSheets);
  const renewedSheets = renewals.flatMap(({ plan }) => plan.renewedSheets);
  const [first] = renewals;
  return {
    plan: {
      newSheets,
      renewedSheets,
      expect: renewals.flatMap(({ plan }) => plan.expect),
      activate: first === undefined ? null : first.renewed === null ? 0 : newSheets.length,
    },
    receiptsOf: ({ sheetNames }) =>
      renewals.map(({ plan, renewed }, index) => {
        if (renewed !== null) return { sheet: renewed, renewed: true };
        const at = renewals.slice(0, index).filter((earlier) => earlier.renewed === null).length;
        return { sheet: sheetNames[at] ?? plan.newSheets[0]?.name ?? "", renewed: false };
      }),
  };
}
