import type { CellValue, ExcelSerial } from "../../../src/domain/cell";
import { proposeCodeDates, type CodeStep } from "../../../src/domain/repairs/propose-code-dates";
import type { Repair } from "../../../src/domain/repairs/repair";
import { distribute } from "../../../src/domain/supplier/distribute";
import { suppliersOn } from "../../../src/domain/supplier/suppliers-on";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { workbookOf, sheetOf } from "../tables/workbook-of";

const TODAY = 46_300 as ExcelSerial;
const COLUMNS = ["Code versie", "Code verstuurd op", "Code bevestigd op", "Code herinnerd op"];
type Row = readonly [name: string, kvk: string, ...code: CellValue[]];

interface Choice {
  readonly step?: CodeStep;
  readonly on?: number;
  readonly suppliers?: readonly string[];
  readonly version?: string | null;
  readonly columns?: readonly string[];
  readonly date1904?: boolean;
}

/** What is proposed for all suppliers unless some are chosen. */
function proposed(rows: readonly Row[], choice: Choice = {}) {
  const { step = "sent", on = TODAY, version = "2026-1", columns = COLUMNS, date1904 = false } = choice;
  const cells = [
    ["Leverancier", "PSO-niveau", "KvK-nummer", ...columns],
    ...rows.map(([name, ...rest]) => [name, "geen", ...rest]),
  ];
  const snapshot = workbookOf([sheetOf("Leveranciers", cells)], [], { date1904 });
  const { suppliers: table } = readTables(snapshot, NO_CHOICES);
  const suppliers = suppliersOn(table?.rows ?? [], TODAY, { copyRequired: true });
  const distribution = distribute(suppliers, TODAY, { codeVersion: version, reminderDays: 21 });
  const chosen = new Set(choice.suppliers ?? suppliers.map(({ id }) => id));
  return proposeCodeDates(table, distribution, { suppliers: chosen, step, on: on as ExcelSerial }, snapshot);
}

const short = ({ place, old, becomes, format }: Repair) => [place.cell, old, becomes, format];

it("proposes the day and the version in every row of the chosen suppliers", () => {
  const { repairs, missing } = proposed(
    [
      ["A", "10000001", "", "", "", ""],
      ["B", "10000002", "", "", "", ""],
      ["A", "10000001", "", "", "", ""],
    ],
    { suppliers: ["kvk 10000001"] },
  );
  expect(missing).toEqual([]);
  expect(repairs.map(short)).toEqual([
    ["D2", "", "2026-1", "@"],
    ["E2", "", TODAY, "dd-mm-yyyy"],
    ["D4", "", "2026-1", "@"],
    ["E4", "", TODAY, "dd-mm-yyyy"],
  ]);
  expect(repairs[1]).toMatchObject({ kind: "codeDate", supplier: "A", day: TODAY, otherReading: null });
});

it.each<[CodeStep, string]>([
  ["reminded", "G2"],
  ["confirmed", "F2"],
])("writes only the day of %s, in its own column", (step, cell) => {
  const { repairs } = proposed([["A", "10000001", "", "", "", ""]], { step });
  expect(repairs.map(short)).toEqual([[cell, "", TODAY, "dd-mm-yyyy"]]);
});

it("keeps the format of a date that it replaces, and makes a date of a bare ja or a text", () => {
  const { repairs } = proposed([
    ["A", "10000001", "2026-1", TODAY - 100, "", ""],
    ["B", "10000002", "2026-1", "ja", "", ""],
    ["C", "10000003", "2026-1", "5 oktober 2026", "", ""],
  ]);
  expect(repairs.map(short)).toEqual([
    ["E2", TODAY - 100, TODAY, null],
    ["E3", "ja", TODAY, "dd-mm-yyyy"],
    ["E4", "5 oktober 2026", TODAY, "dd-mm-yyyy"],
  ]);
});

it("leaves alone what says so already and a later day that has come, but not one in the future", () => {
  const { repairs } = proposed(
    [
      ["A", "10000001", "2026-1", TODAY - 9, "", ""],
      ["B", "10000002", "2026-1", TODAY - 5, "", ""],
      ["C", "10000003", "2026-1", TODAY + 365, "", ""],
    ],
    { on: TODAY - 9 },
  );
  expect(repairs.map(short)).toEqual([["E4", TODAY + 365, TODAY - 9, null]]);
});

it("proposes nothing for a column that is not there, and names it", () => {
  const row: Row = ["A", "10000001", ""];
  expect(proposed([row], { columns: ["Code versie"] })).toMatchObject({
    repairs: [{ becomes: "2026-1" }],
    missing: ["codeSentOn"],
  });
  expect(proposed([row], { columns: ["Code verstuurd op"] })).toMatchObject({
    repairs: [{ becomes: TODAY }],
    missing: ["codeVersion"],
  });
  expect(proposed([row], { columns: ["Code verstuurd op"], version: null }).missing).toEqual([]);
});

it("counts from 1904 in a workbook that does", () => {
  const { repairs } = proposed([["A", "10000001", "2026-1", "", "", ""]], { date1904: true });
  expect(repairs.map(({ becomes, day }) => [becomes, day])).toEqual([[TODAY - 1462, TODAY]]);
});

it("writes how the code was sent where the list has a column for it", () => {
  const columns = [...COLUMNS, "Code verstuurd via"];
  const { repairs } = proposed([["A", "10000001", "2026-1", "", "", "", "brief"]], { columns });
  expect(repairs.map(short)).toEqual([
    ["E2", "", TODAY, "dd-mm-yyyy"],
    ["H2", "brief", "e-mail", "@"],
  ]);
});
