import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import type { WorkbookTables } from "../../../src/domain/tables/read-tables-types";
import { workbookOfTables } from "../../domain/tables/workbook-of";

/** A table of tenders with their closing days, as it is read from a workbook. */
export function tendersOf(closing: Readonly<Record<string, string>>): WorkbookTables["tenders"] {
  return readTables(
    workbookOfTables({ Tenders: [["Tender", "Sluitingsdatum"], ...Object.entries(closing)] }),
    NO_CHOICES,
  ).tenders;
}
