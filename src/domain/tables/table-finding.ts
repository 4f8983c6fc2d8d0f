import type { Place } from "../cell";
import { NOWHERE } from "../cell";
import type { Finding, FindingParams, Severity } from "../finding";
import { cellAddress } from "../sheets/cell-address";
import { headerPlace } from "./block";
import type { Block } from "./block";
import type { Field } from "./field";
import { templateHeader } from "./header-lookup";
import type { TableFindingCode } from "./table-finding-codes";
import type { TableRole } from "./roles";

/** A finding about a table as such: it concerns no single supplier or tender. */
export function tableFinding(
  code: TableFindingCode,
  severity: Severity,
  place: Place,
  params: FindingParams,
): Finding {
  return { code, severity, place, params, supplier: null, tender: null };
}

export const noTablesFinding: Finding = tableFinding("noTables", "error", NOWHERE, {});

/** Two headers for one column, both named. */
export function columnTwiceFinding(
  block: Block,
  role: TableRole,
  column: string,
  offsets: readonly number[],
  severity: Severity,
): Finding {
  return tableFinding("columnTwice", severity, headerPlace(block, offsets[0] ?? 0), {
    role,
    column: templateHeader(role, column),
    ...namedHeaders(block, offsets),
  });
}

/** Two headers for one criterion, both named. */
export function criterionColumnTwiceFinding(
  block: Block,
  criterion: string,
  offsets: readonly number[],
): Finding {
  return tableFinding("criterionColumnTwice", "error", headerPlace(block, offsets[0] ?? 0), {
    criterion,
    ...namedHeaders(block, offsets),
  });
}

function namedHeaders(block: Block, offsets: readonly number[]): { headers: string; cells: string } {
  return {
    headers: offsets.map((offset) => (block.headers[offset] ?? "").trim()).join(", "),
    cells: offsets.map((offset) => cellAddress(block.headerRow, block.firstColumn + offset)).join(", "),
  };
}

/** The finding in one cell, or none when the cell was read without remarks. */
export function cellFinding(
  field: Field<unknown>,
  supplier: Finding["supplier"],
  tender: Finding["tender"],
): Finding | null {
  const { problem, place } = field;
  return problem && { ...problem, place, supplier, tender };
}
