import type { Finding } from "../../src/domain/finding";
import { addUpSpend } from "../../src/domain/supplier/add-up-spend";
import { checkContracts } from "../../src/domain/supplier/check-contracts";
import { findings as en } from "../../src/locale/en/findings";
import { findings as nl } from "../../src/locale/nl/findings";
import { OTHER, type Typed } from "../domain/pso/supplier-of";
import { cycleTables, DATE, POLICY } from "../domain/supplier/cycle-tables";

const STRANGER: Typed = { Leverancier: "Niemand", "KvK-nummer": "" };

const CONTRACTS: readonly Typed[] = [
  { Einde: "2027-12-31", "PSO-niveau bij gunning": "Trede 3", Prijsafspraak: "nee" },
  { Start: "2024-01-01", "PSO-clausule": "nee", Prijsafspraak: "" },
  { Contractnummer: "", "PSO-clausule": "", "PSO-niveau bij gunning": "" },
  { Contractnummer: "K-3", Start: "", Einde: "" },
  { Contractnummer: "K-4", Start: "2027-01-01", Einde: "onbepaald" },
  { Contractnummer: "K-5", Start: "2028-01-01", Einde: "2027-01-01" },
  { Contractnummer: "K-6", Start: "2023-01-01", Einde: "2024-01-01" },
  { Contractnummer: "K-7", ...STRANGER },
  { Contractnummer: "K-8", "KvK-nummer": "87654321", Leverancier: "Zuid" },
  { Contractnummer: "K-9", "KvK-nummer": "", Leverancier: "" },
  { Contractnummer: "K-10", Leverancier: "Smederij Zuid" },
];
const SUPPLIERS: readonly Typed[] = [{ Inkoopvolume: 5 }, { ...OTHER, "Geldig tot": "2026-01-01" }];
const BLANK: Typed = {
  Start: "",
  Einde: "",
  "PSO-clausule": "",
  Prijsafspraak: "",
  "PSO-niveau bij gunning": "",
};

const contracts = (rows: readonly Typed[]) =>
  checkContracts(cycleTables({ suppliers: SUPPLIERS, contracts: rows }), DATE, POLICY).findings;
const spend = (suppliers: readonly Typed[], purchases?: readonly Typed[]) =>
  addUpSpend(cycleTables(purchases ? { suppliers, purchases } : { suppliers }), DATE, POLICY).findings;

const FINDINGS: readonly Finding[] = [
  ...contracts(CONTRACTS),
  ...contracts([BLANK]),
  ...spend(SUPPLIERS, [{ Bedrag: "" }, { Jaar: "" }, { Jaar: "ooit" }, { Bedrag: -9_999 }]),
  ...spend([{ Inkoopvolume: 5 }, { Inkoopvolume: 5, Certificaatnummer: "C-2" }]),
  ...spend([{ Inkoopvolume: 5 }, { Inkoopvolume: 6, Certificaatnummer: "C-2" }]),
];

it.each([nl, en])("says in whole sentences what is wrong and what to do: %#", ({ finding }) => {
  for (const each of FINDINGS) {
    const text = finding(each);
    expect(text).toMatch(/^[\p{Lu}‘\d].*[.?]$/u);
    expect(text).not.toMatch(/undefined|NaN|\?\?|\b\d{4}-\d{2}-\d{2}\b|\b[a-z]{3,}[A-Z]|trede\d/);
  }
});

it("says the same things in both languages", () => {
  const distinct = (finding: (each: Finding) => string) => new Set(FINDINGS.map(finding)).size;
  expect(distinct(nl.finding)).toBe(distinct(en.finding));
  expect(distinct(nl.finding)).toBeGreaterThan(30);
});
