import fc from "fast-check";
import { walkCells, type CellVisitor } from "../../../../src/workbench/host/xlsx/cell-walk";
import { readSharedStrings } from "../../../../src/workbench/host/xlsx/shared-strings";
import { scanSheet } from "../../../../src/workbench/host/xlsx/sheet-scan";

/** Everything that a sheet's text is told to have, null when it is damaged; with `whole`, plain rows are read at once. */
function told(text: string, whole: boolean): unknown {
  const seen: unknown[] = [];
  const visitor: CellVisitor = {
    row: (row, attributes, ...places) => void seen.push(["row", row, { ...attributes }, ...places]),
    cell: ({ attributes, formula, formulaAttributes, formulaStart, formulaEnd, ...cell }) => {
      const own = formula === null ? null : { formula, ...formulaAttributes, formulaStart, formulaEnd };
      seen.push(["cell", { ...cell, attributes: { ...attributes }, own }]);
    },
    rowEnd: (...places) => void seen.push(["end", ...places]),
  };
  try {
    const root = scanSheet(text, "sheet1.xml", (prefix) => {
      const events = walkCells(text, prefix, visitor);
      return whole ? events : { ...events, read: (position) => position };
    });
    return { seen, root };
  } catch {
    return null;
  }
}

/** Mostly what programs write, now and then something else. */
const mostly = (usual: readonly string[], odd: readonly string[]) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
/** A text with one character changed, put in or left out. */
const damaged = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(
      texts,
      fc.nat(),
      fc.constantFrom("", "<", ">", "/", "&", '"', " ", "r", "\u0001", "\r", "😀"),
      fc.nat(1),
    )
    .map(([text, at, character, removed]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + character + text.slice(place + removed);
    });

const reference = mostly(
  ['r="A1"', 'r="B1"', 'r="AB12"', 'r="XFD1048576"'],
  ['q="1"', 'r="a1"', 'r="1"', 'r=""', "r='A1'", 'r="A1&amp;"', 'r="A1" r="A1"'],
);
const attributes = mostly(
  ["", ' s="3"', ' t="s"', ' s="12" t="str"', ' t="n" s="1"', ' t="inlineStr"'],
  ['  s="1"', ' s="1" s="2"', ' t="s" cm="1"', ' s="a b"', ' t="&#115;"', 's="1"', "\n", ' s=">"'],
);
const content = mostly(
  [
    "<v>5</v>",
    "<v></v>",
    "<v>é \n 1</v>",
    "<f>A1+1</f><v>2</v>",
    '<f>IF(A1,"é","")</f>',
    '<f t="shared" ref="A1:A3" si="0">B1</f><v>3</v>',
    '<f t="shared" si="0"/><v>1</v>',
    "<f/><v>1</v>",
    "<is><t>tekst</t></is>",
    '<is><t xml:space="preserve"> x </t></is>',
  ],
  [
    "<v>a&amp;b</v>",
    "<f>A1&lt;1</f>",
    '<f ca="1">NOW()</f>',
    '<f si="0" si="1"/>',
    "<v>1</v><f>B1</f>",
    "<v/>",
    "<v>1</v >",
    "<v>&nbsp;</v>",
    "<v>]]></v>",
    "<v>1\r\n</v>",
    "<v>1<!-- een --></v>",
    "<v><![CDATA[</c></row>]]></v>",
    "<is><r><t>a</t></r><r><t>b</t></r></is>",
    "<is><t>a</t><rPh><t>b</t></rPh></is>",
    "\n<v>1</v>",
    "<extLst><ext/></extLst>",
    "<v>1",
  ],
);
const cell = fc.oneof(
  fc
    .tuple(reference, attributes, mostly(["/>", " />"], ["  />", "></c>", ">"]))
    .map(([r, more, end]) => `<c ${r}${more}${end}`),
  fc.tuple(reference, attributes, content).map(([r, more, inside]) => `<c ${r}${more}>${inside}</c>`),
);
const row = fc
  .tuple(
    mostly(
      ['<row r="3">', '<row r="7" spans="1:3" ht="12.5" hidden="1" x14ac:dyDescent="0.25">'],
      [
        "<row>",
        '<row r="0">',
        '<row r="x">',
        "<row r='2'>",
        '<row r="2" r="2">',
        '<row r="1" constructor="x">',
      ],
    ),
    fc.array(cell, { maxLength: 4 }),
    mostly(
      ["</row>"],
      [
        "</row >",
        "\n</row>",
        "</row>\n",
        "</row>\r",
        '</row><row r="9"/>',
        "<!-- rij --></row>",
        '<!-- </row><row r="8"></row> -->',
        "",
      ],
    ),
  )
  .map(([open, cells, close]) => `${open}${cells.join("")}${close}`);
