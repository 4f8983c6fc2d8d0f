import fc from "fast-check";
import type { ExcelSerial } from "../../../src/domain/cell";
import { parseIsoDate } from "../../../src/domain/dates/iso-date";
import { checkSuppliers, certificateFaults } from "../../../src/domain/pso/check-suppliers";
import { countsOnDate } from "../../../src/domain/pso/counts-on-date";
import { suppliersOf } from "./supplier-of";
import type { Typed } from "./supplier-of";

const DATE = parseIsoDate("2026-03-01") as ExcelSerial;
const check = (rows: readonly Typed[], copyRequired = true) =>
  checkSuppliers(suppliersOf(...rows), DATE, { copyRequired });
const told = (row: Typed) => check([row]).map(({ code, place }) => `${code} ${place.column}`);

describe("checkSuppliers", () => {
  it("has nothing to say about a sound certificate or about no certificate", () => {
    expect(
      check([
        {},
        { "PSO-niveau": "geen" },
        { "PSO-niveau": "", Ingangsdatum: "", "Geldig tot": "", "Kopie ontvangen": "" },
      ]),
    ).toEqual([]);
    expect(checkSuppliers({ suppliers: null }, DATE, { copyRequired: true })).toEqual([]);
  });

  it("gives the place and the supplier with every finding", () => {
    expect(check([{}, { "Geldig tot": "2026-02-28" }])).toEqual([
      {
        code: "certificateExpired",
        severity: "warning",
        place: { sheet: "Leveranciers", table: "Leveranciers", row: 3, column: "Geldig tot", cell: "F3" },
        params: { until: "2026-02-28", date: "2026-03-01" },
        supplier: "De Linde BV",
        tender: null,
      },
    ]);
  });

  it.each<[Typed, string[]]>([
    [{ "PSO-niveau": "Trede 4" }, ["levelUnreadable PSO-niveau"]],
    [{ "PSO-niveau": "PSOBouw 2" }, ["levelOtherScheme PSO-niveau"]],
    [
      { "PSO-niveau": "Basis", Ingangsdatum: "2023-03-31", "Geldig tot": "2025-03-31" },
      ["basisBeforeItExisted PSO-niveau", "certificateExpired Geldig tot"],
    ],
    [{ "PSO-niveau": "", "PSO 30+": "ja" }, ["pso30plusWithoutTrede3 PSO-niveau"]],
    [{ "PSO-niveau": "Trede 1", "PSO 30+": "ja" }, ["pso30plusWithoutTrede3 PSO-niveau"]],
    [{ "PSO-niveau": "Trede 2 30+", "PSO 30+": "ja" }, ["pso30plusWithoutTrede3 PSO-niveau"]],
    [{ "PSO-niveau": "geen", "PSO 30+": "ja" }, ["pso30plusWithoutTrede3 PSO-niveau"]],
    [{ "PSO-niveau": "Trede 3", "PSO 30+": "ja" }, []],
    [{ Ingangsdatum: "2026-03-02" }, ["certificateNotYetValid Ingangsdatum"]],
    [{ Ingangsdatum: "2027-01-01" }, ["datesReversed Geldig tot"]],
    [{ Ingangsdatum: "", "Geldig tot": "" }, ["levelWithoutDates PSO-niveau"]],
    [{ "Geldig tot": "" }, ["levelWithoutDates PSO-niveau"]],
    [{ "Geldig tot": "ooit" }, ["dateUnreadable Geldig tot"]],
    [{ Ingangsdatum: "2/1/2025" }, ["dateAmbiguous Ingangsdatum"]],
    [{ Ingangsdatum: "1-1-25" }, ["dateTwoDigitYear Ingangsdatum"]],
    [{ "Kopie ontvangen": "" }, ["copyMissing Kopie ontvangen"]],
    [{ "Kopie ontvangen": "nee" }, ["copyMissing Kopie ontvangen"]],
    [{ "Kopie ontvangen": "2026-03-02" }, ["copyAfterReferenceDate Kopie ontvangen"]],
    [{ "Kopie ontvangen": "2026-03-01" }, []],
    [{ "KvK-nummer": "123" }, ["kvkMalformed KvK-nummer"]],
    [{ "KvK-nummer": 1234567 }, ["kvkLeadingZeroLost KvK-nummer"]],
    [{ "Certificaathouder KvK": "87654321" }, ["kvkNotOnCertificate Certificaathouder KvK"]],
    [{ "Certificaathouder KvK": "12345678 87654321" }, []],
    [{ "Geldig tot": "2027-01-01" }, []],
    [{ "Geldig tot": "2027-01-02" }, ["termOverTwoYears Geldig tot"]],
    [{ "PSO 30+": "soms" }, ["yesNoUnreadable PSO 30+"]],
    [{ "PSO-niveau": "#N/A" }, ["errorValue PSO-niveau"]],
    [
      {
        "Gelijkwaardig bewijs": "Verklaring",
        "Kopie ontvangen": "",
        Ingangsdatum: "",
        "Geldig tot": "",
        "Certificaathouder KvK": "87654321",
      },
      [],
    ],
  ])("tells about %j", (row, findings) => expect(told(row)).toEqual(findings));

  it("does not ask for a copy that the policy does not require", () => {
    expect(check([{ "Kopie ontvangen": "" }], false)).toEqual([]);
  });

  it("points at the level when the table has no column for what is missing", () => {
    const { suppliers } = suppliersOf({});
    const row = suppliers?.rows[0];
    if (!suppliers || !row) throw new Error("no row");
    const absent = { raw: "", value: null, problem: null, place: row.place };
    const findings = checkSuppliers(
      { suppliers: { ...suppliers, rows: [{ ...row, copyReceived: absent }] } },
      DATE,
      { copyRequired: true },
    );
    expect(findings).toMatchObject([{ code: "copyMissing", place: { column: "PSO-niveau", cell: "C2" } }]);
  });

  it("blocks only on an error value where a level is decided", () => {
    const severities = (row: Typed) => check([row]).map(({ severity }) => severity);
    expect(severities({ "Geldig tot": "#REF!" })).toEqual(["error"]);
    const [row] = suppliersOf({ "PSO-niveau": "#N/A", Inkoopvolume: "veel" }).suppliers?.rows ?? [];
    expect(row && certificateFaults(row)).toMatchObject([
      { code: "errorValue", place: { column: "PSO-niveau" } },
    ]);
    expect(severities({ "E-mail": "#REF!" })).toEqual(["warning"]);
    expect(severities({ Inkoopvolume: "veel" })).toEqual(["warning"]);
    expect(severities({ "PSO-niveau": "Trede 4", "Geldig tot": "31-2-2027" })).toEqual([
      "warning",
      "warning",
    ]);
  });

  it("tells each thing once, and something whenever a stated level does not count", () => {
    const cell = fc.constantFrom(
      "",
      "ja",
      "nee",
      "Trede 3",
      "Basis",
      "T4",
      "30+",
      "12345678",
      "1234567",
      "#N/A",
      "2023-01-01",
      "2025-06-01",
      "2026-06-01",
      "2030-01-01",
      "3/4/2025",
    );
    const row = fc.record({
      "KvK-nummer": cell,
      "PSO-niveau": cell,
      "PSO 30+": cell,
      Ingangsdatum: cell,
      "Geldig tot": cell,
      "Certificaathouder KvK": cell,
      "Kopie ontvangen": cell,
      "Gelijkwaardig bewijs": cell,
    });
    fc.assert(
      fc.property(row, (typed) => {
        const tables = suppliersOf(typed);
        const findings = checkSuppliers(tables, DATE, { copyRequired: true });
        const keys = findings.map(({ code, place }) => `${code} ${place.cell}`);
        expect(new Set(keys).size).toBe(keys.length);
        const [supplier] = tables.suppliers?.rows ?? [];
        const level = supplier && countsOnDate(supplier, null, DATE, { copyRequired: true });
        if (level?.reason && level.reason !== "levelMissing") expect(findings).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
