import type { DrawReceipt, LockReceipt } from "../../application/inspection";
import type { LockState } from "../../domain/tender/lock/lock-state";
import type { Tender } from "../../domain/tender/tender";
import type { WhatIf } from "../../domain/tender/what-if/what-if";

/** What came of trying a model out, with the model that was tried: another choice makes it out of date. */
export interface TrialResult {
  readonly model: Tender;
  readonly whatIf: WhatIf;
}

/** Trying the model of one tender out. */
export interface Trial {
  /** As it is typed. */
  readonly seed: string;
  /** How far it is, 0..1; null when nothing runs. */
  readonly running: number | null;
  readonly result: TrialResult | null;
}

/** Drawing lots for one tender. */
export interface Draw {
  /** As the committee types it. */
  readonly seed: string;
  /** The user pressed once and is asked whether he is sure. */
  readonly asked: boolean;
  readonly receipt: DrawReceipt | null;
}

export const NO_TRIAL: Trial = { seed: "1", running: null, result: null };
export const NO_DRAW: Draw = { seed: "", asked: false, receipt: null };

/** What the user does with a model before its prices are read, and with a tie after that; it stays while he is elsewhere. */
export interface ScoringState {
  /** Who does it, for the log; "" where no name is given. */
  readonly by: string;
  /** Why tenders are scored again, as it is typed. */
  readonly why: string;
  /** How often it was asked for because it was missing; 0 while nobody was asked. */
  readonly whyAsked: number;
  /** By `tenderId`. */
  readonly trials: ReadonlyMap<string, Trial>;
  readonly draws: ReadonlyMap<string, Draw>;
  /** By `tenderId`; null while they are not known. */
  readonly locks: ReadonlyMap<string, LockState> | null;
  /** The `decisionsVersion` that `locks` are about. */
  readonly locksVersion: number;
  readonly lockReceipt: LockReceipt | null;
}

export const INITIAL_SCORING: ScoringState = {
  by: "",
  why: "",
  whyAsked: 0,
  trials: new Map(),
  draws: new Map(),
  locks: null,
  locksVersion: 0,
  lockReceipt: null,
};

/** `tender` is a `tenderId`. */
export type ScoringEvent =
  | { readonly type: "nameTyped"; readonly by: string }
  | { readonly type: "whyTyped"; readonly why: string }
  | { readonly type: "whyAsked" }
  | { readonly type: "trialSeedTyped"; readonly tender: string; readonly seed: string }
  | { readonly type: "trialRuns"; readonly tender: string; readonly share: number }
  | { readonly type: "trialDone"; readonly tender: string; readonly result: TrialResult }
  | { readonly type: "trialFailed"; readonly tender: string }
  | {
      readonly type: "locksRead";
      readonly version: number;
      readonly locks: ReadonlyMap<string, LockState> | null;
    }
  | { readonly type: "drawSeedTyped"; readonly tender: string; readonly seed: string }
  | { readonly type: "drawAsked"; readonly tender: string; readonly asked: boolean };

/** What the log and the sheet of a draw now hold. */
export type ScoringDone =
  | { readonly work: "lock"; readonly receipt: LockReceipt }
  | { readonly work: "lotDraw"; readonly tender: string; readonly receipt: DrawReceipt };

export function scoringReducer(state: ScoringState, event: ScoringEvent): ScoringState {
  switch (event.type) {
    case "nameTyped":
      return { ...state, by: event.by };
    case "whyTyped":
      return { ...state, why: event.why };
    case "whyAsked":
      return { ...state, whyAsked: state.whyAsked + 1 };
    case "trialSeedTyped":
      return withTrial(state, event.tender, { seed: event.seed });
    case "trialRuns":
      return withTrial(state, event.tender, { running: event.share });
    case "trialDone":
      return withTrial(state, event.tender, { running: null, result: event.result });
    case "trialFailed":
      return withTrial(state, event.tender, { running: null });
    case "locksRead":
      return { ...state, locks: event.locks, locksVersion: event.version };
    case "drawSeedTyped":
      return withDraw(state, event.tender, { seed: event.seed, asked: false });
    case "drawAsked":
      return withDraw(state, event.tender, { asked: event.asked });
  }
}

export function scoringDone(state: ScoringState, done: ScoringDone): ScoringState {
  switch (done.work) {
    case "lock":
      return { ...state, lockReceipt: done.receipt };
    case "lotDraw":
      return withDraw(state, done.tender, { asked: false, receipt: done.receipt });
  }
}

function withTrial(state: ScoringState, tender: string, change: Partial<Trial>): ScoringState {
  const trial = { ...(state.trials.get(tender) ?? NO_TRIAL), ...change };
  return { ...state, trials: new Map(state.trials).set(tender, trial) };
}

function withDraw(state: ScoringState, tender: string, change: Partial<Draw>): ScoringState {
  const draw = { ...(state.draws.get(tender) ?? NO_DRAW), ...change };
  return { ...state, draws: new Map(state.draws).set(tender, draw) };
}
