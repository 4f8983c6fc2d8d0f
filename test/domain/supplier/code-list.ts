import type { CellValue, ExcelSerial } from "../../../src/domain/cell";
import { parseIsoDate } from "../../../src/domain/dates/iso-date";
import { distribute, type CodePolicy } from "../../../src/domain/supplier/distribute";
import type { Distribution } from "../../../src/domain/supplier/distribution";
import { suppliersOn } from "../../../src/domain/supplier/suppliers-on";
import type { WorkbookTables } from "../../../src/domain/tables/read-tables-types";
import { suppliersOf, type Typed } from "../pso/supplier-of";

export const ON = parseIsoDate("2026-11-26") as ExcelSerial;
export const IN_FORCE: CodePolicy = { codeVersion: "2026-1", reminderDays: 21 };

const BLANK: Typed = {
  "E-mail": "",
  Status: "",
  "Code verstuurd op": "",
  "Code versie": "",
  "Code bevestigd op": "",
  "Code herinnerd op": "",
};

/** What one row says of the code, in the order of the columns. */
export function noted(
  sent: CellValue,
  version: CellValue = "",
  confirmed: CellValue = "",
  reminded: CellValue = "",
): Typed {
  return {
    "E-mail": "info@linde.nl",
    "Code verstuurd op": sent,
    "Code versie": version,
    "Code bevestigd op": confirmed,
    "Code herinnerd op": reminded,
  };
}

export function listOf(...rows: readonly Typed[]): WorkbookTables {
  return suppliersOf(...rows.map((row) => ({ ...BLANK, ...row })));
}

export function distributed(rows: readonly Typed[], policy: CodePolicy = IN_FORCE): Distribution {
  const { suppliers } = listOf(...rows);
  return distribute(suppliersOn(suppliers?.rows ?? [], ON, { copyRequired: true }), ON, policy);
}
