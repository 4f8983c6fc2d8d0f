import { excelRound } from "../rounding/excel-round";
import type { ContractCheck } from "../supplier/contract-check";
import type { Canvas } from "./canvas";
import { cellAddress, rangeAddress } from "./cell-address";
import { SEVERITIES, SEVERITY_ROLE } from "./check-order";
import { CONTRACT_COLUMN, CONTRACT_ROW } from "./contract-sheet-layout";
import { severityCounts, type ContractNote, type ContractParts } from "./contract-sheet-rows";
import type { ContractSheetTexts, Verdict } from "./contract-sheet-texts";
import { formulaText } from "./formula-text";
import { SHARE_FORMAT } from "./score-formats";
import type { SheetDocument, StyleRole } from "./sheet-document";

const BLOCK = {
  contracts: { figure: CONTRACT_COLUMN.verdict, label: CONTRACT_COLUMN.contract },
  ahead: { figure: CONTRACT_COLUMN.start, label: CONTRACT_COLUMN.end },
} as const;

const CENTER = { format: "#,##0", align: "center" } as const;
/** Decimals of the share: as many as are shown, or what is shown would be rounded twice. */
const SHARE_DECIMALS = 3;

/** Totals above the table, live over it; gives what these formulas result in. */
export function writeContractTotals(
  canvas: Canvas,
  { contracts }: ContractParts,
  { calendar }: ContractCheck,
  notes: readonly ContractNote[],
  horizonMonths: number,
  texts: ContractSheetTexts,
): SheetDocument["readBack"] {
  const { figure, label } = BLOCK.contracts;
  const { totals: first } = CONTRACT_ROW;
  canvas.text(CONTRACT_ROW.headings, figure, texts.headings.contracts, "heading");
  const body = rangeAddress(
    CONTRACT_ROW.body,
    CONTRACT_COLUMN.verdict,
    CONTRACT_ROW.body + contracts.length - 1,
    CONTRACT_COLUMN.verdict,
  );
  const count = (...verdicts: readonly Verdict[]) => ({
    formula: verdicts.map((verdict) => `COUNTIF(${body},${formulaText(texts.verdict[verdict])})`).join("+"),
    result: contracts.filter(({ verdict }) => verdicts.includes(verdict)).length,
  });
  const running = count("ok", "okButLook", "notOk");
  const ok = count("ok", "okButLook");
  const [runningAt, okAt] = [cellAddress(first, figure), cellAddress(first + 1, figure)];
  const share = {
    formula: `IF(${runningAt}>0,ROUND(${okAt}/${runningAt},${SHARE_DECIMALS}),"–")`,
    result: running.result > 0 ? excelRound(ok.result / running.result, SHARE_DECIMALS) : "–",
  };
  const lines = [
    { ...running, text: texts.totals.running, role: "plain", format: "#,##0" },
    { ...ok, text: texts.totals.ok, role: "plain", format: "#,##0" },
    { ...share, text: texts.totals.share, role: "result", format: SHARE_FORMAT },
    { ...count("future"), text: texts.totals.future, role: "plain", format: "#,##0" },
    { ...count("ended"), text: texts.totals.ended, role: "plain", format: "#,##0" },
  ] as const;
  lines.forEach(({ formula, text, role, format }, index) => {
    canvas.formula(first + index, figure, formula, role, { format, align: "center" });
    canvas.text(first + index, label, text, "plain");
  });
  writeAhead(canvas, calendar, notes, horizonMonths, texts);
  return lines.map(({ result }, index) => ({
    row: first + index,
    column: figure,
    expected: result,
    tolerance: 0,
  }));
}

/** What lies ahead, and how many findings there are. */
function writeAhead(
  canvas: Canvas,
  calendar: ContractCheck["calendar"],
  notes: readonly ContractNote[],
  horizonMonths: number,
  texts: ContractSheetTexts,
): void {
  const { figure, label } = BLOCK.ahead;
  canvas.text(CONTRACT_ROW.headings, figure, texts.headings.ahead, "heading");
  const soon = calendar.filter(({ renewSoon }) => renewSoon).length;
  const counts = severityCounts(notes);
  const lines: readonly (readonly [number, string, StyleRole])[] = [
    [calendar.length, texts.ahead.within, "plain"],
    ...(horizonMonths > 0
      ? [[soon, texts.ahead.soon(horizonMonths), soon > 0 ? "warning" : "plain"] as const]
      : []),
    ...SEVERITIES.flatMap((severity, index) => {
      const found = counts[index] ?? 0;
      // A contract blocks nothing, so an error is rare enough to be left out when there is none.
      return severity === "error" && found === 0
        ? []
        : [[found, texts.ahead.severity[severity], SEVERITY_ROLE[severity]] as const];
    }),
  ];
  lines.forEach(([value, text, role], index) => {
    canvas.number(CONTRACT_ROW.totals + index, figure, value, role, CENTER);
    canvas.text(CONTRACT_ROW.totals + index, label, text, "plain");
  });
}
