import type { CellValue } from "../../../src/domain/cell";
import { findActionRows, findReviewTable } from "../../../src/domain/supplier/find-review-table";

const HEADER: readonly CellValue[] = ["Leverancier", "KvK", "Niveau nu", "Score", "Oordeel"];
const TAIL: readonly (readonly CellValue[])[] = [
  ["", "", "", "", ""],
  ["Openstaande acties", "", "", "", ""],
  ["Leverancier", "KvK", "Actie", "Status", ""],
  ["Aarde bv", "00000011", "geen", "open", ""],
];

const gridOf = (values: readonly (readonly CellValue[])[]) => ({
  ...{ name: "Beoordeling 2026-Q1", visible: true, protected: false, row: 0, column: 0 },
  values,
});

function rowsOf(rows: readonly (readonly CellValue[])[]) {
  const found = findReviewTable(gridOf([HEADER, ...rows, ...TAIL]), []);
  return found && [found.firstRow, found.lastRow];
}

it("takes in suppliers below a blank row on a sheet that is no table any more, and nothing of the blocks below", () => {
  const aarde = ["Aarde bv", "00000011", "Trede 1", 80, "A"];
  const beek = ["Beek bv", "00000022", "geen", "", ""];
  expect(rowsOf([aarde, beek])).toEqual([1, 2]);
  expect(rowsOf([aarde, ["", "", "", "", ""], beek])).toEqual([1, 3]);
});

it("takes in actions below one that somebody wiped, and nothing of the texts below", () => {
  const wiped = ["", "", "", "", ""];
  const closed = ["Beek bv", "00000022", "Plan", "gesloten", ""];
  const below = [wiped, ["Wijzigingen in de lijst", "", "", "", ""]];
  const found = findActionRows(gridOf([HEADER, ...TAIL, wiped, closed, ...below]), 1);
  expect(found && [found.firstRow, found.lastRow]).toEqual([4, 6]);
});
