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
