import type { ExcelSerial } from "../cell";
import { compareTexts } from "../compare-texts";
import type { Finding } from "../finding";
import { NOWHERE } from "../cell";
import { LEVELS, type Level } from "../pso/level";
import { cellAddress } from "../sheets/cell-address";
import type { Policy } from "../tables/read-policy";
import type { TableOf, WorkbookTables } from "../tables/read-tables-types";
import type { SupplierRow } from "../tables/rows";
import { matchSupplier } from "./match-supplier";
import type { Spend, SupplierSpend, YearSpend } from "./spend";
import {
  columnAmounts,
  purchaseAmounts,
  spendFinding,
  type SpendAmount,
  type SpendAmounts,
} from "./spend-amounts";
import { cents, spendTotals } from "./spend-totals";
import { suppliersOn } from "./suppliers-on";

/**
 * What was bought from whom, at the level that counts on the day, for every year alike: from the table `Inkoop` when it has
 * rows, else from the column Inkoopvolume of the supplier list. Amounts of suppliers that the list does not know count in the
 * total as without a certificate; credit notes go off. Amounts are added up as they are and rounded to cents at the end, per
 * level and year.
 */
export function addUpSpend(
  tables: Pick<WorkbookTables, "suppliers" | "purchases">,
  date: ExcelSerial,
  policy: Pick<Policy, "copyRequired">,
): Spend {
  const suppliers = suppliersOn(tables.suppliers?.rows ?? [], date, policy);
  const rows = tables.purchases?.rows ?? [];
  const hasColumn = tables.suppliers?.table.columns.has("spend") ?? false;
  const source = rows.length > 0 ? "purchases" : hasColumn ? "spendColumn" : "none";
  const { amounts, findings }: SpendAmounts =
    source === "purchases"
      ? purchaseAmounts(rows, matchSupplier(suppliers), tables.suppliers !== null)
      : columnAmounts(source === "none" ? [] : suppliers);
  const yearNumbers = yearsOf(amounts);
  const bySupplier = perSupplier(amounts, yearNumbers);
  const years = yearNumbers.map((year): YearSpend => ({ year, ...totalsOf(amounts, year) }));
  const totals = spendTotals(new Map(LEVELS.map((level) => [level, summedLevel(years, level)])));
  return {
    ...totals,
    date,
    source,
    years,
    suppliers: bySupplier,
    holders: bySupplier.filter(({ level, euro }) => level !== "none" && euro !== 0),
    withoutCertificate: bySupplier.filter(isWorthAsking),
    findings: [
      ...besideColumn(source, tables.suppliers),
      ...findings,
      ...belowZero(amounts),
      ...(source !== "none" && totals.total <= 0 ? [notAboveZero(tables, totals.total)] : []),
    ],
  };
}

/** Ascending; what has no year comes last. */
function yearsOf(amounts: readonly SpendAmount[]): readonly (number | null)[] {
  const years = [...new Set(amounts.map(({ year }) => year))];
  return years.sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
}

function levelOf({ supplier }: Pick<SpendAmount, "supplier">): Level {
  return supplier?.level.counted ?? "none";
}

function totalsOf(amounts: readonly SpendAmount[], year: number | null) {
  const euros = new Map<Level, number>();
  for (const amount of amounts) {
    if (amount.year !== year) continue;
    const level = levelOf(amount);
    euros.set(level, (euros.get(level) ?? 0) + amount.euro);
  }
  return spendTotals(new Map([...euros].map(([level, euro]) => [level, cents(euro)])));
}

function summedLevel(years: readonly YearSpend[], level: Level): number {
  const euros = years.map(({ levels }) => levels.find((each) => each.level === level)?.euro ?? 0);
  return cents(euros.reduce((sum, euro) => sum + euro, 0));
}

/** Highest spend first; equal ones by name. */
function perSupplier(
  amounts: readonly SpendAmount[],
  years: readonly (number | null)[],
): readonly SupplierSpend[] {
  const yearAt = new Map(years.map((year, index) => [year, index]));
  const groups = new Map<string, { readonly first: SpendAmount; readonly sums: number[] }>();
  for (const amount of amounts) {
    const group = groups.get(amount.id) ?? { first: amount, sums: years.map(() => 0) };
    groups.set(amount.id, group);
    const at = yearAt.get(amount.year) ?? 0;
    group.sums[at] = (group.sums[at] ?? 0) + amount.euro;
  }
  return [...groups.values()]
    .map(({ first, sums }) => ({
      supplier: first.supplier,
      name: first.name,
      kvk: first.kvk,
      level: levelOf(first),
      euro: cents(sums.reduce((all, sum) => all + sum, 0)),
      byYear: sums.map(cents),
    }))
    .sort((a, b) => b.euro - a.euro || compareTexts(a.name, b.name));
}

/** A supplier that left, and one that is too small to be certified, is not asked for a certificate. */
function isWorthAsking({ supplier, level, euro }: SupplierSpend): boolean {
  if (level !== "none" || euro <= 0) return false;
  if (supplier === null) return true;
  return (
    supplier.status !== "left" && !supplier.rows.some(({ notCertifiable }) => notCertifiable.value === true)
  );
}

/** Two places that say what was bought: the table counts. */
function besideColumn(source: Spend["source"], suppliers: TableOf<SupplierRow> | null): readonly Finding[] {
  if (source !== "purchases" || suppliers === null) return [];
  const { table, rows } = suppliers;
  const offset = table.columns.get("spend");
  if (offset === undefined || !rows.some(({ spend }) => spend.value !== null)) return [];
  const place = {
    sheet: table.sheet,
    table: table.label,
    row: table.headerRow + 1,
    column: table.headers[offset] ?? null,
    cell: cellAddress(table.headerRow, table.firstColumn + offset),
  };
  return [{ code: "spendBesideColumn", severity: "info", place, params: {}, supplier: null, tender: null }];
}

/** A supplier that gave back more than was bought: told at the first amount below zero. */
function belowZero(amounts: readonly SpendAmount[]): readonly Finding[] {
  const negative = new Map<string, SpendAmount>();
  for (const amount of amounts) {
    if (amount.euro < 0 && !negative.has(amount.id)) negative.set(amount.id, amount);
  }
  if (negative.size === 0) return [];
  const sums = new Map<string, number>();
  for (const { id, euro } of amounts) sums.set(id, (sums.get(id) ?? 0) + euro);
  return [...negative].flatMap(([id, { field, name }]) => {
    const euro = cents(sums.get(id) ?? 0);
    return euro < 0 ? [spendFinding(field, "warning", "spendSupplierBelowZero", name, { name, euro })] : [];
  });
}

function notAboveZero(
  { purchases, suppliers }: Pick<WorkbookTables, "suppliers" | "purchases">,
  total: number,
): Finding {
  const table = (purchases?.rows.length ? purchases : suppliers)?.table;
  return {
    code: "spendTotalBelowZero",
    severity: "warning",
    place: table === undefined ? NOWHERE : { ...NOWHERE, sheet: table.sheet, table: table.label },
    params: { total },
    supplier: null,
    tender: null,
  };
}
