import type { ContractCheck } from "../domain/supplier/contract-check";
import type { Spend } from "../domain/supplier/spend";
import type { CliLanguage } from "./cli-language";

/** What the command line says of contracts and spend. */
export interface ReportLines {
  readonly contracts: (check: ContractCheck, texts: CliLanguage) => readonly string[];
  readonly spend: (spend: Spend, texts: CliLanguage) => readonly string[];
  /** Nothing in the workbook can be used. */
  readonly noContracts: string;
  readonly noSpend: string;
  readonly written: (sheet: string, path: string) => string;
}
