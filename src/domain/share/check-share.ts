import type { Verification } from "../control/verification";
import type { Finding } from "../finding";
import type { WorkbookTables } from "../tables/read-tables-types";
import type { WorkbookSnapshot } from "../tables/snapshot";
import { controlItems } from "./control-items";
import type { Envelope } from "./envelope";
import { commentItems, linkItems, macroItems, propertyItems } from "./envelope-items";
import { findingItems } from "./finding-items";
import { hiddenItems } from "./hidden-items";
import { personalItems } from "./personal-items";
import { SHARE_TOPICS, type ShareCheck } from "./share-check";

export interface ShareCheckInput {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: WorkbookTables;
  readonly envelope: Envelope;
  /** About tables and tenders. */
  readonly findings: readonly Finding[];
  readonly verification: Verification;
}

/** What to look at before the workbook is mailed, by topic. A workbook without a score can be sent too. */
export function checkShare(input: ShareCheckInput): ShareCheck {
  const { snapshot, tables, envelope, verification } = input;
  const told = new Set(verification.findings.map((finding) => JSON.stringify(finding)));
  const findings = input.findings.filter((finding) => !told.has(JSON.stringify(finding)));
  const items = [
    ...controlItems(verification),
    ...findingItems(
      "errorFindings",
      findings.filter(({ severity }) => severity === "error"),
    ),
    ...findingItems(
      "warningFindings",
      findings.filter(({ severity }) => severity === "warning"),
    ),
    ...hiddenItems(envelope, snapshot),
    ...commentItems(envelope),
    ...propertyItems(envelope),
    ...linkItems(envelope),
    ...personalItems(snapshot, tables),
    ...macroItems(envelope),
  ].sort((left, right) => SHARE_TOPICS.indexOf(left.topic) - SHARE_TOPICS.indexOf(right.topic));
  return {
    items,
    ready: items.every(({ weight }) => weight !== "stop"),
    controls: verification.records.flatMap(({ key, sheet, controlNumber, replacedBy }) =>
      sheet === null || replacedBy !== null ? [] : [{ key, sheet, controlNumber }],
    ),
    findings: [...verification.findings, ...findings],
    macros: envelope.macros,
  };
}
