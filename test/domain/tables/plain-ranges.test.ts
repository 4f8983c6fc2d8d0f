import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { sheetOf, tableOn, workbookOf, type Cells } from "./workbook-of";

const HEADER = ["Leverancier", "PSO-niveau", "Geldig tot"];
const read = (...cells: Cells) => readTables(workbookOf([sheetOf("Blad1", cells)]), NO_CHOICES);

describe("a header line that comes back in a plain range", () => {
  it("is no row and no border: the range goes on", () => {
    const { suppliers, findings } = read(HEADER, ["A", "T1", 46387], HEADER, ["B", "T2", 46387], HEADER);
    expect(findings).toEqual([]);
    expect(suppliers?.rows.map(({ name, place }) => [name.value, place.row])).toEqual([
      ["A", 2],
      ["B", 4],
    ]);
  });

  it("is compared as headers are, over columns without a header too", () => {
    const { suppliers, findings } = read(
      ["Leverancier", "", "PSO-niveau"],
      ["A", "notitie", "T1"],
      ["LEVERANCIER ", "", "PSO niveau"],
      ["B", "", "T2"],
    );
    expect(findings).toEqual([]);
    expect(suppliers?.rows.map(({ name }) => name.value)).toEqual(["A", "B"]);
  });

  it("starts another table when it is longer, or stands in other columns", () => {
    const longer = read(
      HEADER,
      ["A", "T1", 46387],
      [...HEADER, "KvK-nummer"],
      ["B", "T2", 46387, "12345678"],
    );
    expect(longer.findings).toMatchObject([{ code: "twoCandidateTables" }]);
    const moved = read(
      ["Leverancier", "PSO-niveau", "", ""],
      ["A", "T1", "", ""],
      ["", "", "Leverancier", "PSO-niveau"],
      ["", "", "B", "T2"],
    );
    expect(moved.findings).toMatchObject([{ code: "twoCandidateTables" }]);
  });

  it("after a blank row is another table, because it may be another list", () => {
    expect(read(HEADER, ["A", "T1", 46387], [], HEADER, ["B", "T2", 46387]).findings).toMatchObject([
      { code: "twoCandidateTables" },
    ]);
  });
});

describe("titles above the headers of a plain range", () => {
  const titles = ["Leverancier", "", "PSO-certificaat", "", "", "Verificatie", ""];
  const headers = ["Naam", "KvK", "Niveau", "Ingangsdatum", "Geldig tot", "Kopie", "Door"];
  const row = ["A", "12345678", "T1", 45901, 46630, "ja", "J."];

  it("are no table when they look like headers themselves", () => {
    const { suppliers, findings, candidates } = read(titles, headers, row);
    expect(findings).toEqual([]);
    expect(candidates).toHaveLength(1);
    expect(suppliers?.table).toMatchObject({ id: "Blad1!A2", headers });
    expect(suppliers?.rows).toHaveLength(1);
  });

  it("are no table when they span only a part of it", () => {
    const { suppliers, findings } = read(
      ["Leverancier", "", "PSO-certificaat", ""],
      ["KvK", "Naam", "Nummer", "Niveau"],
      ["12345678", "A", "C-1", "T1"],
    );
    expect(findings).toEqual([]);
    expect(suppliers?.rows.map(({ name }) => name.value)).toEqual(["A"]);
  });

  it("are no table above an Excel table, however well they fit", () => {
    const sheet = sheetOf("Blad1", [["Leverancier", "", "PSO-niveau"], headers, row]);
    const table = tableOn(sheet, "Tabel1", { row: 1, rowCount: 2 });
    const { suppliers, findings } = readTables(workbookOf([sheet], [table]), NO_CHOICES);
    expect(findings).toEqual([]);
    expect(suppliers?.table.label).toBe("Tabel1");
  });

  it("leave a table without rows alone that stands beside another one", () => {
    const { suppliers, bids } = read(
      ["Leverancier", "PSO-niveau", "", "", ""],
      ["", "", "", "Inschrijver", "Inschrijfprijs"],
      ["", "", "", "A", 1],
    );
    expect(suppliers?.rows).toEqual([]);
    expect(bids?.rows).toHaveLength(1);
  });
});
