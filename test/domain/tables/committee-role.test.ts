import { blockingFindings } from "../../../src/application/blocking-findings";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import type { CellValue } from "../../../src/domain/cell";
import { workbookOfTables } from "./workbook-of";

const read = (tables: Readonly<Record<string, readonly (readonly CellValue[])[]>>) =>
  readTables(workbookOfTables(tables), NO_CHOICES);
const withRow = (headers: readonly string[]) => [headers, headers.map(() => "x")];

it.each<[string, readonly string[]]>([
  ["Blad1", ["Tender", "Perceel", "Naam", "Rol", "Functie", "Belangenverklaring", "Toelichting"]],
  ["Blad1", ["Commissielid", "Rol"]],
  ["Blad1", ["Name", "Role", "Declaration of interests"]],
  ["Commissie", ["Naam", "Rol", "Functie"]],
  ["Beoordelingscommissie", ["Naam", "Rol in commissie"]],
])("a committee is known by a word of its own or by its name: %s %j", (name, headers) => {
  const { committee, findings } = read({ [name]: withRow(headers) });
  expect(committee?.rows).toHaveLength(1);
  expect(findings).toEqual([]);
});

it.each<[string, readonly string[]]>([
  ["Contactpersonen", ["Naam", "Rol", "E-mail"]],
  ["Medewerkers", ["Naam", "Functie", "Rol", "Toelichting"]],
])("a list of people is none: %s", (name, headers) => {
  expect(read({ [name]: withRow(headers) }).committee).toBeNull();
});

it("leaves tables of the tender and of suppliers to their roles", () => {
  const tables = read({
    Leveranciers: withRow(["Naam", "PSO-niveau", "Rol", "Toelichting"]),
    Beoordelingen: withRow(["Inschrijver", "Criterium", "Beoordelaar", "Score", "Rol"]),
    Commissie: withRow(["Naam", "Rol", "Belangenverklaring"]),
  });
  expect([tables.suppliers, tables.assessments, tables.committee].map((table) => table?.table.label)).toEqual(
    ["Leveranciers", "Beoordelingen", "Commissie"],
  );
});

it("reads a declaration as a date or as yes or no, and what says nothing as blank", () => {
  const header = ["Naam", "Rol", "Belangenverklaring"];
  const { committee } = read({
    Commissie: [header, ["A", "lid", 46_300], ["B", "lid", "ja"], ["C", "lid", "nee"], ["D", "-", "n.v.t."]],
  });
  expect(committee?.rows.map(({ role, declaration }) => [role.value, declaration.value])).toEqual([
    ["lid", 46_300],
    ["lid", true],
    ["lid", false],
    [null, null],
  ]);
});

it("never blocks a score: neither two such tables, nor one that lacks a column", () => {
  const header = ["Naam", "Rol", "Belangenverklaring"];
  const two = read({ Commissie: withRow(header), Commissieleden: withRow(header) });
  expect(two.findings.map(({ code, severity }) => [code, severity])).toEqual([
    ["twoCandidateTables", "warning"],
  ]);
  const lacking = read({ Commissie: withRow(["Naam", "Belangenverklaring"]) });
  expect(lacking.findings.map(({ code, severity }) => [code, severity])).toEqual([
    ["columnMissing", "warning"],
  ]);
  for (const tables of [two, lacking])
    expect(blockingFindings(tables).every(({ params }) => params["role"] !== "committee")).toBe(true);
});

it("may be empty before the bids are opened", () => {
  const { committee, findings } = read({ Commissie: [["Naam", "Rol", "Belangenverklaring"]] });
  expect([committee?.rows, findings]).toEqual([[], []]);
});
