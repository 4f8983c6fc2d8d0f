import type { ExcelSerial } from "../../../src/domain/cell";
import { parseIsoDate } from "../../../src/domain/dates/iso-date";
import { bidderCopies } from "../../../src/domain/supplier/bidder-copies";
import { matchSupplier } from "../../../src/domain/supplier/match-supplier";
import { suppliersOn } from "../../../src/domain/supplier/suppliers-on";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { SOUND, suppliersOf, type Typed } from "../pso/supplier-of";
import { workbookOfTables } from "../tables/workbook-of";

const DAY = parseIsoDate("2026-03-01") as ExcelSerial;

function copiesOf(rows: readonly Typed[], bid: Typed = {}) {
  const typed = {
    Inschrijver: "De Linde BV",
    "KvK-nummer": "12345678",
    Inschrijfprijs: 100,
    Geldig: "",
    ...bid,
  };
  const { bids } = readTables(
    workbookOfTables({ Inschrijvingen: [Object.keys(typed), Object.values(typed)] }),
    NO_CHOICES,
  );
  const suppliers = suppliersOn(suppliersOf(...rows).suppliers?.rows ?? [], DAY, { copyRequired: true });
  return bidderCopies(bids?.rows ?? [], matchSupplier(suppliers));
}

it.each<[string, Typed, string]>([
  ["received with a bare ja", {}, "received"],
  ["received on a day", { "Kopie ontvangen": "2025-02-01" }, "received"],
  ["missing", { "Kopie ontvangen": "" }, "missing"],
  ["missing where the cell says nee", { "Kopie ontvangen": "nee" }, "missing"],
  ["missing where the copy is of a certificate that has ended", { "Geldig tot": "2026-02-28" }, "missing"],
  ["missing where the level cannot be read", { "PSO-niveau": "Trde 2", "Kopie ontvangen": "" }, "missing"],
  ["not needed without a level", { "PSO-niveau": "geen", "Kopie ontvangen": "" }, "notNeeded"],
  [
    "not needed with equivalent proof",
    { "Kopie ontvangen": "", "Gelijkwaardig bewijs": "verklaring" },
    "notNeeded",
  ],
])("a copy is %s", (_, row, state) => {
  expect(copiesOf([row])).toMatchObject([{ bidder: "De Linde BV", kvk: "12345678", state }]);
});

it("asks for the copy of the successor when only the one of the certificate before it is there", () => {
  const rows: readonly Typed[] = [
    { "Geldig tot": "2026-02-28" },
    {
      Ingangsdatum: "2026-03-01",
      "Geldig tot": "2028-02-28",
      Certificaatnummer: "C-9",
      "Kopie ontvangen": "",
    },
  ];
  expect(copiesOf(rows)).toMatchObject([{ state: "missing" }]);
});

it.each<[string, Typed]>([
  ["was declared invalid", { Geldig: "nee" }],
  ["dropped out", { Geldig: "vervallen" }],
])("asks nothing more of a bidder that %s", (_, bid) => {
  expect(copiesOf([{ "Kopie ontvangen": "" }], bid)).toMatchObject([{ state: "notNeeded" }]);
});

it("knows a renamed bidder by its number, gives its address, and tells who is not on the list", () => {
  const rows = [{ ...SOUND, "E-mail": "info@linde.nl" }];
  expect(copiesOf(rows, { Inschrijver: "Linde Groep" })).toEqual([
    { bidder: "Linde Groep", kvk: "12345678", state: "received", email: "info@linde.nl" },
  ]);
  expect(copiesOf(rows, { Inschrijver: "Nieuw", "KvK-nummer": "99999999" })).toEqual([
    { bidder: "Nieuw", kvk: "99999999", state: "unknownSupplier", email: null },
  ]);
});
