import { addUpSpend } from "../../../src/domain/supplier/add-up-spend";
import { checkContracts } from "../../../src/domain/supplier/check-contracts";
import { findings as nl } from "../../../src/locale/nl/findings";
import { contractsJson } from "../../../src/workbench/cli/contracts-json";
import { spendJson } from "../../../src/workbench/cli/spend-json";
import { cycleTables, DATE, POLICY } from "../../domain/supplier/cycle-tables";

it("gives every contract, and its number with every finding", () => {
  const tables = cycleTables({
    suppliers: [{}],
    contracts: [
      { Leverancier: "Oude naam", Einde: "2027-06-30" },
      { Contractnummer: "", Leverancier: "Niemand", "KvK-nummer": "" },
    ],
  });
  const json = contractsJson(checkContracts(tables, DATE, POLICY), nl.finding);
  expect(json).toMatchObject({
    date: "2026-03-01",
    contracts: [
      {
        number: "K-1",
        supplier: "De Linde BV",
        kvk: "12345678",
        ok: true,
        phase: "running",
        start: "2025-02-01",
        end: "2027-06-30",
        clause: true,
        priceAgreement: true,
        level: "trede2",
        counts: true,
        reason: null,
        countsAtStart: true,
        levelAtAward: "trede2",
        coveredUntil: "2026-12-31",
        renewBy: "2026-12-31",
      },
      { number: null, supplier: "Niemand", ok: false, level: null, counts: false, reason: "unknownSupplier" },
    ],
    findings: [
      {
        code: "contractCertificateEnds",
        severity: "warning",
        table: "Contracten",
        cell: "E2",
        contract: "K-1",
      },
      { code: "contractNumberMissing", cell: "A3", contract: null },
      { code: "cycleSupplierUnknown", cell: "B3", supplier: "Niemand", contract: null },
    ],
  });
});

it("gives the spend per level, year and supplier", () => {
  const tables = cycleTables({
    suppliers: [{}],
    purchases: [{ Bedrag: 60 }, { Leverancier: "Niemand", "KvK-nummer": "", Jaar: "", Bedrag: 40 }],
  });
  const json = spendJson(addUpSpend(tables, DATE, POLICY), nl.finding);
  expect(json).toMatchObject({
    date: "2026-03-01",
    source: "purchases",
    total: 100,
    atHolders: 60,
    share: 0.6,
    years: [
      { year: 2025, total: 60, atHolders: 60, share: 1 },
      { year: null, total: 40, atHolders: 0, share: 0 },
    ],
    suppliers: [
      { name: "De Linde BV", kvk: "12345678", known: true, level: "trede2", euro: 60, ask: false },
      {
        name: "Niemand",
        kvk: null,
        known: false,
        level: "none",
        euro: 40,
        years: [
          { year: 2025, euro: 0 },
          { year: null, euro: 40 },
        ],
        ask: true,
      },
    ],
    findings: [{ code: "spendYearMissing" }, { code: "cycleSupplierUnknown" }],
  });
  expect(json).toHaveProperty("levels.0", { level: "none", euro: 40, share: 0.4 });
});
