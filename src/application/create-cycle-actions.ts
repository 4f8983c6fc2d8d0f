import type { ActionContext } from "./create-actions";
import type { CycleActions } from "./cycle-actions";
import type { Workbook } from "./workbook";

/** Binds the supplier cycle to one workbook; each part is fetched when it is first used. */
export function createCycleActions(
  workbook: Workbook,
  { wording, today, time }: ActionContext,
): CycleActions {
  return {
    distribution: async (inspection, date) =>
      (await import("./distribute-code")).distribution(inspection, date),
    codeMails: async (inspection, distribution) =>
      (await import("./distribute-code")).codeMails(inspection, distribution, await wording()),
    writeDistribution: async (inspection, distribution, onProgress) =>
      (await import("./distribute-code")).writeDistribution(
        workbook,
        inspection,
        distribution,
        { wording: await wording(), on: today() },
        onProgress,
      ),
    proposeCodeDates: async (inspection, distribution, choice) =>
      (await import("./distribute-code")).proposeCodeDates(inspection, distribution, choice),
    requestTexts: async (inspection, decisions) =>
      (await import("./request-texts")).requestTexts(inspection, decisions, await wording()),
    writeRequestText: async (inspection, decisions, tender, onProgress) =>
      (await import("./request-texts")).writeRequestText(
        workbook,
        inspection,
        decisions,
        tender,
        { wording: await wording(), on: today() },
        onProgress,
      ),
    contracts: async (inspection, date) => (await import("./check-contracts")).contracts(inspection, date),
    writeContracts: async (inspection, check, onProgress) =>
      (await import("./check-contracts")).writeContracts(
        workbook,
        inspection,
        check,
        { wording: await wording(), on: today() },
        onProgress,
      ),
    spend: async (inspection, date) => (await import("./add-up-spend")).spend(inspection, date),
    writeSpend: async (inspection, spend, onProgress) =>
      (await import("./add-up-spend")).writeSpend(
        workbook,
        inspection,
        spend,
        { wording: await wording(), on: today() },
        onProgress,
      ),
    pastReviews: async (inspection) => (await import("./append-review")).pastReviews(inspection),
    review: async (inspection, period, date) =>
      (await import("./append-review")).review(inspection, period, date),
    writeReview: async (inspection, review, onProgress) =>
      (await import("./append-review")).writeReview(
        workbook,
        inspection,
        review,
        { wording: await wording(), on: today(), time: time() },
        onProgress,
      ),
    compliance: async (inspection, decisions, date) =>
      (await import("./measure-compliance")).compliance(inspection, decisions, date),
    writeCompliance: async (inspection, compliance, onProgress) =>
      (await import("./measure-compliance")).writeCompliance(
        workbook,
        inspection,
        compliance,
        { wording: await wording(), on: today() },
        onProgress,
      ),
  };
}
