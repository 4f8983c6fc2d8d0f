import { confirmedRows, LINDE, LISTED, match, told } from "./extract-of";

describe("a certificate that is over on the day", () => {
  const over = { ...LINDE, Ingangsdatum: "2023-01-01", "Geldig tot": "2024-12-31" };

  test("is not missed in the extract", () => {
    expect(match([over], [{ ...LISTED, "KvK-nummer": "11112222" }]).findings).toEqual([]);
    expect(match([LINDE], [{ ...LISTED, "KvK-nummer": "11112222" }], "2026-12-31").findings).toHaveLength(1);
    expect(match([LINDE], [{ ...LISTED, "KvK-nummer": "11112222" }], "2027-01-01").findings).toEqual([]);
  });

  test("is laid beside the one that the extract has now", () => {
    expect(told(match([over], [LISTED]))).toEqual([
      ["registerEndDiffers", "Leveranciers!E2", { register: "2026-12-31", here: "2024-12-31" }],
    ]);
  });

  test("is confirmed by its own entry, and hears of the next one", () => {
    const result = match([over], [{ ...LISTED, "Geldig tot": "31-12-2024" }, LISTED]);
    expect(result.confirmed).toHaveLength(1);
    expect(told(result)).toEqual([
      ["registerHasLevel", "Leveranciers!C2", { register: "trede2", until: "2026-12-31" }],
    ]);
  });
});

describe("several certificates of one supplier", () => {
  const past = {
    ...LINDE,
    "PSO-niveau": "Trede 1",
    Ingangsdatum: "2022-01-01",
    "Geldig tot": "2023-12-31",
  };
  const next = { ...LINDE, Ingangsdatum: "2027-01-01", "Geldig tot": "2028-12-31" };
  const listedPast = { ...LISTED, "PSO-niveau": "Trede 1", "Geldig tot": "31-12-2023" };
  const listedNext = { ...LISTED, "Geldig tot": "31-12-2028" };

  test("each may be confirmed by its own entry", () => {
    expect(confirmedRows(match([past, LINDE, next], [listedNext, LISTED, listedPast]))).toEqual([2, 3, 4]);
  });

  test("the present one may be confirmed while a next one stands on another row", () => {
    const result = match([LINDE, next], [LISTED]);
    expect(confirmedRows(result)).toEqual([2]);
    expect(result.findings).toEqual([]);
  });

  test("a past one is no difference while the present one agrees", () => {
    const result = match([past, LINDE], [LISTED]);
    expect(confirmedRows(result)).toEqual([3]);
    expect(result.findings).toEqual([]);
  });

  test("a difference is told at the one that should count on the day", () => {
    const listed = { ...LISTED, "PSO-niveau": "Trede 3" };
    const level = { register: "trede3", here: "trede2" };
    expect(told(match([next, LINDE, past], [listed]))).toEqual([
      ["registerLevelDiffers", "Leveranciers!C3", level],
    ]);
    expect(told(match([past, LINDE], [listed]))).toEqual([
      ["registerLevelDiffers", "Leveranciers!C3", level],
    ]);
  });

  test("a present one that the extract does not have is told, although a past one agrees", () => {
    const result = match([past, LINDE], [listedPast]);
    expect(confirmedRows(result)).toEqual([2]);
    expect(told(result)).toEqual([
      ["registerLevelDiffers", "Leveranciers!C3", { register: "trede1", here: "trede2" }],
      ["registerEndDiffers", "Leveranciers!E3", { register: "2023-12-31", here: "2026-12-31" }],
    ]);
  });

  test("an entry that fits the next one is not held against the present one", () => {
    const result = match([LINDE, next], [{ ...listedNext, "PSO-niveau": "Trede 3" }]);
    expect(result.confirmed).toEqual([]);
    expect(result.findings).toEqual([]);
  });

  test("without one that counts on the day, the one that an entry fits is told", () => {
    expect(told(match([past, next], [{ ...listedNext, "PSO-niveau": "Trede 1" }]))).toEqual([
      ["registerLevelDiffers", "Leveranciers!C3", { register: "trede1", here: "trede2" }],
    ]);
    expect(match([past, next], [listedPast])).toMatchObject({
      confirmed: [{ place: { row: 2 } }],
      findings: [],
    });
  });

  test("in the extract: any may confirm, else the one that fits best is told", () => {
    expect(match([LINDE], [listedPast, LISTED])).toMatchObject({ organisations: 1, findings: [] });
    expect(match([LINDE], [listedNext, LISTED]).findings).toEqual([]);
    expect(told(match([LINDE], [{ ...listedNext, "PSO-niveau": "Trede 3" }, listedPast]))).toMatchObject([
      ["registerLevelDiffers", "Leveranciers!C2", { register: "trede3" }],
      ["registerEndDiffers", "Leveranciers!E2", { register: "2028-12-31" }],
    ]);
    const numbered = { ...LISTED, "Geldig tot": "30-11-2026", Certificaatnummer: "C-1" };
    expect(told(match([{ ...LINDE, Certificaatnummer: "C-1" }], [numbered, listedNext]))).toEqual([
      ["registerEndDiffers", "Leveranciers!E2", { register: "2026-11-30", here: "2026-12-31" }],
    ]);
  });
});
