import { addUpSpend } from "../../../src/domain/supplier/add-up-spend";
import { checkContracts } from "../../../src/domain/supplier/check-contracts";
import type { Compliance } from "../../../src/domain/supplier/compliance";
import { distribute } from "../../../src/domain/supplier/distribute";
import { measureCompliance, type ComplianceInput } from "../../../src/domain/supplier/measure-compliance";
import { suppliersOn } from "../../../src/domain/supplier/suppliers-on";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { SOUND, type Typed } from "../pso/supplier-of";
import { workbookOfTables, type Cells } from "../tables/workbook-of";
import { CONTRACT, DATE, POLICY, PURCHASE } from "./cycle-tables";

/** A request that keeps its promises on 2026-03-01. */
export const TENDER: Typed = {
  Tender: "Kantine",
  Perceel: "",
  Sluitingsdatum: "2026-02-01",
  "PSO-regel": "marge",
  "Regel vastgesteld op": "2026-01-10",
  "Code genoemd": "ja",
  "Certificaat gevraagd": "2026-01-15",
};

/** A supplier that has the code and is sound in every other way. */
export const INFORMED: Typed = {
  ...SOUND,
  Status: "huidig",
  "Code verstuurd op": "2026-02-01",
  "Code versie": "2026-1",
  "Code bevestigd op": "2026-02-03",
};

export interface Kept {
  readonly suppliers?: readonly Typed[];
  readonly tenders?: readonly Typed[];
  readonly contracts?: readonly Typed[];
  readonly purchases?: readonly Typed[];
}

/** Compliance on 2026-03-01 with these rows, each on top of one that keeps its promises; a table that is left out is not there. */
export function complianceOf(kept: Kept, more: Partial<ComplianceInput> = {}): Compliance {
  const sheets = [
    ["Leveranciers", kept.suppliers, INFORMED],
    ["Tenders", kept.tenders, TENDER],
    ["Contracten", kept.contracts, CONTRACT],
    ["Inkoop", kept.purchases, PURCHASE],
  ] as const;
  const cells = sheets.flatMap(([name, rows, sound]) =>
    rows === undefined ? [] : [[name, cellsOf(rows, sound)] as const],
  );
  const tables = readTables(workbookOfTables(Object.fromEntries(cells)), NO_CHOICES);
  const suppliers = suppliersOn(tables.suppliers?.rows ?? [], DATE, POLICY);
  return measureCompliance({
    date: DATE,
    suppliers,
    distribution: distribute(suppliers, DATE, { codeVersion: "2026-1", reminderDays: 21 }),
    tenders: tables.tenders?.rows ?? [],
    lockedOn: () => null,
    contracts: checkContracts(tables, DATE, POLICY),
    spend: addUpSpend(tables, DATE, POLICY),
    pastReviews: [],
    ...more,
  });
}

function cellsOf(rows: readonly Typed[], sound: Typed): Cells {
  const full = rows.map((row) => ({ ...sound, ...row }));
  const headers = [...new Set(full.flatMap((row) => Object.keys(row)))];
  return [headers, ...full.map((row) => headers.map((header) => row[header] ?? ""))];
}
