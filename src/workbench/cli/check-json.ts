import type { CertificateCheck } from "../../application/inspection";
import type { Finding } from "../../domain/finding";
import { findingJson, type FindingJson } from "./finding-json";

export interface CheckJson {
  readonly findings: readonly FindingJson[];
  readonly suppliers: readonly {
    readonly name: string;
    readonly kvk: string | null;
    readonly level: string | null;
    readonly counts: boolean;
    readonly reason: string | null;
  }[];
}

/** The JSON of `check`; `docs/cli.md` describes it. */
export function checkJson(check: CertificateCheck, message: (finding: Finding) => string): CheckJson {
  return {
    findings: check.findings.map((finding) => findingJson(finding, message(finding))),
    suppliers: check.suppliers.map(({ name, kvk, level }) => ({
      name,
      kvk,
      level: level.stated,
      counts: level.counts,
      reason: level.reason,
    })),
  };
}
