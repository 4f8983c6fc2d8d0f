import { REPAIR_KINDS, type Repair, type RepairKind } from "../../domain/repairs/repair";

export interface RepairGroup {
  readonly kind: RepairKind;
  readonly repairs: readonly Repair[];
}

/** Tells proposals apart, also from what was proposed for the same cell when it held something else. */
export function repairKey({ kind, place, old, becomes }: Repair): string {
  return JSON.stringify([kind, place.sheet, place.cell, old, becomes]);
}

/** Proposals per kind, kinds without any left out. */
export function groupRepairs(repairs: readonly Repair[]): readonly RepairGroup[] {
  return REPAIR_KINDS.map((kind) => ({
    kind,
    repairs: repairs.filter((repair) => repair.kind === kind),
  })).filter((group) => group.repairs.length > 0);
}

/** Those that can be ticked all at once: with a second reading somebody must look at each. */
export function clearRepairs(repairs: readonly Repair[]): readonly Repair[] {
  return repairs.filter(({ otherReading }) => otherReading === null);
}
