import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDocuments, type CalculatedBook } from "../../support/document-workbook";
import { figuresOnly, recalculatedValues } from "../../support/recalculated-values";
import { OTHER } from "../pso/supplier-of";
import { complianceSheetOf } from "./compliance-sheet-of";
import { contractSheetOf } from "./contract-sheet-of";
import { spendSheetOf } from "./spend-sheet-of";

const NONE = { ...OTHER, "PSO-niveau": "geen", Ingangsdatum: "", "Geldig tot": "", Certificaatnummer: "" };
const ZUID = { Leverancier: "Smederij Zuid", "KvK-nummer": "87654321" };

const DOCUMENTS = [
  complianceSheetOf({
    suppliers: [{}, { ...NONE, "Code versie": "2024-1" }],
    tenders: [{}, { "Code genoemd": "" }, { "PSO-regel": "" }],
    contracts: [{}, ZUID],
    purchases: [{ Bedrag: 0.1 }, { ...ZUID, Bedrag: 1e9 / 3 }],
  }),
  contractSheetOf(
    [
      {},
      { ...ZUID, Contractnummer: "=1+1" },
      { Contractnummer: "K-3", Einde: "onbepaald" },
      { Einde: "2024-12-31" },
    ],
    [{}, NONE],
  ),
  spendSheetOf(
    [{}, NONE],
    [
      { Jaar: 2024, Bedrag: 0.1 },
      { Jaar: 2024, Bedrag: 0.2 },
      { Jaar: 2025, Bedrag: -75.005 },
      { Jaar: "", Bedrag: 1_234.565 },
      { ...ZUID, Jaar: 2025, Bedrag: 333.33 },
      { Leverancier: "@Niemand", "KvK-nummer": "99999999", Jaar: 2025, Bedrag: 1e9 / 3 },
    ],
  ),
];

describe("the sheets Naleving, Contractcheck and PSO-inkoop", () => {
  let book: CalculatedBook = {};

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "contract-and-spend-"));
    try {
      const file = join(folder, "book.xlsx");
      writeDocuments(file, DOCUMENTS.map(figuresOnly), [{ name: "Contracten", rows: [["Contractnummer"]] }]);
      [book = {}] = await recalculatedValues([file]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);

  it.each(DOCUMENTS.map((document) => [document.name, document] as const))(
    "%s: LibreOffice calculates what the engine says",
    (name, { readBack }) => {
      expect(readBack.length).toBeGreaterThan(4);
      for (const { row, column, expected } of readBack) {
        const value = book[name]?.[row]?.[column];
        if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
        else expect(value).toBe(expected);
      }
    },
  );
});
