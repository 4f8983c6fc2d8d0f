import { getCell, type Area } from "../book";
import { formatArea, intersect } from "./address";
import type { EventEntry } from "./protocol";
import { referenceTo } from "./range";
import { cellValue, cellValueType } from "./read-cells";
import type { CellChange, Session, SheetChange } from "./session";

/** `messageType` of each event in Microsoft's client (`GenericEventHandlers`, eventType). */
const EVENT_TYPES = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetAdded: 13,
  worksheetDeleted: 15,
  tableChanged: 101,
} as const;
export type EventName = keyof typeof EVENT_TYPES;

/** Target of handlers on a collection (`Constants.eventWorkbookId`). */
export const WORKBOOK_TARGET = "Workbook";
const CATEGORY = 65536;

export function registerEvent(session: Session, event: EventName, target: string): void {
  const key = keyOf(event, target);
  session.registrations.set(key, (session.registrations.get(key) ?? 0) + 1);
}

export function unregisterEvent(session: Session, event: EventName, target: string): void {
  const key = keyOf(event, target);
  const left = (session.registrations.get(key) ?? 0) - 1;
  if (left > 0) session.registrations.set(key, left);
  else session.registrations.delete(key);
}

function keyOf(event: EventName, target: string): string {
  return `${EVENT_TYPES[event]}:${target}`;
}

/** Takes what happened since the last call and makes the messages for whoever registered; recalculated cells raise none. */
export function takeEvents(session: Session): EventEntry[] {
  const cells = session.cellChanges.splice(0);
  const sheets = session.sheetChanges.splice(0);
  if (!session.eventsEnabled) return [];
  return [
    ...sheets.flatMap((change) => sheetEvents(session, change)),
    ...cells.flatMap((change) => cellEvents(session, change)),
  ];
}

function sheetEvents(session: Session, { sheetId, kind }: SheetChange): EventEntry[] {
  const event = (
    { added: "worksheetAdded", deleted: "worksheetDeleted", activated: "worksheetActivated" } as const
  )[kind];
  const message = { worksheetId: sheetId, source: "Local" };
  const targets = kind === "activated" ? [WORKBOOK_TARGET, sheetId] : [WORKBOOK_TARGET];
  return targets
    .filter((target) => session.registrations.has(keyOf(event, target)))
    .map((target) => entry(event, target, message));
}

function cellEvents(session: Session, change: CellChange): EventEntry[] {
  const { sheet, area } = change;
  if (!session.book.sheets.includes(sheet)) return [];
  const tables = sheet.tables.flatMap((table) => {
    const common = intersect(table.area, area);
    return common ? [{ table, common }] : [];
  });
  const heard = (event: EventName, targets: readonly string[]): string[] =>
    targets.filter((target) => session.registrations.has(keyOf(event, target)));
  const onSheet = heard("worksheetChanged", [WORKBOOK_TARGET, sheet.id]);
  const onTables = tables.map(({ table, common }) => ({
    table,
    common,
    targets: heard("tableChanged", [WORKBOOK_TARGET, sheet.id, table.id]),
  }));
  if (onSheet.length === 0 && onTables.every(({ targets }) => targets.length === 0)) return [];
  const message = changeMessage(session, change);
  return [
    ...onSheet.map((target) => entry("worksheetChanged", target, message)),
    ...onTables.flatMap(({ table, common, targets }) =>
      targets.map((target) =>
        entry("tableChanged", target, { ...message, tableId: table.id, address: formatArea(common) }),
      ),
    ),
  ];
}

function changeMessage(
  session: Session,
  { sheet, area, source, byThisAddIn, before }: CellChange,
): Record<string, unknown> {
  const message: Record<string, unknown> = {
    worksheetId: sheet.id,
    address: formatArea(area),
    changeType: "RangeEdited",
    source,
    triggerSource: byThisAddIn ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    referenceId: referenceTo(session, { sheet, area }),
  };
  // Details come with a change of one cell only (Microsoft: ChangedEventDetail).
  if (!isOneCell(area) || before === undefined) return message;
  const cell = getCell(sheet, area.row, area.column);
  const was = { value: before, formula: null, style: 0 };
  return {
    ...message,
    valueBefore: cellValue(was),
    valueTypeBefore: cellValueType(was),
    valueAfter: cellValue(cell),
    valueTypeAfter: cellValueType(cell),
  };
}

function isOneCell(area: Area): boolean {
  return area.row === area.lastRow && area.column === area.lastColumn;
}

function entry(event: EventName, target: string, message: Record<string, unknown>): EventEntry {
  const messageType = EVENT_TYPES[event];
  return { messageCategory: CATEGORY, messageType, targetId: target, message: JSON.stringify(message) };
}
