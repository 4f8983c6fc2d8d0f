import type { ExcelSerial } from "../../../src/domain/cell";
import { parseIsoDate } from "../../../src/domain/dates/iso-date";
import { checkSuppliers } from "../../../src/domain/pso/check-suppliers";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { workbookOfTables, type Cells } from "../tables/workbook-of";
import { SOUND, type Typed } from "./supplier-of";

const DATE = parseIsoDate("2026-03-01") as ExcelSerial;
const CONTRACTS: Cells[number] = ["Contractnummer", "Leverancier", "KvK-nummer", "Start", "Einde"];

/** Findings about De Linde, whose certificate ends on 2026-12-31, beside other tables. */
function told(others: Readonly<Record<string, Cells>>, more: Typed = {}) {
  const supplier = { ...SOUND, ...more };
  const tables = readTables(
    workbookOfTables({ Leveranciers: [Object.keys(supplier), Object.values(supplier)], ...others }),
    NO_CHOICES,
  );
  return checkSuppliers(tables, DATE, { copyRequired: true, horizonMonths: 6 }).map(
    ({ code, severity, place, params }) => [
      code,
      severity,
      place.cell,
      params["contract"] || params["tender"],
    ],
  );
}

const contract = (...row: Cells[number]): Readonly<Record<string, Cells>> => ({
  Contracten: [CONTRACTS, row],
});

describe("a certificate that ends before the contract does", () => {
  it("is told once, with the contract that ends last", () => {
    expect(told(contract("K-1", "De Linde BV", "12345678", "2025-01-01", "2027-12-31"))).toEqual([
      ["certificateEndsBeforeContract", "warning", "F2", "K-1"],
    ]);
    expect(
      told({
        Contracten: [
          CONTRACTS,
          ["K-1", "De Linde BV", "12345678", "2025-01-01", "2027-12-31"],
          ["K-2", "De Linde BV", "12345678", "2025-01-01", "2028-12-31"],
        ],
      }),
    ).toEqual([["certificateEndsBeforeContract", "warning", "F2", "K-2"]]);
  });

  it.each<[string, Cells[number]]>([
    ["ends on the same day", ["K-1", "De Linde BV", "12345678", "", "2026-12-31"]],
    ["has ended", ["K-1", "De Linde BV", "12345678", "", "2026-02-28"]],
    ["has no end", ["K-1", "De Linde BV", "12345678", "", ""]],
    ["is another supplier's", ["K-1", "De Linde BV", "99999999", "", "2028-12-31"]],
  ])("is not told when the contract %s", (_, row) => {
    expect(told(contract(...row))).toEqual([]);
  });

  it("finds the supplier by name where the contract has no KvK number", () => {
    expect(told(contract("K-1", "de linde b.v.", "", "", "2028-12-31"))).toMatchObject([
      ["certificateEndsBeforeContract", "warning", "F2", "K-1"],
    ]);
  });

  it("gives way to the news that the certificate has expired", () => {
    const row = ["K-1", "De Linde BV", "12345678", "", "2028-12-31"];
    expect(told(contract(...row), { "Geldig tot": "2026-02-28" }).map(([code]) => code)).toEqual([
      "certificateExpired",
    ]);
  });

  it("tells of a contract end that cannot be read, of a supplier with a level only", () => {
    const row = ["K-1", "De Linde BV", "12345678", "", "eind 2027"];
    expect(told(contract(...row))).toMatchObject([["dateUnreadable", "warning", "E2", undefined]]);
    expect(told(contract("K-1", "Drukker", "99999999", "", "eind 2027"))).toEqual([]);
    // A supplier without a KvK number is not the one of every contract without a KvK number.
    const unnumbered = told(contract("K-1", "Drukker", "", "", "eind 2027"), { "KvK-nummer": "" });
    expect(unnumbered.map(([code]) => code)).toEqual(["kvkMissing"]);
    expect(told(contract("K-1", "Drukker", "#N/A", "", ""))).toMatchObject([
      ["errorValue", "warning", "C2", undefined],
    ]);
  });

  it.each(["onbepaalde tijd", "tot opzegging", "31-12-9999", "-"])(
    "has nothing to compare with a contract until %s",
    (end) => {
      expect(told(contract("K-1", "De Linde BV", "12345678", "", end))).toEqual([]);
    },
  );

  it("looks at contracts by number and by name", () => {
    expect(
      told({
        Contracten: [
          CONTRACTS,
          ["K-1", "De Linde BV", "12345678", "", "2027-12-31"],
          ["K-2", "De Linde BV", "", "", "2028-12-31"],
        ],
      }),
    ).toEqual([["certificateEndsBeforeContract", "warning", "F2", "K-2"]]);
  });

  const tenders: Cells = [
    ["Tender", "Procedure", "Contract einde"],
    ["Kantine", "privaat", "2028-01-01"],
  ];
  const bids = (valid: string): Cells => [
    ["Tender", "Inschrijver", "KvK-nummer", "Inschrijfprijs", "Geldig"],
    ["Kantine", "De Linde BV", "12345678", 100, valid],
  ];

  it("is only mentioned while the contract is a tender in which the supplier takes part", () => {
    expect(told({ Tenders: tenders, Inschrijvingen: bids("") })).toEqual([
      ["certificateEndsBeforeContract", "info", "F2", "Kantine"],
    ]);
    expect(told({ Tenders: tenders, Inschrijvingen: bids("nee") })).toEqual([]);
  });
});
