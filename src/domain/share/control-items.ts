import { parseCellAddress } from "../sheets/parse-cell-address";
import type { CellChange, Verification } from "../control/verification";
import type { TenderKey } from "../finding";
import { findingItems } from "./finding-items";
import type { ShareCode, ShareItem } from "./share-check";
import { shareItem } from "./share-item";

/** What was altered after scoring, and which scores no longer belong to their data; both stop. */
export function controlItems(verification: Verification): readonly ShareItem[] {
  const changes = changesInForce(verification);
  return [
    ...changeItems(
      "cellsAltered",
      changes.filter(({ part }) => part !== "source"),
    ),
    ...findingItems("recordDamaged", verification.findings),
    ...changeItems(
      "scoreStale",
      changes.filter(({ part }) => part === "source"),
    ),
  ];
}

/** A score that was made anew lost its claim on the data: there a change is the reason for the new one. */
function changesInForce({ changes, records }: Verification): readonly CellChange[] {
  const bySource = (replaced: boolean): Set<string> =>
    new Set(
      records
        .filter((record) => (record.replacedBy !== null) === replaced)
        .flatMap((record) => record.changes.filter(({ part }) => part === "source").map(keyOf)),
    );
  const replaced = bySource(true);
  const inForce = bySource(false);
  return changes.filter((change) => {
    const key = keyOf(change);
    return change.part !== "source" || !replaced.has(key) || inForce.has(key);
  });
}

function changeItems(code: ShareCode, changes: readonly CellChange[]): readonly ShareItem[] {
  const groups = new Map<string, { key: TenderKey | null; first: CellChange; cells: Set<string> }>();
  for (const change of changes) {
    const { key } = change;
    const id = JSON.stringify([key?.tender, key?.lot]);
    const cell = `${change.cell}!${change.sheet}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { key, first: change, cells: new Set([cell]) });
    else group.cells.add(cell);
  }
  return [...groups.values()].map(({ key, first, cells }) =>
    shareItem(code, {
      key: key === null ? [] : [key.tender, key.lot],
      weight: "stop",
      place: {
        sheet: first.sheet,
        cell: first.cell === "" ? null : first.cell,
        row: rowOf(first.cell),
      },
      params: {
        count: cells.size,
        tender: key?.tender ?? "",
        lot: key?.lot ?? "",
        sheet: first.sheet,
        cell: first.cell,
      },
    }),
  );
}

function rowOf(cell: string): number | null {
  const at = parseCellAddress(cell);
  return at === null ? null : at.row + 1;
}

function keyOf({ sheet, cell, was, is }: CellChange): string {
  return JSON.stringify([sheet, cell, was, is]);
}
