import { isoDate } from "../../domain/dates/iso-date";
import type { Finding } from "../../domain/finding";
import type { CertificateState, Review } from "../../domain/supplier/review";
import { findingJson } from "./finding-json";

/** The JSON of `review`; `docs/cli.md` describes it. `sheet` is null while nothing was written. */
export function reviewJson(
  review: Review,
  sheet: string | null,
  message: (finding: Finding) => string,
): object {
  const { criteria } = review;
  return {
    period: review.period.text,
    sheet,
    date: isoDate(review.date),
    criteria: criteria.map(({ name, weight }) => ({ name, weight })),
    suppliers: review.lines.map(({ supplier, level, certificate, contracts, ...line }) => ({
      name: supplier.name,
      kvk: supplier.kvk,
      levelBefore: line.levelBefore,
      level: level.counted,
      trend: line.trend,
      certificate: stateOf(certificate),
      certificateUntil:
        "until" in certificate && certificate.until !== null ? isoDate(certificate.until) : null,
      codeSent: line.codeSent,
      codeConfirmed: line.codeConfirmed,
      contracts: contracts.running,
      contractsWithClause: contracts.withClause,
      score: line.score,
      verdict: line.verdict,
      verdictBefore: line.verdictBefore,
      openActions: line.openActions.length,
      risks: line.risks,
      nextReview: isoDate(line.nextReview),
    })),
    openActions: review.openActions.map(({ supplier, kvk, text, owner, due, since }) => ({
      supplier,
      kvk,
      text,
      owner,
      due: due === null ? null : isoDate(due),
      since,
    })),
    left: review.left,
    findings: review.findings.map((finding) => findingJson(finding, message(finding))),
  };
}

/** `counts`, `endsSoon`, `none`, `notCertifiable`, or why it does not count. */
function stateOf(certificate: CertificateState): string {
  switch (certificate.kind) {
    case "counts":
      return certificate.endsSoon ? "endsSoon" : "counts";
    case "doesNotCount":
      return certificate.reason;
    case "none":
    case "notCertifiable":
      return certificate.kind;
  }
}
