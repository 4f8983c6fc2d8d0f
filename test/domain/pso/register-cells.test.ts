import { LINDE, LISTED, match, told } from "./extract-of";

describe("cells of the extract", () => {
  test("are told where they concern a supplier and cannot be read: level, mark and end date", () => {
    const bad = {
      ...LISTED,
      "PSO-niveau": "Trede 9",
      "Geldig tot": "31-02-2026",
      "PSO 30+": "misschien",
      Ingangsdatum: "vorig jaar",
      Certificaatnummer: "#N/A",
    };
    const result = match([LINDE], [bad]);
    expect(result.confirmed).toEqual([]);
    expect(result.findings.every(({ severity }) => severity === "warning")).toBe(true);
    expect(told(result)).toEqual([
      ["registerCellUnreadable", "PSO-register!C2", { column: "PSO-niveau", text: "Trede 9" }],
      ["registerCellUnreadable", "PSO-register!G2", { column: "PSO 30+", text: "misschien" }],
      ["registerCellUnreadable", "PSO-register!D2", { column: "Geldig tot", text: "31-02-2026" }],
    ]);
  });

  test("of other organisations are nobody's business", () => {
    const other = { ...LISTED, "KvK-nummer": "11112222", "PSO-niveau": "Trede 9", "Geldig tot": "ooit" };
    expect(match([LINDE], [LISTED, other])).toMatchObject({ confirmed: [{}], findings: [] });
  });

  test("that can be read are not remarked upon", () => {
    const marked = { ...LISTED, "PSO-niveau": "PSO 30+" };
    const here = { ...LINDE, "PSO-niveau": "Trede 3, PSO 30+" };
    expect(match([here], [marked])).toMatchObject({ confirmed: [{}], findings: [] });
    const slashed = { ...LISTED, "Geldig tot": "12/11/2026" };
    expect(match([{ ...LINDE, "Geldig tot": "12-11-2026" }], [slashed]).findings).toEqual([]);
  });

  test("say nothing where they hold a dash", () => {
    expect(match([LINDE], [{ ...LISTED, "Geldig tot": "-", Ingangsdatum: "n.v.t." }])).toMatchObject({
      confirmed: [{}],
      findings: [],
    });
  });

  test("that leave the level of a supplier open are told", () => {
    const blank = { ...LISTED, "PSO-niveau": "" };
    expect(told(match([LINDE], [blank]))).toEqual([
      ["registerCellUnreadable", "PSO-register!C2", { column: "PSO-niveau", text: "" }],
    ]);
  });
});

describe("KvK numbers in the extract that cannot be read", () => {
  const rows = (count: number, kvk: string) =>
    Array.from({ length: count }, (_, index) => ({ ...LISTED, Organisatie: `O${index}`, "KvK-nummer": kvk }));

  test("are told one by one when they are few", () => {
    expect(told(match([LINDE], [LISTED, ...rows(2, "123"), ...rows(1, "#N/A")]))).toEqual([
      ["registerCellUnreadable", "PSO-register!B3", { column: "KvK-nummer", text: "123" }],
      ["registerCellUnreadable", "PSO-register!B4", { column: "KvK-nummer", text: "123" }],
      ["registerCellUnreadable", "PSO-register!B5", { column: "KvK-nummer", text: "#N/A" }],
    ]);
  });

  test("are told once when they are many, an organisation without a number too", () => {
    const bad = [...rows(3, "123"), ...rows(1, "")];
    expect(told(match([LINDE], [...bad, LISTED]))).toEqual([
      ["registerKvkUnreadable", "PSO-register!B1", { column: "KvK-nummer", count: 4 }],
    ]);
  });

  test("leave a heading among the rows alone", () => {
    const heading = { Organisatie: "Regio Noord" };
    expect(match([LINDE], [heading, LISTED]).findings).toEqual([]);
  });

  test.each([
    ["blank", rows(2, "")],
    ["unreadable", [...rows(5, "123"), ...rows(1, "")]],
  ])("all of them %s: nothing is compared, and that is told once", (_, extract) => {
    const result = match([LINDE, { ...LINDE, "KvK-nummer": "11112222", "PSO-niveau": "" }], extract);
    expect(result).toMatchObject({ organisations: 0, confirmed: [] });
    expect(told(result)).toEqual([["registerWithoutKvk", "PSO-register!B1", { column: "KvK-nummer" }]]);
  });
});

test("an extract may repeat the headers, as a paste of several pages does", () => {
  const headers = { Organisatie: "Organisatie", "KvK-nummer": "KvK", "PSO-niveau": "Trede" };
  expect(match([LINDE], [LISTED, headers])).toMatchObject({ organisations: 1, findings: [] });
});

test("an extract without rows says nothing about the suppliers", () => {
  expect(match([LINDE], [])).toEqual({ organisations: 0, confirmed: [], findings: [] });
});
