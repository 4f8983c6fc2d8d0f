import type { ExcelSerial } from "../domain/cell";
import type { TenderKey } from "../domain/finding";
import { requestSheet } from "../domain/sheets/request-sheet";
import { bidderCopies } from "../domain/supplier/bidder-copies";
import { statedVersion } from "../domain/supplier/code-version";
import { matchSupplier } from "../domain/supplier/match-supplier";
import type { RequestText } from "../domain/supplier/request-text";
import type { RequestFacts } from "../domain/supplier/request-texts";
import { suppliersOn } from "../domain/supplier/suppliers-on";
import { writeRequest } from "../domain/supplier/write-request";
import { readCyclePolicy } from "../domain/supplier/read-cycle-policy";
import { readPolicy } from "../domain/tables/read-policy";
import { groupTenders } from "../domain/tender/assemble/group-tenders";
import { referenceDateField, referenceMoment } from "../domain/tender/assemble/read-reference-date";
import type { TenderRow } from "../domain/tables/rows";
import { isSameTender } from "../domain/tender/same-tender";
import type { OnProgress } from "./actions";
import type { SheetReceipt } from "./cycle-actions";
import { expectedRanges } from "./expected-ranges";
import { tenderId, type Decisions, type Inspection } from "./inspection";
import { tenderModels } from "./tender-models";
import type { Wording } from "./wording";
import { NO_CHANGES, type Workbook } from "./workbook";

/**
 * A text per tender whose settings have no error, with who sent a copy of its certificate (design section 1, promise 2). Why
 * another tender has none, its findings say; faults in bids stop no text.
 */
export function requestTexts(
  inspection: Inspection,
  decisions: Decisions,
  wording: Wording,
): readonly RequestText[] {
  const { tables } = inspection;
  const { policy } = readPolicy(tables.settings);
  const { policy: cycle } = readCyclePolicy(tables.settings);
  const groups = new Map(groupTenders(tables, "").map((group) => [tenderId(group.key), group]));
  const matchOn = matchPerDate(inspection);
  return tenderModels(inspection, decisions).flatMap(({ key, tender }) => {
    if (tender === null) return [];
    const group = groups.get(tenderId(key));
    const facts: RequestFacts = {
      tender: { ...tender, bids: [] },
      moment: group?.row ? momentOf(group.row) : null,
      organisation: cycle.organisation,
      contact: cycle.contact,
      codeVersion: cycle.codeVersion === null ? null : statedVersion(cycle.codeVersion),
      copyRequired: policy.copyRequired,
    };
    const copies = bidderCopies(group?.bids ?? [], matchOn(tender.referenceDate));
    return [{ key, paragraphs: writeRequest(facts, wording.requestText), copies }];
  });
}

/**
 * Writes the text of one request on a new sheet and shows it; null, and nothing written, for a tender that has none. The
 * write stops when a table that the text rests on changed since it was read.
 * @throws WorkbookError when Excel refuses or an input changed; the workbook is then as it was.
 */
export async function writeRequestText(
  workbook: Workbook,
  inspection: Inspection,
  decisions: Decisions,
  tender: TenderKey,
  { wording }: { readonly wording: Wording; readonly on: ExcelSerial },
  onProgress: OnProgress,
): Promise<SheetReceipt | null> {
  onProgress({ phase: "checking", share: null });
  const request = requestTexts(inspection, decisions, wording).find(({ key }) => isSameTender(key, tender));
  if (request === undefined) return null;
  const document = requestSheet(request, wording.requestSheet);
  const expect = expectedRanges(inspection.snapshot, inspection.tables);
  const receipt = await workbook.write(
    { ...NO_CHANGES, newSheets: [document], expect, activate: 0 },
    onProgress,
  );
  return { sheet: receipt.sheetNames[0] ?? document.name, renewed: false };
}

/** Null where the day stands in no cell, because somebody chose one for tenders without. */
function momentOf(row: TenderRow): RequestFacts["moment"] {
  const moment = referenceMoment(row.referenceMoment.value);
  return moment !== null && referenceDateField(row, moment).value !== null ? moment : null;
}

/** Tenders share few reference dates, and the supplier list is long. */
function matchPerDate({
  tables: { suppliers, settings },
}: Inspection): (date: ExcelSerial) => ReturnType<typeof matchSupplier> {
  const { policy } = readPolicy(settings);
  const known = new Map<ExcelSerial, ReturnType<typeof matchSupplier>>();
  return (date) => {
    const match = known.get(date) ?? matchSupplier(suppliersOn(suppliers?.rows ?? [], date, policy));
    known.set(date, match);
    return match;
  };
}
