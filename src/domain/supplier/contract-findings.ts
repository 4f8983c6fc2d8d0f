import { isoDate } from "../dates/iso-date";
import type { Finding, FindingParams, Severity } from "../finding";
import { loweredFinding } from "../pso/cell-findings";
import { levelRank } from "../pso/level";
import { isBlank } from "../tables/cell-text";
import type { Field } from "../tables/field";
import type { ContractRow } from "../tables/rows";
import type { ContractLine } from "./contract-check";
import { contractFinding } from "./contract-finding";
import { matchFinding, nameOfAnother } from "./match-finding";
import type { MatchSupplier } from "./match-supplier";
import type { ContractFindingCode } from "./supplier-finding-codes";

/** Columns in which nothing stands, or that the table does not have: told once and not per row. */
export type SilentColumns = Readonly<
  Record<"psoClause" | "priceAgreement" | "levelAtAward" | "start" | "end", boolean>
>;

interface LineContext {
  readonly match: MatchSupplier;
  readonly silent: SilentColumns;
  readonly date: number;
  /** False when there is no supplier list to look in. */
  readonly hasSuppliers: boolean;
}

type Add = (
  severity: Severity,
  code: ContractFindingCode,
  field: Field<unknown>,
  params?: FindingParams,
) => void;

/** Cells of a contract on which its check rests. */
const FIELDS: readonly (keyof ContractRow)[] = [
  "number",
  "supplier",
  "kvk",
  "start",
  "end",
  "value",
  "psoClause",
  "priceAgreement",
  "levelAtAward",
];

/**
 * What is wrong with one contract, each thing once at its cell. A contract that has yet to begin is only told about, and of
 * one that ended only what hides which contract it is.
 */
export function contractLineFindings(line: ContractLine, context: LineContext): readonly Finding[] {
  const found = [...cellFindings(line), ...supplierFindings(line, context), ...termFindings(line, context)];
  if (line.phase === "ended") return found.map(asInfo);
  const all = [...found, ...agreementFindings(line, context), ...certificateFindings(line, context)];
  return line.phase === "future" ? all.map(asInfo) : all;
}

function asInfo(finding: Finding): Finding {
  return { ...finding, severity: "info" };
}

function collect(line: ContractLine, tell: (add: Add) => void): readonly Finding[] {
  const findings: Finding[] = [];
  tell((severity, code, field, params) => {
    findings.push(contractFinding(line, field, severity, code, params));
  });
  return findings;
}

/** A contract blocks no tender, so a cell that cannot be read is a warning. */
function cellFindings({ row, number, supplier }: ContractLine): readonly Finding[] {
  return FIELDS.flatMap((name) => {
    const field = row[name];
    if (!("raw" in field) || field.problem?.code === "numberIsText") return [];
    const finding = loweredFinding(field, supplier?.name ?? row.supplier.value);
    return finding === null ? [] : [{ ...finding, params: { ...finding.params, contract: number } }];
  });
}

function supplierFindings({ row, number }: ContractLine, context: LineContext): readonly Finding[] {
  if (!context.hasSuppliers) return [];
  const { kvk, supplier } = row;
  const { match } = context;
  const params = { contract: number };
  const finding =
    matchFinding(match(kvk, supplier), kvk, supplier, params) ?? nameOfAnother(match, kvk, supplier, params);
  return finding === null ? [] : [finding];
}

function termFindings(line: ContractLine, { silent }: LineContext): readonly Finding[] {
  const { start, end } = line.row;
  return collect(line, (add) => {
    if (start.value !== null && end.value !== null && start.value > end.value) {
      add("warning", "contractDatesReversed", end, {
        start: isoDate(start.value),
        end: isoDate(end.value),
      });
      return;
    }
    if (start.value === null && start.problem === null && !silent.start) {
      add("info", "contractWithoutStart", start, { column: "" });
    }
    if (end.value === null && end.problem === null && !silent.end) {
      add("info", "contractWithoutEnd", end, { blank: isBlank(end.raw) ? 1 : "", column: "" });
    }
  });
}

/** What the contract itself says: clause, price agreement and the level that was agreed. */
function agreementFindings(line: ContractLine, { silent }: LineContext): readonly Finding[] {
  const { psoClause, priceAgreement, levelAtAward } = line.row;
  return collect(line, (add) => {
    if (psoClause.value === false) add("warning", "contractClauseMissing", psoClause);
    else if (psoClause.value === null && psoClause.problem === null && !silent.psoClause) {
      add("warning", "contractClauseBlank", psoClause, { column: "" });
    }
    if (line.priceAgreement === false) {
      add("warning", "contractPriceAgreementSilent", priceAgreement, { blank: "" });
    } else if (line.priceAgreement === null && priceAgreement.problem === null && !silent.priceAgreement) {
      add("info", "contractPriceAgreementSilent", priceAgreement, { blank: 1 });
    }
    if (levelAtAward.value === null && levelAtAward.problem === null && !silent.levelAtAward) {
      add("info", "contractLevelAtAwardBlank", levelAtAward, { column: "" });
    }
  });
}

/** What the certificate says on the day, at the start and over the rest of the term; the worst of these only. */
function certificateFindings(line: ContractLine, { date }: LineContext): readonly Finding[] {
  const { level, levelAtStart, levelAtAward, start, end, renewBy, phase, row } = line;
  if (level === null) return [];
  const supplierCell = row.supplier;
  return collect(line, (add) => {
    if (phase === "running" && !level.counts) {
      add("warning", "contractCertificateNotValid", supplierCell, {
        date: isoDate(date),
        reason: level.reason ?? "",
      });
      return;
    }
    if (start !== null && levelAtStart !== null && !levelAtStart.counts) {
      add("info", "contractCertificateNotAtStart", row.start, {
        start: isoDate(start),
        reason: levelAtStart.reason ?? "",
        future: phase === "future" ? 1 : "",
      });
    }
    if (levelAtAward !== null && level.counts && levelRank(level.counted) < levelRank(levelAtAward)) {
      add("warning", "contractLevelBelowAward", row.levelAtAward, {
        level: level.counted,
        award: levelAtAward,
      });
    }
    if (renewBy !== null) {
      add("warning", "contractCertificateEnds", row.end, {
        until: isoDate(renewBy),
        end: end === null ? "" : isoDate(end),
        soon: line.renewSoon ? 1 : "",
      });
    }
  });
}
