import type { Finding, FindingParams, Severity } from "../finding";
import { loweredFinding } from "../pso/cell-findings";
import type { Field } from "../tables/field";
import type { PurchaseRow } from "../tables/rows";
import { comparedKvk } from "../tables/compared-kvk";
import { isTotal, saysOnlyTotal } from "../tables/totals-row";
import { nameKey } from "../pso/supplier-identity";
import type { MatchSupplier } from "./match-supplier";
import { matchFinding, nameOfAnother } from "./match-finding";
import type { Supplier } from "./supplier";
import type { SpendFindingCode } from "./supplier-finding-codes";
import { supplierId } from "./suppliers-on";

/** One amount that was read: from whom, in which year, EUR without VAT. */
export interface SpendAmount {
  readonly supplier: Supplier | null;
  /** The same for all rows of one supplier, whether the list has it or not. */
  readonly id: string;
  readonly name: string;
  readonly kvk: string | null;
  /** Null where there is no year, or none that can be read. */
  readonly year: number | null;
  readonly euro: number;
  /** The cell of the amount. */
  readonly field: Field<unknown>;
}

export interface SpendAmounts {
  readonly amounts: readonly SpendAmount[];
  readonly findings: readonly Finding[];
}

export function spendFinding(
  field: Field<unknown>,
  severity: Severity,
  code: SpendFindingCode,
  supplier: string | null,
  params: FindingParams = {},
): Finding {
  return { code, severity, place: field.place, params, supplier, tender: null };
}

/**
 * The rows of the table `Inkoop`. A row without an amount is left out and told. One without a year that can be read counts in
 * the total, which so stays equal to that of the ledger, and in no year. Who is not on the list is told once.
 */
export function purchaseAmounts(
  rows: readonly PurchaseRow[],
  match: MatchSupplier,
  hasSuppliers: boolean,
): SpendAmounts {
  const amounts: SpendAmount[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const { supplier: name, kvk, amount, year } = row;
    const cells = year.problem?.code === "errorValue" ? [name, kvk, amount, year] : [name, kvk, amount];
    findings.push(...cells.flatMap((field) => cellNews(field, name.value)));
    if (amount.value === null) {
      if (amount.problem === null)
        findings.push(spendFinding(amount, "warning", "spendAmountMissing", name.value));
      continue;
    }
    if (isBeyondReason(amount.value)) {
      findings.push(tooLarge(amount, name.value));
      continue;
    }
    const found = match(kvk, name);
    const supplier = found.kind === "found" ? found.supplier : null;
    if (supplier === null && isTotalRow(row)) {
      const params = { text: name.value ?? "", euro: amount.value };
      findings.push(spendFinding(amount, "warning", "spendTotalRow", null, params));
      continue;
    }
    if (year.value === null && year.problem?.code !== "errorValue") {
      const text = String(year.raw).trim();
      const params = { text, euro: amount.value };
      findings.push(spendFinding(year, "warning", "spendYearMissing", name.value, params));
    }
    const number = comparedKvk(kvk)?.kvk ?? null;
    const id = supplier?.id ?? `unknown ${supplierId(number ?? "", nameKey(name.value))}`;
    const finding = hasSuppliers ? (matchFinding(found, kvk, name) ?? nameOfAnother(match, kvk, name)) : null;
    const told = finding && `${finding.code} ${id} ${finding.params["other"] ?? ""}`;
    if (finding !== null && told !== null && !seen.has(told)) {
      seen.add(told);
      findings.push(finding);
    }
    amounts.push({
      supplier,
      id,
      name: supplier?.name ?? name.value ?? "",
      kvk: supplier?.kvk ?? number,
      year: year.value,
      euro: amount.value,
      field: amount,
    });
  }
  return { amounts, findings };
}

/** A row that adds up others, typed among them: counting it would count them twice. */
function isTotalRow({ supplier: { value }, kvk }: PurchaseRow): boolean {
  return value !== null && kvk.value === null && (isTotal(value) || saysOnlyTotal(value));
}

/** More than any organisation buys, in EUR; sums stay far below what a number can hold. */
const MOST_EURO = 1e13;

function isBeyondReason(euro: number): boolean {
  return Math.abs(euro) > MOST_EURO;
}

function tooLarge(field: Field<unknown>, supplier: string | null): Finding {
  const params = { text: String(field.raw).trim() };
  return {
    code: "numberUnreadable",
    severity: "warning",
    place: field.place,
    params,
    supplier,
    tender: null,
  };
}

/** What is wrong in a cell; an amount that stands there as text and reads one way only is no news. */
function cellNews(field: Field<unknown>, supplier: string | null): readonly Finding[] {
  const { problem } = field;
  if (problem === null || (problem.code === "numberIsText" && problem.severity === "info")) return [];
  const finding = loweredFinding(field, supplier);
  return finding === null ? [] : [finding];
}

/**
 * The column `Inkoopvolume` of the supplier list. The amount is a supplier's: on several rows of one supplier the same amount
 * is one amount, as where a certificate has its successor on the next row. Different amounts are added up, as those of two
 * creditor numbers are; both are told.
 */
export function columnAmounts(suppliers: readonly Supplier[]): SpendAmounts {
  const amounts: SpendAmount[] = [];
  const findings: Finding[] = [];
  for (const supplier of suppliers) {
    const seen = new Map<number, Field<unknown>>();
    for (const { spend } of supplier.rows) {
      findings.push(...cellNews(spend, supplier.name));
      const euro = spend.value;
      if (euro === null || euro === 0) continue;
      if (isBeyondReason(euro)) {
        findings.push(tooLarge(spend, supplier.name));
        continue;
      }
      const same = seen.get(euro);
      if (same !== undefined) {
        const row = same.place.row ?? "";
        findings.push(spendFinding(spend, "info", "spendAmountRepeated", supplier.name, { euro, row }));
        continue;
      }
      seen.set(euro, spend);
      const { id, name, kvk } = supplier;
      amounts.push({ supplier, id, name, kvk, year: null, euro, field: spend });
    }
    const [first, second] = [...seen.values()];
    if (first !== undefined && second !== undefined) {
      const total = [...seen.keys()].reduce((sum, euro) => sum + euro, 0);
      const row = first.place.row ?? "";
      findings.push(
        spendFinding(second, "warning", "spendAmountsDiffer", supplier.name, {
          count: seen.size,
          total,
          row,
        }),
      );
    }
  }
  return { amounts, findings };
}
