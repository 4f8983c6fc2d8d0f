import type { ContractLine } from "../../domain/supplier/contract-check";

export type ContractGroup = "attention" | "ok" | "other";

/** Where a contract stands in the pane: only a running one can be in order or not (promise 3). */
export function contractGroup({ phase, ok }: ContractLine): ContractGroup {
  if (phase !== "running") return "other";
  return ok ? "ok" : "attention";
}

export function countContracts(lines: readonly ContractLine[]): Readonly<Record<ContractGroup, number>> {
  const counts: Record<ContractGroup, number> = { attention: 0, ok: 0, other: 0 };
  for (const line of lines) counts[contractGroup(line)] += 1;
  return counts;
}
