import type { ContractCheck } from "../../domain/supplier/contract-check";
import { contractsJson } from "./contracts-json";
import type { ExitCode } from "./exit-code";
import { runReport, type Report, type ReportOptions } from "./run-report";

const REPORT: Report<ContractCheck> = {
  role: "contracts",
  isUsable: ({ tables }) => tables.contracts !== null,
  make: (actions, inspection, date) => actions.cycle.contracts(inspection, date),
  write: (actions, inspection, check) => actions.cycle.writeContracts(inspection, check, () => undefined),
  json: contractsJson,
  lines: (check, texts) => texts.reports.contracts(check, texts),
  unusable: (texts) => texts.reports.noContracts,
};

/** `contracts`: every contract against the certificate of its supplier, on the sheet `Contractcheck`. */
export function runContracts(options: ReportOptions): Promise<ExitCode> {
  return runReport(options, REPORT);
}
