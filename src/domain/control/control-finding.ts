import type { Place } from "../cell";
import type { Finding, FindingParams, Severity, TenderKey } from "../finding";
import type { ControlFindingCode } from "./control-finding-codes";

/** What comparing a workbook with its records tells besides changed cells. */
export function controlFinding(
  code: ControlFindingCode,
  severity: Severity,
  place: Place,
  params: FindingParams,
  tender: TenderKey | null,
): Finding {
  return { code, severity, place, params, supplier: null, tender };
}
