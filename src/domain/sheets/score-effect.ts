import type { TenderOutcome } from "../tender/outcome";
import { withoutLevels } from "../tender/sensitivity/without-levels";
import type { Canvas } from "./canvas";
import { HEAD_ROW, type ScoreLayout } from "./score-layout";
import { certificatesBlock } from "./score-sensitivity-certificates";
import { summaryBlock } from "./score-sensitivity-summary";
import type { ScoreSheetInput } from "./score-sheet-input";
import type { LevelEffect } from "./score-sheet-texts";

/** Under the result: what the levels changed, and on which rows a reader finds what could still change the outcome. */
export function writeEffect(canvas: Canvas, layout: ScoreLayout, input: ScoreSheetInput): void {
  const { texts, outcome } = input;
  const effect = levelEffect(outcome);
  const rowOf = (wanted: unknown): number | null => {
    const placed = layout.extras.find(({ block }) => block === wanted);
    return placed === undefined ? null : placed.top + 1;
  };
  const pointer = texts.blocks.pointer(rowOf(summaryBlock), rowOf(certificatesBlock));
  const text = [effect === null ? "" : texts.levelEffect(effect), pointer]
    .filter((part) => part !== "")
    .join(" ");
  if (text !== "") canvas.paragraph(HEAD_ROW.effect, 0, layout.lastColumn, text, "sentence");
}

/** Who had won if no level counted; null when there is no result, or none without levels. */
function levelEffect(outcome: TenderOutcome): LevelEffect | null {
  const { tender, winners, lotNeeded, bids } = outcome;
  const { method, rounding } = tender;
  if (winners.length === 0) return null;
  const facts = { method, rounding, winners, total: 0 };
  if (bids.every(({ bid }) => bid.status !== "valid" || bid.level.counted === "none"))
    return { ...facts, kind: "noLevel" };
  const without = withoutLevels(tender);
  const first = without?.ranking[0];
  if (!without || first === undefined) return null;
  const others = { ...facts, winners: without.winners, total: first.chosen.total ?? 0 };
  if (without.lotNeeded) return { ...others, kind: "lot" };
  const same = !lotNeeded && [...without.winners].sort().join("\n") === [...winners].sort().join("\n");
  return { ...others, kind: same ? "same" : "other" };
}
