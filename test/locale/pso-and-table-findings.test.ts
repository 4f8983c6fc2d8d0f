import { PSO_FINDING_CODES } from "../../src/domain/pso/pso-finding-codes";
import { TABLE_FINDING_CODES } from "../../src/domain/tables/table-finding-codes";
import { psoFindings as psoEn } from "../../src/locale/en/pso-findings";
import { tableFindings as tableEn } from "../../src/locale/en/table-findings";
import { psoFindings as psoNl } from "../../src/locale/nl/pso-findings";
import { tableFindings as tableNl } from "../../src/locale/nl/table-findings";

const PARAMS = {
  role: "suppliers",
  first: "suppliers",
  second: "bids",
  tables: "A, B",
  column: "PSO-niveau",
  headers: "Trede, PSO",
  cells: "B1, C1",
  criterion: "Plan",
  table: "Oud",
  header: "Bod",
  text: "abc",
  value: 1.5,
  setting: "Kopie",
  from: "2026-01-01",
  until: "2025-01-01",
  date: "2026-03-01",
  latest: "2028-01-01",
  copy: "2026-04-01",
  missing: "start",
  proposal: "01234567",
  kvk: "12345678",
  numbers: "87654321",
  number: "C-1",
  name: "Bakker bv",
  other: "Smid bv",
  row: 12,
  count: 3,
  months: 6,
  contract: "2026-1",
  tender: "Kantine",
  end: "2029-12-31",
  needed: 1,
};

const READINGS: Readonly<Record<string, object>> = {
  numberAmbiguous: { first: 1234, second: 1.234 },
  registerLevelDiffers: { register: "trede2", here: "trede1" },
  registerEndDiffers: { register: "2027-01-01", here: "2026-01-01" },
  registerMarkDiffers: { register: 1, here: "" },
  registerStartDiffers: { register: "2025-02-01", here: "2025-01-01" },
  registerNumberDiffers: { register: "C-9", here: "C-1" },
  registerHasLevel: { register: "trede2", until: "2027-01-01" },
  dateAmbiguous: { first: "2026-04-03", second: "2026-03-04" },
};

function expectWhole(sentence: string): void {
  expect(sentence).toMatch(/^[\p{Lu}‘].*\.$/u);
  expect(sentence).not.toMatch(/undefined|NaN|null|\d{4}-\d{2}-\d{2}| {2}/);
}

describe.each([
  ["Dutch", tableNl, psoNl],
  ["English", tableEn, psoEn],
])("findings in %s", (_, tables, pso) => {
  it.each([...TABLE_FINDING_CODES])("%s is a whole sentence without holes", (code) => {
    for (const sentence of tables[code]({ ...PARAMS, ...READINGS[code] })) expectWhole(sentence);
  });

  it.each([...PSO_FINDING_CODES])("%s is a whole sentence without holes", (code) => {
    for (const sentence of pso[code]({ ...PARAMS, ...READINGS[code] })) expectWhole(sentence);
  });
});

it("shows both readings of an ambiguous number and date in the reader's own notation", () => {
  const number = { text: "1.234", first: 1234, second: 1.234 };
  expect(tableNl.numberAmbiguous(number)[0]).toContain("1.234 of 1,234");
  expect(tableEn.numberAmbiguous(number)[0]).toContain("1,234 or 1.234");
  const date = { text: "3/4/2026", first: "2026-04-03", second: "2026-03-04" };
  expect(tableNl.dateAmbiguous(date)[0]).toMatch(/3 april 2026.*4 maart 2026/);
  expect(tableEn.dateAmbiguous(date)[0]).toMatch(/3 April 2026.*4 March 2026/);
});

it("says on which side the mark stands, and what a cell of the extract holds", () => {
  const onlyHere = { register: "", here: 1 };
  for (const [pso, mark] of [
    [psoNl, /^Hier staat PSO 30\+/],
    [psoEn, /^Here it says PSO 30\+/],
  ] as const) {
    const [sentence] = pso.registerMarkDiffers(onlyHere);
    expectWhole(sentence);
    expect(sentence).toMatch(mark);
    const [blank] = pso.registerCellUnreadable({ column: "Trede", text: "" });
    expectWhole(blank);
    expect(blank).toMatch(/Trede.*(leeg|empty)/);
    expect(pso.registerCellUnreadable({ column: "Trede", text: "x" })[0]).toContain("‘x’");
  }
});
