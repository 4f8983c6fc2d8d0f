import type { ExcelSerial } from "../domain/cell";
import type { ControlRecord } from "../domain/control/control-record";
import { controlNumber } from "../domain/control-number";
import type { TenderKey } from "../domain/finding";
import { awardLetters, rejectedBids, rejectionLetters } from "../domain/papers/letters";
import { lotNotice } from "../domain/papers/lot-notice-data";
import type { PaperChoices, PaperKind } from "../domain/papers/paper-choices";
import { paperFindings } from "../domain/papers/paper-findings";
import type { PaperSource } from "../domain/papers/paper-source";
import type { PaperState } from "../domain/papers/paper-state";
import { papersText } from "../domain/papers/papers-text";
import { standstill } from "../domain/papers/standstill";
import { letterSheet } from "../domain/sheets/letter-sheet";
import { lotNoticeSheet } from "../domain/sheets/lot-notice-sheet";
import { minutesSheet } from "../domain/sheets/minutes-sheet";
import type { PaperTexts } from "../domain/sheets/paper-texts";
import type { SheetDocument } from "../domain/sheets/sheet-document";
import { isSameTender } from "../domain/tender/same-tender";
import type { OnProgress } from "./actions";
import { bidderEmails } from "./bidder-emails";
import { changedChoices } from "./changed-choices";
import { currentRecord, inputChanges, missingSources } from "./control-records";
import { digest } from "./digest";
import { expectedRanges, expectedTable } from "./expected-ranges";
import type { Decisions, Inspection, TenderPreview } from "./inspection";
import type { LogContext } from "./log-context";
import type { PapersReceipt } from "./paper-actions";
import { paperSource } from "./paper-source";
import { previewTenders } from "./preview-tenders";
import { appendToLog, type LogAct } from "./read-log";
import { NO_CHANGES, type Workbook } from "./workbook";

/** Whether the papers of each tender can be written, and what would stand in them. Nothing is written. */
export function papers(
  inspection: Inspection,
  decisions: Decisions,
  sentOn: ExcelSerial,
): readonly PaperState[] {
  return previewTenders(inspection, decisions).map((preview) => paperState(inspection, preview, sentOn));
}

function paperState(inspection: Inspection, preview: TenderPreview, sentOn: ExcelSerial): PaperState {
  const { key, outcome, procedure } = preview;
  const record = currentRecord(inspection.snapshot, key);
  const state = {
    key,
    obstacle: obstacleTo(inspection, preview, record),
    controlNumber: record?.controlNumber ?? null,
    procedureKnown: procedure !== null,
    standstill: standstill(sentOn, procedure),
  };
  if (outcome === null)
    return { ...state, winners: [], losers: [], lotNeeded: false, committee: [], findings: [] };
  const { source, findings } = paperSource(inspection, outcome, record);
  return {
    ...state,
    winners: source.decision.winners.map(({ bid }) => bid.bidder),
    losers: rejectedBids(source).map(({ bid }) => bid.bidder),
    lotNeeded: source.decision.toDraw !== null,
    committee: source.committee.map(({ name, role, declared }) => ({
      name,
      role,
      declared: declared !== null,
    })),
    findings: [...findings, ...paperFindings(source)],
  };
}

/** Papers rest on a score that was written and on which nothing changed since. */
function obstacleTo(
  inspection: Inspection,
  { outcome, model }: TenderPreview,
  record: ControlRecord | null,
): PaperState["obstacle"] {
  if (outcome === null || model === null) return "blocked";
  if (record === null) return "notScored";
  const changed =
    inputChanges(inspection, record).length > 0 ||
    missingSources(inspection, record).length > 0 ||
    changedChoices(inspection, record, model).length > 0;
  return changed ? "stale" : null;
}

interface Paper {
  readonly kind: PaperKind;
  readonly addressee: string;
  readonly document: SheetDocument;
}

