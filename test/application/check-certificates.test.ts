import type { ExcelSerial } from "../../src/domain/cell";
import { quiet, SUPPLIERS, workbookWith } from "./support";

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

  it("where they differ is among the findings, beside what was not looked up", async () => {
    const { codes } = await codesOf({ suppliers, more }, "C bv");
    expect(codes).toEqual(expect.arrayContaining(["registerLevelDiffers", "notVerified"]));
  });
});
