import type { ExcelSerial } from "../cell";
import { countsOnDate } from "../pso/counts-on-date";
import { decidingRow } from "../pso/deciding-row";
import { groupedBy, kvkKey, nameKey } from "../pso/supplier-identity";
import { foldedText } from "../tables/cell-text";
import type { Policy } from "../tables/read-policy";
import type { SupplierRow } from "../tables/rows";
import type { BidLevel } from "../tender/tender";
import type { Supplier, SupplierStatus } from "./supplier";

const NO_LEVEL: BidLevel = {
  stated: null,
  counted: "none",
  counts: false,
  reason: "levelMissing",
  pso30plus: false,
  equivalent: false,
};

/**
 * The organisations of the supplier list as they stand on a day, in the order of their first row. Rows with one KvK number
 * are one supplier; a row without a number belongs to the only supplier of its name. Rows without a name are left out: the
 * check of certificates tells about them.
 */
export function suppliersOn(
  rows: readonly SupplierRow[],
  date: ExcelSerial,
  policy: Pick<Policy, "copyRequired">,
): readonly Supplier[] {
  const named = rows.filter(({ name }) => nameKey(name.value) !== "");
  const numbersOfName = new Map<string, Set<string>>();
  for (const row of named) {
    const kvk = kvkKey(row);
    if (kvk === "") continue;
    const name = nameKey(row.name.value);
    const known = numbersOfName.get(name);
    if (known) known.add(kvk);
    else numbersOfName.set(name, new Set([kvk]));
  }
  const idOf = (row: SupplierRow): string => {
    const kvk = kvkKey(row);
    if (kvk !== "") return supplierId(kvk, "");
    const name = nameKey(row.name.value);
    const numbers = [...(numbersOfName.get(name) ?? [])];
    return numbers.length === 1 ? supplierId(numbers[0] ?? "", "") : supplierId("", name);
  };
  return [...groupedBy(named, idOf)].map(([id, group]) => supplierOf(id, group, date, policy));
}

/** How a supplier is known in every table and every period: by KvK number, else by name. */
export function supplierId(kvk: string, name: string): string {
  return kvk === "" ? `name ${name}` : `kvk ${kvk}`;
}

function supplierOf(
  id: string,
  rows: readonly SupplierRow[],
  date: ExcelSerial,
  policy: Pick<Policy, "copyRequired">,
): Supplier {
  const [top] = rows;
  if (top === undefined) throw new Error(`supplier ${id} without a row`);
  const kvk = rows.map(kvkKey).find((number) => number !== "") ?? null;
  const decided = decidingRow(
    rows.map((row) => ({ row, level: countsOnDate(row, row.kvk.value ?? kvk, date, policy) })),
  );
  const row = decided?.first.row ?? top;
  return {
    id,
    name: row.name.value ?? "",
    kvk,
    email: rows.map(({ email }) => email.value).find((email) => email !== null) ?? null,
    status: statusOf(rows),
    rows,
    row,
    level: decided?.first.level ?? NO_LEVEL,
  };
}

const POTENTIAL = /^(?:potenti|kandidaat|prospect|mogelijk|nieuw|new$|candidate)/;
const LEFT =
  /^(?:vertrokken|beeindigd|gestopt|oud|voormalig|inactief|vervallen|opgezegd|uit dienst|geen leverancier meer|left|former|ended|inactive|old$|terminated|stopped)/;

/** The status of the first row that states one; without one, or with a word that nobody knows, a supplier is current. */
function statusOf(rows: readonly SupplierRow[]): SupplierStatus {
  const stated = rows.map(({ status }) => status.value).find((status) => status !== null);
  const word = foldedText(stated ?? "");
  if (POTENTIAL.test(word)) return "potential";
  return LEFT.test(word) ? "left" : "current";
}
