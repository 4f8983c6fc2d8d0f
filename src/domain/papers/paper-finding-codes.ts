/** What must be known before papers are sent. */
export type PaperFindingCode =
  | "paperSettingMissing"
  | "committeeMissing"
  | "memberNameMissing"
  | "declarationMissing"
  | "assessorNotInCommittee"
  | "motivationMissing"
  | "motivationNamesOther"
  | "exclusionReasonMissing"
  | "awardRestsOnCertificate"
  | "papersAwaitLot";
