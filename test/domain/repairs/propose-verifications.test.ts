import type { CellValue, ExcelSerial } from "../../../src/domain/cell";
import { proposeVerifications } from "../../../src/domain/repairs/propose-verifications";
import type { Repair } from "../../../src/domain/repairs/repair";
import { tablesOf, withRepairs, workbookOfRows } from "./repaired-workbook";
import { workbookOfTables } from "../tables/workbook-of";

const ON = 46_300 as ExcelSerial;

/** Suppliers A, B, ... with what stands in `Geverifieerd op` and `Geverifieerd door`. */
function workbook(cells: readonly (readonly [CellValue, CellValue])[], date1904 = false) {
  const rows = cells.map(([on, by], index) => {
    const name = String.fromCharCode(65 + index);
    return [name, "12345678", "Trede 2", "", "", "", "", on, by];
  });
  return workbookOfRows({ Leveranciers: rows }, date1904);
}

function proposalsFor(
  snapshot: ReturnType<typeof workbook>,
  names: readonly string[],
  by = "Jan",
): readonly Repair[] {
  const { suppliers } = tablesOf(snapshot);
  const confirmed = (suppliers?.rows ?? []).flatMap(({ name, place }) =>
    name.value !== null && names.includes(name.value) ? [{ name: name.value, place }] : [],
  );
  return proposeVerifications(suppliers, confirmed, { on: ON, by }, snapshot);
}

const short = ({ place, old, becomes }: Repair): unknown[] => [place.cell, old, becomes];

describe("proposeVerifications", () => {
  it("proposes the day and the name for the suppliers that are confirmed, and for no other", () => {
    const snapshot = workbook([
      ["", ""],
      ["", ""],
    ]);
    expect(proposalsFor(snapshot, ["B"])).toEqual([
      {
        kind: "verification",
        place: {
          sheet: "Leveranciers",
          table: "Leveranciers",
          row: 3,
          column: "Geverifieerd op",
          cell: "H3",
        },
        supplier: "B",
        old: "",
        becomes: ON,
        format: "dd-mm-yyyy",
        day: ON,
        otherReading: null,
      },
      {
        kind: "verification",
        place: {
          sheet: "Leveranciers",
          table: "Leveranciers",
          row: 3,
          column: "Geverifieerd door",
          cell: "I3",
        },
        supplier: "B",
        old: "",
        becomes: "Jan",
        format: "@",
        day: null,
        otherReading: null,
      },
    ]);
    expect(proposalsFor(snapshot, [])).toEqual([]);
  });

  it("leaves a cell that already says so, and replaces what is older or text", () => {
    const snapshot = workbook([
      [ON, "Jan"],
      [ON + 0.5, "Piet"],
      [ON - 100, " Jan"],
      ["4-10-2026", "Jan"],
    ]);
    expect(proposalsFor(snapshot, ["A", "B", "C", "D"]).map(short)).toEqual([
      ["I3", "Piet", "Jan"],
      ["H4", ON - 100, ON],
      ["I4", " Jan", "Jan"],
      ["H5", "4-10-2026", ON],
    ]);
  });

  it("never puts an older day in place of a newer one, nor a name beside that", () => {
    const snapshot = workbook([
      [ON + 1, "Piet"],
      [ON + 0.5, ""],
      ["5 oktober 2026", "Piet"],
      ["31-12-2099", ""],
    ]);
    expect(proposalsFor(snapshot, ["A", "B", "C", "D"]).map(short)).toEqual([
      ["I3", "", "Jan"],
      ["H4", "5 oktober 2026", ON],
      ["I4", "Piet", "Jan"],
    ]);
  });

  it("leaves a date its own number format, and gives one to what is no date", () => {
    const snapshot = workbook([
      [ON - 100, "Jan"],
      ["", "Jan"],
      ["1-2-2025", "Jan"],
      [7, "Jan"],
      ["ja", "Jan"],
    ]);
    expect(proposalsFor(snapshot, ["A", "B", "C", "D", "E"]).map(({ format }) => format)).toEqual([
      null,
      "dd-mm-yyyy",
      "dd-mm-yyyy",
      "dd-mm-yyyy",
      "dd-mm-yyyy",
    ]);
  });

  it("writes the day in the workbook's own date system, and nothing more once it is written", () => {
    const snapshot = workbook([["", ""]], true);
    const repairs = proposalsFor(snapshot, ["A"]);
    expect(repairs).toMatchObject([{ becomes: ON - 1462, day: ON }, { becomes: "Jan" }]);
    const after = withRepairs(snapshot, repairs);
    expect(tablesOf(after).suppliers?.rows[0]?.verifiedOn.value).toBe(ON);
    expect(proposalsFor(after, ["A"])).toEqual([]);
  });

  it("writes only the day when nobody is named, and keeps a name that stands there", () => {
    expect(proposalsFor(workbook([["", "Piet"]]), ["A"], "  ").map(short)).toEqual([["H2", "", ON]]);
  });

  it("proposes nothing in columns that the table does not have", () => {
    const cells = [
      ["Leverancier", "PSO-niveau", "Geverifieerd door"],
      ["De Linde BV", "Trede 2", ""],
    ];
    const { suppliers } = tablesOf(workbookOfTables({ Leveranciers: cells }));
    const [row] = suppliers?.rows ?? [];
    const confirmed = row ? [{ name: "De Linde BV", place: row.place }] : [];
    const proposals = proposeVerifications(suppliers, confirmed, { on: ON, by: "Jan" }, { date1904: false });
    expect(proposals.map(({ place }) => place.column)).toEqual(["Geverifieerd door"]);
    expect(proposeVerifications(null, confirmed, { on: ON, by: "Jan" }, { date1904: false })).toEqual([]);
  });
});
