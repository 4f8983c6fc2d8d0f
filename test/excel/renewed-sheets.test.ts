import type { SheetDocument } from "../../src/domain/sheets/sheet-document";
import { renewalNames, type OldSheet } from "../../src/excel/renewed-sheets";
import { sheetDocument } from "../support/sheet-document";

const RANGE = { row: 0, column: 0, lastRow: 1, lastColumn: 1 };

function old(
  name: string,
  position: number,
  held: readonly string[],
  wanted: readonly string[] = held,
): OldSheet {
  const document: SheetDocument = sheetDocument({
    name,
    tables: wanted.map((table) => ({ name: table, range: RANGE })),
  });
  return {
    renewal: { sheet: name, document },
    id: name,
    name,
    position,
    visibility: "Visible",
    tableNames: held,
  };
}

it("lets the new sheet wait under a free name, and its table get the old one's name back", () => {
  const [renewal] = renewalNames(
    [old("Controle", 1, ["Uitslag"])],
    ["Invoer", "Controle", "controle (2)"],
    ["uitslag", "Ander"],
  );
  expect(renewal).toMatchObject({
    temporary: "Controle (3)",
    tables: [{ temporary: "Uitslag_2", final: "Uitslag" }],
  });
});

it("gives a table that is new the name that it wants at once", () => {
  const [renewal] = renewalNames([old("Controle", 1, [], ["Uitslag"])], ["Controle"], ["Ander"]);
  expect(renewal?.tables).toEqual([{ temporary: "Uitslag", final: "Uitslag" }]);
});

it("leaves a name to the sheet that holds it", () => {
  const [renewal] = renewalNames([old("Controle", 1, [], ["Uitslag"])], ["Controle"], ["UITSLAG"]);
  expect(renewal?.tables).toEqual([{ temporary: "Uitslag_2", final: "Uitslag_2" }]);
});

it("takes sheets in the order of their tabs, and no two names twice", () => {
  const renewals = renewalNames(
    [old("B", 4, ["T", "T_2"]), old("A", 2, ["U"], ["U", "T_3"])],
    ["A", "B"],
    ["T", "T_2", "U"],
  );
  expect(renewals.map(({ old: { name } }) => name)).toEqual(["A", "B"]);
  const tables = renewals.flatMap((renewal) => renewal.tables);
  expect(tables.map(({ final }) => final)).toEqual(["U", "T_3", "T", "T_2"]);
  const waiting = tables.map(({ temporary }) => temporary);
  expect(new Set(waiting).size).toBe(4);
  expect(waiting.filter((name) => ["T", "T_2", "U"].includes(name))).toEqual([]);
});
