import fc from "fast-check";
import type { ExcelSerial } from "../../../src/domain/cell";
import { toSerial } from "../../../src/domain/dates/calendar";
import { suppliersOn } from "../../../src/domain/supplier/suppliers-on";
import { suppliersOf, type Typed } from "../pso/supplier-of";

const DAY = toSerial({ year: 2026, month: 3, day: 1 }) as ExcelSerial;
const rowsOf = (...rows: readonly Typed[]) => suppliersOf(...rows).suppliers?.rows ?? [];
const on = (...rows: readonly Typed[]) => suppliersOn(rowsOf(...rows), DAY, { copyRequired: true });

const EXPIRED: Typed = { Ingangsdatum: "2023-01-01", "Geldig tot": "2024-12-31", "PSO-niveau": "Trede 1" };
const NOTHING: Typed = { "PSO-niveau": "geen", Ingangsdatum: "", "Geldig tot": "" };

describe("the organisations of the supplier list on a day", () => {
  it("are one per KvK number, whatever the name and whether a zero was lost", () => {
    const [supplier, ...others] = on(
      { Leverancier: "Oude Naam BV", "KvK-nummer": "01234567", ...EXPIRED },
      { Leverancier: "Nieuwe Naam BV", "KvK-nummer": 1234567 },
    );
    expect(others).toEqual([]);
    expect(supplier).toMatchObject({
      id: "kvk 01234567",
      kvk: "01234567",
      name: "Nieuwe Naam BV",
      level: { counted: "trede2", counts: true },
    });
    expect(supplier?.rows).toHaveLength(2);
  });

  it("take in a row without a number when only one supplier has its name", () => {
    const suppliers = on(
      { Leverancier: "Smid B.V." },
      { Leverancier: "SMID BV", "KvK-nummer": "", ...NOTHING },
      { Leverancier: "Linde", "KvK-nummer": "11111111" },
      { Leverancier: "Linde", "KvK-nummer": "22222222" },
      { Leverancier: "linde", "KvK-nummer": "", ...NOTHING },
    );
    expect(suppliers.map(({ id, rows }) => [id, rows.length])).toEqual([
      ["kvk 12345678", 2],
      ["kvk 11111111", 1],
      ["kvk 22222222", 1],
      ["name linde", 1],
    ]);
  });

  it("count for nothing on a day on which no certificate of theirs counts, and keep the reason", () => {
    expect(on(EXPIRED)[0]?.level).toMatchObject({ counted: "none", counts: false, reason: "expired" });
    expect(on({ "Kopie ontvangen": "" })[0]?.level).toMatchObject({ counted: "none", reason: "copyMissing" });
    expect(
      suppliersOn(rowsOf({ "Kopie ontvangen": "" }), DAY, { copyRequired: false })[0]?.level,
    ).toMatchObject({ counted: "trede2" });
  });

  it.each([
    ["", "current"],
    ["huidig", "current"],
    ["Potentieel", "potential"],
    ["prospect", "potential"],
    ["vertrokken", "left"],
    ["Beëindigd per 2025", "left"],
    ["inactive", "left"],
    ["gouden klant", "current"],
  ])("with status %j are %s", (Status, status) => {
    expect(on({ Status })[0]?.status).toBe(status);
  });

  it("take address and status from the first row that has one, and leave out rows without a name", () => {
    const [supplier, ...others] = on(
      { "E-mail": "", Status: "" },
      { "E-mail": "info@linde.nl", Status: "potentieel" },
      { Leverancier: "", "KvK-nummer": "33333333", "E-mail": "x@y.nl" },
    );
    expect(supplier).toMatchObject({ email: "info@linde.nl", status: "potential" });
    expect(others).toEqual([]);
    expect(suppliersOn([], DAY, { copyRequired: true })).toEqual([]);
  });

  it("are the same in any order of the rows, and hold every row with a name once", () => {
    const typed = fc.record({
      Leverancier: fc.constantFrom("A", "a.", "B", ""),
      "KvK-nummer": fc.constantFrom("11111111", "22222222", "", "x"),
      "Geldig tot": fc.constantFrom("2026-12-31", "2025-06-30", ""),
      "PSO-niveau": fc.constantFrom("Trede 1", "Trede 3", "geen"),
    });
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 6 }), (rows) => {
        const levels = (list: readonly Typed[]) =>
          new Map(on(...list).map(({ id, level, rows: own }) => [id, [level, own.length]]));
        expect(levels([...rows].reverse())).toEqual(levels(rows));
        const named = rows.filter(({ Leverancier }) => Leverancier !== "").length;
        expect(on(...rows).reduce((count, { rows: own }) => count + own.length, 0)).toBe(named);
      }),
      { numRuns: 40 },
    );
  });
});
