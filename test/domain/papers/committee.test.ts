import { readTables } from "../../../src/domain/tables/read-tables";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { committeeOf } from "../../../src/domain/papers/committee";
import type { CellValue } from "../../../src/domain/cell";
import { workbookOfTables } from "../tables/workbook-of";

const HEADER = ["Tender", "Perceel", "Naam", "Rol", "Functie", "Belangenverklaring"];
const of = (rows: readonly (readonly CellValue[])[], lot = "") =>
  committeeOf(readTables(workbookOfTables({ Commissie: [HEADER, ...rows] }), NO_CHOICES).committee, {
    tender: "Kantine",
    lot,
  });

it("lists who concerns the tender: rows that name it, in any case, and rows for every tender or lot", () => {
  const rows = [
    ["kantine", "", "Ans", "voorzitter", "Inkoper", 46_300],
    ["Schoonmaak", "", "Bas", "lid", "", 46_300],
    ["", "", "Cor", "secretaris", "", "ja"],
    ["Kantine", "2", "Dirk", "lid", "", 46_300],
  ];
  expect(of(rows, "1").members).toEqual([
    { name: "Ans", role: "voorzitter", position: "Inkoper", declared: 46_300, remark: "" },
    { name: "Cor", role: "secretaris", position: "", declared: true, remark: "" },
  ]);
  expect(of(rows, "2").members.map(({ name }) => name)).toEqual(["Ans", "Cor", "Dirk"]);
});

it("tells who made no declaration of interests, at the cell", () => {
  const { members, findings } = of([
    ["Kantine", "", "Ans", "voorzitter", "", ""],
    ["Kantine", "", "Bas", "lid", "", "nee"],
    ["Kantine", "", "Cor", "lid", "", "morgen misschien"],
    ["Kantine", "", "", "lid", "", "ja"],
  ]);
  expect(members.map(({ declared }) => declared)).toEqual([null, null, null]);
  expect(
    findings.map(({ code, severity, place, params }) => [code, severity, place.cell, params["name"]]),
  ).toEqual([
    ["declarationMissing", "warning", "F2", "Ans"],
    ["declarationMissing", "warning", "F3", "Bas"],
    ["yesNoUnreadable", "warning", "F4", undefined],
    ["memberNameMissing", "warning", "C5", ""],
  ]);
});

it("is empty without a table", () => {
  expect(committeeOf(null, { tender: "Kantine", lot: "" })).toEqual({ members: [], findings: [] });
});
