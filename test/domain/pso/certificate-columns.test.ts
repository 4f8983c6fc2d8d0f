import type { ExcelSerial } from "../../../src/domain/cell";
import { parseIsoDate } from "../../../src/domain/dates/iso-date";
import { checkSuppliers } from "../../../src/domain/pso/check-suppliers";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { workbookOfTables, type Cells } from "../tables/workbook-of";

const DATE = parseIsoDate("2026-03-01") as ExcelSerial;

function told(cells: Cells, copyRequired = true) {
  const tables = readTables(workbookOfTables({ Leveranciers: cells }), NO_CHOICES);
  return checkSuppliers(tables, DATE, { copyRequired, horizonMonths: 6 }).map(
    ({ code, severity, place, params }) => [code, severity, place.cell, params["column"]],
  );
}

describe("columns that the table does not have", () => {
  const rows = Array.from({ length: 50 }, (_, index) => [`L${index}`, "Trede 1"]);

  it("are told once each, not once per row", () => {
    expect(told([["Leverancier", "PSO-niveau"], ...rows])).toEqual([
      ["certificateColumnMissing", "warning", "A1", "Ingangsdatum"],
      ["certificateColumnMissing", "warning", "A1", "Geldig tot"],
      ["certificateColumnMissing", "warning", "A1", "Kopie ontvangen"],
      ["certificateColumnMissing", "info", "A1", "KvK-nummer"],
      ["certificateColumnMissing", "info", "A1", "Certificaatnummer"],
      ["certificateColumnMissing", "info", "A1", "Geverifieerd op"],
    ]);
  });

  it("are not missed where the policy asks for no copy, or while nobody has a level", () => {
    expect(told([["Leverancier", "PSO-niveau"], ...rows], false)).not.toContainEqual(
      expect.arrayContaining(["Kopie ontvangen"]),
    );
    expect(
      told([
        ["Leverancier", "PSO-niveau"],
        ["A", "geen"],
      ]),
    ).toEqual([]);
  });

  it("are not told as missing when they are there twice", () => {
    const twice = told([
      [
        "Leverancier",
        "PSO-niveau",
        "Ingangsdatum",
        "Geldig tot",
        "Geldig tot",
        "Kopie ontvangen",
        "KvK-nummer",
      ],
      ["A", "Trede 1", "2025-01-01", "2026-12-31", "2026-12-31", "ja", "12345678"],
    ]);
    expect(twice.map(([, , , column]) => column)).toEqual(["Certificaatnummer", "Geverifieerd op"]);
  });
});
