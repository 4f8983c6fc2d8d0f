import type { WritePlan } from "../application/workbook";
import type { SheetDocument } from "../domain/sheets/sheet-document";
import { documentSteps } from "./apply-document";
import type { CheckedWorkbook } from "./check-before-write";
import { freeNames, freeSheetName, freeTableName } from "./choose-names";
import { editReadBackStep, editSteps, type EditWrite } from "./edit-steps";
import { ownTableStep } from "./own-tables";
import { readBackPlan, type ReadBackPlan } from "./read-back";
import { renewalNames, type Renewal } from "./renewed-sheets";
import { ACTION_BYTES } from "./request-bytes";
import { widthLookStep, widthStep, type WidthWrite } from "./table-widths";
import { batchesOf, type WriteStep } from "./write-step";

/** A plan made ready: names chosen, steps cut into batches, nothing queued yet. */
export interface Ready {
  readonly context: Excel.RequestContext;
  readonly checked: CheckedWorkbook;
  /** The names that the new sheets get. */
  readonly sheetNames: readonly string[];
  /** In the order of the tabs. */
  readonly renewals: readonly Renewal[];
  readonly edits: readonly EditWrite[];
  readonly widths: readonly WidthWrite[];
  readonly batches: readonly (readonly WriteStep[])[];
  /** Of every added sheet: the new ones, behind them the renewed ones. */
  readonly readBacks: readonly ReadBackPlan[];
  /** Index among the added sheets of the one to show afterwards. */
  readonly activate: number | null;
  /** Filled while the first batch is queued. */
  readonly added: Excel.Worksheet[];
}

/** Throws RangeError for what Excel cannot hold. */
export function makeReady(
  context: Excel.RequestContext,
  plan: WritePlan,
  checked: CheckedWorkbook,
  maxBytes: number,
): Ready {
  const { newSheets } = plan;
  const sheetNames = freeNames(
    newSheets.map((document) => document.name),
    checked.sheetNames,
    freeSheetName,
  );
  const tableNames = freeTableNames(newSheets, checked.names);
  const taken = { sheets: [...checked.sheetNames, ...sheetNames], tables: tableNames.flat() };
  const names = [...checked.names, ...taken.tables];
  const renewals = renewalNames(checked.oldSheets, taken.sheets, names);
  const added: Excel.Worksheet[] = [];
  const documents = [...newSheets, ...renewals.map(({ old }) => old.renewal.document)];
  const namesOfTables = [
    ...tableNames,
    ...renewals.map(({ tables }) => tables.map(({ temporary }) => temporary)),
  ];
  const edits = checked.edits.map((held): EditWrite => ({ held, before: null, after: null }));
  const widths = checked.widths
    .filter(({ width }) => width.was !== width.becomes)
    .map((held): WidthWrite => ({ held, before: null, after: null }));
  const steps = [
    ...editAndWidthSteps(context, edits, widths),
    ...documents.flatMap((document, index) =>
      documentSteps(document, () => sheetAt(added, index), namesOfTables[index] ?? [], maxBytes),
    ),
    ...checked.ownTables.map((position) => ownTableStep(context, position)),
    ...edits.map((write) => editReadBackStep(context, write)),
  ];
  return {
    context,
    checked,
    sheetNames,
    renewals,
    edits,
    widths,
    batches: batchesOf(steps, maxBytes - documents.length * ACTION_BYTES),
    readBacks: documents.map(readBackPlan),
    activate: sheetToShow(plan, renewals, checked.activeSheetId),
    added,
  };
}

/** A table leaves its last columns before their cells are emptied, and takes new ones in when their cells are filled. */
function editAndWidthSteps(
  context: Excel.RequestContext,
  edits: readonly EditWrite[],
  widths: readonly WidthWrite[],
): readonly WriteStep[] {
  const [growing, shrinking] = [widths.filter(isGrowing), widths.filter((write) => !isGrowing(write))];
  return [
    ...widths.map((write) => widthLookStep(context, write)),
    ...shrinking.map((write) => widthStep(context, write)),
    ...edits.flatMap((write) => editSteps(context, write)),
    ...growing.map((write) => widthStep(context, write)),
  ];
}

export function isGrowing({ held: { width } }: WidthWrite): boolean {
  return width.becomes > width.was;
}

function freeTableNames(
  documents: readonly SheetDocument[],
  taken: readonly string[],
): readonly (readonly string[])[] {
  const wanted = documents.flatMap((document) => document.tables.map((table) => table.name));
  const free = [...freeNames(wanted, taken, freeTableName)];
  return documents.map((document) => free.splice(0, document.tables.length));
}

/** The sheet that the plan asks for, else the one that takes the place of the sheet that the user looks at. */
function sheetToShow(plan: WritePlan, renewals: readonly Renewal[], activeSheetId: string): number | null {
  const { activate, newSheets, renewedSheets } = plan;
  if (activate !== null && activate < newSheets.length) return activate;
  const asked = activate === null ? null : renewedSheets[activate - newSheets.length];
  const index = renewals.findIndex(({ old }) =>
    asked === null ? old.id === activeSheetId : old.renewal === asked,
  );
  return index < 0 ? null : newSheets.length + index;
}

export function sheetAt(added: readonly Excel.Worksheet[], index: number): Excel.Worksheet {
  const sheet = added[index];
  if (sheet === undefined) throw new RangeError(`No such new sheet: ${index}`);
  return sheet;
}

/** The names under which sheets are added, which for renewed ones hold until the old ones are gone. */
export function namesWhenAdded({ sheetNames, renewals }: Ready): readonly string[] {
  return [...sheetNames, ...renewals.map(({ temporary }) => temporary)];
}

export function namesInTheEnd({ sheetNames, renewals }: Ready): readonly string[] {
  return [...sheetNames, ...renewals.map(({ old }) => old.name)];
}
