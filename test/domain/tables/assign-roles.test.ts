import { blockingFindings } from "../../../src/application/blocking-findings";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { workbookOf, workbookOfTables, sheetOf, tableOn, type Cells } from "./workbook-of";

const SUPPLIERS: Cells = [
  ["Leverancier", "KvK-nummer", "PSO-niveau"],
  ["A", "12345678", "T1"],
];
const EXTRACT: Cells = [
  ["Organisatie", "KvK-nummer", "PSO-niveau", "Geldig tot"],
  ["A bv", "12345678", "Trede 1", "2027-01-01"],
];
const CONTRACTS: Cells = [
  ["Contractnummer", "Leverancier", "KvK-nummer", "Start", "Einde"],
  ["K-1", "A", "12345678", "2026-01-01", "2027-12-31"],
];
const CRITERIA: Cells = [
  ["Criterium", "Soort", "Weging"],
  ["Prijs", "prijs", 100],
];
const BIDS: Cells = [
  ["Inschrijver", "Inschrijfprijs"],
  ["A", 10],
];
const read = (tables: Readonly<Record<string, Cells>>) => readTables(workbookOfTables(tables), NO_CHOICES);

describe("an extract from the PSO register", () => {
  it.each([
    "PSO-register",
    "pso register",
    "tblPSORegister1",
    "Register PSO",
    "Registeruittreksel",
    "Uittreksel_2026",
    "Export PSO-register okt 2026",
  ])("is known by the name %s and is not taken for the suppliers", (name) => {
    const tables = read({ Leveranciers: SUPPLIERS, [name]: EXTRACT });
    expect(tables.findings).toEqual([]);
    expect(tables.suppliers?.table.label).toBe("Leveranciers");
    expect(tables.register?.rows[0]).toMatchObject({
      organisation: { value: "A bv" },
      kvk: { value: "12345678" },
      level: { value: { level: "trede1" } },
    });
  });

  it("is read from a sheet that was pasted over, without a table", () => {
    const snapshot = workbookOf([sheetOf("Leveranciers", SUPPLIERS), sheetOf("PSO-register", EXTRACT)]);
    const tables = readTables(snapshot, NO_CHOICES);
    expect(tables.register?.table.label).toBe("PSO-register");
    expect(tables.suppliers?.table.label).toBe("Leveranciers");
  });

  it("is known by the sheet when the name of its table says nothing", () => {
    const sheet = sheetOf("PSO-register", EXTRACT);
    for (const name of ["Tabel1", "Register"]) {
      const tables = readTables(workbookOf([sheet], [tableOn(sheet, name)]), NO_CHOICES);
      expect(tables.register?.table.label).toBe(name);
      expect(tables.suppliers).toBeNull();
    }
  });

  it("is not seen in a table that bears another name of its own", () => {
    const sheet = sheetOf("PSO-register", SUPPLIERS);
    const tables = readTables(workbookOf([sheet], [tableOn(sheet, "Leveranciers")]), NO_CHOICES);
    expect(tables.suppliers?.table.label).toBe("Leveranciers");
    expect(tables.register).toBeNull();
  });

  it.each(["Register", "Leveranciersregister", "Contractenregister", "KvK-uittreksels"])(
    "is not seen in a supplier list on a sheet %s",
    (name) => {
      const tables = readTables(workbookOf([sheetOf(name, SUPPLIERS)]), NO_CHOICES);
      expect(tables.findings).toEqual([]);
      expect(tables.suppliers?.rows).toHaveLength(1);
      expect(tables.register).toBeNull();
    },
  );

  it("never serves as the suppliers, even where there are none", () => {
    expect(read({ "PSO-register": EXTRACT }).suppliers).toBeNull();
  });
});

describe("tables that no score rests on", () => {
  const tender = { Leveranciers: SUPPLIERS, Criteria: CRITERIA, Inschrijvingen: BIDS };

  it.each<[string, Readonly<Record<string, Cells>>]>([
    ["two contract tables", { ContractenA: CONTRACTS, ContractenB: CONTRACTS }],
    ["two extracts", { "Register PSO": EXTRACT, "PSO-register": EXTRACT }],
    [
      "an extract without KvK numbers",
      { "PSO-register": EXTRACT.map(([name, , ...rest]) => [name ?? "", ...rest]) },
    ],
    [
      "contracts without a supplier",
      {
        Contracten: [
          ["Contractnummer", "Start", "Einde"],
          ["K-1", 46000, 46500],
        ],
      },
    ],
  ])("are told about but block nothing: %s", (_, more) => {
    const tables = read({ ...tender, ...more });
    expect(tables.findings).toMatchObject([{ severity: "warning" }]);
    expect(blockingFindings(tables)).toEqual([]);
  });

  it("give way to the suppliers where a table could be either", () => {
    const both = read({
      Inkoop: [
        ["Contractnummer", "Leverancier", "PSO-niveau"],
        ["K-1", "A", "T1"],
      ],
    });
    expect(both.suppliers?.rows).toHaveLength(1);
    expect(both.contracts).toBeNull();
    expect(both.findings).toEqual([]);
  });
});

describe("a table that only weak words make fit", () => {
  const staff: Cells = [
    ["Naam", "Functie", "Niveau", "Startdatum"],
    ["Jan", "inkoper", "HBO", 43831],
  ];
  const plainSuppliers = sheetOf("Leveranciers", SUPPLIERS);
  const suppliersOf = (...[sheets, tables]: Parameters<typeof workbookOf>) => {
    const { suppliers, findings } = readTables(workbookOf(sheets, tables), NO_CHOICES);
    return [suppliers?.table.label ?? null, findings.map(({ code }) => code)];
  };

  it("is no candidate beside one whose headers say what it is", () => {
    expect(suppliersOf([sheetOf("Medewerkers", staff), plainSuppliers])).toEqual(["Leveranciers", []]);
  });

  it("gives way even when it is an Excel table and the other is not", () => {
    const sheet = sheetOf("Medewerkers", staff);
    expect(suppliersOf([sheet, plainSuppliers], [tableOn(sheet, "Tabel1")])).toEqual(["Leveranciers", []]);
  });

  it("serves where there is no other, and is asked about beside one that is half as clear", () => {
    expect(suppliersOf([sheetOf("Lijst", staff)])).toEqual(["Lijst", []]);
    const half: Cells = [
      ["Leverancier", "PSO-status"],
      ["A", "T1"],
    ];
    expect(suppliersOf([sheetOf("Lijst", staff), sheetOf("Half", half)])).toEqual([
      null,
      ["twoCandidateTables"],
    ]);
  });

  it("goes before an empty list with clearer headers only as an Excel table", () => {
    const sheet = sheetOf("Lijst", staff);
    const empty = sheetOf("Leeg", SUPPLIERS.slice(0, 1));
    expect(suppliersOf([sheet, empty], [tableOn(sheet, "Tabel1")])).toEqual(["Tabel1", []]);
    expect(suppliersOf([sheet, empty])).toEqual([null, ["twoCandidateTables"]]);
  });
});
