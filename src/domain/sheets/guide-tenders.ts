import type { SheetIndex } from "../cell";
import type { Canvas } from "./canvas";
import { GUIDE_COLUMN, GUIDE_LAST } from "./guide-layout";
import type { GuideEarlier, GuideSheetInput, GuideTender } from "./guide-sheet-input";
import { resultFacts } from "./score-head";
import { hasPricePoints } from "./score-parameters";

type Words = Pick<GuideSheetInput, "texts" | "scoreTexts">;

/** Each tender with who won and how that came about; gives the row after it and a blank one. */
export function writeInFull(
  canvas: Canvas,
  top: SheetIndex,
  scored: readonly GuideTender[],
  input: GuideSheetInput,
): SheetIndex {
  let row = top;
  for (const each of scored) {
    const { tender, lot } = each.outcome.tender.key;
    canvas.text(row, 0, input.texts.tender(tender, lot), "heading");
    row += 1;
    for (const [label, text, role] of story(each, input)) {
      canvas.text(row, GUIDE_COLUMN.label, label, "label");
      canvas.paragraph(row, GUIDE_COLUMN.text, GUIDE_LAST, text, role);
      row += 1;
    }
    row += 1;
  }
  return row;
}

type Told = readonly [label: string, text: string, role: "winner" | "label"];

function story({ outcome, sheet, controlNumber, sentence }: GuideTender, words: Words): readonly Told[] {
  const { texts, scoreTexts } = words;
  const { labels } = texts;
  const { tender, ranking } = outcome;
  const price = hasPricePoints(tender) ? ` ${texts.pricePoints(tender.priceFormula)}` : "";
  const decided = texts.decided(outcome.lotNeeded ? "lot" : (ranking[0]?.decidedBy ?? null));
  return [
    [labels.outcome, scoreTexts.result(resultFacts(outcome)), "winner"],
    [labels.why, sentence === "" ? decided : `${decided} ${sentence}`, "label"],
    [labels.score, `${scoreTexts.method[tender.method].explained}${price}`, "label"],
    [labels.level, scoreTexts.ruleExplained(tender.rule, tender.method), "label"],
    [labels.day, texts.day(tender.referenceDate), "label"],
    [labels.sheet, texts.sheetAndNumber(sheet, controlNumber), "label"],
  ];
}

/** A line per tender; gives the row after them and a blank one. */
export function writeInShort(
  canvas: Canvas,
  top: SheetIndex,
  scored: readonly GuideTender[],
  input: GuideSheetInput,
): SheetIndex {
  const { texts, scoreTexts } = input;
  canvas.text(top, 0, texts.headings.scored, "heading");
  canvas.paragraph(top + 1, 0, GUIDE_LAST, texts.shortNote, "note");
  writeColumns(canvas, top + 2, texts.columns.outcome, input);
  const lines = scored.map(({ outcome, sheet, controlNumber }) => ({
    ...outcome.tender.key,
    sheet,
    controlNumber,
    outcome: scoreTexts.result(resultFacts(outcome)),
  }));
  return writeLines(canvas, top + 3, lines, input.scored.length, input);
}

/** What was scored earlier and still holds; gives the row after it and a blank one. */
export function writeOthers(
  canvas: Canvas,
  top: SheetIndex,
  others: readonly GuideEarlier[],
  input: GuideSheetInput,
): SheetIndex {
  canvas.text(top, 0, input.texts.headings.others, "heading");
  if (others.length === 0) {
    canvas.paragraph(top + 1, 0, GUIDE_LAST, input.texts.more(input.others.length), "note");
    return top + 3;
  }
  writeColumns(canvas, top + 1, "", input);
  const lines = others.map((each) => ({ ...each, outcome: "" }));
  return writeLines(canvas, top + 2, lines, input.others.length, input);
}

function writeColumns(canvas: Canvas, row: SheetIndex, outcome: string, { texts }: Words): void {
  const { tender, sheet, number } = texts.columns;
  const told = outcome !== "";
  canvas.headers(row, [
    { column: GUIDE_COLUMN.label, ...(told ? {} : { lastColumn: GUIDE_COLUMN.text }), text: tender },
    ...(told ? [{ column: GUIDE_COLUMN.text, text: outcome }] : []),
    { column: GUIDE_COLUMN.sheet, text: sheet },
    { column: GUIDE_COLUMN.number, text: number },
  ]);
}

interface Line extends GuideEarlier {
  /** "" where only the place is told. */
  readonly outcome: string;
}

function writeLines(
  canvas: Canvas,
  top: SheetIndex,
  lines: readonly Line[],
  all: number,
  { texts }: Words,
): SheetIndex {
  lines.forEach(({ tender, lot, outcome, sheet, controlNumber }, index) => {
    const row = top + index;
    const name = texts.tender(tender, lot);
    const lastOfName = outcome === "" ? GUIDE_COLUMN.text : GUIDE_COLUMN.label;
    const put = (column: SheetIndex, text: string, lastColumn = column): void => {
      canvas.text(row, column, text, "label", { wrap: true });
      canvas.fit(row, column, lastColumn, text);
    };
    put(GUIDE_COLUMN.label, name, lastOfName);
    if (outcome !== "") put(GUIDE_COLUMN.text, outcome);
    else {
      canvas.blank(row, GUIDE_COLUMN.text, "label");
      canvas.merge({ row, column: GUIDE_COLUMN.label, lastRow: row, lastColumn: lastOfName });
    }
    put(GUIDE_COLUMN.sheet, sheet);
    put(GUIDE_COLUMN.number, controlNumber);
  });
  const next = top + lines.length;
  if (lines.length === all) return next + 1;
  canvas.paragraph(next, 0, GUIDE_LAST, texts.more(all - lines.length), "note");
  return next + 2;
}
