import fc from "fast-check";
import type { ExcelSerial } from "../../../src/domain/cell";
import { parseIsoDate } from "../../../src/domain/dates/iso-date";
import { certificateFaults } from "../../../src/domain/pso/cell-findings";
import { checkSuppliers } from "../../../src/domain/pso/check-suppliers";
import { countsOnDate } from "../../../src/domain/pso/counts-on-date";
import { OTHER, suppliersOf } from "./supplier-of";
import type { Typed } from "./supplier-of";

const DATE = parseIsoDate("2026-03-01") as ExcelSerial;
const POLICY = { copyRequired: true, horizonMonths: 6 };
const check = (rows: readonly Typed[], policy: Partial<typeof POLICY> = {}) =>
  checkSuppliers(suppliersOf(...rows), DATE, { ...POLICY, ...policy });
const told = (row: Typed) => check([row]).map(({ code, place }) => `${code} ${place.column}`);

/** No certificate at all. */
const BARE: Typed = {
  Ingangsdatum: "",
  "Geldig tot": "",
  Certificaatnummer: "",
  "Kopie ontvangen": "",
  "Geverifieerd op": "",
  "Geverifieerd door": "",
};
const dashes: Typed = Object.fromEntries(Object.keys(BARE).map((header) => [header, "-"]));
/** Cells that do not apply to a supplier, as people fill them. */
const others: Typed = {
  "E-mail": "-",
  "Btw-id": "n.v.t.",
  RSIN: "?",
  OIN: "n.v.t",
  "PSO 30+": "-",
  "Niet certificeerbaar": "n.v.t.",
  Inkoopvolume: "-",
  "Certificaathouder KvK": "-",
};

