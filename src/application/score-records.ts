import type { ControlRecord } from "../domain/control/control-record";
import { recordText } from "../domain/control/record-text";
import type { LoggedScore } from "../domain/control/score-log";
import { sourceTables } from "../domain/control/source-rows";
import type { CellChange } from "../domain/control/verification";
import { controlNumber } from "../domain/control-number";
import type { Finding } from "../domain/finding";
import type { ScoreSheetDocument } from "../domain/sheets/score-sheet-document";
import type { SheetDocument } from "../domain/sheets/sheet-document";
import type { LockChange } from "../domain/tender/lock/model-item";
import type { TenderOutcome } from "../domain/tender/outcome";
import { changedChoices } from "./changed-choices";
import { choicesText } from "./choices-text";
import { currentRecord, inputChanges } from "./control-records";
import { digest } from "./digest";
import { freeSheetName } from "./free-sheet-name";
import type { Decisions, Inspection } from "./inspection";
import { scoreDocument, type ScoreDocumentContext } from "./score-document";
import { textOfModel } from "./tender-models";

/** A score sheet with its control number on it, and the text behind that number. */
export interface NumberedScore {
  readonly document: SheetDocument;
  /** The canonical text. */
  readonly text: string;
  readonly sha256: string;
  readonly controlNumber: string;
}

/** A tender about to be written. */
export interface ScoreRecord extends NumberedScore, LoggedScore {
  readonly outcome: TenderOutcome;
  /** The score that this one takes the place of; null for a first one, and for the same one once more. */
  readonly replaced: ControlRecord | null;
  /** What changed since the score that this one takes the place of; empty for a first score. */
  readonly changes: readonly CellChange[];
  readonly changedChoices: readonly LockChange[];
}

/** Makes the sheets of several tenders and the records from which their control numbers are made. */
export function scoreRecords(
  scored: readonly { readonly outcome: TenderOutcome; readonly findings: readonly Finding[] }[],
  inspection: Inspection,
  decisions: Decisions,
  why: string,
  context: ScoreDocumentContext,
): readonly ScoreRecord[] {
  const names: string[] = [context.controlSheet];
  return scored.map(({ outcome, findings }) => {
    const { key } = outcome.tender;
    const previous = currentRecord(inspection.snapshot, key);
    const record = scoreRecorder(outcome, findings, inspection, context);
    const same = record(previous?.replaces ?? "");
    const replaced = previous && previous.controlNumber !== same.controlNumber ? previous : null;
    // What it replaces is part of the number: going back to earlier inputs is a score of its own.
    const made = replaced ? record(replaced.controlNumber) : same;
    const sheet = freeSheetName(inspection.snapshot, made.document.name, names);
    names.push(sheet);
    return {
      ...made,
      key,
      outcome,
      sheet,
      document: { ...made.document, name: sheet },
      replaced,
      replaces: replaced?.controlNumber ?? previous?.replaces ?? "",
      why: replaced ? why.trim() : "",
      choices: choicesText(decisions, key),
      changes: replaced ? inputChanges(inspection, replaced) : [],
      changedChoices: replaced ? changedChoices(inspection, replaced, outcome.tender) : [],
    };
  });
}

/**
 * One tender as it is written, given the control number that it takes the place of ("" for none); the same inputs, day, words and
 * choices give the same control number.
 */
export function scoreRecorder(
  outcome: TenderOutcome,
  findings: readonly Finding[],
  inspection: Inspection,
  context: ScoreDocumentContext,
): (replaces: string) => NumberedScore {
  const { snapshot, tables } = inspection;
  const blank = scoreDocument(outcome, findings, inspection, context);
  const model = textOfModel(outcome.tender, tables);
  const sources = sourceTables(tables, snapshot, outcome.tender.key);
  const { cells, controlCell, liveCells } = blank;
  return (replaces) => {
    const text = recordText({
      outcome,
      scoredOn: context.on,
      model,
      cells,
      controlCell,
      liveCells,
      replaces,
      sources,
    });
    const sha256 = digest(text);
    const number = controlNumber(sha256);
    return { document: withNumber(blank, number), text, sha256, controlNumber: number };
  };
}

function withNumber(document: ScoreSheetDocument, number: string): SheetDocument {
  const { row, column } = document.controlCell;
  return {
    ...document,
    cells: document.cells.map((cell) =>
      cell.row === row && cell.column === column
        ? { ...cell, content: { kind: "text", text: number } }
        : cell,
    ),
    // A loose page can be traced to its score.
    print: document.print && { ...document.print, footer: `${number} · ${document.print.footer}` },
    readBack: [...document.readBack, { row, column, expected: number, tolerance: 0 }],
  };
}
