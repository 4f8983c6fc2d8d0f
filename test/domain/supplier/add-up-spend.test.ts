import fc from "fast-check";
import { addUpSpend } from "../../../src/domain/supplier/add-up-spend";
import { OTHER, type Typed } from "../pso/supplier-of";
import { cycleTables, DATE, POLICY } from "./cycle-tables";

const NONE: Typed = { "PSO-niveau": "geen", Ingangsdatum: "", "Geldig tot": "", Certificaatnummer: "" };
/** De Linde BV has Trede 2; Smederij Zuid has no certificate. */
const SUPPLIERS: readonly Typed[] = [{}, { ...OTHER, ...NONE }];
const SMEDERIJ: Typed = { Leverancier: "Smederij Zuid", "KvK-nummer": "87654321" };

const spend = (purchases: readonly Typed[], suppliers: readonly Typed[] = SUPPLIERS) =>
  addUpSpend(cycleTables({ suppliers, purchases }), DATE, POLICY);
const column = (...suppliers: readonly Typed[]) => addUpSpend(cycleTables({ suppliers }), DATE, POLICY);
const codes = ({ findings }: ReturnType<typeof spend>) =>
  findings.map(({ code, place }) => `${code} ${place.cell}`);

describe("addUpSpend from the table of purchases", () => {
  it("adds up per supplier, level and year", () => {
    const found = spend([
      { Jaar: 2025, Bedrag: 0.1 },
      { Jaar: 2025, Bedrag: 0.2 },
      { Jaar: 2024, Bedrag: 59.7 },
      { ...SMEDERIJ, Jaar: 2025, Bedrag: 40 },
    ]);
    expect(found).toMatchObject({ source: "purchases", total: 100, atHolders: 60, share: 0.6, findings: [] });
    expect(found.levels.map(({ level, euro, share }) => [level, euro, share])).toEqual([
      ["none", 40, 0.4],
      ["aspirant", 0, 0],
      ["basis", 0, 0],
      ["trede1", 0, 0],
      ["trede2", 60, 0.6],
      ["trede3", 0, 0],
    ]);
    expect(found.years.map(({ year, total, atHolders }) => [year, total, atHolders])).toEqual([
      [2024, 59.7, 59.7],
      [2025, 40.3, 0.3],
    ]);
    expect(found.suppliers.map(({ name, euro, byYear }) => [name, euro, byYear])).toEqual([
      ["De Linde BV", 60, [59.7, 0.3]],
      ["Smederij Zuid", 40, [0, 40]],
    ]);
    expect(found.holders.map(({ name }) => name)).toEqual(["De Linde BV"]);
    expect(found.withoutCertificate.map(({ name }) => name)).toEqual(["Smederij Zuid"]);
  });

  it("knows a supplier by its KvK number whatever it is called, also with the zero lost", () => {
    const found = spend(
      [{ Leverancier: "Oude naam", "KvK-nummer": 1_234_567 }],
      [{ "KvK-nummer": "01234567" }],
    );
    expect(found.suppliers).toMatchObject([{ name: "De Linde BV", kvk: "01234567", level: "trede2" }]);
    expect(codes(found)).toEqual(["kvkLeadingZeroLost B2"]);
  });

  it("counts who is not on the list as without a certificate, and tells it once", () => {
    const stranger = { Leverancier: "Niemand", "KvK-nummer": "99999999" };
    const found = spend([{}, { ...stranger, Bedrag: 40 }, { ...stranger, Jaar: 2024, Bedrag: 10 }]);
    expect(found).toMatchObject({ total: 150, atHolders: 100 });
    expect(found.withoutCertificate).toMatchObject([
      { name: "Niemand", kvk: "99999999", euro: 50, supplier: null },
    ]);
    expect(codes(found)).toEqual(["cycleSupplierUnknown A3"]);
  });

  it("never counts a total that was typed among the rows, unless a supplier is called so", () => {
    const total = { Leverancier: "Subtotaal", "KvK-nummer": "", Jaar: "", Bedrag: 150 };
    const rows = [{}, { ...SMEDERIJ, Bedrag: 50 }, total, { Bedrag: 5 }];
    const found = spend(rows);
    expect(found).toMatchObject({ total: 155, atHolders: 105 });
    expect(codes(found)).toEqual(["spendTotalRow D4"]);
    const named = spend(rows, [
      ...SUPPLIERS,
      { ...OTHER, ...NONE, Leverancier: "Subtotaal", "KvK-nummer": "" },
    ]);
    expect(named).toMatchObject({ total: 305 });
  });

  it("goes by the KvK number, and tells once when the name is that of another supplier", () => {
    const mixed = { Leverancier: "Smederij Zuid" };
    const found = spend([mixed, { ...mixed, Jaar: 2024 }]);
    expect(found.suppliers.map(({ name }) => name)).toEqual(["De Linde BV"]);
    expect(codes(found)).toEqual(["cycleNameOfAnother A2"]);
  });

  it("takes credit notes off, and tells when a supplier gave back more than was bought", () => {
    expect(spend([{ Bedrag: 100 }, { Bedrag: -30 }])).toMatchObject({ total: 70, share: 1, findings: [] });
    const found = spend([{ ...SMEDERIJ, Bedrag: 100 }, { Bedrag: 20 }, { Bedrag: -50 }]);
    expect(found).toMatchObject({ total: 70, atHolders: -30, share: null });
    expect(codes(found)).toEqual(["spendSupplierBelowZero D4"]);
  });

  it("counts an amount without a year in the total and in no year, so that the years add up", () => {
    const found = spend([
      { Jaar: "", Bedrag: 10 },
      { Jaar: "ooit", Bedrag: 20 },
      { Jaar: 2025, Bedrag: 5 },
    ]);
    expect(found.total).toBe(35);
    expect(found.years.map(({ year, total }) => [year, total])).toEqual([
      [2025, 5],
      [null, 30],
    ]);
    expect(codes(found)).toEqual(["spendYearMissing C2", "spendYearMissing C3"]);
  });

  it("leaves out and tells what is no amount", () => {
    const found = spend([
      { Bedrag: "" },
      { Bedrag: "#N/A" },
      { Bedrag: "tien" },
      { Bedrag: 1e300 },
      { Bedrag: 5 },
    ]);
    expect(found.total).toBe(5);
    expect(codes(found)).toEqual([
      "spendAmountMissing D2",
      "errorValue D3",
      "numberUnreadable D4",
      "numberUnreadable D5",
    ]);
  });

  it("has no share where nothing was bought", () => {
    const found = spend([{ Bedrag: -5 }, { ...SMEDERIJ, Bedrag: 5 }]);
    expect(found).toMatchObject({ total: 0, share: null });
    expect(codes(found)).toContain("spendTotalBelowZero null");
  });

  it("asks no certificate of who left or is too small for one", () => {
    const left = { ...OTHER, ...NONE, Status: "vertrokken" };
    const small = { ...NONE, Leverancier: "Piet", "KvK-nummer": "11111111", "Niet certificeerbaar": "ja" };
    const found = spend(
      [{ ...SMEDERIJ }, { Leverancier: "Piet", "KvK-nummer": "11111111" }],
      [{ Status: "" }, left, small],
    );
    expect(found.total).toBe(200);
    expect(found.withoutCertificate).toEqual([]);
  });

  it("says that the column does not count beside a table of purchases", () => {
    const found = spend([{}], [{ Inkoopvolume: 999 }]);
    expect(found.total).toBe(100);
    expect(codes(found)).toEqual([expect.stringMatching(/^spendBesideColumn [A-Z]+1$/)]);
  });

  it("adds up to the same whatever the order of the rows, years and levels included", () => {
    const row = fc.record({
      Leverancier: fc.constantFrom("De Linde BV", "Smederij Zuid", "Niemand"),
      "KvK-nummer": fc.constant(""),
      Jaar: fc.constantFrom(2024, 2025, ""),
      Bedrag: fc.integer({ min: -5_000_000, max: 9_000_000 }).map((cents) => cents / 100),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const found = spend(rows);
        const whole = rows.reduce((sum, { Bedrag }) => sum + Math.round(Bedrag * 100), 0);
        const inCents = (euro: number) => Math.round(euro * 100);
        const sum = (amounts: readonly number[]) => amounts.reduce((all, euro) => all + inCents(euro), 0);
        expect(inCents(found.total)).toBe(whole);
        expect(sum(found.levels.map(({ euro }) => euro))).toBe(whole);
        expect(sum(found.years.map(({ total }) => total))).toBe(whole);
        expect(sum(found.suppliers.map(({ euro }) => euro))).toBe(whole);
        if (found.share !== null) expect(found.share).toBeGreaterThanOrEqual(0);
        const { total, levels, share } = spend([...rows].reverse());
        expect({ total, levels, share }).toEqual({
          total: found.total,
          levels: found.levels,
          share: found.share,
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe("addUpSpend from the column of the supplier list", () => {
  const next = { Ingangsdatum: "2027-01-01", "Geldig tot": "2028-12-31", Certificaatnummer: "C-9" };

  it("has one year without a name", () => {
    const found = column({ Inkoopvolume: 60 }, { ...OTHER, ...NONE, Inkoopvolume: 40 });
    expect(found).toMatchObject({ source: "spendColumn", total: 100, atHolders: 60, findings: [] });
    expect(found.years.map(({ year }) => year)).toEqual([null]);
  });

  it("counts the same amount on two rows of one supplier once, and adds different ones up; both are told", () => {
    const same = column({ Inkoopvolume: 60 }, { ...next, Inkoopvolume: 60 });
    expect(same.total).toBe(60);
    expect(same.findings).toMatchObject([
      { code: "spendAmountRepeated", severity: "info", place: { row: 3 } },
    ]);
    const different = column({ Inkoopvolume: 60 }, { ...next, Inkoopvolume: 15 });
    expect(different.total).toBe(75);
    expect(different.findings).toMatchObject([
      { code: "spendAmountsDiffer", severity: "warning", place: { row: 3 }, params: { total: 75, row: 2 } },
    ]);
    expect(column({ Inkoopvolume: 60 }, { ...next, Inkoopvolume: "" })).toMatchObject({
      total: 60,
      findings: [],
    });
  });

  it("has no source without a column or table, and tells about an empty column", () => {
    expect(column({})).toMatchObject({ source: "none", total: 0, share: null, years: [], findings: [] });
    expect(codes(column({ Inkoopvolume: "" }))).toEqual(["spendTotalBelowZero null"]);
  });
});
