import fc from "fast-check";
import type { RegisterMatch } from "../../../src/domain/pso/register-match";
import { confirmedRows, LINDE, LISTED, match, told } from "./extract-of";
import type { Typed } from "./supplier-of";

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
    const headers = ["Organisatie", "KvK-nummer", "PSO-niveau"];
    expect(match([LINDE], [LISTED], undefined, headers).confirmed).toHaveLength(1);
    expect(match([LINDE], [{ ...LISTED, "Geldig tot": "" }]).confirmed).toHaveLength(1);
  });

  test("may find itself by a number on its certificate", () => {
    const daughter = { ...LINDE, "KvK-nummer": "87654321", "Certificaathouder KvK": "12345678; 87654321" };
    const result = match([daughter], [LISTED]);
    expect(result.confirmed).toHaveLength(1);
    expect(result.findings).toEqual([]);
  });

  test("finds itself although Excel dropped the zero in front, on either side", () => {
    const zero = { ...LINDE, "KvK-nummer": "02345678" };
    const lost = { ...LISTED, "KvK-nummer": 2_345_678 };
    expect(match([zero], [lost])).toMatchObject({ confirmed: [{ name: "De Linde BV" }], findings: [] });
    expect(match([{ ...zero, "KvK-nummer": "2345678" }], [lost]).confirmed).toHaveLength(1);
  });

  test("is told at the level and at the end date what differs", () => {
    const listed = { ...LISTED, "PSO-niveau": "Trede 3", "Geldig tot": "31-12-2027" };
    const result = match([LINDE], [listed]);
    expect(result.confirmed).toEqual([]);
    expect(result.findings.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
    expect(told(result)).toEqual([
      ["registerLevelDiffers", "Leveranciers!C2", { register: "trede3", here: "trede2" }],
      ["registerEndDiffers", "Leveranciers!E2", { register: "2027-12-31", here: "2026-12-31" }],
    ]);
  });

  test("is told at the start date and at the number what differs, where both sides give them", () => {
    const numbered = { ...LINDE, Certificaatnummer: "C-1" };
    const listed = { ...LISTED, Ingangsdatum: "1-2-2025", Certificaatnummer: "C-9" };
    const result = match([numbered], [listed]);
    expect(result.confirmed).toEqual([]);
    expect(told(result)).toEqual([
      ["registerStartDiffers", "Leveranciers!D2", { register: "2025-02-01", here: "2025-01-01" }],
      ["registerNumberDiffers", "Leveranciers!I2", { register: "C-9", here: "C-1" }],
    ]);
    expect(match([{ ...LINDE, Ingangsdatum: "" }], [listed])).toMatchObject({
      confirmed: [{ name: "De Linde BV" }],
      findings: [],
    });
  });

  test.each([
    ["c 1", "C-1"],
    [1234, "00001234"],
    ["n.v.t.", "C-1"],
  ])("has the same number when only the writing differs, or none: %j beside %j", (here, there) => {
    const numbered = { ...LINDE, Certificaatnummer: here };
    expect(match([numbered], [{ ...LISTED, Certificaatnummer: there }])).toMatchObject({
      confirmed: [{ name: "De Linde BV" }],
      findings: [],
    });
  });

  test("is told at the number that the extract does not have it", () => {
    expect(told(match([{ ...LINDE, "KvK-nummer": "11112222" }], [LISTED]))).toEqual([
      ["registerLacksSupplier", "Leveranciers!B2", { kvk: "11112222" }],
    ]);
  });

  test.each([
    ["has no number that can be read", { "KvK-nummer": "onbekend" }],
    ["has equivalent proof", { "KvK-nummer": "11112222", "Gelijkwaardig bewijs": "SW-verklaring" }],
    ["has a level that cannot be read", { "PSO-niveau": "Trede 4" }],
    ["has a level that cannot be read and is not there", { "KvK-nummer": "11112222", "PSO-niveau": "?!" }],
  ])("is left alone when it %s", (_, row) => {
    expect(match([{ ...LINDE, ...row }], [LISTED])).toMatchObject({ confirmed: [], findings: [] });
  });

  test("is not confirmed when its own end date is missing", () => {
    expect(match([{ ...LINDE, "Geldig tot": "" }], [LISTED])).toMatchObject({ confirmed: [], findings: [] });
  });
});

describe("the mark PSO 30+", () => {
  const trede3 = { ...LINDE, "PSO-niveau": "Trede 3" };
  const listed3 = { ...LISTED, "PSO-niveau": "Trede 3" };

  test.each([
    ["in the level", { ...trede3, "PSO-niveau": "Trede 3, PSO 30+" }, "Leveranciers!C2"],
    ["in its own column", { ...trede3, "PSO 30+": "ja" }, "Leveranciers!H2"],
  ])("that stands here %s and not in the extract is told", (_, row, cell) => {
    const result = match([row], [listed3]);
    expect(result.confirmed).toEqual([]);
    expect(told(result)).toEqual([["registerMarkDiffers", cell, { register: "", here: 1 }]]);
    expect(match([row], [{ ...listed3, "PSO-niveau": "PSO 30+ (Trede 3)" }]).confirmed).toHaveLength(1);
    expect(match([row], [{ ...listed3, "PSO 30+": "ja" }]).confirmed).toHaveLength(1);
  });

  test("that stands in the extract alone is told", () => {
    const result = match([trede3], [{ ...listed3, "PSO 30+": "ja" }]);
    expect(result.confirmed).toEqual([]);
    expect(told(result)).toEqual([["registerMarkDiffers", "Leveranciers!H2", { register: 1, here: "" }]]);
  });

  test("is not told beside another level", () => {
    expect(told(match([LINDE], [{ ...listed3, "PSO 30+": "ja" }]))).toMatchObject([
      ["registerLevelDiffers", "Leveranciers!C2", { register: "trede3", here: "trede2" }],
    ]);
  });
});

