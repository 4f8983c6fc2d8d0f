import type { AssessedCriterion, AssessmentOpened } from "../assessment/assessment-text";
import { formTie, type FormColumn } from "../assessment/form-layout";
import { scoreChoices } from "../assessment/score-choices";
import type { SheetIndex } from "../cell";
import type { AssessmentFormTexts } from "./assessment-form-texts";
import { createCanvas, type Canvas } from "./canvas";
import { rangeAddress } from "./cell-address";
import { markerText } from "./marker";
import type { CellRange, SheetDocument } from "./sheet-document";
import { sheetName } from "./sheet-name";

export interface AssessmentFormInput {
  readonly opened: AssessmentOpened;
  /** Ties the form to its round. */
  readonly controlNumber: string;
  /** Counted from 1. */
  readonly assessor: number;
  readonly texts: AssessmentFormTexts;
}

const COLUMN: Readonly<Record<FormColumn, SheetIndex>> = {
  bidder: 0,
  criterion: 1,
  scale: 2,
  score: 3,
  remark: 4,
};
const LAST = COLUMN.remark;
const WIDTHS = [28, 34, 12, 10, 58];
const FACTS: SheetIndex = 3;
/** Points: room for a remark of two lines. */
const ROW_HEIGHT = 34;

/**
 * The form on which one assessor scores the quality of a tender: no prices, no levels, no KvK numbers, and letters instead of
 * names where these are hidden. Only scores and remarks can be typed in.
 */
export function assessmentForm(input: AssessmentFormInput): SheetDocument {
  const { opened, texts } = input;
  const assessor = opened.assessors[input.assessor - 1] ?? "";
  const canvas = createCanvas(WIDTHS);
  canvas.text(0, 0, markerText("assessment"), "marker");
  canvas.height(0, 12);
  canvas.text(1, 0, texts.title, "title");
  canvas.height(1, 30);
  const asked = opened.bidders.length * opened.criteria.length;
  const lines = [...texts.instructions, ...(opened.anonymous ? [texts.anonymous] : [])];
  const words = FACTS + (opened.key.lot === "" ? 5 : 6);
  const header = words + lines.length + 1;
  const [first, last] = [header + 1, header + Math.max(1, asked)];
  writeFacts(canvas, input, assessor, rangeAddress(first, COLUMN.score, last, COLUMN.score), asked);
  lines.forEach((line, index) => canvas.paragraph(words + index, 0, LAST, line, "sentence"));
  canvas.headers(header, [
    { column: COLUMN.bidder, text: texts.columns.bidder },
    { column: COLUMN.criterion, text: texts.columns.criterion },
    { column: COLUMN.scale, text: texts.columns.scale, align: "center" },
    { column: COLUMN.score, text: texts.columns.score, align: "center" },
    { column: COLUMN.remark, text: texts.columns.remark },
  ]);
  const rules = writeRows(canvas, first, input);
  return {
    name: sheetName(`${texts.sheet} ${assessor}`),
    cells: canvas.cells,
    columnWidths: WIDTHS,
    rowHeights: canvas.rowHeights,
    merges: canvas.merges,
    tables: [],
    conditional: canvas.conditional,
    ...rules,
    protection: {
      unlocked: [{ row: first, column: COLUMN.score, lastRow: last, lastColumn: COLUMN.remark }],
    },
    freeze: { rows: header + 1, columns: 0 },
    print: {
      orientation: "landscape",
      titleRows: [header, header],
      area: { row: 0, column: 0, lastRow: last, lastColumn: LAST },
      fitToPagesWide: 1,
      footer: "&P / &N",
      breaks: [],
    },
    readBack: [],
  };
}

function writeFacts(
  canvas: Canvas,
  { opened, controlNumber, assessor: index, texts }: AssessmentFormInput,
  assessor: string,
  scores: string,
  asked: number,
): void {
  const { facts } = texts;
  const lines: readonly (readonly [string, string])[] = [
    [facts.tender, opened.key.tender],
    ...(opened.key.lot === "" ? [] : [[facts.lot, opened.key.lot] as const]),
    [facts.assessor, assessor],
    [facts.form, formTie(controlNumber, index)],
  ];
  lines.forEach(([label, value], line) => {
    canvas.text(FACTS + line, 0, label, "label");
    canvas.text(FACTS + line, 1, value, "label", { wrap: true });
    canvas.fit(FACTS + line, 1, 1, value);
  });
  const row = FACTS + lines.length;
  canvas.text(row, 0, facts.filled, "label");
  canvas.formula(row, 1, `COUNT(${scores})`, "label", { format: texts.filledFormat(asked), align: "left" });
}

/** Gives what each score cell takes, one rule per stretch of rows with one scale. */
function writeRows(
  canvas: Canvas,
  first: SheetIndex,
  { opened, texts }: AssessmentFormInput,
): Pick<SheetDocument, "validations"> & Required<Pick<SheetDocument, "decimals">> {
  const lines = opened.bidders.flatMap(({ label }) =>
    opened.criteria.map((criterion) => ({ label, criterion })),
  );
  const stretches: { range: CellRange; readonly scale: AssessedCriterion }[] = [];
  lines.forEach(({ label, criterion }, index) => {
    const row = first + index;
    const { name, scaleMin, scaleMax, whole } = criterion;
    canvas.height(row, ROW_HEIGHT);
    canvas.text(row, COLUMN.bidder, label, "formula", { wrap: true });
    canvas.text(row, COLUMN.criterion, name, "formula", { wrap: true });
    canvas.text(row, COLUMN.scale, texts.scale(scaleMin, scaleMax), "formula", { align: "center" });
    canvas.text(row, COLUMN.score, "", "input", { align: "center" });
    canvas.text(row, COLUMN.remark, "", "input", { format: "@", wrap: true });
    canvas.fit(row, COLUMN.bidder, COLUMN.bidder, label);
    canvas.fit(row, COLUMN.criterion, COLUMN.criterion, name);
    const above = stretches.at(-1);
    const { scale } = above ?? {};
    if (above && scale?.scaleMin === scaleMin && scale.scaleMax === scaleMax && scale.whole === whole) {
      above.range = { ...above.range, lastRow: row };
    } else {
      const range = { row, column: COLUMN.score, lastRow: row, lastColumn: COLUMN.score };
      stretches.push({ range, scale: criterion });
    }
  });
  return {
    validations: stretches.flatMap(({ range, scale }) => {
      const list = scoreChoices(scale);
      return list === null ? [] : [{ range, list: list.map(String) }];
    }),
    decimals: stretches.flatMap(({ range, scale: { scaleMin, scaleMax, whole } }) =>
      whole ? [] : [{ range, minimum: scaleMin, maximum: scaleMax }],
    ),
  };
}
