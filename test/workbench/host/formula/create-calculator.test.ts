import { newBook, type Book, type BookTable, type Scalar } from "../../../../src/workbench/host/book";
import { createCalculator } from "../../../../src/workbench/host/formula/create-calculator";
import { bookOf, put, valueAt, type CellInput } from "./book-of";

/** The value of one formula in A1 of a book with these cells. */
function calculated(formula: string, cells: Readonly<Record<string, CellInput>> = {}): Scalar {
  const book = bookOf({ Blad1: { ...cells, A1: formula } });
  createCalculator(book).all();
  return valueAt(book.sheets[0], "A1");
}

function change(
  book: Book,
  address: string,
  content: CellInput,
): { sheet: string; row: number; column: number } {
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("no sheet");
  return { sheet: sheet.name, ...put(sheet, address, content) };
}

const table: BookTable = {
  id: "1",
  name: "Bids",
  area: { row: 0, column: 1, lastRow: 3, lastColumn: 2 },
  showHeaders: true,
  showTotals: false,
  styleName: null,
  part: null,
  changed: false,
};

describe("what a formula gives", () => {
  test.each<[string, Scalar]>([
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ['="3"+1', 4],
    ['="a"+1', { error: "#VALUE!" }],
    ['="a"="A"', true],
    ["=0.1+0.2=0.3", true],
    ["=0.5-0.4-0.1", 0],
    ["=1/0", { error: "#DIV/0!" }],
    ["=ROUND(1.005,2)", 1.01],
    ['=TEXT(1.005,"0.00")', "1.01"],
    ["=nobody", { error: "#NAME?" }],
    ["=Nergens!A1", { error: "#REF!" }],
    ["=Z9", 0],
    ["=DATE(1900,2,29)", 60],
    ["=DAY(60)", 29],
    ["=DAY(61)", 1],
    ["=SUM({1,2,3}*2)", 12],
    ["=SUMPRODUCT(({1;2;3}>1)*{10;20;30})", 50],
  ])("%s is %p", (formula, expected) => {
    expect(calculated(formula)).toEqual(expected);
  });

  test("an ordinary formula takes the cell of its own row from a range, SUMPRODUCT takes all", () => {
    const cells = { B1: 1, B2: 2, B3: 3 };
    expect(calculated("=B1:B3*10", cells)).toBe(10);
    expect(calculated("=B2:B3*10", cells)).toEqual({ error: "#VALUE!" });
    expect(calculated("=SUMPRODUCT(B1:B3*10)", cells)).toBe(60);
  });

  test("dates follow the book's date system", () => {
    const book = bookOf({ Blad1: { A1: "=DATE(2026,1,31)", A2: "=YEAR(A1)", A3: '="2026-01-31"-A1' } });
    book.date1904 = true;
    createCalculator(book).all();
    expect(["A1", "A2", "A3"].map((address) => valueAt(book.sheets[0], address))).toEqual([44591, 2026, 0]);
  });

  test("defined names and structured references are followed", () => {
    const cells = {
      B1: "Price",
      C1: "Col #1",
      B2: 5,
      B3: 6,
      B4: 7,
      C2: "=[@Price]*2",
      A1: "=SUM(Bids[Price])*Rate",
    };
    const book = bookOf({
      Blad1: { ...cells, A2: "=Bids[[#Headers],[Price]]", A3: "=ROWS(Bids[#All])", A4: "=COUNTA(Bids['#x])" },
    });
    book.sheets[0]?.tables.push(table);
    book.names.set("RATE", "0.5");
    createCalculator(book).all();
    const values = ["A1", "C2", "A2", "A3", "A4"].map((address) => valueAt(book.sheets[0], address));
    expect(values).toEqual([9, 10, "Price", 4, 1]);
  });
});

