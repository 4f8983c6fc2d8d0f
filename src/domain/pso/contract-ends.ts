import type { ExcelSerial } from "../cell";
import { comparedKvk } from "../tables/compared-kvk";
import type { TextField } from "../tables/field";
import type { WorkbookTables } from "../tables/read-tables-types";
import type { SupplierRow } from "../tables/rows";
import { isValidBid } from "../tender/assemble/bid-status";
import { kvkKey, nameKey } from "./supplier-identity";

/** A contract, or a tender that leads to one, with its last day. */
export interface ContractEnd {
  readonly end: ExcelSerial;
  /** The contract's number; "" for a tender. */
  readonly contract: string;
  /** The tender's name; "" for a contract. */
  readonly tender: string;
  /** False for a tender: there may never be a contract. */
  readonly isRunning: boolean;
}

/** The contract of a supplier that ends last, a running contract before a tender; null when there is none. */
export type ContractEndOf = (supplier: SupplierRow) => ContractEnd | null;

type ContractTables = Pick<WorkbookTables, "contracts" | "tenders" | "bids">;

/** Contracts from the contracts table that have not ended on the day, and those that valid bids may lead to. */
export function contractEnds(tables: ContractTables, day: ExcelSerial): ContractEndOf {
  const contracts = new Map<string, ContractEnd>();
  const prospects = new Map<string, ContractEnd>();
  for (const { number, supplier, kvk, end } of tables.contracts?.rows ?? []) {
    if (end.value === null || end.value < day) continue;
    keepLatest(contracts, keyOf(kvk, supplier), {
      end: end.value,
      contract: number.value ?? "",
      tender: "",
      isRunning: true,
    });
  }
  const tenderEnds = new Map<string, ContractEnd>();
  const tenders = tables.tenders?.rows ?? [];
  for (const { tender, contractEnd } of tenders) {
    if (contractEnd.value === null || contractEnd.value < day) continue;
    keepLatest(tenderEnds, nameKey(tender.value), {
      end: contractEnd.value,
      contract: "",
      tender: tender.value ?? "",
      isRunning: false,
    });
  }
  const only = tenders.length === 1 ? [...tenderEnds.values()][0] : undefined;
  for (const bid of tables.bids?.rows ?? []) {
    const end = bid.tender.value === null ? only : tenderEnds.get(nameKey(bid.tender.value));
    if (end && isValidBid(bid)) keepLatest(prospects, keyOf(bid.kvk, bid.bidder), end);
  }
  return (supplier) => {
    const [kvk, name] = [kvkKey(supplier), nameKey(supplier.name.value)];
    const found = (ends: ReadonlyMap<string, ContractEnd>): ContractEnd | null => {
      const [byKvk, byName] = [ends.get(`kvk ${kvk}`), ends.get(`name ${name}`)];
      return (byKvk && byName && byName.end > byKvk.end ? byName : (byKvk ?? byName)) ?? null;
    };
    return found(contracts) ?? found(prospects);
  };
}

/** By KvK number; only a row without one is matched by name, as bids are (design section 3). */
function keyOf(kvk: TextField, name: TextField): string {
  const number = comparedKvk(kvk);
  return number === null ? `name ${nameKey(name.value)}` : `kvk ${number.kvk}`;
}

function keepLatest(ends: Map<string, ContractEnd>, key: string, found: ContractEnd): void {
  const known = ends.get(key);
  if (known === undefined || found.end > known.end) ends.set(key, found);
}
