import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell";
import { compareRegister } from "../../../src/domain/pso/compare-register";
import type { RegisterMatch } from "../../../src/domain/pso/register-match";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { workbookOfTables, type Cells } from "../tables/workbook-of";

const SUPPLIER_HEADERS = [
  "Leverancier",
  "KvK-nummer",
  "PSO-niveau",
  "Ingangsdatum",
  "Geldig tot",
  "Certificaathouder KvK",
  "Gelijkwaardig bewijs",
];
const REGISTER_HEADERS = ["Organisatie", "KvK-nummer", "PSO-niveau", "Geldig tot"];

/** A certificate that ends on 2026-12-31. */
const LINDE = ["De Linde BV", "12345678", "Trede 2", "2025-01-01", "2026-12-31", "", ""];
const LISTED = ["De Linde", "12345678", "PSO-Trede 2", "31-12-2026"];

function match(
  suppliers: Cells,
  register: Cells,
  headers: readonly string[] = REGISTER_HEADERS,
): RegisterMatch {
  const tables = readTables(
    workbookOfTables({
      Leveranciers: [SUPPLIER_HEADERS, ...suppliers],
      "PSO-register": [headers, ...register],
    }),
    NO_CHOICES,
  );
  if (tables.register === null) throw new Error("no extract");
  return compareRegister(tables.suppliers, tables.register);
}

/** Code, cell and parameters of every finding. */
function told({ findings }: RegisterMatch) {
  return findings.map(({ code, severity, place, params }) => [
    code,
    severity,
    `${place.sheet}!${place.cell}`,
    params,
  ]);
}

function withCell(row: readonly CellValue[], column: number, value: CellValue): readonly CellValue[] {
  return row.map((cell, index) => (index === column ? value : cell));
}

describe("a supplier with a certificate", () => {
  test("is confirmed when the extract has the same level and end date", () => {
    const result = match([LINDE], [LISTED]);
    expect(result.findings).toEqual([]);
    expect(result.organisations).toBe(1);
    expect(result.confirmed).toMatchObject([
      { name: "De Linde BV", place: { sheet: "Leveranciers", row: 2 } },
    ]);
  });

  test("is confirmed by the level alone when the extract has no end date", () => {
    expect(match([LINDE], [LISTED.slice(0, 3)], REGISTER_HEADERS.slice(0, 3)).confirmed).toHaveLength(1);
    expect(match([LINDE], [withCell(LISTED, 3, "")]).confirmed).toHaveLength(1);
  });

  test("may find itself by a number on its certificate", () => {
    const daughter = withCell(withCell(LINDE, 1, "87654321"), 5, "12345678; 87654321");
    const result = match([daughter], [LISTED]);
    expect(result.confirmed).toHaveLength(1);
    expect(result.findings).toEqual([]);
  });

  test("finds itself although Excel dropped the zero in front, on either side", () => {
    const zero = withCell(LINDE, 1, "02345678");
    const { confirmed, findings } = match([zero], [withCell(LISTED, 1, 2_345_678)]);
    expect(confirmed).toHaveLength(1);
    expect(findings).toMatchObject([
      { code: "kvkLeadingZeroLost", severity: "warning", place: { sheet: "PSO-register", cell: "B2" } },
    ]);
  });

  test("is told at the level and at the end date what differs", () => {
    expect(told(match([LINDE], [["De Linde", "12345678", "Trede 3", "31-12-2027"]]))).toEqual([
      ["registerLevelDiffers", "warning", "Leveranciers!C2", { register: "trede3", here: "trede2" }],
      ["registerEndDiffers", "warning", "Leveranciers!E2", { register: "2027-12-31", here: "2026-12-31" }],
    ]);
  });

  test("is told at the number that the extract does not have it", () => {
    expect(told(match([withCell(LINDE, 1, "11112222")], [LISTED]))).toEqual([
      ["registerLacksSupplier", "warning", "Leveranciers!B2", { kvk: "11112222" }],
    ]);
  });

  test.each([
    ["has no number that can be read", withCell(LINDE, 1, "onbekend")],
    ["has equivalent proof", withCell(withCell(LINDE, 1, "11112222"), 6, "SW-verklaring")],
    ["has a level that cannot be read", withCell(LINDE, 2, "Trede 4")],
  ])("is left alone when it %s", (_, row) => {
    expect(match([row], [LISTED])).toMatchObject({ confirmed: [], findings: [] });
  });

  test("is not confirmed when its own end date is missing", () => {
    expect(match([withCell(LINDE, 4, "")], [LISTED])).toMatchObject({ confirmed: [], findings: [] });
  });
});

describe("a supplier without a level", () => {
  test.each(["", "geen"])("hears of the certificate in the extract (level '%s')", (level) => {
    expect(told(match([withCell(LINDE, 2, level)], [LISTED]))).toEqual([
      ["registerHasLevel", "info", "Leveranciers!C2", { register: "trede2", until: "2026-12-31" }],
    ]);
  });

  test("hears nothing when the extract says none or does not have it", () => {
    expect(match([withCell(LINDE, 2, "")], [withCell(LISTED, 2, "geen")]).findings).toEqual([]);
    expect(match([withCell(LINDE, 2, "")], [withCell(LISTED, 1, "11112222")]).findings).toEqual([]);
  });

  test("is passed over when another row of the same number has a level", () => {
    expect(match([withCell(withCell(LINDE, 2, ""), 4, "2027-12-31"), LINDE], [LISTED])).toMatchObject({
      confirmed: [{ place: { row: 3 } }],
      findings: [],
    });
  });
});

