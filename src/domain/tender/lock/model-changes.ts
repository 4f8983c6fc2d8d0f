import type { LockChange, ModelLine } from "./model-item";
import { readModelText } from "./model-text";

/**
 * What differs between two canonical texts, in the order of the present one, lines that went away last. Empty when one
 * of both is no canonical text.
 */
export function modelChanges(lockedText: string, presentText: string): readonly LockChange[] {
  const locked = readModelText(lockedText)?.lines;
  const present = readModelText(presentText)?.lines;
  if (!locked || !present) return [];
  const before = new Map(locked.map((line) => [idOf(line), line]));
  const after = new Set(present.map(idOf));
  return [
    ...present.flatMap((line): readonly LockChange[] => {
      const was = before.get(idOf(line))?.value ?? null;
      return was === line.value ? [] : [{ item: line.item, of: line.of, was, now: line.value }];
    }),
    ...locked
      .filter((line) => !after.has(idOf(line)))
      .map(({ item, of, value }) => ({ item, of, was: value, now: null })),
  ];
}

function idOf({ item, of }: ModelLine): string {
  return `${item}\u0000${of ?? ""}`;
}
