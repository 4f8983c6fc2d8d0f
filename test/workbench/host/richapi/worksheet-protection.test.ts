import { excelOn, failure, firstSheet } from "./excel-on-host";

function change(run: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    run(firstSheet(context));
    await context.sync();
  });
}

it("protects a sheet once, with what may still be done on it", async () => {
  const host = excelOn();
  await change((sheet) => sheet.protection.protect({ allowFormatRows: true, allowSort: false }));
  expect(host.book.sheets[0]).toMatchObject({
    protected: true,
    protectionAllows: ["formatRows"],
    layoutChanged: true,
  });
  expect((await failure(change((sheet) => sheet.protection.protect()))).code).toBe("InvalidOperation");
  await change((sheet) => sheet.protection.unprotect());
  expect(host.book.sheets[0]?.protected).toBe(false);
  await change((sheet) => sheet.protection.unprotect());
});

it("takes nothing but typing in unlocked cells afterwards", async () => {
  excelOn();
  await change((sheet) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect();
  });
  for (const refused of [
    (sheet: Excel.Worksheet) => void (sheet.getRange("A1").values = [[1]]),
    (sheet: Excel.Worksheet) => void (sheet.getRange("A1").format.columnWidth = 80),
    (sheet: Excel.Worksheet) => void sheet.tables.add("A3:B4", true),
  ])
    expect((await failure(change(refused))).code).toBe("AccessDenied");
  await change((sheet) => (sheet.getRange("B1").values = [[1]]));
});

it("keeps no password, refuses options that the file would lose, and cannot take off what a password guards", async () => {
  const host = excelOn();
  expect((await failure(change((sheet) => sheet.protection.protect({}, "geheim")))).code).toBe(
    "NotImplemented",
  );
  const option = { allowInsertRows: true };
  expect((await failure(change((sheet) => sheet.protection.protect(option)))).message).toContain(
    "allowInsertRows",
  );
  const [sheet] = host.book.sheets;
  if (sheet) Object.assign(sheet, { protected: true, hasPassword: true });
  expect((await failure(change((each) => each.protection.unprotect()))).code).toBe("AccessDenied");
});

it("checks a number between two bounds", async () => {
  excelOn();
  const found = await Excel.run(async (context) => {
    const sheet = firstSheet(context);
    const cells = sheet.getRange("A1:A4");
    cells.values = [[0.5], [11], ["acht"], [""]];
    cells.dataValidation.rule = { decimal: { formula1: 0.5, formula2: 10, operator: "Between" } };
    const each = ["A1", "A2", "A3", "A4"].map((at) => sheet.getRange(at).dataValidation);
    [...each, cells.dataValidation].forEach((validation) => validation.load("type, rule, valid"));
    await context.sync();
    return [cells.dataValidation.type, cells.dataValidation.rule, ...each.map(({ valid }) => valid)];
  });
  const rule = { decimal: { formula1: 0.5, formula2: 10, operator: "Between" } };
  expect(found).toEqual(["Decimal", expect.objectContaining(rule), true, false, false, true]);
});
