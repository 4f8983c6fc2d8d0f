import { fromSerial } from "../dates/calendar";
import { foldedText } from "../tables/cell-text";

/** How a version that was sent compares with the present one; `other`: nobody can tell which came first. */
export type VersionOrder = "same" | "older" | "newer" | "other";

/** Years in which a code may have been made; their serials are no version that anybody would choose. */
const YEARS = { first: 2000, last: 2099 } as const;

/** The version as it was meant: Excel takes `2026-1` for 1 January 2026 unless the cell is for text, and keeps a number. */
export function statedVersion(text: string): string {
  const trimmed = text.trim();
  const day = /^\d{5}$/.test(trimmed) ? fromSerial(Number(trimmed)) : null;
  const isMonth = day !== null && day.day === 1 && day.year >= YEARS.first && day.year <= YEARS.last;
  return isMonth ? `${day.year}-${day.month}` : trimmed;
}

/** Compares by the numbers in both, `2026-1` before `2026-2` before `2026-10`; case and `versie` in front do not count. */
export function compareVersions(sent: string, present: string): VersionOrder {
  const [a, b] = [versionParts(sent), versionParts(present)];
  if (a.shape !== b.shape) return "other";
  const at = a.numbers.findIndex((number, index) => number !== b.numbers[index]);
  if (at < 0) return "same";
  return (a.numbers[at] ?? 0) < (b.numbers[at] ?? 0) ? "older" : "newer";
}

interface VersionParts {
  /** All but the numbers. */
  readonly shape: string;
  readonly numbers: readonly number[];
}

function versionParts(text: string): VersionParts {
  const plain = foldedText(statedVersion(text))
    .replace(/^(?:versie|version|v)[\s.:]*(?=\d)/, "")
    .replace(/[\s._/-]+/g, "-");
  return { shape: plain.replace(/\d+/g, "#"), numbers: (plain.match(/\d+/g) ?? []).map(Number) };
}
