import type { Finding, FindingCode, FindingParams } from "../domain/finding";
import type { FindingText } from "../application/wording";
import { joined } from "./finding-sentences";
import { formatFor } from "./format";
import type { Texts } from "./language";
import { levelReasons } from "./en/level-reasons";
import { levels } from "./en/levels";
import { pane } from "./en/pane";
import { psoFindings } from "./en/pso-findings";
import { supplierFindings } from "./en/supplier-findings";
import { tableFindings } from "./en/table-findings";
import { tenderFindings } from "./en/tender-findings";
import { workbookError } from "./en/workbook-errors";

const parts: Readonly<Record<FindingCode, (params: FindingParams) => string | readonly [string, string]>> = {
  ...tableFindings,
  ...psoFindings,
  ...tenderFindings,
  ...supplierFindings,
};

function findingText({ code, params }: Finding): FindingText {
  const text = parts[code](params);
  return typeof text === "string" ? { what: text, next: "" } : { what: text[0], next: text[1] };
}

function finding(each: Finding): string {
  return joined(findingText(each));
}

export const en: Texts = {
  language: "en",
  format: formatFor("en"),
  pane,
  levels,
  levelReasons,
  finding,
  findingText,
  workbookError,
};
