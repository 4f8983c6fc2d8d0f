import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { workbookOfTables } from "./workbook-of";

const firstSupplier = (headers: readonly string[], row: readonly (string | number)[]) =>
  readTables(workbookOfTables({ Lijst: [headers, row] }), NO_CHOICES).suppliers?.rows[0];

describe("the dates of a supplier table that has a contract number too", () => {
  it.each([
    ["Contract", "Startdatum", "Einddatum"],
    ["Contractnr.", "Begindatum", "Einddatum"],
    ["Contract number", "Start date", "End date"],
  ])("are not the certificate's when their headers do not say so: %s, %s, %s", (contract, start, end) => {
    const row = firstSupplier(
      [contract, "Leverancier", "KvK-nummer", "PSO-trede", start, end],
      ["K1", "A", "12345678", "T2", 45658, 46174],
    );
    expect(row?.level.value?.level).toBe("trede2");
    expect([row?.validFrom.value, row?.validUntil.value]).toEqual([null, null]);
  });

  it("are the certificate's when they do", () => {
    const row = firstSupplier(
      [
        "Contract",
        "Leverancier",
        "PSO-trede",
        "Einddatum",
        "Startdatum certificaat",
        "Einddatum certificaat",
      ],
      ["K1", "A", "T2", 46174, 45658, 46387],
    );
    expect([row?.validFrom.value, row?.validUntil.value]).toEqual([45658, 46387]);
  });

  it("are read from any of these words where there is no contract number", () => {
    const row = firstSupplier(
      ["Leverancier", "PSO-trede", "Startdatum", "Einddatum"],
      ["A", "T2", 45658, 46174],
    );
    expect([row?.validFrom.value, row?.validUntil.value]).toEqual([45658, 46174]);
  });
});
