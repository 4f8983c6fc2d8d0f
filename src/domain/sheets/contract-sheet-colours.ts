import type { SheetIndex } from "../cell";
import type { Canvas } from "./canvas";
import { inRow } from "./cell-address";
import { CONTRACT_COLUMN, CONTRACT_ROW } from "./contract-sheet-layout";
import { VERDICTS, type ContractColumn, type ContractSheetTexts, type Verdict } from "./contract-sheet-texts";
import { formulaText } from "./formula-text";
import type { StyleRole } from "./sheet-document";

const VERDICT_ROLE: Readonly<Record<Verdict, StyleRole>> = {
  notOk: "error",
  okButLook: "warning",
  ok: "ok",
  future: "excluded",
  ended: "excluded",
};

/**
 * Colours for the contracts and the calendar: the verdict, and what keeps a contract from being in order. As rules, because a
 * look per cell would cost Excel more than all that the cells say.
 * @param soonUntil last day of the horizon, as the workbook counts days
 */
export function colourContracts(
  canvas: Canvas,
  lastRow: SheetIndex,
  soonUntil: number,
  texts: ContractSheetTexts,
): void {
  const at = (column: ContractColumn): string => inRow(CONTRACT_ROW.body, CONTRACT_COLUMN[column]);
  const rule = (column: ContractColumn, condition: string, role: StyleRole): void =>
    canvas.when({
      kind: "when",
      range: {
        row: CONTRACT_ROW.body,
        column: CONTRACT_COLUMN[column],
        lastRow,
        lastColumn: CONTRACT_COLUMN[column],
      },
      formula: `=${condition}`,
      role,
    });
  for (const verdict of VERDICTS) {
    rule("verdict", `${at("verdict")}=${formulaText(texts.verdict[verdict])}`, VERDICT_ROLE[verdict]);
  }
  // The heading of a month has no link; an ended contract needs nothing any more.
  const matters = `${at("cell")}<>"",${at("verdict")}<>${formulaText(texts.verdict.ended)}`;
  rule("clause", `AND(${matters},${at("clause")}<>${formulaText(texts.answer.yes)})`, "warning");
  rule("price", `AND(${matters},${at("price")}=${formulaText(texts.answer.no)})`, "warning");
  const isNone = `OR(${at("level")}="",${at("level")}=${formulaText(texts.level.none)})`;
  rule("level", `AND(${matters},${isNone})`, "warning");
  const endsFirst = `OR(NOT(ISNUMBER(${at("end")})),${at("end")}>${at("until")})`;
  rule(
    "until",
    `AND(${matters},ISNUMBER(${at("until")}),${at("until")}<=${soonUntil},${endsFirst})`,
    "warning",
  );
}
