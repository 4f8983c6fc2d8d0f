import type { Finding, FindingCode, FindingParams } from "../domain/finding";
import type { FindingText } from "../application/wording";
import { joined } from "./finding-sentences";
import { formatFor } from "./format";
import type { Texts } from "./language";
import { levelReasons } from "./nl/level-reasons";
import { levels } from "./nl/levels";
import { pane } from "./nl/pane";
import { psoFindings } from "./nl/pso-findings";
import { supplierFindings } from "./nl/supplier-findings";
import { tableFindings } from "./nl/table-findings";
import { tenderFindings } from "./nl/tender-findings";
import { workbookError } from "./nl/workbook-errors";

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

export const nl: Texts = {
  language: "nl",
  format: formatFor("nl"),
  pane,
  levels,
  levelReasons,
  finding,
  findingText,
  workbookError,
};
