import type { TextField } from "./field";
import { readAmount } from "./read-number";
import type { RowCells } from "./read-rows";
import { readText } from "./read-text";
import type { AssessmentRow, ConsensusRow } from "./rows";
import { unlessNothing } from "./says-nothing";

const TEXT = unlessNothing(readText);
/** A dash or `n.v.t.` where a score should stand is no score, and no zero either. */
const SCORE = unlessNothing(readAmount, "isValue");

/** Reads assessor scores: one per row, or one per assessor whose column stands at one of the given offsets. */
export function assessmentRows(
  assessors: readonly number[],
): (cells: RowCells<"assessments">) => readonly AssessmentRow[] {
  return ({ place, field, fieldAt, headerAt }) => {
    const row = {
      place,
      tender: field("tender", readText),
      lot: field("lot", readText),
      bidder: field("bidder", readText),
      criterion: field("criterion", readText),
    };
    const remark = field("remark", TEXT);
    if (assessors.length === 0) {
      return [{ ...row, assessor: field("assessor", readText), score: field("score", SCORE), remark }];
    }
    // What stands beside several scores is about all of them, so it is nobody's own remark.
    const own: TextField = { raw: "", value: null, problem: null, place: remark.place };
    return assessors.map((offset) => ({
      ...row,
      assessor: headerAt(offset),
      score: fieldAt(offset, SCORE),
      remark: own,
    }));
  };
}

export function consensusRow({ place, field }: RowCells<"consensus">): ConsensusRow {
  return {
    place,
    tender: field("tender", readText),
    lot: field("lot", readText),
    bidder: field("bidder", readText),
    criterion: field("criterion", readText),
    score: field("score", SCORE),
    reason: field("reason", TEXT),
  };
}
