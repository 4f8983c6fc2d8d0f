import { isoDate } from "../../domain/dates/iso-date";
import type { Finding } from "../../domain/finding";
import type { ContractCheck } from "../../domain/supplier/contract-check";
import { findingJson } from "./finding-json";

/** The JSON of `contracts`; `docs/cli.md` describes it. */
export function contractsJson(check: ContractCheck, message: (finding: Finding) => string): object {
  return {
    date: isoDate(check.date),
    findings: check.findings.map((finding) => ({
      ...findingJson(finding, message(finding)),
      contract: textOrNull(finding.params["contract"]),
    })),
    contracts: check.contracts.map((line) => ({
      number: textOrNull(line.number),
      supplier: line.supplier?.name ?? line.row.supplier.value,
      kvk: line.supplier?.kvk ?? line.row.kvk.value,
      ok: line.ok,
      phase: line.phase,
      start: day(line.start),
      end: day(line.end),
      clause: line.clause,
      priceAgreement: line.priceAgreement,
      level: line.level?.counted ?? null,
      counts: line.level?.counts ?? false,
      reason: line.supplier === null ? "unknownSupplier" : (line.level?.reason ?? null),
      countsAtStart: line.levelAtStart?.counts ?? null,
      levelAtAward: line.levelAtAward,
      coveredUntil: day(line.coveredUntil),
      renewBy: day(line.renewBy),
    })),
  };
}

function day(serial: number | null): string | null {
  return serial === null ? null : isoDate(serial);
}

function textOrNull(value: string | number | undefined): string | null {
  return value === undefined || value === "" ? null : String(value);
}
