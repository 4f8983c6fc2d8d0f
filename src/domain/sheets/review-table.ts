import type { SheetIndex } from "../cell";
import type { ReviewLine } from "../supplier/review";
import { riskGrade } from "../supplier/review-risk";
import { REVIEW_COLUMNS, reviewColumnOf, type ReviewColumn } from "../supplier/review-words";
import { LINE, type Canvas } from "./canvas";
import { inRow } from "./cell-address";
import { formulaText } from "./formula-text";
import { nextReviewFormula, reviewCells, scoreFormula, verdictFormula } from "./review-cells";
import { criterionName, DAY, type ReviewHead } from "./review-head";
import type { SheetDocument, StyleRole } from "./sheet-document";
import { evenLines } from "./row-heights";
import { lineCount } from "./text-width";
import type { VoiceRows } from "./review-voices";

/** Room above and below the lines of a row, in points. */
const AIR = 5;
const TEXT = { format: "@", wrap: true } as const;
const CENTER = { ...TEXT, align: "center" } as const;

const CENTERED: ReadonlySet<ReviewColumn> = new Set<ReviewColumn>([
  "nr",
  "kvk",
  "levelBefore",
  "level",
  "trend",
  "code",
  "clause",
  "score",
  "verdict",
  "verdictBefore",
  "risk",
  "due",
  "nextReview",
]);

