import type { TextField } from "./field";

/** A KvK number as it is compared, and whether its leading zero had to be put back for that. */
export interface ComparedKvk {
  readonly kvk: string;
  readonly zeroLost: boolean;
}

/** The number in a KvK cell; null when blank or unreadable in another way than a lost zero. */
export function comparedKvk(field: TextField): ComparedKvk | null {
  if (field.value !== null) return { kvk: field.value, zeroLost: false };
  const proposal =
    field.problem?.code === "kvkLeadingZeroLost" ? field.problem.params["proposal"] : undefined;
  return typeof proposal === "string" ? { kvk: proposal, zeroLost: true } : null;
}
