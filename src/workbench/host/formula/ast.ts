import type { ErrorText } from "../book";
import type { Corner, SheetPrefix } from "./reference";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

export type ReferenceOperator = "range" | "intersection" | "union";

/** What a structured reference selects inside its table. */
export interface StructuredPart {
  /** `data` is the default; `thisRow` is @. */
  readonly items: readonly ("all" | "data" | "headers" | "totals" | "thisRow")[];
  /** Null: every column. */
  readonly columns: { readonly first: string; readonly last: string } | null;
}

export type FormulaNode =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: ErrorText }
  /** An argument left out, as the second of IF(A1,,3). */
  | { readonly kind: "missing" }
  | {
      readonly kind: "reference";
      readonly prefix: SheetPrefix | null;
      readonly first: Corner;
      readonly last: Corner | null;
    }
  | { readonly kind: "name"; readonly prefix: SheetPrefix | null; readonly name: string }
  | { readonly kind: "structured"; readonly table: string | null; readonly part: StructuredPart }
  | { readonly kind: "unary"; readonly operator: "+" | "-" | "@"; readonly operand: FormulaNode }
  | { readonly kind: "percent"; readonly operand: FormulaNode }
  | { readonly kind: "spill"; readonly operand: FormulaNode }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | {
      readonly kind: "combine";
      readonly operator: ReferenceOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  /** Upper case, without `_xlfn.` and its kin. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaNode[] }
  /** Constants only, every row equally long. */
  | { readonly kind: "array"; readonly rows: readonly (readonly FormulaNode[])[] };

/** The nodes directly under a node. */
export function childrenOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case "number":
    case "string":
    case "boolean":
    case "error":
    case "missing":
    case "reference":
    case "name":
    case "structured":
      return [];
    case "unary":
    case "percent":
    case "spill":
      return [node.operand];
    case "binary":
    case "combine":
      return [node.left, node.right];
    case "call":
      return node.args;
    case "array":
      return node.rows.flat();
  }
}
