import type { Finding } from "../../../../src/domain/finding";
import { NOWHERE, type ExcelSerial } from "../../../../src/domain/cell";
import {
  lockFindings,
  logFindings,
  unknownLockFindings,
} from "../../../../src/domain/tender/lock/lock-findings";
import type { LockState } from "../../../../src/domain/tender/lock/lock-state";
import { modelChanges } from "../../../../src/domain/tender/lock/model-changes";
import { modelText, type ModelPolicy } from "../../../../src/domain/tender/lock/model-text";
import type { Tender } from "../../../../src/domain/tender/tender";
import { NO_DISCOUNT, price, pso, quality, tender } from "./tender";

const KEY = { tender: "Kantine", lot: "" };
const POLICY: ModelPolicy = { copyRequired: true, aggregation: "mean" };

/** Two models that differ in everything that a lock looks at. */
export const TREE_MODEL: Tender = tender({
  criteria: [
    price(40),
    pso(10),
    quality("Plan", 50, { tree: { category: "Kwaliteit", categoryWeight: 100, sectionWeight: 50 } }),
  ],
  bids: [],
});
const OTHER_MODEL: Tender = tender({
  criteria: [
    price(30),
    pso(20),
    quality("Plan", 50.5, {
      scaleMin: 1,
      scaleMax: 5,
      scaleZero: 2,
      minimumScore: 3,
      tree: { category: "Inhoud", categoryWeight: 90, sectionWeight: 60 },
    }),
  ],
  bids: [],
  procedure: "european",
  priceFormula: { kind: "log", base: 2.5 },
  rule: { kind: "minimum", level: "trede1" },
  rounding: 1,
  recalculate: "no",
  contracts: 2,
  ceilingPrice: 150,
  clip: true,
  utilities: { none: 0, aspirant: 0.1, basis: 0.3, trede1: 0.5, trede2: 0.7, trede3: 0.9 },
});
export const DISCOUNT_MODEL: Tender = {
  ...OTHER_MODEL,
  method: "gunnen op waarde",
  criteria: OTHER_MODEL.criteria.map((each) => (each.kind === "price" ? each : { ...each, value: 500 })),
  rule: { kind: "korting euro" },
  discounts: { euro: { ...NO_DISCOUNT, trede3: 1000 }, share: NO_DISCOUNT },
};

const MODELS = [TREE_MODEL, OTHER_MODEL, DISCOUNT_MODEL].map((model) => modelText(model, POLICY));

function locked(
  changes: Extract<LockState, { kind: "locked" }>["changes"],
  pricesPresent: boolean,
): LockState {
  const lock = {
    on: null,
    time: "",
    by: "",
    controlNumber: "0000-0000-0000-0000",
    pricesPresent,
    afterClosing: null,
  };
  return { kind: "locked", lock, again: null, relocked: null, changes };
}

const DAY = 46_300 as ExcelSerial;
const LATE = {
  on: DAY,
  time: "",
  by: "",
  controlNumber: "0000-0000-0000-0000",
  pricesPresent: false,
  afterClosing: DAY,
};

/** Every finding about a lock, a log and a draw, with the parameters that they really have. */
export const LOCK_FINDINGS: readonly Finding[] = [
  ...lockFindings({ kind: "notLocked" }, KEY, "european", null),
  ...MODELS.flatMap((was) =>
    MODELS.flatMap((now) => lockFindings(locked(modelChanges(was, now), true), KEY, null, null)),
  ),
  ...[1, 2].flatMap((count) =>
    lockFindings(
      {
        kind: "locked",
        lock: LATE,
        again: null,
        relocked: { first: { ...LATE, on: count === 1 ? DAY : null }, times: count, items: count },
        changes: [],
      },
      KEY,
      null,
      null,
    ),
  ),
  ...unknownLockFindings(
    ["", "2"].map((lot) => ({ key: { tender: "Kantine", lot }, when: "2026-10-05 10:15" })),
    "Logboek",
  ),
  ...logFindings({ kind: "edited", place: NOWHERE, expected: "a", shown: "b" }),
  ...logFindings({ kind: "order", place: NOWHERE, expected: "a", shown: "b" }),
  ...["", "Jan"].flatMap((by) =>
    ["A bv", "A bv; B bv"].map((bidders): Finding => ({
      code: "lotDrawn",
      severity: "warning",
      place: NOWHERE,
      params: { when: "2026-10-05 10:15", by, bidders },
      supplier: null,
      tender: KEY,
    })),
  ),
  ...["", "Jan"].map((by): Finding => ({
    code: "earlierDraw",
    severity: "warning",
    place: NOWHERE,
    params: { when: "2026-10-05 10:15", by, bidders: "A bv; B bv", drawn: "A bv" },
    supplier: null,
    tender: KEY,
  })),
];
