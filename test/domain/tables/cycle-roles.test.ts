import { blockingFindings } from "../../../src/application/blocking-findings";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { hasOwnWords } from "../../../src/domain/tables/cycle-roles";
import { readTables } from "../../../src/domain/tables/read-tables";
import type { MappingChoices, WorkbookTables } from "../../../src/domain/tables/read-tables-types";
import type { TableRole } from "../../../src/domain/tables/roles";
import { sheetOf, workbookOf, workbookOfTables, type Cells } from "./workbook-of";

const ROLES = [
  "suppliers",
  "tenders",
  "criteria",
  "bids",
  "assessments",
  "contracts",
  "purchases",
  "reviewCriteria",
  "judgements",
] as const satisfies readonly TableRole[];

/** A table with these headers and one row, by the name of the table. */
const withHeaders = (tables: Readonly<Record<string, readonly string[]>>) =>
  workbookOfTables(
    Object.fromEntries(
      Object.entries(tables).map(([name, headers]) => [name, [headers, headers.map(() => "x")]]),
    ),
  );
const read = (tables: Readonly<Record<string, readonly string[]>>, choices: MappingChoices = NO_CHOICES) =>
  readTables(withHeaders(tables), choices);
const served = (tables: WorkbookTables) => ROLES.filter((role) => tables[role] !== null);
const codes = ({ findings }: WorkbookTables) => findings.map(({ code, severity }) => [code, severity]);

const PURCHASES = ["Leverancier", "KvK-nummer", "Jaar", "Bedrag"];
const REVIEW_CRITERIA = ["Beoordelingscriterium", "Weging", "Toelichting"];
const JUDGEMENTS = ["Leverancier", "Periode", "Beoordelingscriterium", "Beoordelaar", "Oordeel"];

