import type { SupplierFindingCode } from "../../domain/supplier/supplier-finding-codes";
import type { FindingSentences } from "../finding-sentences";
import { codeFindings } from "./code-findings";
import { contractFindings } from "./contract-findings";
import { cycleFindings } from "./cycle-findings";
import { reviewFindings } from "./review-findings";
import { spendFindings } from "./spend-findings";

/** What is wrong in the supplier cycle and what the reader does now, per code. */
export const supplierFindings: FindingSentences<SupplierFindingCode> = {
  ...cycleFindings,
  ...codeFindings,
  ...contractFindings,
  ...spendFindings,
  ...reviewFindings,
};
