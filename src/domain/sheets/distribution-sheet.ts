import type { SheetIndex } from "../cell";
import { excelRound } from "../rounding/excel-round";
import type { CodeLine, Distribution } from "../supplier/distribution";
import { createCanvas, type Canvas } from "./canvas";
import { cellAddress, rangeAddress } from "./cell-address";
import {
  COLUMN,
  DISTRIBUTION_FINGERPRINT,
  LAST_COLUMN,
  ROW,
  standingOf,
  tableRows,
  widthsOf,
  writeTable,
} from "./distribution-table";
import { CODE_STANDINGS, type CodeStanding, type DistributionSheetTexts } from "./distribution-sheet-texts";
import { formulaText } from "./formula-text";
import { markerText } from "./marker";
import { documentFingerprint, type OwnSheet } from "./own-sheet";
import type { SheetDocument, StyleRole } from "./sheet-document";

const DISTRIBUTION_SHEET = "Verspreiding code";
const DISTRIBUTION_TABLE = "VerspreidingCode";

export interface DistributionSheetInput {
  readonly distribution: Distribution;
  /** What must be known about a supplier, by `Supplier.id`. */
  readonly remarks: ReadonlyMap<string, string>;
  /** The workbook counts its days from 1904. */
  readonly date1904: boolean;
  readonly texts: DistributionSheetTexts;
}

/** The register of the code: how many have it, and under that a row per supplier, those who must hear something first. */
export function distributionSheet(input: DistributionSheetInput): SheetDocument {
  const { distribution, texts } = input;
  const lines = inOrderOfWork(distribution.lines);
  const rows = tableRows(lines, input);
  const columnWidths = widthsOf(rows, texts);
  const canvas = createCanvas(columnWidths);
  writeHead(canvas, input);
  const found = lines.length > 0;
  if (found) writeTable(canvas, lines, rows, columnWidths, input);
  else canvas.paragraph(ROW.header, 0, LAST_COLUMN, texts.noSuppliers, "note");
  const readBack = found ? writeTotals(canvas, lines, texts) : [];
  const print = documentFingerprint(canvas.cells, readBack, DISTRIBUTION_FINGERPRINT);
  canvas.text(ROW.marker, LAST_COLUMN, texts.fingerprint(print), "marker", { align: "right" });
  const range = { row: ROW.header, column: 0, lastRow: ROW.header + lines.length, lastColumn: LAST_COLUMN };
  return {
    name: DISTRIBUTION_SHEET,
    cells: canvas.cells,
    columnWidths,
    rowHeights: canvas.rowHeights,
    merges: canvas.merges,
    tables: found ? [{ name: DISTRIBUTION_TABLE, range }] : [],
    conditional: canvas.conditional,
    validations: [],
    freeze: found ? { rows: ROW.body, columns: 1 } : null,
    print: {
      orientation: "landscape",
      titleRows: found ? [ROW.header, ROW.header] : null,
      // No area: what the buyer notes beside or below the table is printed too.
      area: null,
      fitToPagesWide: 1,
      footer: "&P / &N",
      breaks: [],
    },
    readBack,
  };
}

/** The sheet `Verspreiding code` among the others of ours. */
export const DISTRIBUTION_OWN_SHEET: OwnSheet = {
  name: DISTRIBUTION_SHEET,
  marker: "distribution",
  area: DISTRIBUTION_FINGERPRINT,
};

function inOrderOfWork(lines: readonly CodeLine[]): readonly CodeLine[] {
  return CODE_STANDINGS.flatMap((standing) => lines.filter((line) => standingOf(line) === standing));
}

function writeHead(canvas: Canvas, { distribution: { date, version }, texts }: DistributionSheetInput): void {
  canvas.height(ROW.marker, 12);
  canvas.height(ROW.title, 28);
  canvas.height(ROW.about, 22);
  canvas.height(ROW.heading, 24);
  canvas.height(ROW.header - 1, 10);
  canvas.text(ROW.marker, 0, markerText("distribution"), "marker");
  canvas.text(ROW.title, 0, texts.title, "title");
  canvas.text(ROW.about, 0, texts.about(date, version), "subtitle");
}

/** Best first, as a reader wants to know how far it is; the table begins with what there is to do. */
const TOTALS: readonly CodeStanding[] = [...CODE_STANDINGS].reverse();
const TOTAL_ROLE: Readonly<Record<CodeStanding, StyleRole>> = {
  due: "error",
  outdated: "error",
  remind: "warning",
  sent: "label",
  confirmed: "ok",
};
const COUNT = { format: "#,##0", align: "right" } as const;
const SHARE = { format: "0.0%", align: "right" } as const;
/** Of a share: its result must read the same in every program. */
const SHARE_DIGITS = 4;

/** Count, share and what it means; the whole stands in the last row, who has the code in the first. */
function writeTotals(
  canvas: Canvas,
  lines: readonly CodeLine[],
  texts: DistributionSheetTexts,
): SheetDocument["readBack"] {
  const all = lines.length;
  const words = rangeAddress(ROW.body, COLUMN.standing, ROW.header + all, COLUMN.standing);
  const readBack: SheetDocument["readBack"][number][] = [];
  const allRow = ROW.totals + TOTALS.length + 1;
  const total = (row: SheetIndex, label: string, formula: string, count: number, role: StyleRole): void => {
    canvas.text(row, 0, label, role, { wrap: true });
    canvas.fit(row, 0, 0, label, true);
    canvas.formula(row, 1, formula, role, COUNT);
    canvas.formula(
      row,
      2,
      `ROUND(${cellAddress(row, 1)}/${cellAddress(allRow, 1, true)},${SHARE_DIGITS})`,
      role,
      SHARE,
    );
    readBack.push({ row, column: 1, expected: count, tolerance: 0 });
    readBack.push({ row, column: 2, expected: excelRound(count / all, SHARE_DIGITS), tolerance: 1e-9 });
  };
  canvas.text(ROW.heading, 0, texts.heading, "heading");
  const has: ReadonlySet<CodeStanding> = new Set(["confirmed", "sent", "remind"]);
  const haveRows = TOTALS.flatMap((standing, index) => (has.has(standing) ? [ROW.totals + 1 + index] : []));
  const [first = 0, last = 0] = [haveRows[0], haveRows.at(-1)];
  const haveCount = lines.filter((line) => has.has(standingOf(line))).length;
  total(ROW.totals, texts.have, `SUM(${rangeAddress(first, 1, last, 1)})`, haveCount, "result");
  TOTALS.forEach((standing, index) => {
    const count = lines.filter((line) => standingOf(line) === standing).length;
    const formula = `COUNTIF(${words},${formulaText(texts.standing[standing])})`;
    const role = count === 0 ? "label" : TOTAL_ROLE[standing];
    total(ROW.totals + 1 + index, texts.standingMeans[standing], formula, count, role);
  });
  total(allRow, texts.all, `ROWS(${words})`, all, "result");
  return readBack;
}
