/** Rows of any table that are about a supplier. */
const MATCH_FINDING_CODES = [
  "cycleSupplierUnknown",
  "cycleSupplierAmbiguous",
  "cycleSupplierMissing",
  "cycleNameOfAnother",
] as const;
export type MatchFindingCode = (typeof MATCH_FINDING_CODES)[number];

const CODE_FINDING_CODES = [
  "codeVersionNotSet",
  "codeColumnMissing",
  "codeVersionMissing",
  "codeVersionNewer",
  "codeConfirmedNotSent",
  "codeRemindedNotSent",
  "codeSentUndated",
  "codeDatesReversed",
  "codeDateInFuture",
  "codeEmailMissing",
  "codeEmailUnusable",
] as const;
export type CodeFindingCode = (typeof CODE_FINDING_CODES)[number];

const CONTRACT_FINDING_CODES = [
  "contractNumberMissing",
  "contractNumberTwice",
  "contractClauseMissing",
  "contractClauseBlank",
  "contractCertificateNotValid",
  "contractCertificateNotAtStart",
  "contractCertificateEnds",
  "contractLevelBelowAward",
  "contractLevelAtAwardBlank",
  "contractPriceAgreementSilent",
  "contractWithoutStart",
  "contractWithoutEnd",
  "contractDatesReversed",
  "contractsOverlap",
  "contractsEnded",
] as const;
export type ContractFindingCode = (typeof CONTRACT_FINDING_CODES)[number];

const SPEND_FINDING_CODES = [
  "spendYearMissing",
  "spendTotalRow",
  "spendAmountMissing",
  "spendTotalBelowZero",
  "spendBesideColumn",
  "spendAmountsDiffer",
  "spendAmountRepeated",
  "spendSupplierBelowZero",
] as const;
export type SpendFindingCode = (typeof SPEND_FINDING_CODES)[number];

const REVIEW_FINDING_CODES = [
  "reviewExists",
  "reviewPeriodTwice",
  "reviewPeriodLater",
  "reviewPeriodAhead",
  "reviewSheetUnreadable",
  "reviewSheetGone",
  "reviewSheetChanged",
  "reviewSupplierTwice",
  "reviewSupplierLeft",
  "reviewSupplierRenamed",
  "reviewWeightUnreadable",
  "reviewWeightsOff",
  "reviewCriterionUnknown",
  "reviewCriterionTwice",
  "reviewJudgementUnreadable",
  "reviewJudgementTwice",
  "reviewPeriodUnreadable",
  "reviewVerdictsDiffer",
] as const;
export type ReviewFindingCode = (typeof REVIEW_FINDING_CODES)[number];

/** Settings of the supplier cycle that cannot be read. */
const CYCLE_SETTING_FINDING_CODES = [
  "cycleSettingUnreadable",
  "reviewValuesReversed",
  "reviewThresholdsReversed",
] as const;
export type CycleSettingFindingCode = (typeof CYCLE_SETTING_FINDING_CODES)[number];

/** Findings of the supplier cycle; the sentences stand in `locale/{nl,en}/supplier-findings.ts`. */
export const SUPPLIER_FINDING_CODES = [
  ...MATCH_FINDING_CODES,
  ...CODE_FINDING_CODES,
  ...CONTRACT_FINDING_CODES,
  ...SPEND_FINDING_CODES,
  ...REVIEW_FINDING_CODES,
  ...CYCLE_SETTING_FINDING_CODES,
] as const;

export type SupplierFindingCode = (typeof SUPPLIER_FINDING_CODES)[number];
