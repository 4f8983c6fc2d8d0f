import type { EnvelopeChange } from "../../src/application/envelope";
import { writeXlsx } from "../../src/workbench/host/xlsx/write-xlsx";
import { commentedFile } from "../support/commented-file";
import { askOpenpyxl, openpyxlBook } from "../support/openpyxl";
import { openedFile, type OpenedFile } from "./support/opened-file";

let made: Uint8Array;
beforeAll(() => {
  made = openpyxlBook(`
ws.title = "Blad 'n 1"
for row in range(6): ws.append([row, "x", "=[1]Ander!$A$1+1" if row == 4 else None])
for row in (2, 3, 5): ws.row_dimensions[row].hidden = True
ws.column_dimensions["B"].hidden = True
wb.create_sheet("Leeg")
wb.create_sheet("Diep")["A1"] = 1
wb["Diep"].sheet_state = "veryHidden"
wb.properties.creator = "Anna"
wb.properties.lastModifiedBy = "Bert"
`);
});

let subject: OpenedFile;
afterEach(() => subject.dispose());

/** Everything that a change may touch, as the host has it. */
function state() {
  const { book } = subject.host;
  return {
    sheets: book.sheets.map(({ name, visibility, hiddenRows, hiddenColumns, comments }) => ({
      name,
      visibility,
      rows: [...hiddenRows].sort(),
      columns: [...hiddenColumns].sort(),
      comments: comments.map(({ id }) => id),
    })),
    properties: [...book.envelope.properties],
  };
}

describe("what travels with the workbook", () => {
  it("is read in two syncs that change nothing", async () => {
    subject = openedFile(made);
    const before = state();
    const envelope = await subject.workbook.readEnvelope();
    expect(subject.syncs().map(({ writes }) => writes)).toEqual([[], []]);
    expect(state()).toEqual(before);
    expect(envelope).toEqual({
      sheets: [
        {
          name: "Blad 'n 1",
          visibility: "visible",
          hiddenRows: [
            { from: 1, to: 2 },
            { from: 4, to: 4 },
          ],
          hiddenColumns: [{ from: 1, to: 1 }],
        },
        { name: "Leeg", visibility: "visible", hiddenRows: [], hiddenColumns: [] },
        { name: "Diep", visibility: "veryHidden", hiddenRows: [], hiddenColumns: [] },
      ],
      comments: [],
      // Notes are above the floor, so they are unknown and not absent.
      notes: null,
      properties: [
        { name: "author", value: "Anna", clearable: true },
        { name: "lastAuthor", value: "Bert", clearable: false },
      ],
      customProperties: [],
      linkedCells: [{ sheet: "Blad 'n 1", cell: "C5", formula: "=[1]Ander!$A$1+1" }],
      linkedFiles: [],
      names: [],
      queries: [],
      macros: false,
    });
  });

  it("tells where a thread stands and whose it is, and macros by the kind of file", async () => {
    subject = openedFile(commentedFile(), { fileName: "Gunning.XLSM" });
    const { comments, macros } = await subject.workbook.readEnvelope();
    expect(comments).toEqual([{ sheet: "Blad1", cell: "B2", author: "Anna de Vries" }]);
    expect(macros).toBe(true);
    expect(subject.syncs()).toHaveLength(2);
  });

  it("is not guessed for a workbook without a file name", async () => {
    subject = openedFile(commentedFile(), { fileName: "Map1" });
    expect((await subject.workbook.readEnvelope()).macros).toBeNull();
  });

  it("is read whole when Excel on the web finds an answer too large", async () => {
    const big = openpyxlBook(
      `for row in range(400): ws.append(["tekst " * 5, row])\nws["D390"] = "='[Budget.xlsx]Blad1'!A1"`,
    );
    subject = openedFile(big, { responseLimit: 20_000 });
    const { linkedCells } = await subject.workbook.readEnvelope();
    expect(linkedCells).toEqual([{ sheet: "Sheet", cell: "D390", formula: "='[Budget.xlsx]Blad1'!A1" }]);
  });
});

const FIRST = "Blad 'n 1";
const CHANGES: readonly (readonly [string, EnvelopeChange, string, unknown])[] = [
  [
    "a sheet",
    { kind: "visibility", sheet: "Diep", becomes: "visible" },
    'result = wb["Diep"].sheet_state',
    "visible",
  ],
  [
    "rows",
    {
      kind: "rows",
      sheet: FIRST,
      runs: [
        { from: 1, to: 2 },
        { from: 4, to: 4 },
      ],
      hidden: false,
    },
    "result = [wb.worksheets[0].row_dimensions[row].hidden for row in (2, 3, 5)]",
    [false, false, false],
  ],
  [
    "columns",
    { kind: "columns", sheet: FIRST, runs: [{ from: 1, to: 1 }], hidden: false },
    'result = wb.worksheets[0].column_dimensions["B"].hidden',
    false,
  ],
  [
    "a property",
    { kind: "property", property: "author", becomes: "" },
    "result = wb.properties.creator",
    null,
  ],
];

