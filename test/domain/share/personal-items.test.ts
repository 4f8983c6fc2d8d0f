import type { CellValue } from "../../../src/domain/cell";
import { personalItems } from "../../../src/domain/share/personal-items";
import { markerText } from "../../../src/domain/sheets/marker";
import { readTables } from "../../../src/domain/tables/read-tables";
import { sheetOf, tableOn, workbookOf, type Cells } from "../tables/workbook-of";

const NO_CHOICES = { tables: new Map(), columns: new Map() };

function itemsIn(cells: Cells, asTable = false) {
  const sheet = sheetOf("Blad", cells);
  const snapshot = workbookOf([sheet], asTable ? [tableOn(sheet, "Lijst")] : []);
  return personalItems(snapshot, readTables(snapshot, NO_CHOICES));
}
const told = (cells: Cells, asTable = false) =>
  itemsIn(cells, asTable).map(
    ({ code, params, weight }) => `${code} ${params["what"]} ${params["count"]} ${weight}`,
  );

it.each<[string, CellValue, string]>([
  ["E-mail", "a@b.nl", "email"],
  ["E-mailadres contactpersoon", "a@b.nl", "email"],
  ["Mailadres", "a@b.nl", "email"],
  ["Telefoon", "06-1234 5678", "phone"],
  ["Tel.", 612345678, "phone"],
  ["Mobile phone", "+31 6 12345678", "phone"],
  ["Contactpersoon", "J. Jansen", "person"],
  ["Contact", "J. Jansen", "person"],
  ["Last name", "Jansen", "person"],
  ["Geboortedatum", 29_221, "birthDate"],
  ["Date of birth", "1980-01-01", "birthDate"],
  ["BSN", "111222333", "bsn"],
  ["Burgerservicenummer", 11122233, "bsn"],
  ["IBAN", "NL91 ABNA 0417 1643 00", "iban"],
  ["Bank account", "NL91ABNA0417164300", "iban"],
  ["Privé-adres", "Dorpsstraat 1", "address"],
])("the header %s with %s announces %s", (header, value, what) => {
  const weight = what === "bsn" ? "stop" : "look";
  expect(
    told([
      ["Naam", header],
      ["x", value],
      ["y", ""],
    ]),
  ).toEqual([`personalColumn ${what} 1 ${weight}`]);
});

it.each<[string, Cells]>([
  ["a KvK number", [["KvK-nummer"], ["12345678"], ["87654321"]]],
  ["an RSIN, which passes the same test", [["RSIN"], ["123456782"], ["111222333"]]],
  ["a lone amount of nine digits", [["Waarde"], [123456782]]],
  ["nine digits that fail the test here and there", [["Code"], ["111222333"], ["123456789"]]],
  [
    "a header without values",
    [
      ["E-mail", "Naam"],
      ["", "x"],
    ],
  ],
  [
    "a name beside a label",
    [
      ["Contactpersoon", "Jansen"],
      ["E-mail", ""],
      ["Telefoon", "onbekend"],
    ],
  ],
  ["a sentence that mentions a word", [["Mail deze lijst pas als het e-mailadres klopt"], ["a@b.nl"]]],
  ["text of the same length as an account number", [["Nummer"], ["NL91ABNA0417164301"]]],
])("%s is no personal data", (_name, cells) => {
  expect(told(cells)).toEqual([]);
});

it("tells values that look like it in a column that says nothing", () => {
  expect(
    told([
      ["Ref", "Iets"],
      ["NL91ABNA0417164300", "111222333"],
      [12, "123456782"],
    ]),
  ).toEqual(
    ["personalCells bsn 2 look", "personalCells iban 1 look"].sort((a, b) =>
      a.includes("iban") && !b.includes("iban") ? -1 : 1,
    ),
  );
});

it("tells what stands beside its label, as on a form", () => {
  expect(
    told([
      ["E-mail", "a@b.nl"],
      ["Telefoon", "06 1234 5678"],
      ["Plaats", "Delft"],
    ]),
  ).toEqual(["personalCells email 1 look", "personalCells phone 1 look"]);
});

it("offers to empty the cells below the header and no further: not what follows a blank row, nor a totals row", () => {
  const loose = itemsIn([["E-mail"], ["a@b.nl"], ["c@d.nl"], [""], ["e@f.nl"]]);
  expect(loose[0]).toMatchObject({
    place: { sheet: "Blad", column: "E-mail", cell: "A2", row: 2 },
    repair: { kind: "emptyColumn", sheet: "Blad", column: "E-mail", cells: "A2:A3" },
  });
  const table = itemsIn(
    [
      ["Naam", "E-mail"],
      ["a", ""],
      ["b", "a@b.nl"],
    ],
    true,
  );
  expect(table[0]?.repair).toMatchObject({ cells: "B2:B3" });
});

it("leaves sheets alone on which names stand on purpose, and looks at mail lists without emptying them", () => {
  const cells: Cells = [
    ["", ""],
    ["Contactpersoon", "E-mail"],
    ["Jansen", "a@b.nl"],
  ];
  const marked = (kind: Parameters<typeof markerText>[0]) =>
    itemsIn([[markerText(kind), ""], ...cells.slice(1)]);
  for (const kind of ["control", "log", "minutes", "letter", "assessment", "corrections"] as const)
    expect(marked(kind)).toEqual([]);
  expect(marked("mailList").map(({ repair }) => repair)).toEqual([null, null]);
  expect(marked("input").every(({ repair }) => repair !== null)).toBe(true);
});