describe("checkSuppliers", () => {
  it("has nothing to say about a sound certificate or about no certificate", () => {
    expect(
      check([
        {},
        {
          ...OTHER,
          "PSO-niveau": "geen",
          Ingangsdatum: "",
          "Geldig tot": "",
          Certificaatnummer: "",
          "Kopie ontvangen": "",
        },
      ]),
    ).toEqual([]);
    expect(checkSuppliers({ ...suppliersOf({}), suppliers: null }, DATE, POLICY)).toEqual([]);
  });

  it("gives the place and the supplier with every finding", () => {
    expect(check([{}, { ...OTHER, "Geldig tot": "2026-02-28" }])).toEqual([
      {
        code: "certificateExpired",
        severity: "warning",
        place: { sheet: "Leveranciers", table: "Leveranciers", row: 3, column: "Geldig tot", cell: "F3" },
        params: { until: "2026-02-28", date: "2026-03-01" },
        supplier: "Smederij Zuid",
        tender: null,
      },
    ]);
  });

  it.each<[Typed, string[]]>([
    [{ "PSO-niveau": "Trede 4" }, ["levelUnreadable PSO-niveau"]],
    [{ "PSO-niveau": "PSOBouw 2" }, ["levelOtherScheme PSO-niveau"]],
    [{ "PSO-niveau": "aangevraagd", ...BARE }, ["levelUnreadable PSO-niveau"]],
    [{ "PSO-niveau": "#N/A", ...BARE }, ["errorValue PSO-niveau"]],
    [{ "PSO-niveau": "geen", ...dashes }, []],
    [{ ...others }, []],
    [{ "PSO-niveau": "geen", ...BARE, "Geldig tot": "31-2-2026" }, ["dateUnreadable Geldig tot"]],
    [{ "Geldig tot": 0 }, ["levelWithoutDates Geldig tot"]],
    [{ "Geverifieerd op": "ja" }, []],
    [{ "Geverifieerd op": "nee" }, ["notVerified Geverifieerd op"]],
    [{ Inkoopvolume: "1.234,50" }, []],
    [{ "Code verstuurd op": "#N/A" }, ["errorValue Code verstuurd op"]],
    [{ "Code verstuurd op": "ja" }, []],
    [{ Leverancier: "", "KvK-nummer": "", "Kopie ontvangen": "" }, ["supplierNameMissing Leverancier"]],
    [{ "Kopie ontvangen": "2026-03-02", "Geldig tot": "2026-02-28" }, ["certificateExpired Geldig tot"]],
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
    [{ Ingangsdatum: "", "Geldig tot": "" }, ["levelWithoutDates Ingangsdatum"]],
    [{ "Geldig tot": "" }, ["levelWithoutDates Geldig tot"]],
    [{ "PSO-niveau": "" }, ["datesWithoutLevel PSO-niveau"]],
    [{ "PSO-niveau": "geen" }, ["datesWithoutLevel PSO-niveau"]],
    [{ "PSO-niveau": "geen", "Geldig tot": "2026-02-28" }, []],
    [{ "PSO-niveau": "", Ingangsdatum: "", "Geldig tot": "" }, ["datesWithoutLevel PSO-niveau"]],
    [
      { "PSO-niveau": "", Ingangsdatum: "", "Geldig tot": "", Certificaatnummer: "" },
      ["levelMissing PSO-niveau"],
    ],
    [
      {
        "PSO-niveau": "",
        Ingangsdatum: "",
        "Geldig tot": "",
        Certificaatnummer: "",
        "Niet certificeerbaar": "ja",
      },
      [],
    ],
    [{ Leverancier: "" }, ["supplierNameMissing Leverancier"]],
    [{ Certificaatnummer: "" }, ["certificateNumberMissing Certificaatnummer"]],
    [{ Certificaatnummer: "n.v.t." }, ["certificateNumberMissing Certificaatnummer"]],
    [{ "Geverifieerd op": "" }, ["notVerified Geverifieerd op"]],
    [{ "Geverifieerd op": "", "Geverifieerd door": "" }, ["notVerified Geverifieerd op"]],
    [{ "Geverifieerd door": "" }, ["notVerified Geverifieerd door"]],
    [{ "KvK-nummer": "" }, ["kvkMissing KvK-nummer"]],
    [
      { "KvK-nummer": "", "Certificaathouder KvK": "12345678" },
      ["kvkNotOnCertificate Certificaathouder KvK"],
    ],
    [{ "KvK-nummer": "123", "Certificaathouder KvK": "12345678" }, ["kvkMalformed KvK-nummer"]],
    [{ "Geldig tot": "2026-09-01" }, ["certificateEndsSoon Geldig tot"]],
    [{ "Geldig tot": "2026-03-01" }, ["certificateEndsSoon Geldig tot"]],
    [{ "Geldig tot": "2026-09-02" }, []],
    [{ "Btw-id": "NL001234567B01" }, ["vatIdMalformed Btw-id"]],
    [{ "Btw-id": "NL004495445B01" }, []],
    [{ RSIN: "123456789" }, ["rsinMalformed RSIN"]],
    [{ OIN: "1234" }, ["oinMalformed OIN"]],
    [{ "E-mail": "inkoop@linde" }, ["emailMalformed E-mail"]],
    [{ "E-mail": "inkoop@linde.nl" }, []],
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
        Certificaatnummer: "",
        "Geverifieerd op": "",
      },
      [],
    ],
    [
      {
        "PSO-niveau": "",
        "Gelijkwaardig bewijs": "Verklaring",
        Ingangsdatum: "",
        "Geldig tot": "",
        Certificaatnummer: "",
      },
      ["levelMissing PSO-niveau"],
    ],
  ])("tells about %j", (row, findings) => expect(told(row)).toEqual(findings));

  it("does not mind when the copy came in where no copy is required", () => {
    expect(check([{ "Kopie ontvangen": "2026-03-02" }], { copyRequired: false })).toEqual([]);
  });

  it("asks for new proof, not for a certificate, when equivalent proof is over", () => {
    expect(check([{ "Gelijkwaardig bewijs": "Verklaring", "Geldig tot": "2026-02-28" }])).toMatchObject([
      { code: "certificateExpired", params: { equivalent: 1 } },
    ]);
  });

  it("does not ask for a copy that the policy does not require", () => {
    expect(check([{ "Kopie ontvangen": "" }], { copyRequired: false })).toEqual([]);
  });

  it("announces an end within the policy's own horizon, and none at all when that is 0 months", () => {
    const ends = { "Geldig tot": "2026-04-01" };
    expect(check([ends], { horizonMonths: 1 })).toMatchObject([
      { code: "certificateEndsSoon", params: { until: "2026-04-01", months: 1 } },
    ]);
    expect(check([{ "Geldig tot": "2026-04-02" }], { horizonMonths: 1 })).toEqual([]);
    expect(check([ends], { horizonMonths: 0 })).toEqual([]);
  });

  it("follows the table from top to bottom", () => {
    const rows = check([
      { "Geldig tot": "" },
      { ...OTHER, "KvK-nummer": "12345678" },
      { ...OTHER, RSIN: "1" },
    ]);
    const order = rows.map(({ place }) => place.row ?? 0);
    expect(order.length).toBeGreaterThan(2);
    expect(order).toEqual([...order].sort((a, b) => a - b));
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
    expect(severities({ "Geverifieerd op": "" })).toEqual(["info"]);
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
        const findings = checkSuppliers(tables, DATE, POLICY);
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
