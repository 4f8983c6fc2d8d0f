import ts from "typescript";

const OPERATORS = new Map([
  [ts.SyntaxKind.PlusToken, ["-"]],
  [ts.SyntaxKind.MinusToken, ["+"]],
  [ts.SyntaxKind.AsteriskToken, ["/"]],
  [ts.SyntaxKind.SlashToken, ["*"]],
  [ts.SyntaxKind.LessThanToken, ["<=", ">"]],
  [ts.SyntaxKind.LessThanEqualsToken, ["<", ">="]],
  [ts.SyntaxKind.GreaterThanToken, [">=", "<"]],
  [ts.SyntaxKind.GreaterThanEqualsToken, [">", "<="]],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ["!=="]],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ["==="]],
  [ts.SyntaxKind.AmpersandAmpersandToken, ["||"]],
  [ts.SyntaxKind.BarBarToken, ["&&"]],
  [ts.SyntaxKind.PlusEqualsToken, ["-="]],
  [ts.SyntaxKind.MinusEqualsToken, ["+="]],
]);
const CALLS = new Map([
  ["min", "max"],
  ["max", "min"],
  ["some", "every"],
  ["every", "some"],
  ["floor", "ceil"],
  ["ceil", "floor"],
]);

/**
 * Faults that can be made in a file: each is a replacement of the text from `start` to `end`. Left alone: types, words,
 * what only throws, and `a ?? b`, whose second half the types demand and no input reaches.
 */
export function faultsIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const faults = [];
  const add = (node, replacement) => {
    const start = node.getStart(source);
    const end = node.getEnd();
    const before = text.slice(start, end).replace(/\s+/g, " ");
    if (before === replacement) return;
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    const context = text.split("\n")[line - 1].trim();
    faults.push({
      start,
      end,
      replacement,
      line,
      what: `${before} -> ${replacement}   in: ${context}`,
    });
  };
  visit(source);
  return faults;

  function visit(node) {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isThrowStatement(node)) return;
    if (ts.isIfStatement(node) && onlyThrows(node.thenStatement)) return;
    if (ts.isBinaryExpression(node)) {
      for (const operator of OPERATORS.get(node.operatorToken.kind) ?? []) add(node.operatorToken, operator);
      if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return visit(node.left);
    }
    if (ts.isNumericLiteral(node)) add(node, node.text === "1" ? "0" : `(${node.text} + 1)`);
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, "false");
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, "true");
    if (ts.isPrefixUnaryExpression(node) && isNegation(node)) add(node, node.operand.getText(source));
    if (ts.isConditionalExpression(node)) bothWays(node.condition);
    if (ts.isIfStatement(node)) bothWays(node.expression);
    if (
      ts.isPropertyAccessExpression(node) &&
      ts.isCallExpression(node.parent) &&
      CALLS.has(node.name.text)
    ) {
      add(node.name, CALLS.get(node.name.text));
    }
    if (ts.isExpressionStatement(node)) add(node, ";");
    ts.forEachChild(node, visit);
  }

  function bothWays(condition) {
    add(condition, "true");
    add(condition, "false");
  }
}

function isNegation({ operator }) {
  return operator === ts.SyntaxKind.ExclamationToken || operator === ts.SyntaxKind.MinusToken;
}

function onlyThrows(statement) {
  if (ts.isThrowStatement(statement)) return true;
  return (
    ts.isBlock(statement) && statement.statements.length === 1 && ts.isThrowStatement(statement.statements[0])
  );
}
