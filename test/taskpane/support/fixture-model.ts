import type { LockState } from "../../../src/domain/tender/lock/lock-state";
import type { LotDraw } from "../../../src/domain/tender/lot-draw/lot-draw";
import { WHAT_IF_DEFAULTS, type WhatIf } from "../../../src/domain/tender/what-if/what-if";
import { DAY, GROEN } from "./fixture-outcome";

/** What trying a model out gave: a loser that leaves never changed who won. */
export function triedOut(more: Partial<WhatIf> = {}): WhatIf {
  const of = 2000;
  return {
    options: WHAT_IF_DEFAULTS,
    prices: { low: 80_000, high: 120_000, basis: "band" },
    notScored: 0,
    psoWeight: null,
    levelChangesWinner: { count: 500, of },
    decidedByLevel: { count: 480, of },
    reversal: { formulaCan: false, ruleCan: false, share: { count: 0, of }, example: null },
    losesByLowering: null,
    lotNeeded: { count: 0, of },
    ...more,
  };
}

export function locked(more: Partial<Extract<LockState, { kind: "locked" }>> = {}): LockState {
  return {
    kind: "locked",
    lock: {
      on: DAY,
      time: "09:30",
      by: "A. de Boer",
      controlNumber: "1a2b 3c4d 5e6f 7a8b",
      pricesPresent: false,
      afterClosing: null,
    },
    again: null,
    relocked: null,
    changes: [],
    ...more,
  };
}

/** Lots drawn between two bidders for one contract; the second by name got it. */
export function lotDraw(seed: string): LotDraw {
  const ticket = (bidder: string, number: number, place: number) => ({
    bidder,
    kvk: null,
    text: `${seed}|Groenonderhoud 2026||${bidder}`,
    ticket: number.toString(16).padStart(9, "0").padEnd(64, "0"),
    number,
    place,
    getsContract: place === 1,
  });
  return {
    key: GROEN.tender.key,
    seed,
    contracts: 1,
    rank: 1,
    tickets: [ticket("De Groene Hoek BV", 68_000_000_000, 2), ticket("Plantsoen & Zn.", 1_000_000_000, 1)],
  };
}