describe.each(CHANGES)("a change of %s", (_name, change, script, seen) => {
  it("reads in at most two syncs and writes in one, survives saving, and is taken back exactly", async () => {
    subject = openedFile(made);
    const before = state();
    const undo = await subject.workbook.changeEnvelope(change);
    const syncs = subject.syncs().map(({ writes }) => writes.length);
    expect(syncs.at(-1)).toBe(1);
    expect(syncs.slice(0, -1).every((writes) => writes === 0)).toBe(true);
    expect(syncs.length).toBeLessThanOrEqual(3);
    expect(askOpenpyxl(writeXlsx(subject.host.book), script)).toEqual(seen);
    if (undo === null) throw new Error("no way back");
    await subject.workbook.changeEnvelope(undo);
    expect(state()).toEqual(before);
  });

  it("that fails anywhere on the way leaves the workbook as it was", async () => {
    subject = openedFile(made);
    const before = state();
    await subject.workbook.changeEnvelope(change);
    const syncs = subject.syncs();
    const actions = syncs.at(-1)?.actions ?? 0;
    subject.dispose();
    for (let action = 1; action <= actions; action += 1) {
      subject = openedFile(made);
      subject.host.faults.failAt({ request: syncs.length, action, code: "GeneralException" });
      await expect(subject.workbook.changeEnvelope(change)).rejects.toMatchObject({ code: "unknown" });
      expect(state()).toEqual(before);
      if (action < actions) subject.dispose();
    }
  });
});

describe("comments", () => {
  it("of a sheet are deleted for good in two syncs, and gone from the file", async () => {
    subject = openedFile(commentedFile());
    expect(
      await subject.workbook.changeEnvelope({ kind: "deleteComments", sheet: "Blad1", what: "comments" }),
    ).toBeNull();
    expect(subject.syncs()).toHaveLength(2);
    expect((await subject.workbook.readEnvelope()).comments).toEqual([]);
    // The note stays: this Excel cannot reach it, and says so.
    const left = askOpenpyxl(
      writeXlsx(subject.host.book),
      "result = [c.coordinate for row in wb.active.iter_rows() for c in row if c.comment]",
    );
    expect(left).toEqual(["C3"]);
  });

  it("stay when deleting fails", async () => {
    subject = openedFile(commentedFile());
    const before = state();
    subject.host.faults.failAt({ request: 2, action: 1, code: "AccessDenied" });
    await expect(
      subject.workbook.changeEnvelope({ kind: "deleteComments", sheet: "Blad1", what: "comments" }),
    ).rejects.toMatchObject({ name: "WorkbookError", params: { detail: "AccessDenied" } });
    expect(state()).toEqual(before);
  });
});

it("names the sheet when deleting stops halfway, because what is gone cannot come back", async () => {
  const part = "xl/threadedComments/threadedComment1.xml";
  const threads = ["B2", "B3"].map((ref) => `<threadedComment ref="${ref}" personId="{P1}" id="{${ref}}"/>`);
  subject = openedFile(commentedFile({ [part]: `<ThreadedComments>${threads.join("")}</ThreadedComments>` }));
  const change = { kind: "deleteComments", sheet: "Blad1", what: "comments" } as const;
  await subject.workbook.changeEnvelope(change);
  const actions = subject.syncs()[1]?.actions ?? 0;
  subject.dispose();
  subject = openedFile(commentedFile({ [part]: `<ThreadedComments>${threads.join("")}</ThreadedComments>` }));
  subject.host.faults.failAt({ request: 2, action: actions, code: "GeneralException" });
  await expect(subject.workbook.changeEnvelope(change)).rejects.toMatchObject({
    params: { remaining: "Blad1" },
  });
});

describe("a change that Excel does not allow", () => {
  it.each([
    ["structureProtected", { kind: "visibility", sheet: "Diep", becomes: "visible" }],
    ["sheetProtected", { kind: "rows", sheet: FIRST, runs: [{ from: 1, to: 2 }], hidden: false }],
    ["sheetProtected", { kind: "columns", sheet: FIRST, runs: [{ from: 1, to: 1 }], hidden: false }],
    ["sheetProtected", { kind: "deleteComments", sheet: FIRST, what: "comments" }],
    ["sheetMissing", { kind: "visibility", sheet: "Weg", becomes: "visible" }],
    ["sheetMissing", { kind: "rows", sheet: "Weg", runs: [{ from: 1, to: 2 }], hidden: false }],
    ["sheetMissing", { kind: "deleteComments", sheet: "Weg", what: "comments" }],
    ["unsupported", { kind: "deleteComments", sheet: FIRST, what: "notes" }],
    ["unsupported", { kind: "property", property: "lastAuthor", becomes: "" }],
  ] as const)("gives %s before anything is written: %j", async (code, change) => {
    subject = openedFile(made);
    subject.host.book.structureProtected = code === "structureProtected";
    for (const sheet of subject.host.book.sheets) sheet.protected = code === "sheetProtected";
    const before = state();
    await expect(subject.workbook.changeEnvelope(change)).rejects.toMatchObject({ code });
    expect(subject.syncs().flatMap(({ writes }) => writes)).toEqual([]);
    expect(state()).toEqual(before);
  });

  it("is refused when a filter keeps the rows hidden", async () => {
    subject = openedFile(made);
    const before = state();
    const [sheet] = subject.host.book.sheets;
    if (!sheet) throw new Error("no sheet");
    const { hiddenRows } = sheet;
    // A filter that Excel does not let go of.
    hiddenRows.delete = () => false;
    const change = { kind: "rows", sheet: FIRST, runs: [{ from: 1, to: 2 }], hidden: false } as const;
    await expect(subject.workbook.changeEnvelope(change)).rejects.toMatchObject({ code: "readBackFailed" });
    expect(state()).toEqual(before);
  });
});
