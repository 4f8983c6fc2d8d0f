import type { ExcelSerial } from "../../src/domain/cell";
import { BIDS, quiet, SUPPLIERS, TENDERS, withCell, workbookWith } from "./support";

it("says per supplier whether the certificate counts on the day, and why not", async () => {
  const { actions } = workbookWith({
    suppliers: [...SUPPLIERS, ["C bv", "00000033", "Trede 3", 45_900, 46_600, ""]],
  });
  const inspection = await actions.inspect(null, quiet);
  const onDay = (day: number) =>
    actions
      .checkCertificates(inspection, day as ExcelSerial)
      .suppliers.map(({ name, level }) => [name, level.counted, level.reason]);

  expect(onDay(46_600)).toEqual([
    ["A bv", "none", null],
    ["B bv", "trede2", null],
    ["C bv", "none", "copyMissing"],
  ]);
  expect(onDay(46_601)[1]).toEqual(["B bv", "none", "expired"]);
  expect(onDay(45_899)[1]).toEqual(["B bv", "none", "notYetValid"]);
});

describe("with an extract from the PSO register", () => {
  const suppliers = [
    [...(SUPPLIERS[0] ?? []), "Geverifieerd op"],
    ["B bv", "00000022", "Trede 2", 45_900, 46_600, "ja", ""],
    ["C bv", "00000033", "Trede 3", 45_900, 46_600, "ja", ""],
  ];
  const more = [
    {
      name: "PSO-register",
      cells: [
        ["Organisatie", "KvK-nummer", "PSO-niveau", "Geldig tot"],
        ["B", "00000022", "Trede 2", 46_600],
        ["C", "00000033", "Trede 2", 46_600],
      ],
    },
  ];
  const codesOf = async (fixture: Parameters<typeof workbookWith>[0], supplier: string) => {
    const { actions } = workbookWith(fixture);
    const inspection = await actions.inspect(null, quiet);
    const check = actions.checkCertificates(inspection, 46_300 as ExcelSerial);
    const findings = check.findings.filter((finding) => finding.supplier === supplier);
    return { register: check.register, codes: findings.map(({ code }) => code) };
  };

  it("nobody needs to look up by hand what it confirms", async () => {
    const compared = await codesOf({ suppliers, more }, "B bv");
    expect(compared.register).toMatchObject({ organisations: 2, confirmed: [{ name: "B bv" }] });
    expect(compared.codes).not.toContain("notVerified");
    const alone = await codesOf({ suppliers }, "B bv");
    expect(alone.register).toBeNull();
    expect(alone.codes).toContain("notVerified");
  });

  it("a certificate that was over before the day is not missed in it", async () => {
    const over = withCell(suppliers, 1, 4, 46_299);
    const cells = [
      ["Organisatie", "KvK-nummer", "PSO-niveau", "Geldig tot"],
      ["X", "00000099", "Trede 1", 46_600],
    ];
    const sheets = [{ name: "PSO-register", cells }];
    expect((await codesOf({ suppliers: over, more: sheets }, "B bv")).codes).not.toContain(
      "registerLacksSupplier",
    );
    expect((await codesOf({ suppliers, more: sheets }, "B bv")).codes).toContain("registerLacksSupplier");
  });

  it("where they differ is among the findings, beside what was not looked up", async () => {
    const { codes } = await codesOf({ suppliers, more }, "C bv");
    expect(codes).toEqual(expect.arrayContaining(["registerLevelDiffers", "notVerified"]));
  });
});

describe("what is wrong with the tables", () => {
  const codesOf = async (fixture: Parameters<typeof workbookWith>[0]) => {
    const { actions } = workbookWith(fixture);
    const inspection = await actions.inspect(null, quiet);
    const { findings } = actions.checkCertificates(inspection, 46_300 as ExcelSerial);
    return {
      inTables: inspection.tables.findings.map(({ code }) => code),
      inCheck: findings.map(({ code, params }) => [code, params["role"] ?? ""].join(" ").trim()),
    };
  };

  it("is left out where no certificate rests on it", async () => {
    const { inTables, inCheck } = await codesOf({
      tenders: TENDERS.slice(0, 1),
      bids: [...BIDS, ["Totaal", "", "", 245, 16]],
      more: [
        { name: "Contracten", cells: [["Contractnummer", "Leverancier", "Einde"]] },
        { name: "PSO-register", cells: [["KvK-nummer", "PSO-niveau"]] },
        { name: "PSO-ladder", cells: [["Niveau", "Rang"]] },
      ],
    });
    expect(inTables.filter((code) => code === "tableEmpty")).toHaveLength(3);
    expect(inTables).toEqual(expect.arrayContaining(["totalsRowLeftOut", "columnMissing"]));
    expect(inCheck.filter((code) => /^(table|column|totals)/.test(code))).toEqual([
      "tableEmpty contracts",
      "tableEmpty register",
    ]);
  });

  it("is told where it is about the suppliers", async () => {
    const { inCheck } = await codesOf({
      suppliers: [...SUPPLIERS, ["Totaal", "", "", "", "", ""]],
      more: [{ name: "Contracten", cells: [["Contractnummer", "Leverancier", "Leverancier"]] }],
    });
    expect(inCheck).toEqual(expect.arrayContaining(["totalsRowLeftOut", "columnTwice contracts"]));
  });
});
