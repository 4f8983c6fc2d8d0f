import { isoDate } from "../dates/iso-date";
import type { Finding } from "../finding";
import { foldedText } from "../tables/cell-text";
import type { ContractLine } from "./contract-check";
import { contractFinding } from "./contract-finding";

/** Contracts without a number, and a number that several rows have: told on every row after the first, of a running one loudest. */
export function numberFindings(lines: readonly ContractLine[]): readonly Finding[] {
  const first = new Map<string, ContractLine>();
  return lines.flatMap((line) => {
    const { number } = line.row;
    const key = keyOf(line);
    const severity = line.phase === "running" ? "warning" : "info";
    if (key === "") {
      return number.problem === null
        ? [contractFinding(line, number, severity, "contractNumberMissing")]
        : [];
    }
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, line);
      return [];
    }
    const row = other.row.place.row ?? "";
    return [contractFinding(line, number, severity, "contractNumberTwice", { number: line.number, row })];
  });
}

/**
 * Contracts of one supplier that run at the same time and have not ended: each is told once, with the one before it that runs
 * on longest. Rows with one number are told as that.
 */
export function overlapFindings(lines: readonly ContractLine[]): readonly Finding[] {
  const bySupplier = new Map<string, ContractLine[]>();
  for (const line of lines) {
    const { supplier, phase, row } = line;
    const isReversed = row.start.value !== null && row.end.value !== null && line.end === null;
    if (supplier === null || phase === "ended" || isReversed || row.end.problem?.severity === "error")
      continue;
    const known = bySupplier.get(supplier.id);
    if (known) known.push(line);
    else bySupplier.set(supplier.id, [line]);
  }
  return [...bySupplier.values()].flatMap(overlapsOf);
}

function overlapsOf(lines: readonly ContractLine[]): readonly Finding[] {
  const inTime = [...lines].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  let longest: ContractLine | null = null;
  return inTime.flatMap((line) => {
    const before: ContractLine | null = longest;
    if (before === null || endOf(line) > endOf(before)) longest = line;
    if (before === null || (line.start ?? 0) > endOf(before)) return [];
    if (keyOf(line) !== "" && keyOf(line) === keyOf(before)) return [];
    return [
      contractFinding(line, line.row.start, "info", "contractsOverlap", {
        other: before.number,
        row: before.row.place.row ?? "",
        end: before.end === null ? "" : isoDate(before.end),
      }),
    ];
  });
}

function endOf({ end }: ContractLine): number {
  return end ?? Infinity;
}

function keyOf({ number }: ContractLine): string {
  return foldedText(number).replace(/\s/g, "");
}
