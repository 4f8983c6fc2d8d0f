import type { BlindFindingCode } from "./assessment/blind-finding-codes";
import type { Place } from "./cell";
import type { ControlFindingCode } from "./control/control-finding-codes";
import type { PaperFindingCode } from "./papers/paper-finding-codes";
import type { PsoFindingCode } from "./pso/pso-finding-codes";
import type { SupplierFindingCode } from "./supplier/supplier-finding-codes";
import type { TableFindingCode } from "./tables/table-finding-codes";
import type { TenderFindingCode } from "./tender/tender-finding-codes";

/** `error` blocks the tender that uses the place, `warning` is shown, `info` is told. */
export type Severity = "error" | "warning" | "info";

export type FindingCode =
  | TableFindingCode
  | PsoFindingCode
  | TenderFindingCode
  | SupplierFindingCode
  | PaperFindingCode
  | BlindFindingCode
  | ControlFindingCode;

export type FindingParams = Readonly<Record<string, string | number>>;

export interface TenderKey {
  readonly tender: string;
  /** "" where the tender has no lots. */
  readonly lot: string;
}

/** Something the reader must know; words are made at the edge from code and params. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly params: FindingParams;
  readonly supplier: string | null;
  /** The tender that it concerns; null for the workbook as a whole or a supplier row. */
  readonly tender: TenderKey | null;
}
