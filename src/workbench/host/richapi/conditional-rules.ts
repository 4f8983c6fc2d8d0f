import type { Area } from "../book";
import { columnLetters } from "../column-letters";
import { invalidArgument, notImplemented } from "./api-error";
import { record, text } from "./arguments";
import type { Json } from "./protocol";

/** A bound of a data bar as the API has it; null is the lowest or highest value of the range. */
export function bound(value: number | null, extreme: string): Json {
  return value === null ? { type: extreme } : { type: "Number", formula: `=${value}` };
}

export function boundValue(value: Json, extreme: string): number | null {
  const given = record(value);
  if (given["type"] === extreme || given["type"] === "Automatic") return null;
  if (given["type"] !== "Number") throw notImplemented(`data bar bound ${JSON.stringify(given["type"])}`);
  const size = Number(text(given["formula"]).replace(/^=/, ""));
  if (!Number.isFinite(size)) throw notImplemented("a data bar bound that is a formula");
  return size;
}

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** A file can say "cell is greater than"; the book keeps the formula on the first cell that means the same. */
export function comparison(area: Area, operator: string, first: string, second: string | undefined): string {
  const cell = `${columnLetters(area.column)}${area.row + 1}`;
  const low = first.replace(/^=/, "");
  const high = second?.replace(/^=/, "");
  const between = operator === "Between" || operator === "NotBetween";
  if (between) {
    if (high === undefined) throw invalidArgument();
    const inside = `AND(${cell}>=MIN(${low},${high}),${cell}<=MAX(${low},${high}))`;
    return operator === "Between" ? inside : `NOT(${inside})`;
  }
  const sign = SIGNS[operator];
  if (sign === undefined) throw invalidArgument();
  return `${cell}${sign}${low}`;
}
