import { formulaTemplate, sharedFormulaAt } from "../../../../src/workbench/host/xlsx/shared-formula";

const moved = (formula: string, rows: number, columns: number) =>
  sharedFormulaAt(formulaTemplate(formula, 10, 5), 10 + rows, 5 + columns);

it.each([
  ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ["SUM(A:A)+SUM($A:B)", "SUM(B:B)+SUM($A:C)"],
  ["SUM(1:1)+SUM($1:2)", "SUM(3:3)+SUM($1:4)"],
  ["LOG10(A1)+ATAN2(1,2)", "LOG10(B3)+ATAN2(1,2)"],
  ['IF(A1="A1","B2 en C3",1E5+2.5)', 'IF(B3="A1","B2 en C3",1E5+2.5)'],
  ["Blad1!A1+'A1 & B2'!A1+'it''s A1'!A1", "Blad1!B3+'A1 & B2'!B3+'it''s A1'!B3"],
  [
    "Tabel1[A1]+Tabel1[[#This Row],[B2]]+Q1_totaal+TRUE",
    "Tabel1[A1]+Tabel1[[#This Row],[B2]]+Q1_totaal+TRUE",
  ],
  ["Österreich1+_A1+A1.b", "Österreich1+_A1+A1.b"],
  ["[1]Blad1!A1#", "[1]Blad1!B3#"],
])("%s two rows down and one column right is %s", (formula, wanted) => {
  expect(moved(formula, 2, 1)).toBe(wanted);
});

it("a reference that leaves the sheet comes back at the other side", () => {
  expect(moved("A1", -1, -1)).toBe("XFD1048576");
});
