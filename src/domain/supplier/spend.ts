import type { ExcelSerial } from "../cell";
import type { Finding } from "../finding";
import type { Level } from "../pso/level";
import type { Supplier } from "./supplier";

/** EUR without VAT; shares on 0..1, null where the total is not above zero or credit notes leave no share. */
export interface LevelSpend {
  readonly level: Level;
  readonly euro: number;
  readonly share: number | null;
}

export interface SpendTotals {
  readonly total: number;
  /** At suppliers whose certificate counts on the day, Aspirant-status included. */
  readonly atHolders: number;
  readonly share: number | null;
  /** Every level of the ladder, `none` first. */
  readonly levels: readonly LevelSpend[];
}

export interface YearSpend extends SpendTotals {
  /** Null for the column Inkoopvolume, which has no year, and for purchases without a year that can be read: so years add up to the total. */
  readonly year: number | null;
}

export interface SupplierSpend {
  /** Null for a supplier that is not on the list. */
  readonly supplier: Supplier | null;
  readonly name: string;
  readonly kvk: string | null;
  readonly level: Level;
  readonly euro: number;
  /** Per year of `Spend.years`, in that order. */
  readonly byYear: readonly number[];
}

/** What was bought from whom. Never a PSO score: its other inputs are not the buyer's (facts/pso.md section 4). */
export interface Spend extends SpendTotals {
  readonly date: ExcelSerial;
  readonly source: "purchases" | "spendColumn" | "none";
  /** Ascending, what has no year last. */
  readonly years: readonly YearSpend[];
  /** Highest first. */
  readonly suppliers: readonly SupplierSpend[];
  /** Highest spend first: holders, for the buyer's own PSO file. */
  readonly holders: readonly SupplierSpend[];
  /** Highest spend first: where to push first. Without suppliers that left or are too small to be certified. */
  readonly withoutCertificate: readonly SupplierSpend[];
  readonly findings: readonly Finding[];
}
