import type { ExcelSerial } from "../../src/domain/cell";
import { quiet, workbookWith } from "./support";

it("makes a sheet that is compared as soon as an extract is pasted on it", async () => {
  const { workbook, actions } = workbookWith();
  const sheet = await actions.makeRegisterSheet(quiet);
  expect(sheet).toBe("PSO-register");
  expect(workbook.activeSheet).toBe("PSO-register");
  const header =
    workbook
      .contents()
      .get(sheet)
      ?.findIndex((row) => row[0] === "Organisatie") ?? -1;
  ["B bv", "00000022", "Trede 2", "", 46_600].forEach((value, column) =>
    workbook.edit(sheet, header + 1, column, value),
  );

  const inspection = await actions.inspect(null, quiet);
  const { register } = actions.checkCertificates(inspection, 46_290 as ExcelSerial);

  expect(register).toMatchObject({ organisations: 1, confirmed: [{ name: "B bv" }], findings: [] });
});
