/** What scoring without prices can go wrong with; what is wrong with a score itself has codes of its own. */
export type BlindFindingCode =
  | "formForeign"
  | "formTwice"
  | "formMissing"
  | "formRowUnknown"
  | "formRowMissing"
  | "formRowTwice"
  | "formScoreNotWhole"
  | "formBidderGone"
  | "formCriterionGone"
  | "formRowsNotAdded"
  | "formRemarksKept"
  | "otherAssessors"
  | "bidsScoredToo"
  | "assessorsWithoutScores"
  | "qualityNotClosed"
  | "qualityChangedAfterClosing"
  | "assessmentReopened";
