import { type Scalar } from "../book";
import { compareText, numberFromText, sameNumber } from "./coerce";
import { hasWildcards, wildcardPattern } from "./wildcards";
import { isError } from "./value";

type Comparison = "=" | "<>" | "<" | ">" | "<=" | ">=";

/**
 * The test that COUNTIF and its kin make of a criterion: a value, or text with an operator before it ("<>x", ">=5"), with
 * * ? ~ as wildcards. A blank criterion is 0. Numbers in text match numbers and text that reads as that number.
 */
export function criterionTest(criterion: Scalar, date1904: boolean): (value: Scalar) => boolean {
  if (criterion === null) return (value) => value === 0;
  if (isError(criterion)) {
    return (value) => isError(value) && value.error === criterion.error;
  }
  if (typeof criterion === "number") return numberTest("=", criterion);
  if (typeof criterion === "boolean") return (value) => value === criterion;
  const parts = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion);
  const operator = (parts?.[1] ?? "=") as Comparison;
  const operand = parts?.[2] ?? "";
  if (operand === "") return emptyTest(operator, parts?.[1] === undefined);
  const number = numberFromText(operand, date1904);
  if (number !== null) return numberTest(operator, number);
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return booleanTest(operator, upper === "TRUE");
  if (/^#(N\/A|[A-Z0-9/]+[!?])$/.test(upper)) {
    const same = (value: Scalar): boolean => isError(value) && value.error === upper;
    return operator === "<>" ? (value) => !same(value) : same;
  }
  return textTest(operator, operand);
}

function emptyTest(operator: Comparison, bare: boolean): (value: Scalar) => boolean {
  if (bare) return (value) => value === null || value === "";
  if (operator === "=") return (value) => value === null;
  if (operator === "<>") return (value) => value !== null;
  return () => false;
}

function numberTest(operator: Comparison, number: number): (value: Scalar) => boolean {
  const equals = (value: Scalar): boolean => {
    if (typeof value === "number") return sameNumber(value, number);
    return typeof value === "string" && numberFromText(value) === number;
  };
  if (operator === "=") return equals;
  if (operator === "<>") return (value) => !equals(value);
  return (value) => {
    if (typeof value !== "number") return false;
    return holds(operator, sameNumber(value, number) ? 0 : value - number);
  };
}

function booleanTest(operator: Comparison, wanted: boolean): (value: Scalar) => boolean {
  if (operator === "<>") return (value) => value !== wanted;
  return (value) => typeof value === "boolean" && holds(operator, Number(value) - Number(wanted));
}

function textTest(operator: Comparison, text: string): (value: Scalar) => boolean {
  if (operator === "=" || operator === "<>") {
    const pattern = hasWildcards(text) ? wildcardPattern(text) : null;
    const lower = text.toLowerCase();
    // The length first: most cells differ in it, and folding case is the slow part.
    const same = (value: Scalar): boolean =>
      typeof value === "string" &&
      (pattern ? pattern.test(value) : value.length === text.length && value.toLowerCase() === lower);
    return operator === "=" ? same : (value) => !same(value);
  }
  return (value) => typeof value === "string" && holds(operator, compareText(value, text));
}

function holds(operator: Comparison, order: number): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
  }
}
