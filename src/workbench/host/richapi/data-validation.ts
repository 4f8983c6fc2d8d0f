import { getCell, type DataValidation, type Scalar } from "../book";
import { contains, formatArea, intersect, quoteSheet } from "./address";
import { invalidArgument, notImplemented } from "./api-error";
import { rangeAt, record, text } from "./arguments";
import { defineType, fixed, isHostObject, property, writer, type Argument, type HostType } from "./host-type";
import type { Json } from "./protocol";
import { requireUnprotected } from "./protection";
import { liveSheet, type RangeTarget, type Session } from "./session";
import { cellText } from "./read-cells";

/** `Range.dataValidation`: lists, and numbers between two bounds; another kind is refused by name. */
export const dataValidation: HostType<RangeTarget> = defineType<RangeTarget>("DataValidation", {
  Type: property((target) => kind(target)),
  Rule: property((target) => rule(target), setRule),
  IgnoreBlanks: fixed("DataValidation.ignoreBlanks", true),
  ErrorAlert: fixed("DataValidation.errorAlert", { message: "", showAlert: true, style: "Stop", title: "" }),
  Prompt: fixed("DataValidation.prompt", { message: "", showPrompt: true, title: "" }),
  Valid: property((target, session) => valid(session, target)),
  Clear: writer((target, _args, session) => removeFrom(session, target)),
});

function touching({ sheet, area }: RangeTarget): DataValidation[] {
  return sheet.validations.filter((known) => intersect(known.area, area));
}

function only(target: RangeTarget): DataValidation | null {
  const found = touching(target);
  const first = found[0];
  return found.length === 1 && first && contains(first.area, target.area) ? first : null;
}

function kind(target: RangeTarget): string {
  if (touching(target).length === 0) return "None";
  const found = only(target);
  if (!found) return "Inconsistent";
  return found.between ? "Decimal" : "List";
}

function rule(target: RangeTarget): Json {
  const found = only(target);
  if (!found) return {};
  if (!found.between) return { list: { inCellDropDown: true, source: found.listSource } };
  const { minimum, maximum } = found.between;
  return { decimal: { formula1: minimum, formula2: maximum, operator: "Between" } };
}

function setRule(target: RangeTarget, value: Json, session: Session): void {
  const given = record(value);
  const kinds = Object.keys(given).filter((key) => given[key] !== undefined && given[key] !== null);
  if (kinds.length !== 1) throw invalidArgument("A range takes one validation rule.");
  if (kinds[0] === "decimal") {
    put(session, target, { listSource: "", between: bounds(record(given["decimal"] ?? null)) });
    return;
  }
  if (kinds[0] !== "list") throw notImplemented(`DataValidation.rule ${kinds[0] ?? ""}`);
  const list = record(given["list"]);
  if (list["inCellDropDown"] === false) throw notImplemented("a list validation without its drop-down");
  put(session, target, { listSource: source(list["source"]) });
}

function put(session: Session, target: RangeTarget, validation: Omit<DataValidation, "area">): void {
  removeFrom(session, target);
  const sheet = liveSheet(session, target.sheet);
  sheet.validations.push({ area: { ...target.area }, ...validation });
  sheet.layoutChanged = true;
}

/** Microsoft, "Excel.BasicDataValidation interface": `formula2` is the upper bound of Between; formulas are not kept here. */
function bounds(given: Record<string, Argument>): NonNullable<DataValidation["between"]> {
  const { operator, formula1, formula2 } = given;
  if (operator !== "Between" || typeof formula1 !== "number" || typeof formula2 !== "number") {
    throw notImplemented("a decimal validation other than a number between two numbers");
  }
  return { minimum: formula1, maximum: formula2 };
}

/** Comma-separated in every language (office-js issue 2128), at most 255 characters; or a formula; or a Range. */
function source(argument: Argument): string {
  if (isHostObject(argument) && argument.hostType.name === "Range") {
    const { sheet, area } = argument.target as RangeTarget;
    const [first = "", last = first] = formatArea(area).split(":");
    const fixed = (cell: string): string => cell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
    return `=${quoteSheet(sheet.name)}!${first === last ? fixed(first) : `${fixed(first)}:${fixed(last)}`}`;
  }
  const given = text(argument);
  if (given === "" || (!given.startsWith("=") && given.length > 255)) throw invalidArgument();
  return given;
}

/** Rules that lie wholly inside go; one that reaches further keeps what lies outside. */
function removeFrom(session: Session, target: RangeTarget): void {
  const sheet = liveSheet(session, target.sheet);
  requireUnprotected(target);
  const { area } = target;
  sheet.validations = sheet.validations.flatMap((known) => {
    const common = intersect(known.area, area);
    return common ? outside(known.area, common).map((part) => ({ ...known, area: part })) : [known];
  });
  sheet.layoutChanged = true;
}

function outside(area: RangeTarget["area"], hole: RangeTarget["area"]): RangeTarget["area"][] {
  const parts = [
    { ...area, lastRow: hole.row - 1 },
    { ...area, row: hole.lastRow + 1 },
    { ...area, row: hole.row, lastRow: hole.lastRow, lastColumn: hole.column - 1 },
    { ...area, row: hole.row, lastRow: hole.lastRow, column: hole.lastColumn + 1 },
  ];
  return parts.filter((part) => part.row <= part.lastRow && part.column <= part.lastColumn);
}

/** True when all cells keep to the rule, false when none does, null when they differ. */
function valid(session: Session, target: RangeTarget): boolean | null {
  const { sheet, area } = target;
  let good = 0;
  let bad = 0;
  for (let row = area.row; row <= area.lastRow; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      const at = { row, column, lastRow: row, lastColumn: column };
      const known = sheet.validations.find((validation) => intersect(validation.area, at));
      const cell = getCell(sheet, row, column);
      const shown = cellText(session, cell);
      if (!known || shown === "" || keeps(session, target, known, cell?.value ?? null, shown)) good += 1;
      else bad += 1;
    }
  }
  return bad === 0 ? true : good === 0 ? false : null;
}

function keeps(
  session: Session,
  target: RangeTarget,
  { between, listSource }: DataValidation,
  value: Scalar,
  shown: string,
): boolean {
  if (!between) return choices(session, target, listSource).includes(shown);
  return typeof value === "number" && value >= between.minimum && value <= between.maximum;
}

function choices(session: Session, target: RangeTarget, listSource: string): string[] {
  if (!listSource.startsWith("=")) return listSource.split(",").map((choice) => choice.trim());
  const { sheet, area } = rangeAt(session, target.sheet, listSource);
  const found: string[] = [];
  for (let row = area.row; row <= area.lastRow; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      found.push(cellText(session, getCell(sheet, row, column)));
    }
  }
  return found;
}