/** The headers of the criteria: unique among themselves and beside ours, as an Excel table wants them. */
export function criterionHeaders({ review, texts }: ReviewHead): readonly string[] {
  const taken = new Set<string>();
  return review.criteria.map((each) => {
    const name = criterionName(each, texts);
    let header = reviewColumnOf(name) === null ? name : texts.ownCriterion(name);
    for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${name} ${number}`;
    taken.add(header.toLowerCase());
    return header;
  });
}

/** The table with a row per supplier; gives what its formulas come to, to be read back. */
export function writeReviewTable(
  canvas: Canvas,
  head: ReviewHead,
  voices: VoiceRows,
): SheetDocument["readBack"] {
  const { review, layout, texts } = head;
  canvas.headers(layout.header, [
    ...REVIEW_COLUMNS.map((key) => ({
      column: layout.column[key],
      text: texts.columns[key],
      align: CENTERED.has(key) ? ("center" as const) : ("left" as const),
    })),
    ...criterionHeaders(head).map((text, index) => ({
      column: layout.criterion(index),
      text,
      align: "center" as const,
    })),
  ]);
  if (review.lines.length === 0) {
    for (let column = 0; column <= layout.lastColumn; column++)
      canvas.blank(layout.firstRow, column, "label");
    return [];
  }
  const lines = evenLines(atLeastUsual(review.lines.map((line) => linesOf(line, head))));
  lines.forEach((count, index) => canvas.height(layout.firstRow + index, LINE * count + AIR));
  writeRules(canvas, head);
  return review.lines.flatMap((line, index) =>
    writeLine(canvas, layout.firstRow + index, index, line, head, voices),
  );
}

/** Heights stay where they are when the rows are sorted, so that every row has room for what nine of ten need. */
function atLeastUsual(lines: readonly number[]): readonly number[] {
  const inOrder = [...lines].sort((a, b) => a - b);
  const usual = inOrder[Math.floor((inOrder.length - 1) * 0.9)] ?? 1;
  return lines.map((count) => Math.max(count, usual));
}

/** What the cells of one supplier say. */
function textsOf(line: ReviewLine, { texts }: ReviewHead) {
  const { supplier, codeConfirmed, codeSent } = line;
  const code = codeConfirmed ? "confirmed" : codeSent ? "sent" : "none";
  return {
    name: supplier.name,
    kvk: supplier.kvk ?? "",
    levelBefore: line.levelBefore === null ? "" : texts.level[line.levelBefore],
    level: texts.level[line.level.counted],
    trend: texts.trend[line.trend],
    certificate: texts.certificate(line.certificate),
    code: texts.code[code],
    clause: texts.clause(line.contracts),
    verdictBefore: line.verdictBefore ?? "",
    risk: texts.risk[riskGrade(line.risks)],
  };
}

function linesOf(line: ReviewLine, head: ReviewHead): number {
  const { layout } = head;
  const row = textsOf(line, head);
  const isBold = (key: keyof typeof row): boolean =>
    key === "certificate" && line.certificate.kind === "doesNotCount";
  return (Object.keys(row) as (keyof typeof row)[]).reduce(
    (most, key) => Math.max(most, lineCount(row[key], layout.widths[layout.column[key]] ?? 1, isBold(key))),
    1,
  );
}

function writeLine(
  canvas: Canvas,
  row: SheetIndex,
  index: number,
  line: ReviewLine,
  head: ReviewHead,
  voices: VoiceRows,
): SheetDocument["readBack"] {
  const { review, layout, shift, texts } = head;
  const { column } = layout;
  const cells = reviewCells(layout);
  const said = textsOf(line, head);
  canvas.number(row, column.nr, index + 1, "label", { align: "center" });
  (Object.keys(said) as (keyof typeof said)[]).forEach((key) => {
    const role: StyleRole = key === "risk" ? "input" : "label";
    canvas.text(row, column[key], said[key], role, CENTERED.has(key) ? CENTER : TEXT);
  });
  line.judgements.forEach((judgements, at) => {
    const place = layout.criterion(at);
    const [only] = judgements;
    const rows = voices(index, at);
    if (rows !== null) {
      canvas.formula(row, place, `AVERAGE(${rows})`, "input", { format: "0.0", align: "center" });
    } else if (only === undefined) canvas.text(row, place, "", "input", { align: "center" });
    else if (only.label === null) canvas.number(row, place, only.value, "input", { align: "center" });
    else canvas.text(row, place, texts.labels[only.label], "input", { align: "center" });
  });
  const score = inRow(row, column.score);
  const verdict = inRow(row, column.verdict);
  canvas.formula(row, column.score, scoreFormula(row, review, layout, cells, texts), "formula", {
    format: "0.0",
    align: "center",
  });
  canvas.formula(row, column.verdict, verdictFormula(score, cells), "result", { align: "center" });
  canvas.text(row, column.action, "", "input", TEXT);
  canvas.text(row, column.owner, "", "input", TEXT);
  canvas.text(row, column.due, "", "input", DAY);
  const next = nextReviewFormula(verdict, inRow(row, column.risk), cells, texts.risk);
  canvas.formula(row, column.nextReview, next, "formula", DAY);
  return [
    { row, column: column.score, expected: line.score ?? "", tolerance: 1e-9 },
    { row, column: column.verdict, expected: line.verdict ?? "", tolerance: 0 },
    { row, column: column.nextReview, expected: line.nextReview - shift, tolerance: 0 },
  ];
}

/** Colours that follow the words, so that they move along when the table is sorted. */
function writeRules(canvas: Canvas, { layout, texts }: ReviewHead): void {
  const { column, firstRow, lastRow } = layout;
  const rule = (key: ReviewColumn, test: (cell: string) => string, role: StyleRole): void =>
    canvas.when({
      kind: "when",
      range: { row: firstRow, lastRow, column: column[key], lastColumn: column[key] },
      formula: `=${test(inRow(firstRow, column[key]))}`,
      role,
    });
  const equals = (word: string) => (cell: string) => `${cell}=${formulaText(word)}`;
  const contains = (word: string) => (cell: string) => `ISNUMBER(SEARCH(${formulaText(word)},${cell}))`;
  rule("certificate", contains(texts.countsNot), "error");
  rule("certificate", contains(texts.endsSoon), "warning");
  rule("trend", equals(texts.trend.down), "warning");
  rule("trend", equals(texts.trend.up), "ok");
  rule("code", equals(texts.code.none), "warning");
  rule("score", equals(texts.unclear), "error");
  rule("verdict", equals("A"), "winner");
  rule("verdict", equals("B"), "warning");
  rule("verdict", equals("C"), "error");
  rule("risk", equals(texts.risk.high), "error");
}
