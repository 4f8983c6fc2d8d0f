import { linkedWorkbook } from "../../../src/domain/share/linked-workbook";

it.each([
  ["=[Budget.xlsx]Blad1!A1", "Budget.xlsx"],
  ["='C:\\map\\[Budget 2026.xlsx]Blad 1'!$A$1*2", "C:\\map\\Budget 2026.xlsx"],
  ["=SUM('https://x.nl/[a b.xlsb]Blad'!A1:A9)", "https://x.nl/a b.xlsb"],
  ["=[1]Blad1!A1", "1"],
  ["='[1]Blad ''x'''!A1", "1"],
  ["=[Budget.xlsx]!Totaal", "Budget.xlsx"],
  ["='C:\\map\\Budget.xlsx'!Totaal", "C:\\map\\Budget.xlsx"],
  ["=VLOOKUP(A1,[Prijzen.xls]Blad1!A:B,2,0)", "Prijzen.xls"],
])("names the other workbook in %s", (formula, source) => {
  expect(linkedWorkbook(formula)).toBe(source);
});

it.each([
  "=SUM(Tabel1[Bedrag])",
  "=Tabel1[[#This Row],[Prijs]]*Blad1!A1",
  "=[@Prijs]*'Blad 1'!B2",
  "=Tabel1[2026]+Blad2!A1",
  '="zie [Budget.xlsx]Blad1!A1"',
  "=Blad1!A1",
  "[Budget.xlsx]Blad1!A1",
  "gewone tekst [1]!",
])("finds none in %s", (formula) => {
  expect(linkedWorkbook(formula)).toBeNull();
});
