import type { CheckedSupplier } from "../../application/inspection";
import type { Place } from "../../domain/cell";
import type { Finding, FindingCode } from "../../domain/finding";
import type { LevelReason } from "../../domain/tender/tender";

/** Findings by the row that they stand in, so that each supplier can show its own. */
export type FindingsByRow = ReadonlyMap<string, readonly Finding[]>;

export function findingsByRow(findings: readonly Finding[]): FindingsByRow {
  const byRow = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { place } = finding;
    if (place.row === null) continue;
    const key = rowKey(place);
    const known = byRow.get(key);
    if (known) known.push(finding);
    else byRow.set(key, [finding]);
  }
  return byRow;
}

export function findingsOf(supplier: CheckedSupplier, byRow: FindingsByRow): readonly Finding[] {
  return byRow.get(rowKey(supplier.place)) ?? [];
}

/** The finding that says why a supplier's level does not count, and so what to do about it; null when there is none. */
export function reasonFinding(supplier: CheckedSupplier, findings: readonly Finding[]): Finding | null {
  const { reason } = supplier.level;
  const codes = reason === null ? [] : CODES[reason];
  return findings.find(({ code }) => codes.includes(code)) ?? null;
}

const CODES: Readonly<Record<LevelReason, readonly FindingCode[]>> = {
  unknownSupplier: [],
  levelMissing: ["levelMissing", "datesWithoutLevel"],
  levelUnreadable: ["levelUnreadable", "levelOtherScheme"],
  basisBeforeItExisted: ["basisBeforeItExisted"],
  startMissing: ["levelWithoutDates"],
  endMissing: ["levelWithoutDates"],
  dateUnreadable: ["dateUnreadable", "errorValue"],
  datesReversed: ["datesReversed"],
  notYetValid: ["certificateNotYetValid"],
  expired: ["certificateExpired"],
  copyMissing: ["copyMissing"],
  kvkNotOnCertificate: ["kvkNotOnCertificate"],
};

function rowKey({ sheet, row }: Place): string {
  return JSON.stringify([sheet, row]);
}
