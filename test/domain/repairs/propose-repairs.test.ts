import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell";
import { isoDate, parseIsoDate } from "../../../src/domain/dates/iso-date";
import { proposeRepairs } from "../../../src/domain/repairs/propose-repairs";
import type { Repair } from "../../../src/domain/repairs/repair";
import { fieldsOf, HEADERS, tablesOf, withRepairs, workbookOfRows } from "./repaired-workbook";
import type { Rows } from "./repaired-workbook";

function proposalsFor(rows: Rows, date1904 = false): readonly Repair[] {
  return proposeRepairs(tablesOf(workbookOfRows(rows, date1904)), { date1904 });
}

/** One supplier with the given cells; the rest of the row needs no repair. */
function supplier(cells: Partial<Record<(typeof HEADERS.Leveranciers)[number], CellValue>>): Rows {
  const sound: Readonly<Record<string, CellValue>> = {
    Leverancier: "De Linde",
    "KvK-nummer": "12345678",
    "PSO-niveau": "Trede 2",
  };
  const row = HEADERS.Leveranciers.map((header) => cells[header] ?? sound[header] ?? "");
  return { Leveranciers: [row] };
}

const short = ({ place, old, becomes }: Repair): unknown[] => [place.sheet, place.cell, old, becomes];

describe("proposeRepairs", () => {
  it("restores the lost zero of a KvK number, as text", () => {
    expect(proposalsFor(supplier({ "KvK-nummer": 1234567 }))).toEqual([
      {
        kind: "leadingZero",
        place: {
          sheet: "Leveranciers",
          table: "Leveranciers",
          row: 2,
          column: "KvK-nummer",
          cell: "B2",
        },
        supplier: "De Linde",
        old: 1234567,
        becomes: "01234567",
        format: "@",
        day: null,
        otherReading: null,
      },
    ]);
  });

  it("restores it on the certificate when one number stands there, and in bids and contracts", () => {
    const rows: Rows = {
      ...supplier({ "Certificaathouder KvK": "1234567" }),
      Inschrijvingen: [["De Linde", "KvK 123 4567", 100]],
      Contracten: [["C-1", "De Linde", 1234567, "", ""]],
    };
    expect(proposalsFor(rows).map(short)).toEqual([
      ["Leveranciers", "F2", "1234567", "01234567"],
      ["Inschrijvingen", "B2", "KvK 123 4567", "01234567"],
      ["Contracten", "C2", 1234567, "01234567"],
    ]);
    expect(proposalsFor(rows).map(({ supplier: name }) => name)).toEqual([
      "De Linde",
      "De Linde",
      "De Linde",
    ]);
    expect(proposalsFor(supplier({ "Certificaathouder KvK": "1234567, 7654321" }))).toEqual([]);
    expect(proposalsFor(supplier({ "Certificaathouder KvK": "1234567, 12345678" }))).toEqual([]);
  });

  it.each<[CellValue, string]>([
    [2, "Trede 2"],
    ["PSO-Trede III", "Trede 3"],
    ["trede 1", "Trede 1"],
    ["Trede 2 ", "Trede 2"],
    ["aspirant", "Aspirant-status"],
    ["Basis", "Basistrede"],
    ["PSO3 & 30+ ABW", "Trede 3, PSO 30+"],
    ["n.v.t.", "geen"],
    ["Geen", "geen"],
    ["-", "geen"],
    ["no certificate", "geen"],
  ])("proposes the official spelling of %j", (raw, becomes) => {
    expect(proposalsFor(supplier({ "PSO-niveau": raw }))).toMatchObject([
      { kind: "levelSpelling", old: raw, becomes, format: "@", day: null },
    ]);
  });

  it.each<CellValue>([
    "",
    "geen",
    "none",
    "Trede 3",
    "Trede 3, PSO 30+",
    "Trede 4",
    "PSOBouw 2",
    "30+ Abw",
    "Trede 2 30+",
    "niet certificeerbaar",
    "#N/A",
    4,
  ])("leaves %j as it is", (raw) => expect(proposalsFor(supplier({ "PSO-niveau": raw }))).toEqual([]));

  it("makes a date of a text that reads as one, in the workbook's own date system", () => {
    const day = parseIsoDate("2026-03-01") ?? 0;
    expect(proposalsFor(supplier({ Ingangsdatum: "1 maart 2026" }))).toMatchObject([
      { kind: "textDate", old: "1 maart 2026", becomes: day, format: "dd-mm-yyyy", day, otherReading: null },
    ]);
    expect(proposalsFor(supplier({ Ingangsdatum: "1-3-2026" }), true)).toMatchObject([
      { becomes: day - 1462, day, format: "dd-mm-yyyy" },
    ]);
  });

  it("says in which other way a date can be read", () => {
    expect(proposalsFor(supplier({ "Geldig tot": "3/4/2026" }))).toMatchObject([
      { day: parseIsoDate("2026-04-03"), otherReading: "2026-03-04" },
    ]);
    expect(proposalsFor(supplier({ "Geldig tot": "2026-03-31T22:00:00Z" }))).toMatchObject([
      { day: parseIsoDate("2026-03-31"), otherReading: "2026-04-01" },
    ]);
  });

  it.each<CellValue>([
    "",
    "ja",
    "nee",
    "volgt",
    "1-3-26",
    "31-2-2026",
    "1-3-3026",
    "#N/A",
    46082,
    "46082",
    true,
  ])("proposes no date for %j", (raw) => {
    const cells = { "Geldig tot": raw, "Kopie ontvangen": raw, "Geverifieerd op": raw };
    expect(proposalsFor(supplier(cells))).toEqual([]);
  });

  it("leaves a date as text that the workbook's own date system cannot hold", () => {
    const tender = (date: string): Rows => ({ Tenders: [["Kantine", date, "", "", "", ""]] });
    expect(proposalsFor(tender("1-6-1903"))).toHaveLength(1);
    expect(proposalsFor(tender("1-6-1903"), true)).toEqual([]);
    // 18 July 1905 is serial 2026, which reads as a year that somebody typed.
    expect(proposalsFor(tender("18-7-1905"))).toEqual([]);
  });

  it("goes by table, row and column", () => {
    const rows: Rows = {
      Contracten: [["C-1", "De Linde", "12345678", "1-1-2026", "31-12-2026"]],
      Inschrijvingen: [["De Linde", 1234567, 100]],
      Tenders: [["Kantine", "1-2-2026", "2-2-2026", "3-2-2026", "4-2-2026", "5-1-2026"]],
      Leveranciers: [
        ["A", 1234567, "T1", "1-1-2026", "1-1-2027", "", "2-1-2026", "3-1-2026", ""],
        ["B", "12345678", "T2", "", "", "", "ja", "", ""],
      ],
    };
    expect(proposalsFor(rows).map(({ place }) => `${place.sheet} ${place.cell}`)).toEqual([
      ...["B2", "C2", "D2", "E2", "G2", "H2", "C3"].map((cell) => `Leveranciers ${cell}`),
      ...["B2", "C2", "D2", "E2", "F2"].map((cell) => `Tenders ${cell}`),
      "Inschrijvingen B2",
      "Contracten D2",
      "Contracten E2",
    ]);
  });

  it("gives the same values without the remark when all is applied, and then has nothing more to propose", () => {
    const kvk = fc.oneof(
      fc.integer({ min: 1, max: 99_999_999 }),
      fc.integer({ min: 1, max: 99_999_999 }).map(String),
      fc.constantFrom("", "1234567, 12345678", "0000000", "#N/A", "KvK 1234567"),
    );
    const level = fc.constantFrom<CellValue[]>(
      ...["Trede 2", "T3", 2, "aspirant", "basis ", "n.v.t.", "Geen", "none", "", "Trede 4", "30+", "T3/30+"],
    );
    const days = fc.integer({ min: 61, max: 80_000 });
    const date = fc.oneof(
      days,
      days.map(isoDate),
      days.map((serial) => isoDate(serial).split("-").reverse().join("/")),
      days.map((serial) => isoDate(serial).split("-").reverse().map(Number).join("-")),
      days.map((serial) => `${isoDate(serial)}T23:00:00Z`),
      fc.constantFrom<CellValue[]>("", "ja", "1-3-26", "31-2-2026", "1 mrt 2026", true, 2026, "#N/A"),
    );
    const rows = fc.record({
      Leveranciers: fc.array(
        fc.tuple(
          fc.constant("A"),
          ...[kvk, level, date, date, kvk, date, date],
          fc.constantFrom<CellValue[]>("", "Jan"),
        ),
        { maxLength: 3 },
      ),
      Tenders: fc.array(fc.tuple(fc.constant("Kantine"), date, date, date, date, date), { maxLength: 2 }),
      Inschrijvingen: fc.array(fc.tuple(fc.constant("A"), kvk, fc.constant(100)), { maxLength: 2 }),
      Contracten: fc.array(fc.tuple(fc.constant("C"), fc.constant("A"), kvk, date, date), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(rows, fc.boolean(), (cells, date1904) => {
        const snapshot = workbookOfRows(cells, date1904);
        const before = fieldsOf(tablesOf(snapshot));
        const repairs = proposeRepairs(tablesOf(snapshot), { date1904 });
        const after = tablesOf(withRepairs(snapshot, repairs));

        const repaired = new Map(repairs.map((each) => [`${each.place.sheet}!${each.place.cell}`, each]));
        expect(repaired.size).toBe(repairs.length);
        for (const [key, field] of fieldsOf(after)) {
          const repair = repaired.get(key);
          const old = before.get(key);
          if (repair === undefined) {
            expect(field).toEqual(old);
          } else {
            expect(repair.old).toBe(old?.raw);
            expect(field.problem).toBeNull();
            if (repair.kind === "leadingZero") expect([field.value].flat()).toEqual([repair.becomes]);
            else expect(field.value).toEqual(old?.value);
          }
        }
        expect(proposeRepairs(after, { date1904 })).toEqual([]);
      }),
    );
  });
});
