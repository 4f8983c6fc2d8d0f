import fc from "fast-check";

import {
  renameSheetInFormula,
  translateFormula,
} from "../../../../src/workbench/host/formula/translate-formula";

test.each([
  ["A1+$B$2*C$3:$D4", 1, 1, "B2+$B$2*D$3:$D5"],
  ["SUM('It''s'!A1:B2, A:A,1:3 )", 2, 0, "SUM('It''s'!A3:B4, A:A,3:5 )"],
  ['"A1"&Sheet1!A1&LOG10(A1)&A1_naam', 1, 0, '"A1"&Sheet1!A2&LOG10(A2)&A1_naam'],
  ["Tabel[[#Headers],[A1]]+A1", 0, 1, "Tabel[[#Headers],[A1]]+B1"],
  ["A1+XFD1", 0, 1, "B1+#REF!"],
  ["Blad2!A1", -1, 0, "Blad2!#REF!"],
  ['"not closed', 1, 1, '"not closed'],
])("%s moved by %i rows and %i columns", (formula, rows, columns, expected) => {
  expect(translateFormula(formula, rows, columns)).toBe(expected);
});

test("there and back again is the same text", () => {
  const shift = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(
      shift,
      shift,
      fc.constantFrom("A1*$B2+C$3-$D$4", "SUM(A1:B9,C:C,$5:7)"),
      (rows, columns, formula) => {
        expect(translateFormula(translateFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      },
    ),
  );
});

test("a renamed sheet keeps its references and is quoted where Excel asks for it", () => {
  const formula = "SUM(Blad1!A1,'blad1'!B2:C3,Blad2!A1,\"Blad1!A1\",Blad1!Naam)";
  expect(renameSheetInFormula(formula, "Blad1", "It's 1")).toBe(
    "SUM('It''s 1'!A1,'It''s 1'!B2:C3,Blad2!A1,\"Blad1!A1\",'It''s 1'!Naam)",
  );
  expect(renameSheetInFormula("'Oude naam'!A1", "Oude naam", "Nieuw")).toBe("Nieuw!A1");
});
