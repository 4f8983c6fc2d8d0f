import type { SheetIndex } from "../cell";
import type { Interval } from "../tender/outcome";
import { scoreUnit, type ScoreUnit } from "../tender/score-unit";
import type { Canvas, ColumnHeader } from "./canvas";
import { cellAddress, inRow } from "./cell-address";
import type { IntervalTexts } from "./score-block-texts";
import { extraBlock, type ColumnText } from "./score-extras-block";
import { planTable, writeFigure } from "./score-extras-table";
import { PRICE_FORMAT, priceText } from "./score-formats";
import { COLUMN, parameter } from "./score-layout";
import { figure, PART_DECIMALS } from "./score-results";
import type { ScoreSheetInput } from "./score-sheet-input";

const PLACE = { present: 2, from: 3, to: 4, down: 5, up: 6 } as const;

interface Line {
  readonly name: string;
  readonly unit: ScoreUnit;
  /** The cell that holds the present value, without "=". */
  readonly present: string;
  readonly value: number;
  readonly interval: Interval | null;
}

/** Between which ends each weight may move while the winners stay. */
export const weightsBlock = extraBlock("afterLeaveOneOut", (input) => {
  const { texts, outcome, sensitivitySentences } = input;
  const { weights } = outcome.sensitivity;
  const columns = new Map(outcome.tender.criteria.map(({ name }, index) => [name, COLUMN.first + index]));
  const unit = weights[0]?.unit ?? "points";
  const { heading, note } = texts.blocks.weights[unit];
  return planTable({
    heading,
    note,
    sentence: sensitivitySentences?.weights ?? null,
    headers: intervalHeaders(texts.blocks.interval, unit),
    values: longest(input, unit, weights),
    lines: weights,
    writer:
      (canvas, { inputs }) =>
      (at, { criterion, interval, present }) => {
        const column = columns.get(criterion);
        writeInterval(
          canvas,
          at,
          {
            name: criterion,
            unit,
            present: column === undefined ? `${present}` : cellAddress(inputs.top, column, true),
            value: present,
            interval,
          },
          texts.blocks.interval,
        );
      },
  });
});

/** Between which ends the margin may move while the winners stay. */
export const marginBlock = extraBlock("afterLeaveOneOut", (input) => {
  const { texts, outcome, sensitivitySentences } = input;
  const { margin } = outcome.sensitivity;
  const unit = scoreUnit(outcome.tender.method);
  const { heading, note, name } = texts.blocks.margin;
  const lines = margin === null ? [] : [margin];
  return planTable({
    heading,
    note,
    sentence: sensitivitySentences?.margin ?? null,
    headers: intervalHeaders({ ...texts.blocks.interval, criterion: "" }, unit),
    values: longest(
      input,
      unit,
      lines.map((interval) => ({ present: interval.present, interval })),
    ),
    lines,
    writer: (canvas, layout) => (at, interval) =>
      writeInterval(
        canvas,
        at,
        { name, unit, present: parameter(layout, "margin"), value: interval.present, interval },
        texts.blocks.interval,
      ),
  });
});

function intervalHeaders(texts: IntervalTexts, unit: ScoreUnit): readonly ColumnHeader[] {
  const right = (column: SheetIndex, text: string): ColumnHeader => ({ column, text, align: "right" });
  return [
    { column: COLUMN.number, text: "" },
    { column: COLUMN.name, text: texts.criterion },
    right(PLACE.present, texts.present[unit]),
    right(PLACE.from, texts.from),
    right(PLACE.to, texts.to),
    right(PLACE.down, texts.down),
    right(PLACE.up, texts.up),
  ];
}

function writeInterval(canvas: Canvas, row: SheetIndex, line: Line, texts: IntervalTexts): void {
  const { name, unit, present, value, interval } = line;
  const format = unit === "euro" ? PRICE_FORMAT : "0.00##";
  const look = (amount: number) => ({ format, ...figure(amount, PART_DECIMALS) });
  canvas.blank(row, COLUMN.number, "label");
  canvas.text(row, COLUMN.name, name, "label", { wrap: true });
  canvas.fit(row, COLUMN.name, COLUMN.name, name);
  canvas.formula(row, PLACE.present, present, "formula", look(value));
  if (interval === null) {
    canvas.text(row, PLACE.from, texts.undecided, "label", { align: "right" });
    canvas.blanks(row, PLACE.to, PLACE.up, "label");
    return;
  }
  const { from, to } = interval;
  writeFigure(canvas, row, PLACE.from, from, format, texts.unbounded);
  writeFigure(canvas, row, PLACE.to, to, format, texts.unbounded);
  const now = inRow(row, PLACE.present);
  canvas.formula(row, PLACE.down, `${now}-${inRow(row, PLACE.from)}`, "formula", look(value - from));
  if (to === null) canvas.text(row, PLACE.up, texts.unbounded, "label", { align: "right" });
  else canvas.formula(row, PLACE.up, `${inRow(row, PLACE.to)}-${now}`, "formula", look(to - value));
}

function longest(
  { texts }: ScoreSheetInput,
  unit: ScoreUnit,
  lines: readonly { readonly present: number; readonly interval: Interval | null }[],
): readonly ColumnText[] {
  const columns = [PLACE.present, PLACE.from, PLACE.to, PLACE.down, PLACE.up];
  const most = lines.reduce(
    (high, { present, interval }) => Math.max(high, present, interval?.from ?? 0, interval?.to ?? 0),
    0,
  );
  const number = unit === "euro" ? priceText(most) : "";
  return [
    ...columns.map((column) => [column, number] as const),
    [PLACE.from, texts.blocks.interval.undecided],
    [PLACE.to, texts.blocks.interval.unbounded],
    [PLACE.up, texts.blocks.interval.unbounded],
  ];
}