/**
 * Writes the chosen papers of one tender, each on a new sheet, from the same outcome as its score sheet, and a row in the log.
 * Nothing is written while the tender was not scored or something changed since. No letters while a lot must be drawn.
 * @throws WorkbookError when Excel refuses or an input changed; the workbook is then as it was.
 */
export async function writePapers(
  workbook: Workbook,
  inspection: Inspection,
  decisions: Decisions,
  { tender, choices }: { readonly tender: TenderKey; readonly choices: PaperChoices },
  context: LogContext,
  onProgress: OnProgress,
): Promise<PapersReceipt> {
  onProgress({ phase: "checking", share: null });
  const { snapshot, tables } = inspection;
  const preview = previewTenders(inspection, decisions).find(({ key }) => isSameTender(key, tender));
  if (!preview?.outcome) return { kind: "obstacle", obstacle: "blocked" };
  const record = currentRecord(snapshot, preview.key);
  const obstacle = obstacleTo(inspection, preview, record);
  if (obstacle !== null) return { kind: "obstacle", obstacle };
  const { source: gathered } = paperSource(inspection, preview.outcome, record);
  const source = { ...gathered, emails: bidderEmails(tables, preview.outcome) };
  const made = papersOf(source, choices, context.wording.papers[choices.language]);
  if (made.length === 0) return { kind: "written", sheets: [] };
  const log = appendToLog(snapshot, [logAct(source, choices, made, context)], context);
  const besides = [tables.assessments, tables.consensus, tables.committee];
  const receipt = await workbook.write(
    {
      ...NO_CHANGES,
      expect: [
        ...expectedRanges(snapshot, tables),
        ...besides.flatMap((read) => (read ? expectedTable(snapshot, read.table) : [])),
        ...log.expect,
      ],
      ownTables: log.ownTables,
      newSheets: [...made.map(({ document }) => document), ...log.newSheets],
      activate: 0,
    },
    onProgress,
  );
  return {
    kind: "written",
    sheets: made.map(({ document }, index) => receipt.sheetNames[index] ?? document.name),
  };
}

function papersOf(source: PaperSource, choices: PaperChoices, texts: PaperTexts): readonly Paper[] {
  const { kinds } = choices;
  const award = kinds.has("award") ? awardLetters(source, choices) : [];
  const rejection = kinds.has("rejection") ? rejectionLetters(source, choices) : [];
  const notice = kinds.has("lotNotice") ? lotNotice(source, choices) : null;
  return [
    ...(kinds.has("minutes")
      ? [{ kind: "minutes" as const, addressee: "", document: minutesSheet({ source, texts }) }]
      : []),
    ...[...award, ...rejection].map((letter) => ({
      kind: letter.kind,
      addressee: letter.addressee,
      document: letterSheet(letter, texts),
    })),
    ...(notice === null
      ? []
      : [{ kind: "lotNotice" as const, addressee: "", document: lotNoticeSheet(notice, texts) }]),
  ];
}

function logAct(
  { outcome, record }: PaperSource,
  { sentOn, language }: PaperChoices,
  made: readonly Paper[],
  { wording }: LogContext,
): LogAct {
  const { key } = outcome.tender;
  const details = papersText({
    key,
    controlNumber: record.controlNumber,
    sentOn,
    language,
    papers: made.map(({ kind, addressee, document }) => ({
      kind,
      addressee,
      sha256: digest(contentsOf(document)),
    })),
  });
  const sha256 = digest(details);
  return {
    what: wording.paperLog.logged,
    tender: key.tender,
    lot: key.lot,
    outcome: wording.paperLog.outcome([...new Set(made.map(({ kind }) => kind))], made.length, sentOn),
    controlNumber: controlNumber(sha256),
    sha256,
    details,
  };
}

/** Every text and figure of a sheet from top to bottom, a line each. */
function contentsOf({ cells }: SheetDocument): string {
  return [...cells]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .flatMap(({ content }) =>
      content.kind === "text" ? [content.text] : content.kind === "number" ? [String(content.value)] : [],
    )
    .join("\n");
}