describe("a supplier without a level", () => {
  const none = { ...LINDE, "PSO-niveau": "" };

  test.each(["", "geen"])("hears of the certificate in the extract (level '%s')", (level) => {
    const result = match([{ ...LINDE, "PSO-niveau": level }], [LISTED]);
    expect(result.findings).toMatchObject([{ severity: "info" }]);
    expect(told(result)).toEqual([
      ["registerHasLevel", "Leveranciers!C2", { register: "trede2", until: "2026-12-31" }],
    ]);
  });

  test("hears nothing of a certificate that ended before the day", () => {
    expect(match([none], [LISTED], "2026-12-31").findings).toHaveLength(1);
    expect(match([none], [LISTED], "2027-01-01").findings).toEqual([]);
  });

  test("hears nothing when the extract says none or does not have it", () => {
    expect(match([none], [{ ...LISTED, "PSO-niveau": "geen" }]).findings).toEqual([]);
    expect(match([none], [{ ...LISTED, "PSO-niveau": "" }]).findings).toEqual([]);
    expect(match([none], [{ ...LISTED, "KvK-nummer": "11112222" }]).findings).toEqual([]);
  });

  test("is passed over when another row of the same number has a level", () => {
    const result = match([{ ...none, "Geldig tot": "2027-12-31" }, LINDE], [LISTED]);
    expect(confirmedRows(result)).toEqual([3]);
    expect(result.findings).toEqual([]);
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
const dates = fc.constantFrom("", "2025-06-30", "2026-12-31", "31-12-2027", "ooit", 46_022, "-");
const marks = fc.constantFrom("", "", "", "ja", "misschien");
const certificateNumbers = fc.constantFrom("", "C-1", "c 1", "C-2", "n.v.t.");
const certificate = {
  "KvK-nummer": numbers,
  "PSO-niveau": levels,
  Ingangsdatum: dates,
  "Geldig tot": dates,
  "PSO 30+": marks,
  Certificaatnummer: certificateNumbers,
};
const suppliers: fc.Arbitrary<Typed[]> = fc.array(
  fc.record({
    ...certificate,
    Leverancier: fc.constantFrom("A", "B", "C"),
    "Certificaathouder KvK": fc.constantFrom("", "22222222", "11111111, 33333333"),
    "Gelijkwaardig bewijs": fc.constantFrom("", "", "", "verklaring"),
  }),
  { maxLength: 8 },
);
const extract: fc.Arbitrary<Typed[]> = fc.array(
  fc.record({ ...certificate, Organisatie: fc.constantFrom("A", "B") }),
  { maxLength: 8 },
);
const days = fc.constantFrom("2025-06-30", "2026-03-01", "2027-01-01", "2029-01-01");

/** What is told, without where: the places move along with the rows. */
function content({ organisations, confirmed, findings }: RegisterMatch): object {
  return {
    organisations,
    confirmed: confirmed.map(({ name }) => name).sort(),
    findings: findings.map(({ code, params, supplier }) => JSON.stringify([code, params, supplier])).sort(),
  };
}

test("the order of the rows of either table never matters", () => {
  const shuffled = (rows: readonly Typed[]) =>
    fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
  fc.assert(
    fc.property(
      suppliers.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
      extract.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
      days,
      ([rows, otherRows], [listed, otherListed], day) => {
        expect(content(match(otherRows, otherListed, day))).toEqual(content(match(rows, listed, day)));
      },
    ),
  );
});

test("whatever stands in the tables, nobody is confirmed and contradicted at once and no cell is told twice", () => {
  const anything = fc.array(
    fc.dictionary(
      fc.constantFrom(...Object.keys(certificate), "Leverancier", "Organisatie", "Certificaathouder KvK"),
      fc.oneof(fc.string(), fc.double(), fc.boolean(), numbers, levels, dates),
    ),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.oneof(suppliers, anything), fc.oneof(extract, anything), days, (rows, listed, day) => {
      const { confirmed, findings } = match(rows, listed, day);
      const rowsConfirmed = new Set(confirmed.map(({ place }) => place.row));
      for (const { code, place } of findings) {
        expect(place.cell).not.toBeNull();
        const isContradicted = place.sheet === "Leveranciers" && code !== "registerHasLevel";
        expect(isContradicted && rowsConfirmed.has(place.row)).toBe(false);
      }
      const cells = findings.map(({ place }) => `${place.sheet}!${place.cell}`);
      expect(new Set(cells).size).toBe(cells.length);
    }),
  );
});