const sheets = fc
  .tuple(
    mostly(["", '<dimension ref="A1"/>'], ['<!-- <row r="1"> -->', '<x><row r="1"></row></x>']),
    mostly([""], ["\n", "\r\n"]),
    fc.array(row, { maxLength: 5 }),
    mostly([""], ["x:"]),
  )
  .map(([before, space, rows, prefix]) => {
    const body = rows.join("").replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
    const open = `<?xml version="1.0"?>\r\n<${prefix}worksheet>${before}<${prefix}sheetData>${space}`;
    return `${open}${body}</${prefix}sheetData><${prefix}pageMargins left="1"/></${prefix}worksheet>`;
  });

describe("reading whole rows as most programs write them", () => {
  it("tells what reading tag by tag tells, with the same places in the text", () => {
    fc.assert(
      fc.property(fc.oneof(sheets, damaged(sheets)), (text) => {
        expect(told(text, true)).toEqual(told(text, false));
      }),
      { numRuns: 1500 },
    );
  });

  it("counts on from such a row for a row and cells without a number", () => {
    const text =
      '<worksheet><sheetData><row r="5"><c r="B5"><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row></sheetData></worksheet>';
    const places: string[] = [];
    scanSheet(text, "sheet1.xml", (prefix) =>
      walkCells(text, prefix, { cell: ({ row, column, value }) => places.push(`${row},${column}=${value}`) }),
    );
    expect(places).toEqual(["4,1=1", "5,0=2", "5,1=3"]);
  });

  it("copes with a text that is longer than a cell can hold", () => {
    const long = "a".repeat(3_000_000);
    const text = `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>${long}</v></c></row></sheetData></worksheet>`;
    let length = 0;
    scanSheet(text, "sheet1.xml", (prefix) =>
      walkCells(text, prefix, { cell: ({ value }) => (length = value?.length ?? 0) }),
    );
    expect(length).toBe(long.length);
  });
});

describe("reading the shared strings at once", () => {
  const entry = mostly(
    [
      "<si><t>een</t></si>",
      '<si><t xml:space="preserve"> é\n </t></si>',
      "<si><t></t></si>",
      "<si><t>_x0041_</t></si>",
    ],
    [
      "<si><t>R&amp;D</t></si>",
      "<si><t/></si>",
      "<si/>",
      "<si><r><t>a</t></r><r><t>b</t></r></si>",
      "<si><t>a</t><phoneticPr/></si>",
      "<si><si><t>a</t></si><si><t>b</t></si><t>c</t></si>",
      "<!-- <si><t>x</t></si> -->",
      "<si><t>😀</t></si>",
      "\n",
    ],
  );
  const tables = fc
    .array(entry, { maxLength: 8 })
    .map((entries) => `<sst count="1">${entries.join("")}</sst>`);
  const strings = (text: string): unknown => {
    try {
      return readSharedStrings(text, "sharedStrings.xml");
    } catch {
      return null;
    }
  };

  it("gives what reading them one by one gives", () => {
    fc.assert(
      fc.property(fc.oneof(tables, damaged(tables)), (text) => {
        // A space in the tag says the same and is not how programs write it.
        expect(strings(text)).toEqual(strings(text.replaceAll("<si>", "<si >")));
      }),
      { numRuns: 1000 },
    );
  });
});