describe("several rows of one number", () => {
  const older = withCell(withCell(withCell(LINDE, 2, "Trede 1"), 3, "2022-01-01"), 4, "2023-12-31");

  test("of a supplier: only the certificate that ends last is compared", () => {
    expect(match([older, LINDE], [LISTED])).toMatchObject({
      confirmed: [{ place: { row: 3 } }],
      findings: [],
    });
    expect(told(match([LINDE, older], [withCell(LISTED, 2, "Trede 3")]))).toEqual([
      ["registerLevelDiffers", "warning", "Leveranciers!C2", { register: "trede3", here: "trede2" }],
    ]);
  });

  test("of the extract: any may confirm, else the one that ends last is told", () => {
    const past = withCell(withCell(LISTED, 2, "Trede 1"), 3, "31-12-2024");
    expect(match([LINDE], [past, LISTED])).toMatchObject({ organisations: 1, findings: [] });
    const next = withCell(withCell(LISTED, 2, "Trede 3"), 3, "31-12-2028");
    expect(told(match([LINDE], [next, past]))).toMatchObject([
      ["registerLevelDiffers", "warning", "Leveranciers!C2", { register: "trede3" }],
      ["registerEndDiffers", "warning", "Leveranciers!E2", { register: "2028-12-31" }],
    ]);
  });
});

describe("the extract's own cells", () => {
  test("get a warning where they cannot be read, whatever they hold", () => {
    const result = match(
      [LINDE],
      [
        ["Eik", "123", "Trede 9", "31-02-2026"],
        ["Es", "#N/A", "Trede 1", ""],
      ],
    );
    expect(told(result).filter(([, , cell]) => String(cell).startsWith("PSO-register"))).toMatchObject([
      ["kvkMalformed", "warning", "PSO-register!B2", {}],
      ["levelUnreadable", "warning", "PSO-register!C2", {}],
      ["dateUnreadable", "warning", "PSO-register!D2", {}],
      ["errorValue", "warning", "PSO-register!B3", {}],
    ]);
  });

  test("may repeat the headers, as a paste of several pages does", () => {
    const result = match([LINDE], [LISTED, ["Organisatie", "KvK", "Trede", "Geldig t/m"]]);
    expect(result).toMatchObject({ organisations: 1, findings: [] });
  });

  test("an extract without organisations says nothing about the suppliers", () => {
    expect(match([LINDE], [])).toEqual({ organisations: 0, confirmed: [], findings: [] });
  });
});

const numbers = fc.constantFrom("11111111", "22222222", "33333333", "", "1111111", "x");
const levels = fc.constantFrom(
  "",
  "geen",
  "Aspirant",
  "Trede 1",
  "Trede 2",
  "Trede 3",
  "30+",
  "Trede 9",
  "#REF!",
);
const dates = fc.constantFrom("", "2025-06-30", "2026-12-31", "31-12-2027", "ooit", 46_022);
const suppliers = fc.array(
  fc
    .tuple(
      fc.constantFrom("A", "B", "C"),
      numbers,
      levels,
      dates,
      dates,
      fc.constantFrom("", "22222222", "11111111, 33333333"),
      fc.constantFrom("", "", "", "verklaring"),
    )
    .map((row): readonly CellValue[] => row),
  { maxLength: 8 },
);
const extract = fc.array(
  fc.tuple(fc.constantFrom("A", "B"), numbers, levels, dates).map((row): readonly CellValue[] => row),
  { maxLength: 8 },
);

/** What is told, without where: the places move along with the rows. */
function content({ organisations, confirmed, findings }: RegisterMatch): object {
  return {
    organisations,
    confirmed: confirmed.map(({ name }) => name).sort(),
    findings: findings.map(({ code, params, supplier }) => JSON.stringify([code, params, supplier])).sort(),
  };
}

test("the order of the rows of either table never matters", () => {
  const shuffled = (rows: readonly (readonly CellValue[])[]) =>
    fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
  fc.assert(
    fc.property(
      suppliers.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
      extract.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
      ([rows, otherRows], [listed, otherListed]) => {
        expect(content(match(otherRows, otherListed))).toEqual(content(match(rows, listed)));
      },
    ),
  );
});

test("whatever stands in the tables, nobody is confirmed and contradicted at once and every finding has its cell", () => {
  const anything = fc.array(
    fc.array(fc.oneof(fc.string(), fc.double(), fc.boolean(), numbers, levels), {
      minLength: 4,
      maxLength: 7,
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.oneof(suppliers, anything), fc.oneof(extract, anything), (rows, listed) => {
      const { confirmed, findings } = match(
        rows,
        listed.map((row) => row.slice(0, 4)),
      );
      const rowsConfirmed = new Set(confirmed.map(({ place }) => place.row));
      for (const { place } of findings) {
        expect(place.cell).not.toBeNull();
        expect(place.sheet === "Leveranciers" && rowsConfirmed.has(place.row)).toBe(false);
      }
    }),
  );
});
