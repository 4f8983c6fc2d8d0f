/** Bids that wait at one level, best first; the front moves on as they are placed. */
export interface RankQueue {
  readonly size: () => number;
  readonly add: (bid: number) => void;
  readonly removeFirst: () => void;
  /** The bid at `offset` from the front, or undefined. */
  readonly peek: (offset: number) => number | undefined;
  /** The first `count` bids. */
  readonly front: (count: number) => readonly number[];
  /** How many bids at the front satisfy a test that no bid satisfies after the first that does not. */
  readonly countWhile: (test: (bid: number) => boolean) => number;
}

export function createRankQueue(): RankQueue {
  const bids: number[] = [];
  let head = 0;
  return {
    size: () => bids.length - head,
    add: (bid) => {
      bids.push(bid);
    },
    removeFirst: () => {
      head++;
    },
    peek: (offset) => bids[head + offset],
    front: (count) => bids.slice(head, head + count),
    countWhile: (test) => {
      let low = head;
      let high = bids.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        const bid = bids[middle];
        if (bid !== undefined && test(bid)) low = middle + 1;
        else high = middle;
      }
      return low - head;
    },
  };
}
