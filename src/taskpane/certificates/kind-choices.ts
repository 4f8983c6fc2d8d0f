import type { Finding, FindingCode } from "../../domain/finding";

/** How many findings there are of each code, the most frequent first. */
export function countByCode(findings: readonly Finding[]): readonly (readonly [FindingCode, number])[] {
  const counts = new Map<FindingCode, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** A choice of codes as the value of a list, and back. */
export function codesToValue(codes: readonly FindingCode[] | null): string {
  return codes === null ? "" : codes.join(" ");
}

export function valueToCodes(value: string): readonly FindingCode[] | null {
  return value === "" ? null : (value.split(" ") as FindingCode[]);
}