describe("what is calculated again", () => {
  test("only what depends on the change, through ranges and other sheets", () => {
    const book = bookOf({
      Blad1: { A1: 1, A2: 2, B1: "=SUM(A1:A9)", B2: "=B1*2", B3: "=7*6" },
      Blad2: { A1: "=Blad1!B2+1", A2: "=COUNT(Blad1!A:A)" },
    });
    const calculator = createCalculator(book);
    calculator.all();
    const [first, second] = book.sheets;
    for (const sheet of book.sheets) sheet.dirty.clear();
    calculator.changed([change(book, "A3", 10)]);
    expect(valueAt(second, "A1")).toBe(27);
    expect(valueAt(second, "A2")).toBe(3);
    expect([...(first?.dirty ?? [])].sort()).toEqual(["0,1", "1,1"]);
    calculator.changed([change(book, "B1", "=A1*100")]);
    expect(valueAt(second, "A1")).toBe(201);
    calculator.changed([change(book, "A3", 99)]);
    expect(valueAt(first, "B1")).toBe(100);
    calculator.changed([change(book, "B1", 3)]);
    expect(valueAt(second, "A1")).toBe(7);
  });

  test("a long chain and ten thousand ranges over one another", () => {
    const book = newBook();
    const sheet = book.sheets[0];
    if (!sheet) throw new Error("no sheet");
    put(sheet, "A1", 1);
    for (let row = 2; row <= 20_000; row++) put(sheet, `A${row}`, `=A${row - 1}+1`);
    for (let row = 2; row <= 1000; row++) put(sheet, `B${row}`, `=SUM(A$1:A${row})`);
    const calculator = createCalculator(book);
    calculator.all();
    expect(valueAt(sheet, "A20000")).toBe(20_000);
    calculator.changed([change(book, "A1", 11)]);
    expect(valueAt(sheet, "A20000")).toBe(20_010);
    expect(valueAt(sheet, "B1000")).toBe(500_500 + 10_000);
  });

  test("a header that is renamed moves a structured reference", () => {
    const book = bookOf({ Blad1: { A1: "=SUM(Bids[Price])", B1: "Price", C1: "Other", B2: 1, C2: 2 } });
    book.sheets[0]?.tables.push(table);
    const calculator = createCalculator(book);
    calculator.all();
    calculator.changed([change(book, "B1", "Gone"), change(book, "C1", "Price")]);
    expect(valueAt(book.sheets[0], "A1")).toBe(2);
  });

  test("OFFSET and INDIRECT see cells that their text does not show", () => {
    const book = bookOf({
      Blad1: { A1: '=INDIRECT("C"&B1)', A2: "=OFFSET(C1,B1,0)", B1: 3, C1: "=C4*2", C3: "=C1+1", C4: 5 },
    });
    const calculator = createCalculator(book);
    calculator.all();
    expect(valueAt(book.sheets[0], "A1")).toBe(11);
    calculator.changed([change(book, "C4", 6)]);
    expect([valueAt(book.sheets[0], "A1"), valueAt(book.sheets[0], "A2")]).toEqual([13, 6]);
  });

  test("after a change of shape the graph is read anew", () => {
    const book = bookOf({ Blad1: { A1: "=SUM(Bids[Price])", B1: "Price", C1: "Other", B2: 1, B5: 10 } });
    const [sheet] = book.sheets;
    sheet?.tables.push({ ...table });
    const calculator = createCalculator(book);
    calculator.all();
    const [grown] = sheet?.tables ?? [];
    if (grown) grown.area = { ...grown.area, lastRow: 4 };
    calculator.structureChanged();
    calculator.changed([]);
    expect(valueAt(sheet, "A1")).toBe(11);
  });

  test("a name that changes and a sheet that goes are noticed, other formulas keep the file's values", () => {
    const book = bookOf({ Blad1: { A1: "=Rate*2", A2: "=Blad2!A1", A3: "=1+1" }, Blad2: { A1: 5 } });
    const calculator = createCalculator(book);
    book.names.set("Rate", "3");
    book.sheets.splice(1, 1);
    calculator.structureChanged();
    calculator.changed([]);
    const values = ["A1", "A2", "A3"].map((address) => valueAt(book.sheets[0], address));
    expect(values).toEqual([6, { error: "#REF!" }, null]);
  });
});

describe("what is not calculated", () => {
  test.each([
    ["NOSUCHFUNCTION(1)", "function NOSUCHFUNCTION"],
    ["SUMPRODUCT(IF(B1:B2>0,B1:B2,0))", "IF over a range"],
    ["TODAY()", "TODAY without a clock"],
    ["[1]Blad1!B1", "another workbook"],
    ["SUM(Blad1:Blad3!B1)", "several sheets"],
    ["1+", "cannot be read"],
    ["A1+1", "circular reference"],
  ])("%s keeps its last value and is listed", (formula, reason) => {
    const book = bookOf({ Blad1: { A1: `=${formula}`, A2: "=A1*2", B1: 1, B2: 2 } });
    const cell = book.sheets[0]?.rows[0]?.[0];
    if (cell) cell.value = 21;
    const calculator = createCalculator(book);
    calculator.all();
    expect(valueAt(book.sheets[0], "A1")).toBe(21);
    expect(valueAt(book.sheets[0], "A2")).toBe(42);
    expect(calculator.unsupported).toEqual([
      { sheet: "Blad1", cell: "A1", reason: expect.stringContaining(reason) as string },
    ]);
  });

  test("every formula of a circle is listed, what only reads it is not", () => {
    const book = bookOf({ Blad1: { A1: "=B1+1", B1: "=C1+1", C1: "=A1+1", D1: "=A1+5" } });
    const calculator = createCalculator(book);
    calculator.all();
    expect(calculator.unsupported.map(({ cell }) => cell).sort()).toEqual(["A1", "B1", "C1"]);
    expect(valueAt(book.sheets[0], "D1")).toBe(5);
    calculator.changed([change(book, "C1", 1)]);
    expect(calculator.unsupported).toEqual([]);
    expect(valueAt(book.sheets[0], "D1")).toBe(8);
  });

  test("a circle that a condition never enters is no circle", () => {
    const book = bookOf({ Blad1: { A1: "=IF(C1=1,5,B1)", B1: "=A1+1", C1: 1 } });
    const calculator = createCalculator(book);
    calculator.all();
    expect(calculator.unsupported).toEqual([]);
    expect(valueAt(book.sheets[0], "B1")).toBe(6);
  });

  test("the clock is an argument", () => {
    const book = bookOf({ Blad1: { A1: "=TODAY()", A2: "=NOW()" } });
    createCalculator(book, { now: 46053.75 }).all();
    expect([valueAt(book.sheets[0], "A1"), valueAt(book.sheets[0], "A2")]).toEqual([46053, 46053.75]);
  });
});
