import type { TenderKey } from "../../finding";
import type { TextField } from "../../tables/field";
import type { WorkbookTables } from "../../tables/read-tables-types";
import type { BidRow, CriterionRow, TenderRow } from "../../tables/rows";

/** Everything in the workbook that belongs to one tender or lot. */
export interface TenderGroup {
  readonly id: GroupId;
  readonly key: TenderKey;
  /** Null where there is no Tenders table. */
  readonly row: TenderRow | null;
  /** A second row for the same tender and lot. */
  readonly doubleRow: TenderRow | null;
  readonly criteria: readonly CriterionRow[];
  readonly bids: readonly BidRow[];
  /** What is not in the Tenders table, or blank while there are several; null for a tender that is known. */
  readonly unknown: Unknown | null;
}

export type Unknown = "tender" | "lot";

interface Draft {
  readonly id: GroupId;
  key: TenderKey;
  row: TenderRow | null;
  doubleRow: TenderRow | null;
  readonly bids: BidRow[];
  unknown: Unknown | null;
}

/** Tender and lot as they are compared: trimmed, without case, otherwise exact. */
export interface GroupId {
  readonly tender: string;
  readonly lot: string;
}

/**
 * Brings rows together by Tender and Perceel. A blank means the only one there is; a tender row with a blank Perceel
 * holds for every lot that has no row of its own; criteria with a blank Perceel hold for every lot.
 * @param defaultName what a tender is called that has no name anywhere
 */
export function groupTenders(tables: WorkbookTables, defaultName: string): readonly TenderGroup[] {
  const rows = tables.tenders?.rows ?? [];
  const bids = tables.bids?.rows ?? [];
  const criteria = tables.criteria?.rows ?? [];
  const names = firstFilled([rows, bids, criteria].map((each) => distinct(each.map((row) => row.tender))));
  const onlyName = names.length === 1 ? names[0] : undefined;
  const drafts = new Map<string, Draft>();

  for (const row of rows) {
    const id = { tender: compared(row.tender) || (onlyName ?? ""), lot: compared(row.lot) };
    const known = drafts.get(asText(id));
    if (known) known.doubleRow ??= row;
    else drafts.set(asText(id), draft(id, { tender: shown(row.tender), lot: shown(row.lot) }, row, null));
  }
  const templates = new Map([...drafts].filter(([, { id }]) => id.lot === ""));
  const lotsOf = collectLots(rows.length > 0 ? rows : bids, onlyName ?? "");

  for (const bid of bids) {
    const tender = compared(bid.tender) || (onlyName ?? "");
    const lots = lotsOf.get(tender) ?? [];
    const onlyLot = lots.length === 1 ? (lots[0] ?? "") : "";
    const id = { tender, lot: compared(bid.lot) || onlyLot };
    const group = drafts.get(asText(id));
    if (group) {
      group.bids.push(bid);
      continue;
    }
    const template = id.lot === "" ? undefined : templates.get(asText({ tender, lot: "" }));
    const name = template?.key.tender ?? (shown(bid.tender) || shownName(onlyName, [criteria, bids]));
    const unnamed = compared(bid.tender) === "" && names.length > 1;
    const isNew = rows.length > 0 ? !lotsOf.has(tender) : unnamed;
    const isNewLot = rows.length > 0 || (id.lot === "" && lots.length > 1);
    const unknown = template ? null : isNew ? "tender" : isNewLot ? "lot" : null;
    const made = draft(id, { tender: name, lot: shown(bid.lot) }, template?.row ?? null, unknown);
    made.bids.push(bid);
    drafts.set(asText(id), made);
  }

  const used = new Set([...drafts.values()].filter((each) => each.bids.length > 0).map((each) => each.row));
  return (
    [...drafts.values()]
      // A row for the tender as a whole is no tender of its own when its lots have bids.
      .filter((each) => each.bids.length > 0 || !(each.id.lot === "" && used.has(each.row)))
      .map((each) => ({
        id: each.id,
        key: each.key.tender === "" ? { ...each.key, tender: defaultName } : each.key,
        row: each.row,
        doubleRow: each.doubleRow,
        bids: each.bids,
        unknown: each.unknown,
        criteria: criteria.filter((row) => belongs(row, each.id)),
      }))
  );
}

function draft(id: GroupId, key: TenderKey, row: TenderRow | null, unknown: Unknown | null): Draft {
  return { id, key, row, doubleRow: null, bids: [], unknown };
}

function belongs(row: CriterionRow, id: GroupId): boolean {
  const tender = compared(row.tender);
  const lot = compared(row.lot);
  return (tender === "" || tender === id.tender) && (lot === "" || lot === id.lot);
}

/** The lots that each tender has, as far as they are named. */
function collectLots(
  rows: readonly { readonly tender: TextField; readonly lot: TextField }[],
  unnamed: string,
): ReadonlyMap<string, readonly string[]> {
  const lots = new Map<string, string[]>();
  for (const row of rows) {
    const tender = compared(row.tender) || unnamed;
    const lot = compared(row.lot);
    const known = lots.get(tender) ?? [];
    if (lot !== "" && !known.includes(lot)) known.push(lot);
    lots.set(tender, known);
  }
  return lots;
}

function distinct(fields: readonly TextField[]): readonly string[] {
  return [...new Set(fields.map(compared).filter((name) => name !== ""))];
}

function firstFilled(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.length > 0) ?? [];
}

/** A name as the workbook spells it first. */
function shownName(
  wanted: string | undefined,
  tables: readonly (readonly { readonly tender: TextField }[])[],
): string {
  for (const row of tables.flat()) if (compared(row.tender) === wanted) return shown(row.tender);
  return "";
}

/** A tender or lot as the cell spells it. */
export function shown(field: TextField): string {
  return field.value?.trim() ?? "";
}

/** A tender or lot as it is compared. */
export function compared(field: TextField): string {
  return shown(field).normalize("NFC").toLowerCase();
}

function asText(id: GroupId): string {
  return `${id.tender}\u0000${id.lot}`;
}
