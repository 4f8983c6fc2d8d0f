import { isUntouched, type OwnSheet } from "../domain/sheets/own-sheet";
import type { SheetDocument } from "../domain/sheets/sheet-document";
import type { SheetGrid, WorkbookSnapshot } from "../domain/tables/snapshot";
import type { ExpectedRange, WritePlan, WriteReceipt } from "./workbook";

/** A sheet of ours as it goes into a write plan: in place of the last one while nobody edited that, else as a new sheet. */
export interface SheetRenewal {
  readonly plan: Pick<WritePlan, "newSheets" | "renewedSheets" | "expect">;
  /** The name of the sheet that is made anew; null when a new one is made. */
  readonly renewed: string | null;
}

/** Plans a sheet of a kind of which the workbook may hold an earlier one. */
export function renewSheet(snapshot: WorkbookSnapshot, document: SheetDocument, own: OwnSheet): SheetRenewal {
  const old = renewable(snapshot, own);
  if (old === null) return { plan: { newSheets: [document], renewedSheets: [], expect: [] }, renewed: null };
  return {
    plan: {
      newSheets: [],
      renewedSheets: [{ sheet: old.name, document }],
      expect: [wholeSheet(old)],
    },
    renewed: old.name,
  };
}

/** The name that the sheet got: a plan has no other new sheets than that of this renewal, or they come after it. */
export function renewedName({ plan, renewed }: SheetRenewal, receipt: WriteReceipt): string {
  return renewed ?? receipt.sheetNames[0] ?? plan.newSheets[0]?.name ?? "";
}

/**
 * The sheet to write over: under its own name or a numbered one, in sight, and as we left it. Whoever renames, hides or
 * protects such a sheet keeps it.
 */
function renewable({ sheets }: WorkbookSnapshot, own: OwnSheet): SheetGrid | null {
  const wanted = own.name.toLowerCase();
  const ours = sheets
    .flatMap((grid) => {
      const [, name = "", number] = NUMBERED.exec(grid.name) ?? [];
      const isNamed = name.toLowerCase() === wanted;
      return isNamed && grid.visible && !grid.protected ? [{ grid, number: Number(number ?? 1) }] : [];
    })
    .sort((a, b) => a.number - b.number);
  return ours.find(({ grid }) => isUntouched(grid, own))?.grid ?? null;
}

const NUMBERED = /^(.*?)(?: \((\d+)\))?$/;

/** The sheet as it was read, with a blank row and column around it in which somebody may have typed since. */
function wholeSheet({ name, row, column, values }: SheetGrid): ExpectedRange {
  const width = values[0]?.length ?? 0;
  const blank = Array.from({ length: width + 1 }, () => "");
  return { sheet: name, row, column, values: [...values.map((line) => [...line, ""]), blank] };
}
