import type { Area } from "../book";

/**
 * Which owners watch a cell of one sheet. Areas are filed in buckets of rows, each area in few buckets of a size that fits
 * it, so that neither a whole column nor ten thousand long ranges cost memory per cell.
 */
export interface RangeIndex {
  readonly singles: Map<number, number[]>;
  readonly buckets: Map<number, Watched[]>;
  /** Ten thousand look-ups in one column watch one and the same area. */
  readonly areas: Map<string, Watched>;
}

/** An area with everybody who watches it. */
export interface Watched {
  readonly area: Area;
  readonly owners: number[];
}

/** Bucket heights; the last one spans more than a sheet. */
const HEIGHTS = [64, 4096, 2 ** 20] as const;
const MOST_BUCKETS = 8;

export function newRangeIndex(): RangeIndex {
  return { singles: new Map(), buckets: new Map(), areas: new Map() };
}

/** One number for a cell of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

function bucketKey(level: number, block: number): number {
  return block * HEIGHTS.length + level;
}

/** Files an area under its owner. An area that is watched already only gets one more owner. */
export function watch(index: RangeIndex, area: Area, owner: number): void {
  if (area.row === area.lastRow && area.column === area.lastColumn) {
    push(index.singles, cellKey(area.row, area.column), owner);
    return;
  }
  const key = `${cellKey(area.row, area.column)} ${cellKey(area.lastRow, area.lastColumn)}`;
  const known = index.areas.get(key);
  if (known) {
    known.owners.push(owner);
    return;
  }
  const watched = { area, owners: [owner] };
  index.areas.set(key, watched);
  const fitting = HEIGHTS.findIndex(
    (height) => Math.floor(area.lastRow / height) - Math.floor(area.row / height) < MOST_BUCKETS,
  );
  const level = fitting < 0 ? HEIGHTS.length - 1 : fitting;
  const height = HEIGHTS[level] ?? 2 ** 20;
  const last = Math.floor(area.lastRow / height);
  for (let block = Math.floor(area.row / height); block <= last; block++) {
    push(index.buckets, bucketKey(level, block), watched);
  }
}

/**
 * Calls `visit` with the owner of every area that holds the cell, areas in `seen` left out: who asks about many cells hears
 * of each area of several cells once.
 */
export function eachWatcher(
  index: RangeIndex,
  row: number,
  column: number,
  visit: (owner: number) => void,
  seen: Set<Watched> = new Set(),
): void {
  index.singles.get(cellKey(row, column))?.forEach(visit);
  for (let level = 0; level < HEIGHTS.length; level++) {
    const block = Math.floor(row / (HEIGHTS[level] ?? 1));
    for (const watched of index.buckets.get(bucketKey(level, block)) ?? []) {
      const { area, owners } = watched;
      if (row < area.row || row > area.lastRow || column < area.column || column > area.lastColumn) continue;
      if (seen.has(watched)) continue;
      seen.add(watched);
      owners.forEach(visit);
    }
  }
}

function push<T>(map: Map<number, T[]>, key: number, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
