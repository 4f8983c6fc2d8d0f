import type { ExcelSerial } from "../cell";
import { countsOnDate } from "../pso/counts-on-date";
import { decidingRow } from "../pso/deciding-row";
import type { Policy } from "../tables/read-policy";
import type { BidLevel } from "../tender/tender";
import type { Supplier } from "./supplier";

/** What the certificates of one supplier count for on another day than the one it was looked up for. */
export function levelOn(
  { rows, kvk, level }: Pick<Supplier, "rows" | "kvk" | "level">,
  date: ExcelSerial,
  policy: Pick<Policy, "copyRequired">,
): BidLevel {
  const levels = rows.map((row) => ({ row, level: countsOnDate(row, row.kvk.value ?? kvk, date, policy) }));
  return decidingRow(levels)?.first.level ?? level;
}
