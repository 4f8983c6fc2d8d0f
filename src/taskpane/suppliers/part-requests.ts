import type { Decisions, Inspection } from "../../application/inspection";
import type { ExcelSerial } from "../../domain/cell";
import type { CodeStep } from "../../domain/repairs/propose-code-dates";
import type { Distribution } from "../../domain/supplier/distribution";
import type { Period } from "../../domain/supplier/period";
import type { Language } from "../../locale/language";
import type { RequestFor } from "../state/use-pane";

// The reading comes first in every basis: what was made of an earlier one may be looked at, and never written.

export function complianceRequest(
  inspection: Inspection,
  decisions: Decisions,
  date: ExcelSerial,
): RequestFor<"compliance"> {
  return {
    part: "compliance",
    doing: "reckoning",
    basis: [inspection, decisions, date],
    make: ({ cycle }) => cycle.compliance(inspection, decisions, date),
  };
}

/** The letters are in the language in force. */
export function codeRequest(
  inspection: Inspection,
  date: ExcelSerial,
  language: Language,
): RequestFor<"code"> {
  return {
    part: "code",
    doing: "reckoning",
    basis: [inspection, date, language],
    make: async ({ cycle }) => {
      const distribution = await cycle.distribution(inspection, date);
      const mails = await cycle.codeMails(inspection, distribution);
      return { distribution, mails: new Map(mails.map((mail) => [mail.supplierId, mail])) };
    },
  };
}

export function codeDatesRequest(
  inspection: Inspection,
  distribution: Distribution,
  suppliers: ReadonlySet<string>,
  step: CodeStep,
  on: ExcelSerial,
): RequestFor<"codeDates"> {
  return {
    part: "codeDates",
    doing: "reckoning",
    basis: [inspection, distribution, suppliers, step, on],
    make: ({ cycle }) => cycle.proposeCodeDates(inspection, distribution, { suppliers, step, on }),
  };
}

export function requestsRequest(
  inspection: Inspection,
  decisions: Decisions,
  language: Language,
): RequestFor<"requests"> {
  return {
    part: "requests",
    doing: "reckoning",
    basis: [inspection, decisions, language],
    make: ({ cycle }) => cycle.requestTexts(inspection, decisions),
  };
}

export function contractsRequest(inspection: Inspection, date: ExcelSerial): RequestFor<"contracts"> {
  return {
    part: "contracts",
    doing: "reckoning",
    basis: [inspection, date],
    make: ({ cycle }) => cycle.contracts(inspection, date),
  };
}

export function spendRequest(inspection: Inspection, date: ExcelSerial): RequestFor<"spend"> {
  return {
    part: "spend",
    doing: "reckoning",
    basis: [inspection, date],
    make: ({ cycle }) => cycle.spend(inspection, date),
  };
}

export function reviewsRequest(
  inspection: Inspection,
  period: Period,
  date: ExcelSerial,
): RequestFor<"reviews"> {
  return {
    part: "reviews",
    doing: "reckoning",
    basis: [inspection, period.text, date],
    make: async ({ cycle }) => {
      const past = await cycle.pastReviews(inspection);
      return { past, review: await cycle.review(inspection, period, date) };
    },
  };
}
