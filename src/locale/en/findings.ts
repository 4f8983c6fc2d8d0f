import { findingTexts, type FindingTexts } from "../finding-texts";
import { blindFindings } from "./blind-findings";
import { controlFindings } from "./control-findings";
import { paperFindings } from "./paper-findings";
import { psoFindings } from "./pso-findings";
import { supplierFindings } from "./supplier-findings";
import { tableFindings } from "./table-findings";
import { tenderFindings } from "./tender-findings";

export const findings: FindingTexts = findingTexts({
  ...controlFindings,
  ...tableFindings,
  ...psoFindings,
  ...tenderFindings,
  ...supplierFindings,
  ...paperFindings,
  ...blindFindings,
});
