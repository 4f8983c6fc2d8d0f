import type { CellValue } from "../../domain/cell";
import type { Verification } from "../../domain/control/verification";
import type { Finding } from "../../domain/finding";
import { findingJson, type FindingJson } from "./finding-json";

export interface VerifyJson {
  readonly ok: boolean;
  readonly controlNumber: string | null;
  readonly changes: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly was: CellValue;
    readonly is: CellValue;
    readonly part: string;
    readonly about: string;
    readonly tender: string | null;
    readonly lot: string | null;
  }[];
  readonly records: readonly {
    readonly tender: string;
    readonly lot: string | null;
    readonly sheet: string | null;
    readonly controlNumber: string;
    readonly when: string;
    readonly by: string;
    readonly replacedBy: string | null;
    readonly ok: boolean;
  }[];
  readonly findings: readonly FindingJson[];
}

/** The JSON of `verify`; `docs/cli.md` describes it. */
export function verifyJson(
  { ok, controlNumber, changes, records, findings }: Verification,
  message: (finding: Finding) => string,
): VerifyJson {
  return {
    ok,
    controlNumber,
    changes: changes.map(({ key, ...change }) => ({
      ...change,
      tender: key?.tender ?? null,
      lot: key?.lot || null,
    })),
    records: records.map(({ key, sheet, controlNumber, when, by, replacedBy, ok }) => ({
      tender: key.tender,
      lot: key.lot || null,
      sheet,
      controlNumber,
      when,
      by,
      replacedBy,
      ok,
    })),
    findings: findings.map((finding) => findingJson(finding, message(finding))),
  };
}
