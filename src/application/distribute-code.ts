import type { ExcelSerial } from "../domain/cell";
import {
  proposeCodeDates as proposeDates,
  type CodeDateChoice,
  type CodeDateProposals,
} from "../domain/repairs/propose-code-dates";
import { CODE_TEXT_SHEET, codeTextSheet } from "../domain/sheets/code-text-sheet";
import { DISTRIBUTION_OWN_SHEET, distributionSheet } from "../domain/sheets/distribution-sheet";
import { MAIL_LIST_OWN_SHEET, mailListSheet } from "../domain/sheets/mail-list-sheet";
import { markerKind } from "../domain/sheets/marker";
import { codeLetters, type CodeLetter } from "../domain/supplier/code-letter";
import type { CyclePolicy } from "../domain/supplier/cycle-policy";
import { distribute } from "../domain/supplier/distribute";
import type { Distribution } from "../domain/supplier/distribution";
import { readCyclePolicy } from "../domain/supplier/read-cycle-policy";
import { suppliersOn } from "../domain/supplier/suppliers-on";
import { unnamedSuppliers } from "../domain/supplier/unnamed-suppliers";
import { readPolicy } from "../domain/tables/read-policy";
import type { WorkbookSnapshot } from "../domain/tables/snapshot";
import type { TableRole } from "../domain/tables/roles";
import { aboutRoles } from "./about-roles";
import type { OnProgress } from "./actions";
import type { CodeMail, DistributionReceipt } from "./cycle-actions";
import { expectedTable } from "./expected-ranges";
import type { Inspection } from "./inspection";
import { newSheet, planSheets } from "./plan-sheets";
import { renewSheet } from "./renew-sheet";
import type { Wording } from "./wording";
import { NO_CHANGES, type ExpectedRange, type Workbook } from "./workbook";

const ROLES: ReadonlySet<TableRole> = new Set<TableRole>(["suppliers", "settings"]);

/** Who received the code that is in force, as the supplier list says on a day (design section 1, promise 1). */
export function distribution({ tables }: Inspection, date: ExcelSerial): Distribution {
  const { policy, findings } = readCyclePolicy(tables.settings);
  const suppliers = suppliersOn(tables.suppliers?.rows ?? [], date, readPolicy(tables.settings).policy);
  const distributed = distribute(suppliers, date, policy);
  const unnamed = unnamedSuppliers(tables.suppliers?.rows ?? []);
  const about = [...aboutRoles(tables, ROLES), ...findings, ...unnamed];
  return { ...distributed, findings: [...about, ...distributed.findings] };
}

/** One letter per supplier that must hear something now and has an address that can be used. */
export function codeMails(
  inspection: Inspection,
  distributed: Distribution,
  wording: Wording,
): readonly CodeMail[] {
  return codeLetters(distributed, cyclePolicyOf(inspection), wording.codeLetter).map(
    ({ line, step, to, subject, body, link }) => ({
      supplierId: line.supplier.id,
      step,
      to,
      subject,
      body,
      link,
    }),
  );
}

/** The day of a step, and the version that was sent, as proposals for the cells of the chosen suppliers. */
export function proposeCodeDates(
  { tables, snapshot }: Inspection,
  distributed: Distribution,
  choice: CodeDateChoice,
): CodeDateProposals {
  return proposeDates(tables.suppliers, distributed, choice, snapshot);
}

/**
 * Writes the register, the list of letters and, where the workbook has none, the text of the code. The first two are made
 * anew in place while nobody edited them; the code is the user's own from then on. The write stops when a supplier or a
 * setting changed since it was read.
 * @throws WorkbookError when Excel refuses or an input changed; the workbook is then as it was.
 */
export async function writeDistribution(
  workbook: Workbook,
  inspection: Inspection,
  distributed: Distribution,
  { wording }: { readonly wording: Wording; readonly on: ExcelSerial },
  onProgress: OnProgress,
): Promise<DistributionReceipt> {
  onProgress({ phase: "checking", share: null });
  const { snapshot } = inspection;
  const policy = cyclePolicyOf(inspection);
  const letters = codeLetters(distributed, policy, wording.codeLetter);
  const register = renewSheet(
    snapshot,
    distributionSheet({
      distribution: distributed,
      remarks: remarksOf(distributed, wording),
      date1904: snapshot.date1904,
      texts: wording.distributionSheet,
    }),
    DISTRIBUTION_OWN_SHEET,
  );
  const mails = mailList(snapshot, letters, wording);
  const code = hasCodeText(snapshot)
    ? null
    : newSheet(codeTextSheet({ ...policy, version: distributed.version }, wording.codeText));
  const parts = [register, mails, code].filter((part) => part !== null);
  const { plan, receiptsOf } = planSheets(parts);
  const receipt = await workbook.write(
    { ...NO_CHANGES, ...plan, expect: [...restsOn(inspection), ...plan.expect] },
    onProgress,
  );
  const written = receiptsOf(receipt);
  const receiptOf = (part: (typeof parts)[number] | null) =>
    part === null ? null : (written[parts.indexOf(part)] ?? null);
  return {
    register: receiptOf(register) ?? { sheet: DISTRIBUTION_OWN_SHEET.name, renewed: false },
    mailList: letters.length === 0 ? null : receiptOf(mails),
    codeText: receiptOf(code),
  };
}

function cyclePolicyOf({ tables }: Inspection): CyclePolicy {
  return readCyclePolicy(tables.settings).policy;
}

/** Without a letter no list is made, but an earlier list must not go on naming people who have been written to. */
function mailList(snapshot: WorkbookSnapshot, letters: readonly CodeLetter[], wording: Wording) {
  const renewal = renewSheet(snapshot, mailListSheet(letters, wording.mailList), MAIL_LIST_OWN_SHEET);
  return letters.length === 0 && renewal.renewed === null ? null : renewal;
}

/** A sheet of that name is the user's own code, whoever made it. */
function hasCodeText({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(
    ({ name, row, column, values }) =>
      name.toLowerCase() === CODE_TEXT_SHEET.toLowerCase() ||
      (row === 0 && column === 0 && markerKind(values[0]?.[0] ?? "") === "codeText"),
  );
}

/** What the findings say per supplier. */
function remarksOf({ lines, findings }: Distribution, { findingText }: Wording): ReadonlyMap<string, string> {
  const idOfRow = new Map(
    lines.flatMap(({ supplier }) => supplier.rows.map(({ place }) => [place.row, supplier.id] as const)),
  );
  const remarks = new Map<string, string>();
  for (const finding of findings) {
    const id = finding.supplier === null ? undefined : idOfRow.get(finding.place.row);
    if (id === undefined) continue;
    const before = remarks.get(id);
    const { what } = findingText(finding);
    remarks.set(id, before === undefined ? what : `${before} ${what}`);
  }
  return remarks;
}

function restsOn({ snapshot, tables: { suppliers, settings } }: Inspection): readonly ExpectedRange[] {
  return [suppliers, settings].flatMap((read) => (read === null ? [] : expectedTable(snapshot, read.table)));
}
