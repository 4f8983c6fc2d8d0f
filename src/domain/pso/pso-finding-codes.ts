/** Findings about certificates and the supplier rows that carry them. */
export const PSO_FINDING_CODES = [
  "levelUnreadable",
  "levelOtherScheme",
  "basisBeforeItExisted",
  "pso30plusWithoutTrede3",
  "certificateExpired",
  "certificateNotYetValid",
  "datesReversed",
  "levelWithoutDates",
  "copyMissing",
  "copyAfterReferenceDate",
  "kvkMalformed",
  "kvkLeadingZeroLost",
  "kvkNotOnCertificate",
  "termOverTwoYears",
] as const;
export type PsoFindingCode = (typeof PSO_FINDING_CODES)[number];
