import type { CertificateCheck } from "../../application/inspection";
import type { Finding } from "../../domain/finding";
import type { CheckTotals } from "../../locale/cli-texts";
import type { ExitCode } from "./exit-code";
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

/** One of several workbooks; the exit code is what `check` on this workbook alone would end with. */
export interface WorkbookCheckJson extends CheckJson {
  readonly workbook: string;
  readonly exitCode: ExitCode;
  /** Why it was refused or could not be read; null when it was done. */
  readonly message: string | null;
}

export interface SeveralJson {
  readonly workbooks: readonly WorkbookCheckJson[];
  readonly summary: CheckTotals;
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

/** The JSON of `check` on several workbooks. */
export function severalJson(
  workbooks: readonly WorkbookCheckJson[],
  totals: readonly CheckTotals[],
): SeveralJson {
  const sum = (key: keyof CheckTotals): number => totals.reduce((all, each) => all + each[key], 0);
  return {
    workbooks,
    summary: {
      workbooks: sum("workbooks"),
      done: sum("done"),
      suppliers: sum("suppliers"),
      counting: sum("counting"),
      errors: sum("errors"),
      warnings: sum("warnings"),
      infos: sum("infos"),
    },
  };
}
