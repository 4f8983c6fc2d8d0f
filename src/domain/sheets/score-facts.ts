import type { ExcelSerial, SheetIndex } from "../cell";
import { cellAddress } from "./cell-address";
import type { Canvas } from "./canvas";
import { formulaText } from "./formula-text";
import { assessorChecks } from "./score-assessors";
import { DATE_FORMAT } from "./score-formats";
import { COLUMN, columnRange, type ScoreLayout } from "./score-layout";
import { parametersOf, type FactId, type ParameterId } from "./score-parameters";
import { said } from "./score-results";
import { sourceTableChecks } from "./score-sources";
import type { ScoreSheetInput } from "./score-sheet-input";

/** Days between the epochs of Excel's two date systems. */
const EPOCH_SHIFT = 1462;

const DATE_LOOK = { format: DATE_FORMAT, align: "left" } as const;

/** What was agreed, at the left of the first page. */
export function writeFacts(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { facts, labelColumn } = layout.head;
  for (const [id, row] of facts) {
    canvas.text(row, 0, input.texts.facts[id], "label");
    canvas.blank(row, 1, "label");
    canvas.blanks(row, COLUMN.first + 1, labelColumn - 2, "label");
    const fact = factOf(id, input);
    if (typeof fact === "string") canvas.text(row, COLUMN.first, fact, "label");
    else {
      canvas.number(row, COLUMN.first, shownDay(fact, input.date1904), "label", DATE_LOOK);
    }
  }
}

/** A day as the workbook counts it. */
export function shownDay(day: ExcelSerial, date1904: boolean): number {
  return date1904 ? day - EPOCH_SHIFT : day;
}

/** A word, or a day. */
function factOf(id: FactId, { outcome, texts, scoredOn }: ScoreSheetInput): string | ExcelSerial {
  const { tender } = outcome;
  switch (id) {
    case "procedure":
      return texts.procedure(tender.procedure);
    case "method":
      return texts.method[tender.method].name;
    case "priceFormula":
      return texts.priceFormula(tender.priceFormula);
    case "rule":
      return texts.ruleName[tender.rule.kind];
    case "ruleFixedOn":
      return tender.ruleFixedOn ?? texts.unknown;
    case "order":
      return texts.order(tender.rule.kind);
    case "recalculate":
      return texts.recalculate[tender.recalculate ?? "unknown"];
    case "referenceDate":
      return tender.referenceDate;
    case "closingDate":
      return tender.closingDate ?? texts.unknown;
    case "scoredOn":
      return scoredOn;
  }
}

/** The settings that formulas read, and the two checks, at the right of the first page. */
export function writeParameters(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts, outcome } = input;
  const { labelColumn, valueColumn, parameters, check, source } = layout.head;
  const label = (row: SheetIndex, text: string): void => {
    canvas.text(row, labelColumn, text, "label");
    canvas.blanks(row, labelColumn + 1, valueColumn - 1, "label");
  };
  const result = (row: SheetIndex, formula: string, right: string | null, wrong: string): void => {
    const known = right === null ? {} : said(right);
    canvas.formula(row, valueColumn, formula, "ok", { align: "right", ...known });
    canvas.when({
      kind: "when",
      range: { row, column: valueColumn, lastRow: row, lastColumn: valueColumn },
      formula: `=${cellAddress(row, valueColumn, true)}=${formulaText(wrong)}`,
      role: "error",
    });
  };
  for (const { id, value, format, yesNo } of parametersOf(outcome.tender)) {
    const row = parameters.get(id) ?? 0;
    label(row, parameterLabel(id, input));
    const shown = yesNo ? yesNoFormat(texts) : format;
    const look = shown === undefined ? {} : { format: shown };
    canvas.number(row, valueColumn, value, "input", yesNo ? { ...look, align: "right" } : look);
  }
  label(check, texts.parameters.check);
  const [agrees, differs] = [formulaText(texts.agrees), formulaText(texts.differs)];
  const checks = columnRange(layout.keys, layout.keys.check);
  result(
    check,
    `IF(COUNTIF(${checks},${agrees})=${layout.bidCount},${agrees},${differs})`,
    texts.agrees,
    texts.differs,
  );
  // Not of the record: what it says changes with the sources, which are compared themselves.
  label(source, texts.parameters.source);
  const [changed, unchanged, missing] = [texts.changed, texts.unchanged, texts.missing].map(formulaText);
  const copies = layout.inputs.sources.map((column) => columnRange(layout.inputs, column));
  const ranges = [...copies, ...assessorChecks(layout, input), ...sourceTableChecks(layout, input)];
  const count = (word: string | undefined): string =>
    ranges.map((range) => `COUNTIF(${range},${word})`).join("+");
  const whole = `IF(${count(missing)}>0,${missing},${unchanged})`;
  result(source, `IF(${count(changed)}>0,${changed},${whole})`, null, texts.changed);
  canvas.when({
    kind: "when",
    range: { row: source, column: valueColumn, lastRow: source, lastColumn: valueColumn },
    formula: `=${cellAddress(source, valueColumn, true)}=${missing}`,
    role: "warning",
  });
}

function parameterLabel(id: ParameterId, { texts, outcome }: ScoreSheetInput): string {
  const words = texts.method[outcome.tender.method];
  if (id === "margin") return words.margin;
  if (id === "width") return words.width;
  return texts.parameters[id];
}

/** Shows 1 and 0 as words. */
export function yesNoFormat(texts: { readonly yes: string; readonly no: string }): string {
  return `"${texts.yes}";;"${texts.no}"`;
}
