import type { SheetIndex } from "../cell";
import { consensusBlock } from "./score-assessors-consensus";
import { givenScoresBlock } from "./score-assessors-given";
import { spreadBlock } from "./score-assessors-spread";
import type { ExtraBlock, ExtraPosition, PlacedBlock } from "./score-extras-block";
import { lowPricesBlock } from "./score-low-prices";
import { bandEdgesBlock } from "./score-sensitivity-bands";
import { certificatesBlock } from "./score-sensitivity-certificates";
import { marginBlock, weightsBlock } from "./score-sensitivity-intervals";
import { losersBlock } from "./score-sensitivity-losers";
import { psoWeightBlock } from "./score-sensitivity-pso-weight";
import { summaryBlock } from "./score-sensitivity-summary";
import { sourcesBlock } from "./score-sources";
import type { ScoreSheetInput } from "./score-sheet-input";

/** In the order of the sheet. */
const EXTRA_BLOCKS: readonly ExtraBlock[] = [
  summaryBlock,
  givenScoresBlock,
  consensusBlock,
  spreadBlock,
  certificatesBlock,
  marginBlock,
  bandEdgesBlock,
  psoWeightBlock,
  weightsBlock,
  losersBlock,
  lowPricesBlock,
  sourcesBlock,
];

/** The blocks of one position that this tender has, one under the other from a row on, and the row after them. */
export function placeExtras(
  position: ExtraPosition,
  input: ScoreSheetInput,
  from: SheetIndex,
  lastColumn: SheetIndex,
): { readonly placed: readonly PlacedBlock[]; readonly next: SheetIndex } {
  const placed: PlacedBlock[] = [];
  let next = from;
  for (const block of EXTRA_BLOCKS) {
    if (block.position !== position) continue;
    const rows = block.rows(input, lastColumn);
    if (rows === 0) continue;
    placed.push({ block, top: next, rows });
    next += rows + 1;
  }
  return { placed, next };
}
