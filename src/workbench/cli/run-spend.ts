import type { Spend } from "../../domain/supplier/spend";
import type { ExitCode } from "./exit-code";
import { runReport, type Report, type ReportOptions } from "./run-report";
import { spendJson } from "./spend-json";

const REPORT: Report<Spend> = {
  role: "purchases",
  isUsable: (_, { source }) => source !== "none",
  make: (actions, inspection, date) => actions.cycle.spend(inspection, date),
  write: (actions, inspection, spend) => actions.cycle.writeSpend(inspection, spend, () => undefined),
  json: spendJson,
  lines: (spend, texts) => texts.reports.spend(spend, texts),
  unusable: (texts) => texts.reports.noSpend,
};

/** `spend`: what was bought at PSO holders, on the sheet `PSO-inkoop`. */
export function runSpend(options: ReportOptions): Promise<ExitCode> {
  return runReport(options, REPORT);
}
