import type { CellValue } from "../../../src/domain/cell";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { workbookOfTables, type Cells } from "./workbook-of";

const read = (tables: Readonly<Record<string, Cells>>, choices = NO_CHOICES) =>
  readTables(workbookOfTables(tables), choices);
const suppliersOf = (headers: readonly [string, string], ...rows: (readonly [CellValue, CellValue])[]) =>
  read({ L: [[...headers, "PSO-niveau"], ...rows.map((row) => [...row, "T1"])] });

describe("a column of bare numbers beside a column of names", () => {
  it.each([
    ["Crediteur", "Naam crediteur"],
    ["Crediteur", "Crediteurnaam"],
    ["Crediteur", "Naam"],
    ["Crediteur", "Naam 1"],
    ["Supplier", "Supplier name"],
    ["Vendor", "Vendor name"],
    ["Vendor", "Name 1"],
    ["Leverancier", "Naam leverancier"],
    ["Leverancier", "Leverancier naam"],
    ["Leverancier", "Leverancier "],
    ["Bedrijf", "Bedrijfsnaam"],
  ] as const)("is not the name: %s and %s", (number, name) => {
    const { suppliers, findings } = suppliersOf([number, name], [4001, "A"], ["0004002", "B"], ["", "C"]);
    expect(findings).toEqual([]);
    expect(suppliers?.rows.map((row) => row.name.value)).toEqual(["A", "B", "C"]);
    const swapped = suppliersOf([name, number], ["A", 4001], ["B", " 4002 "]);
    expect(swapped.findings).toEqual([]);
    expect(swapped.suppliers?.rows.map((row) => row.name.value)).toEqual(["A", "B"]);
  });

  it("is not the name of a bidder, of a contract's supplier or of an organisation in the register", () => {
    const { bids, contracts, register, findings } = read({
      B: [
        ["Supplier", "Supplier name", "Inschrijfprijs"],
        [4001, "A", 100],
      ],
      C: [
        ["Contractnummer", "Crediteur", "Naam crediteur", "Einde"],
        ["K-1", 4001, "A", 46387],
      ],
      "PSO-register": [
        ["Organisatie", "Naam organisatie", "KvK-nummer", "PSO-niveau"],
        [17, "A", "12345678", "T1"],
      ],
    });
    expect(findings).toEqual([]);
    expect(bids?.rows[0]?.bidder.value).toBe("A");
    expect(contracts?.rows[0]?.supplier.value).toBe("A");
    expect(register?.rows[0]?.organisation.value).toBe("A");
  });

  it("is one too when its header or a total stands in it again", () => {
    const { suppliers, findings } = suppliersOf(
      ["Crediteur", "Naam crediteur"],
      [4001, "A"],
      ["Crediteur", "Naam crediteur"],
      ["Totaal", ""],
    );
    expect(findings).toEqual([]);
    expect(suppliers?.rows[0]?.name.value).toBe("A");
  });

  it("stays the name when it is the only one, when the user chose it, or when neither holds names", () => {
    const alone = read({
      L: [
        ["Leverancier", "PSO-niveau"],
        [4711, "T1"],
      ],
    });
    expect(alone.suppliers?.rows[0]?.name.value).toBe("4711");
    const cells: Cells = [
      ["Leverancier", "Naam leverancier", "PSO-niveau"],
      [4001, "A", "T1"],
    ];
    const choices = { tables: new Map(), columns: new Map([["suppliers.name", "Leverancier"]]) };
    expect(read({ L: cells }, choices).suppliers?.rows[0]?.name.value).toBe("4001");
    const numbers = suppliersOf(["Crediteur", "Naam crediteur"], [4001, 7], [4002, 8]);
    expect(numbers.findings).toMatchObject([{ code: "columnTwice", severity: "error" }]);
  });

  it("is no such column with a single name or nothing in it", () => {
    const mixed = suppliersOf(["Crediteur", "Naam crediteur"], [4001, "A"], ["Bakker", "B"]);
    expect(mixed.findings).toMatchObject([{ code: "columnTwice" }]);
    const blank = suppliersOf(["Crediteur", "Naam crediteur"], ["", "A"]);
    expect(blank.findings).toMatchObject([{ code: "columnTwice" }]);
  });
});
