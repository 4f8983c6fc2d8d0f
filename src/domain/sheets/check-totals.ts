import { LEVELS } from "../pso/level";
import type { Canvas } from "./canvas";
import { rangeAddress } from "./cell-address";
import { CHECK_COLUMN, CHECK_ROW, LAST_COLUMN } from "./check-layout";
import { SEVERITIES, SEVERITY_ROLE } from "./check-order";
import type { CheckSheetInput } from "./check-sheet-input";
import { formulaText } from "./formula-text";
import { markerText } from "./marker";

/** Three small blocks beside each other: findings, levels that count, and the comparison with the register. */
const BLOCK = {
  findings: { figure: CHECK_COLUMN.severity, label: CHECK_COLUMN.supplier },
  levels: { label: CHECK_COLUMN.table, figure: CHECK_COLUMN.column },
  register: { figure: CHECK_COLUMN.cell, label: CHECK_COLUMN.what },
} as const;

/** Under the findings there is room for the suppliers, beside the lower levels. */
const SUPPLIER_HEADING = CHECK_ROW.totals + SEVERITIES.length;

/** Marker, title and totals: everything above the table of findings. */
export function writeCheckHead(canvas: Canvas, input: CheckSheetInput): void {
  const { texts } = input;
  canvas.height(CHECK_ROW.marker, 12);
  canvas.height(CHECK_ROW.title, 28);
  canvas.height(CHECK_ROW.about, 22);
  canvas.height(CHECK_ROW.headings, 18);
  canvas.height(SUPPLIER_HEADING, 18);
  canvas.height(CHECK_ROW.header - 1, 10);
  canvas.text(CHECK_ROW.marker, 0, markerText("check"), "marker");
  canvas.text(CHECK_ROW.title, 0, texts.title, "title");
  canvas.text(CHECK_ROW.about, 0, texts.about(input.date, input.checkedOn), "subtitle");
  writeFindingTotals(canvas, input);
  writeLevels(canvas, input);
  writeRegister(canvas, input);
}

function writeFindingTotals(canvas: Canvas, { lines, levels, texts }: CheckSheetInput): void {
  const { figure, label } = BLOCK.findings;
  canvas.text(CHECK_ROW.headings, figure, texts.headings.findings, "heading");
  SEVERITIES.forEach((severity, index) => {
    const row = CHECK_ROW.totals + index;
    if (lines.length === 0) canvas.number(row, figure, 0, "plain", CENTER);
    else {
      const words = rangeAddress(
        CHECK_ROW.body,
        CHECK_COLUMN.severity,
        CHECK_ROW.body + lines.length - 1,
        CHECK_COLUMN.severity,
      );
      const count = `COUNTIF(${words},${formulaText(texts.severity[severity])})`;
      canvas.formula(row, figure, count, SEVERITY_ROLE[severity], CENTER);
    }
    canvas.text(row, label, texts.severityMeans[severity], "plain");
  });
  const all = [...levels.values()].reduce((sum, count) => sum + count, 0);
  const figures = [
    [all - (levels.get("none") ?? 0), texts.counting],
    [all, texts.allSuppliers],
  ] as const;
  canvas.text(SUPPLIER_HEADING, figure, texts.headings.suppliers, "heading");
  figures.forEach(([value, text], index) => {
    canvas.number(SUPPLIER_HEADING + 1 + index, figure, value, "plain", CENTER);
    canvas.text(SUPPLIER_HEADING + 1 + index, label, text, "plain");
  });
}

const CENTER = { format: "#,##0", align: "center" } as const;
const LEFT = { format: "#,##0", align: "left" } as const;

/** Highest level first, each with a bar for its share of all suppliers. */
function writeLevels(canvas: Canvas, { levels, texts }: CheckSheetInput): void {
  const { figure, label } = BLOCK.levels;
  canvas.text(CHECK_ROW.headings, label, texts.headings.levels, "heading");
  [...LEVELS].reverse().forEach((level, index) => {
    canvas.text(CHECK_ROW.totals + index, label, texts.level[level], "plain");
    canvas.number(CHECK_ROW.totals + index, figure, levels.get(level) ?? 0, "plain", LEFT);
  });
  const all = [...levels.values()].reduce((sum, count) => sum + count, 0);
  canvas.when({
    kind: "dataBar",
    range: {
      row: CHECK_ROW.totals,
      column: figure,
      lastRow: CHECK_ROW.totals + LEVELS.length - 1,
      lastColumn: figure,
    },
    minimum: 0,
    maximum: Math.max(1, all),
  });
}

function writeRegister(canvas: Canvas, { register, texts }: CheckSheetInput): void {
  if (register === null) return;
  const { figure, label } = BLOCK.register;
  canvas.text(CHECK_ROW.headings, figure, texts.headings.register, "heading");
  const rows = ["organisations", "confirmed", "differences"] as const;
  rows.forEach((key, index) => {
    canvas.number(CHECK_ROW.totals + index, figure, register[key], "plain", CENTER);
    canvas.text(CHECK_ROW.totals + index, label, texts.register[key], "plain");
  });
}

/** The fingerprint, small and grey at the right of the marker. */
export function writeFingerprint(canvas: Canvas, text: string): void {
  canvas.text(CHECK_ROW.marker, LAST_COLUMN, text, "marker", { align: "right" });
}
