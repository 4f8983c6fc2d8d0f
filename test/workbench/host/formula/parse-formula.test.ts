import fc from "fast-check";

import type { BinaryOperator, FormulaNode } from "../../../../src/workbench/host/formula/ast";
import { parseFormula } from "../../../../src/workbench/host/formula/parse-formula";
import { printFormula } from "../../../../src/workbench/host/formula/print-formula";
import { FormulaSyntaxError } from "../../../../src/workbench/host/formula/tokenizer";

test.each([
  ["-2^2", "-2^2"],
  ["2^(3^2)", "2^(3^2)"],
  ["(1+2)*3", "(1+2)*3"],
  ["((a1))", "A1"],
  ["sum( a1 , b2:c3 )", "SUM(A1,B2:C3)"],
  ['\'It\'\'s\'!$A1&"say ""hi"""', '\'It\'\'s\'!$A1&"say ""hi"""'],
  ["_xlfn.STDEV.S(A:A,1:3)", "STDEV.S(A:A,1:3)"],
  ["Table1[@[Col name]]", "Table1[[#This Row],[Col name]]"],
  ["[@Prijs]*2", "[[#This Row],[Prijs]]*2"],
  ["T[[#Headers],[a]:[b]]", "T[[#Headers],[a]:[b]]"],
  ['{1,-2;"x",#N/A}', '{1,-2;"x",#N/A}'],
  ["IF(A1,,3)", "IF(A1,,3)"],
  ["A1:B2 B1:C3", "A1:B2 B1:C3"],
  ["SUM((A1,B2))", "SUM((A1,B2))"],
  ["A1:INDEX(B:B,3)", "A1:INDEX(B:B,3)"],
  ["LOG10(A1)+Tarief_1", "LOG10(A1)+Tarief_1"],
])("%s is read as %s", (text, printed) => {
  expect(printFormula(parseFormula(text))).toBe(printed);
});

test.each(["", "1+", "(1", '"open', "SUM(1", "{1,2;3}", "1 2", "A1)", "*2", "T[a"])(
  "%p is no formula",
  (text) => {
    expect(() => parseFormula(text)).toThrow(FormulaSyntaxError);
  },
);

const corner = fc.record({
  row: fc.integer({ min: 0, max: 1_048_575 }),
  column: fc.integer({ min: 0, max: 16_383 }),
  rowAbsolute: fc.boolean(),
  columnAbsolute: fc.boolean(),
});
const prefix = fc.option(
  fc.record({
    workbook: fc.constant(null),
    sheet: fc.constantFrom("Blad1", "It's", "A1", "2024", "Gunning perceel 1", "TRUE"),
    lastSheet: fc.constant(null),
  }),
);
const leaf: fc.Arbitrary<FormulaNode> = fc.oneof(
  fc.record({
    kind: fc.constant("number" as const),
    value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  }),
  fc.record({ kind: fc.constant("string" as const), value: fc.string() }),
  fc.record({ kind: fc.constant("boolean" as const), value: fc.boolean() }),
  fc.record({
    kind: fc.constant("error" as const),
    value: fc.constantFrom("#N/A" as const, "#DIV/0!" as const),
  }),
  fc.record({ kind: fc.constant("reference" as const), prefix, first: corner, last: fc.option(corner) }),
);
const operators: BinaryOperator[] = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">="];
const tree = fc.letrec<{ node: FormulaNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.record({
      kind: fc.constant("binary" as const),
      operator: fc.constantFrom(...operators),
      left: tie("node"),
      right: tie("node"),
    }),
    fc.record({
      kind: fc.constant("unary" as const),
      operator: fc.constantFrom("+" as const, "-" as const),
      operand: tie("node"),
    }),
    fc.record({ kind: fc.constant("percent" as const), operand: tie("node") }),
    fc.record({
      kind: fc.constant("call" as const),
      name: fc.constantFrom("SUM", "IF", "LOG10", "STDEV.S"),
      args: fc.array(tie("node"), { maxLength: 3 }),
    }),
  ),
})).node;

test("what is printed reads back as the same tree", () => {
  fc.assert(
    fc.property(tree, (node) => {
      expect(parseFormula(printFormula(node))).toEqual(node);
    }),
    { numRuns: 500 },
  );
});
