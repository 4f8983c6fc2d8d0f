import { isoDate } from "../../domain/dates/iso-date";
import type { Finding } from "../../domain/finding";
import type { Spend, SpendTotals } from "../../domain/supplier/spend";
import { findingJson } from "./finding-json";

/** The JSON of `spend`; `docs/cli.md` describes it. */
export function spendJson(spend: Spend, message: (finding: Finding) => string): object {
  const { years, suppliers, withoutCertificate } = spend;
  const worthAsking = new Set(withoutCertificate);
  return {
    date: isoDate(spend.date),
    source: spend.source,
    ...totalsJson(spend),
    years: years.map((each) => ({ year: each.year, ...totalsJson(each) })),
    suppliers: suppliers.map((each) => ({
      name: each.name,
      kvk: each.kvk,
      known: each.supplier !== null,
      level: each.level,
      equivalent: each.supplier?.level.equivalent ?? false,
      euro: each.euro,
      years: years.map(({ year }, index) => ({ year, euro: each.byYear[index] ?? 0 })),
      ask: worthAsking.has(each),
    })),
    findings: spend.findings.map((finding) => findingJson(finding, message(finding))),
  };
}

function totalsJson({ total, atHolders, share, levels }: SpendTotals): SpendTotals {
  return { total, atHolders, share, levels };
}
