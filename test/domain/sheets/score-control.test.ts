import { cellAddress } from "../../../src/domain/sheets/cell-address";
import { HEAD_ROW } from "../../../src/domain/sheets/score-layout";
import { planScoreSheet } from "../../../src/domain/sheets/score-plan";
import { scoreSheet } from "../../../src/domain/sheets/score-sheet";
import { scoreSheetTexts as english } from "../../../src/locale/en/score-sheet";
import { blocksInput, written } from "./score-blocks-input";

const input = (controlSheet: string | null) => blocksInput(undefined, {}, { controlSheet, texts: english });

test("a cell beside its label is kept free for the control number, wide enough to show it whole", () => {
  const { controlCell, cells, merges, columnWidths } = scoreSheet(input(null));
  const { row, column } = controlCell;
  const at = cells.filter((cell) => cell.row === row && cell.column === column);
  expect(at).toEqual([expect.objectContaining({ content: { kind: "blank" }, role: "result" })]);
  expect(written(scoreSheet(input(null)))[row]).toContain("Control number");
  const merged = merges.find((range) => range.row === row && range.column === column);
  const width = columnWidths.slice(column, (merged?.lastColumn ?? column) + 1).reduce((a, b) => a + b, 0);
  expect(width).toBeGreaterThan("1A2B-3C4D-5E6F-7A8B".length * 1.15);
});

test("whether the score is in force and its sources are as they were shouts over title and result when not", () => {
  const document = scoreSheet(input("Controle (2)"));
  const { head } = planScoreSheet(input("Controle (2)"));
  const number = cellAddress(document.controlCell.row, document.controlCell.column, true);
  const status = cellAddress(head.status ?? 0, head.valueColumn, true);
  const changed = `${cellAddress(head.source, head.valueColumn, true)}="changed"`;
  const line = written(document)[head.status ?? 0];
  expect(line).toContain("Status of this calculation");
  expect(line).toContain(
    `=IFERROR(IF(COUNTIF('Controle (2)'!$G$1:$G$10000,${number})>0,"replaced",IF(${changed},"source changed","in force")),"unknown")`,
  );
  const [note] = written(document)[HEAD_ROW.replaced] ?? [];
  expect(note).toContain(
    `=IF(${status}="replaced","This calculation was replaced: see sheet Controle (2).",`,
  );
  expect(note).toContain(`IF(${changed},"Please note: a source table was changed`);
  const shouting = document.conditional.flatMap((rule) =>
    rule.kind === "when" && rule.role === "error" && rule.formula === `=OR(${status}="replaced",${changed})`
      ? [[rule.range.row, rule.range.column]]
      : [],
  );
  expect(shouting).toEqual([
    [head.status, head.valueColumn],
    [HEAD_ROW.title, 0],
    [HEAD_ROW.result, 0],
    [HEAD_ROW.replaced, 0],
  ]);
});

test("nothing about later scores is said without the sheet that would tell, and none of it is part of the record", () => {
  expect(planScoreSheet(input(null)).head.status).toBeNull();
  expect(written(scoreSheet(input(null)))[HEAD_ROW.replaced] ?? []).toEqual([]);
  const { head } = planScoreSheet(input("Controle"));
  const live = scoreSheet(input("Controle")).cells.filter(
    ({ row, content }) =>
      content.kind === "formula" && [head.status, head.source, HEAD_ROW.replaced].includes(row),
  );
  expect(live.map(({ result }) => result)).toEqual([undefined, undefined, undefined]);
});
