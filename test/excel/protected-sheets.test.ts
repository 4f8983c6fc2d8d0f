import { NO_CHANGES } from "../../src/application/workbook";
import type { SheetDocument } from "../../src/domain/sheets/sheet-document";
import { getCell } from "../../src/workbench/host/book";
import { readXlsx } from "../../src/workbench/host/xlsx/read-xlsx";
import { writeXlsx } from "../../src/workbench/host/xlsx/write-xlsx";
import { NODE_COMPRESSION } from "../../src/workbench/cli/node-compression";
import { askOpenpyxl } from "../support/openpyxl";
import { documentCells } from "../support/sheet-document";
import { embeddedWorkbook, type EmbeddedWorkbook } from "./support/embedded-workbook";
import { fingerprint } from "./support/fingerprint";
import { FIXTURE, RICH } from "./support/rich-plan";

/** Everything that a document can have, and two cells to type in. */
const FORM: SheetDocument = {
  ...RICH,
  name: "Formulier Anna",
  cells: [...RICH.cells, ...documentCells([[], [], [], [], [], [], [], ["vrij", "vrij"]], "input")],
  decimals: [{ range: { row: 7, column: 1, lastRow: 7, lastColumn: 1 }, minimum: 0.5, maximum: 10 }],
  protection: { unlocked: [{ row: 7, column: 0, lastRow: 7, lastColumn: 1 }] },
};

let subject: EmbeddedWorkbook;
beforeEach(() => (subject = embeddedWorkbook(FIXTURE)));
afterEach(() => subject.dispose());

const write = () => subject.workbook.write({ ...NO_CHANGES, newSheets: [FORM], activate: 0 });

it("takes typing in the unlocked cells alone, and Excel, openpyxl and we ourselves read it so from the file", async () => {
  await write();
  expect(subject.syncs().length).toBeLessThanOrEqual(2);
  const sheet = subject.host.book.sheets.find(({ name }) => name === FORM.name);
  expect(sheet?.protected).toBe(true);
  expect(() => subject.edit(FORM.name, 3, 0, "anders")).toThrow(/protected/);
  subject.edit(FORM.name, 7, 0, "getypt");

  const bytes = writeXlsx(subject.host.book, { recalculateOnOpen: false, compression: NODE_COMPRESSION });
  const found = askOpenpyxl(
    bytes,
    `ws = wb["Formulier Anna"]
rule = [v for v in ws.data_validations.dataValidation if v.type == "decimal"][0]
result = [ws.protection.sheet, ws.protection.password, ws.protection.formatRows, ws["A4"].protection.locked, ws["A8"].protection.locked, ws["B8"].protection.locked, ws["A8"].value, str(rule.sqref), rule.formula1, rule.formula2, wb["Invoer"].protection.sheet]`,
  );
  expect(found).toEqual([true, null, false, true, false, false, "getypt", "B8", "0.5", "10", false]);
  const again = readXlsx(bytes, NODE_COMPRESSION);
  const read = again.sheets.find(({ name }) => name === FORM.name);
  expect([read?.protected, read?.hasPassword]).toEqual([true, false]);
  expect(read && again.styles[getCell(read, 7, 0)?.style ?? 0]?.locked).toBe(false);
  // A file that had its protection keeps it to the byte.
  expect(
    Buffer.compare(writeXlsx(again, { recalculateOnOpen: false, compression: NODE_COMPRESSION }), bytes),
  ).toBe(0);
});

it("is taken back whole when something fails after it was protected", async () => {
  const before = fingerprint(subject.host.book);
  const wrong = { ...FORM, readBack: [{ row: 3, column: 1, expected: 1, tolerance: 0 }] };
  await expect(subject.workbook.write({ ...NO_CHANGES, newSheets: [wrong] })).rejects.toMatchObject({
    code: "readBackFailed",
  });
  expect(fingerprint(subject.host.book)).toEqual(before);
});
