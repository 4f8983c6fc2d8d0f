import { controlNumber } from "../domain/control-number";
import type { TenderKey } from "../domain/finding";
import type { LockState } from "../domain/tender/lock/lock-state";
import { lockText } from "../domain/tender/lock/lock-text";
import { modelChanges } from "../domain/tender/lock/model-changes";
import { lastLockText } from "../domain/tender/lock/read-lock-state";
import type { OnProgress } from "./actions";
import { digest } from "./digest";
import { expectedRanges } from "./expected-ranges";
import { tenderId, type Decisions, type Inspection, type LockedModel, type LockReceipt } from "./inspection";
import { lockStateOf } from "./lock-notes";
import type { LogContext } from "./log-context";
import { appendToLog, logOf, type LogAct } from "./read-log";
import { tenderModels, textOfModel, type TenderModel } from "./tender-models";
import { NO_CHANGES, type Workbook } from "./workbook";

/**
 * Locks the models of tenders as they are now, one row each on the sheet `Logboek` (facts/tender.md 1.3: lock before bids
 * are read). What is locked as it is gets no second row. The write stops when a table changed since it was read.
 * @throws WorkbookError when Excel refuses or an input changed; the workbook is then as it was.
 */
export async function lockModels(
  workbook: Workbook,
  inspection: Inspection,
  decisions: Decisions,
  tenders: readonly TenderKey[],
  context: LogContext,
  onProgress: OnProgress,
): Promise<LockReceipt> {
  onProgress({ phase: "checking", share: null });
  const entries = logOf(inspection.snapshot)?.entries ?? [];
  const models = new Map(tenderModels(inspection, decisions).map((model) => [tenderId(model.key), model]));
  const locked: (LockedModel & { readonly act: LogAct })[] = [];
  const unchanged: TenderKey[] = [];
  const blocked: TenderKey[] = [];
  for (const key of tenders) {
    const model = models.get(tenderId(key));
    if (!model?.tender) {
      blocked.push(key);
      continue;
    }
    const text = textOfModel(model.tender, inspection.tables);
    const before = lastLockText(entries, key);
    const changes = before === null ? null : modelChanges(before, text);
    if (changes?.length === 0) unchanged.push(key);
    else locked.push(newLock(model, text, changes, context));
  }
  if (locked.length === 0) return { sheet: null, locked: [], unchanged, blocked };
  const { sheet, ...appended } = appendToLog(
    inspection.snapshot,
    locked.map(({ act }) => act),
    context,
  );
  const receipt = await workbook.write(
    {
      ...NO_CHANGES,
      ...appended,
      expect: [...expectedRanges(inspection.snapshot, inspection.tables), ...appended.expect],
    },
    onProgress,
  );
  return {
    sheet: receipt.sheetNames[0] ?? sheet,
    locked: locked.map(({ key, controlNumber, pricesPresent, changes }) => ({
      key,
      controlNumber,
      pricesPresent,
      changes,
    })),
    unchanged,
    blocked,
  };
}

function newLock(
  { key, pricesPresent }: TenderModel,
  text: string,
  changes: LockedModel["changes"],
  { wording }: LogContext,
): LockedModel & { readonly act: LogAct } {
  const details = lockText(text, pricesPresent);
  const sha256 = digest(details);
  const number = controlNumber(sha256);
  const words = wording.modelLock;
  return {
    key,
    controlNumber: number,
    pricesPresent,
    changes,
    act: {
      what: changes === null ? words.locked : words.lockedAgain,
      tender: key.tender,
      lot: key.lot,
      outcome: words.outcome(pricesPresent, changes ?? []),
      controlNumber: number,
      sha256,
      details,
    },
  };
}

/** By `tenderId`: whether each model is locked and what changed since; tenders whose settings have an error are left out. */
export function lockStates(inspection: Inspection, decisions: Decisions): ReadonlyMap<string, LockState> {
  return new Map(
    tenderModels(inspection, decisions).flatMap(({ key, tender }) =>
      tender === null ? [] : [[tenderId(key), lockStateOf(inspection, tender)]],
    ),
  );
}