describe("the tables of the supplier cycle", () => {
  it.each<[TableRole, readonly string[]]>([
    ["purchases", PURCHASES],
    ["purchases", ["Naam crediteur", "Boekjaar", "Inkoopvolume (EUR excl. btw)"]],
    ["purchases", ["Crediteur", "Factuurdatum", "Factuurbedrag"]],
    ["purchases", ["Supplier", "Year", "Amount"]],
    ["purchases", ["Leverancier", "KvK-nummer", "Jaar", "Bedrag", "Grootboek", "Opmerking"]],
    ["purchases", ["Leverancier", "KvK-nummer", "PSO-niveau", "Jaar", "Bedrag"]],
    ["reviewCriteria", REVIEW_CRITERIA],
    ["reviewCriteria", ["Review criterion", "Weight"]],
    ["judgements", JUDGEMENTS],
    ["judgements", ["Supplier", "Review criterion", "Reviewer", "Rating"]],
    ["judgements", ["Crediteur", "Criterium", "Ingevuld door", "Oordeel"]],
  ])("are known by their headers, whatever their name: %s %j", (role, headers) => {
    const tables = read({ Blad1: headers });
    expect(served(tables)).toEqual([role]);
    expect(codes(tables)).toEqual([]);
  });

  it.each<[string, TableRole, readonly string[]]>([
    ["Blad1", "suppliers", ["Leverancier", "PSO-niveau", "Geldig tot", "Jaar", "Bedrag"]],
    ["Leveranciers", "suppliers", ["Leverancier", "KvK-nummer", "PSO-niveau", "Jaar", "Bedrag"]],
    ["Blad1", "suppliers", ["Leverancier", "KvK-nummer", "PSO-niveau", "Boekjaar", "Inkoopbedrag"]],
    ["Inkoop", "suppliers", ["Leverancier", "KvK-nummer", "PSO-niveau", "Geldig tot", "Jaar", "Bedrag"]],
    ["Blad1", "contracts", ["Contractnummer", "Leverancier", "Start", "Einde", "Jaar", "Bedrag"]],
    ["Blad1", "contracts", ["Contractnummer", "Leverancier", "Start", "Jaar", "Bedrag"]],
    ["Blad1", "bids", ["Inschrijver", "Inschrijfprijs", "Jaar", "Bedrag"]],
    ["Blad1", "bids", ["Tender", "Leverancier", "Bedrag", "Jaar", "Opmerking"]],
    ["Beoordelingscriteria", "criteria", ["Tender", "Criterium", "Soort", "Weging"]],
    ["Beoordelingen", "assessments", ["Inschrijver", "Criterium", "Beoordelaar", "Score"]],
    ["Blad1", "assessments", ["Leverancier", "KvK-nummer", "Criterium", "Beoordelaar", "Score", "Periode"]],
    ["Blad1", "assessments", ["Tender", "Leverancier", "Criterium", "Beoordelaar", "Beoordeling"]],
  ])("leave a table that served a tender to it: %s as %s, %j", (name, role, headers) => {
    expect(served(read({ [name]: headers }))).toEqual([role]);
  });

  it("take everyday words from a table that bears their name", () => {
    const everyday = ["Leverancier", "Criterium", "Beoordelaar", "Score"];
    expect(served(read({ Leveranciersoordelen: everyday }))).toEqual(["judgements"]);
    expect(served(read({ Beoordelingscriteria: ["Criterium", "Weging"] }))).toEqual(["reviewCriteria"]);
    const unnamed = read({ Blad1: ["Criterium", "Weging"] });
    expect([served(unnamed), unnamed.candidates.map(({ role }) => role)]).toEqual([[], ["criteria"]]);
  });

  it("are found in plain ranges below each other", () => {
    const rows: Cells = [
      ["Criteria", "", ""],
      REVIEW_CRITERIA,
      ["Kwaliteit", 100, ""],
      ["", "", ""],
      ["Leverancier", "Jaar", "Bedrag"],
      ["A", 2025, 10],
    ];
    const tables = readTables(workbookOf([sheetOf("Blad1", rows)]), NO_CHOICES);
    expect(served(tables)).toEqual(["purchases", "reviewCriteria"]);
    expect(tables.reviewCriteria?.rows).toHaveLength(1);
  });

  it("may be pointed out, and their columns too", () => {
    const choices: MappingChoices = {
      tables: new Map([["purchases", "Uitgaven"]]),
      columns: new Map([["purchases.amount", "Besteed"]]),
    };
    const tables = read({ Uitgaven: ["Leverancier", "Jaar", "Besteed"] }, choices);
    expect(tables.purchases?.rows[0]?.amount.raw).toBe("x");
  });

  it.each<[string, Readonly<Record<string, readonly string[]>>, string]>([
    ["two of a kind", { Inkoop2024: PURCHASES, Inkoop2025: PURCHASES }, "twoCandidateTables"],
    [
      "a year that is not there",
      { Inkoop: ["Leverancier", "KvK-nummer", "Bedrag excl. btw", "Btw"] },
      "columnMissing",
    ],
    [
      "a weight that is not there",
      { Beoordelingscriteria: ["Beoordelingscriterium", "Toelichting"] },
      "columnMissing",
    ],
    [
      "a reviewer that is not there",
      { Leveranciersoordelen: ["Leverancier", "Aspect", "Oordeel"] },
      "columnMissing",
    ],
    ["a column that is there twice", { Inkoop: [...PURCHASES, "Bedrag "] }, "columnTwice"],
  ])("with %s are told about and block no score", (_, tables, code) => {
    const found = read({
      ...tables,
      Criteria: ["Criterium", "Soort", "Weging"],
      Inschrijvingen: ["Inschrijver", "Inschrijfprijs"],
    });
    expect(codes(found)).toContainEqual([code, "warning"]);
    expect(blockingFindings(found)).toEqual([]);
  });

  it("block no score when a column that was pointed out is gone", () => {
    const choices: MappingChoices = {
      tables: new Map([["purchases", "Inkoop"]]),
      columns: new Map([["purchases.amount", "Besteed"]]),
    };
    const found = read({ Inkoop: PURCHASES }, choices);
    expect(codes(found)).toContainEqual(["rememberedColumnGone", "warning"]);
    expect(found.purchases).toBeNull();
  });

  it("are no reason to speak up about a list that merely resembles one", () => {
    for (const headers of [
      ["Leverancier", "KvK-nummer", "E-mail"],
      ["Jaar", "Bedrag"],
      ["Leverancier", "Contactpersoon"],
    ]) {
      const found = read({ Inkoop: headers, L: ["Leverancier", "PSO-niveau"] });
      expect(codes(found)).toEqual([]);
    }
  });

  it("may have no judgements between two reviews", () => {
    const empty = readTables(
      workbookOfTables({ Leveranciersoordelen: [JUDGEMENTS, JUDGEMENTS.map(() => "")] }),
      NO_CHOICES,
    );
    expect([empty.judgements?.rows, empty.findings]).toEqual([[], []]);
    const none = readTables(workbookOfTables({ Inkoop: [PURCHASES, PURCHASES.map(() => "")] }), NO_CHOICES);
    expect(codes(none)).toEqual([["tableEmpty", "warning"]]);
  });
});

it("asks own words only of roles whose words may be a tender's", () => {
  expect(hasOwnWords("suppliers", [])).toBe(true);
  expect(hasOwnWords("purchases", [])).toBe(true);
  expect(hasOwnWords("reviewCriteria", ["Criterium", "Weging"])).toBe(false);
  expect(hasOwnWords("judgements", ["Criterium", "Oordeel"])).toBe(true);
});
