import type { SheetIndex } from "../cell";
import type { Canvas } from "./canvas";
import { cellAddress, rangeAddress } from "./cell-address";
import { reviewCells } from "./review-cells";
import { criterionName, type ReviewHead } from "./review-head";

/**
 * The values of everybody who judged one supplier on one criterion, as an absolute range; null where fewer than two did and
 * the table says it itself.
 */
export type VoiceRows = (line: number, criterion: number) => string | null;

/** Columns of the block, all of them borrowed from the table. */
const COLUMN = {
  nr: 0,
  name: 1,
  criterion: 2,
  criterionEnd: 4,
  reviewer: 5,
  reviewerEnd: 6,
  judgement: 7,
  value: 8,
  remark: 9,
} as const;

export interface Voices {
  readonly rowsOf: VoiceRows;
  /** Rows that the block takes; 0 when nobody said anything. */
  readonly height: number;
  readonly write: (canvas: Canvas) => void;
}

/** The block with what every reviewer said, from row `top` on; the table takes its means from here. */
export function reviewVoices(head: ReviewHead, top: SheetIndex): Voices {
  const { review, layout, texts } = head;
  const first = top + 2;
  const voices = review.lines.flatMap(({ supplier, judgements }, line) =>
    judgements.flatMap((list, criterion) =>
      list.map((judgement) => ({ supplier, line, criterion, judgement })),
    ),
  );
  const stretches = new Map<string, { from: number; count: number }>();
  voices.forEach(({ line, criterion }, index) => {
    const key = `${line} ${criterion}`;
    const known = stretches.get(key);
    if (known) known.count += 1;
    else stretches.set(key, { from: first + index, count: 1 });
  });
  return {
    height: voices.length === 0 ? 0 : voices.length + 2,
    rowsOf: (line, criterion) => {
      const found = stretches.get(`${line} ${criterion}`);
      if (found === undefined || found.count < 2) return null;
      return rangeAddress(found.from, COLUMN.value, found.from + found.count - 1, COLUMN.value);
    },
    write: (canvas) => {
      if (voices.length === 0) return;
      const { labels } = reviewCells(layout);
      const columns = texts.voiceColumns;
      canvas.text(top, COLUMN.name, texts.headings.voices, "heading");
      canvas.headers(top + 1, [
        { column: COLUMN.nr, text: columns.nr, align: "center" },
        { column: COLUMN.name, text: columns.name },
        { column: COLUMN.criterion, lastColumn: COLUMN.criterionEnd, text: columns.criterion },
        { column: COLUMN.reviewer, lastColumn: COLUMN.reviewerEnd, text: columns.reviewer },
        { column: COLUMN.judgement, text: columns.judgement, align: "center" },
        { column: COLUMN.value, text: columns.value, align: "center" },
        { column: COLUMN.remark, lastColumn: layout.column.risk, text: columns.remark },
      ]);
      voices.forEach(({ supplier, line, criterion, judgement }, index) => {
        const row = first + index;
        const { label, value, reviewer, remark } = judgement;
        const each = review.criteria[criterion];
        canvas.number(row, COLUMN.nr, line + 1, "label", { align: "center" });
        canvas.text(row, COLUMN.name, supplier.name, "label", { wrap: true });
        canvas.fit(row, COLUMN.name, COLUMN.name, supplier.name);
        const name = each ? criterionName(each, texts) : "";
        canvas.paragraph(row, COLUMN.criterion, COLUMN.criterionEnd, name, "label");
        canvas.paragraph(row, COLUMN.reviewer, COLUMN.reviewerEnd, reviewer || texts.nobody, "label");
        if (label === null) canvas.number(row, COLUMN.judgement, value, "input", { align: "center" });
        else canvas.text(row, COLUMN.judgement, texts.labels[label], "input", { align: "center" });
        const cell = cellAddress(row, COLUMN.judgement);
        const formula = `IF(ISNUMBER(${cell}),${cell},VLOOKUP(${cell},${labels},2,FALSE))`;
        canvas.formula(row, COLUMN.value, formula, "formula", { format: "General", align: "center" });
        canvas.paragraph(row, COLUMN.remark, layout.column.risk, remark, "label");
      });
    },
  };
}
