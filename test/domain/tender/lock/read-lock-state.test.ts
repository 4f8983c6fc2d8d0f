import { createHash } from "node:crypto";
import { parseIsoDate } from "../../../../src/domain/dates/iso-date";
import { lockText } from "../../../../src/domain/tender/lock/lock-text";
import { modelText } from "../../../../src/domain/tender/lock/model-text";
import { readLockState, unknownLocks } from "../../../../src/domain/tender/lock/read-lock-state";
import { price, quality, tender } from "../support/tender";

const digest = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const POLICY = { copyRequired: true, aggregation: null };
const MODEL = tender({ criteria: [price(40), quality("Plan", 60)], bids: [] });
const textWith = (margin: number, tenderName = MODEL.key.tender): string =>
  modelText({ ...MODEL, key: { ...MODEL.key, tender: tenderName }, rule: { kind: "marge", margin } }, POLICY);
const lock = (day: string, text: string) => ({
  when: `${day} 10:15`,
  by: "",
  tender: "",
  lot: "",
  controlNumber: "",
  sha256: "",
  details: lockText(text, false),
});
const LOCKS = [lock("2026-10-01", textWith(5)), lock("2026-10-20", textWith(20))];
const stateOn = (closing: string) =>
  readLockState(LOCKS, MODEL.key, textWith(20), parseIsoDate(closing), digest);

it("keeps to the lock that was made in time, whatever was locked after the closing date", () => {
  expect(stateOn("2026-10-19")).toMatchObject({
    lock: { on: parseIsoDate("2026-10-01"), afterClosing: null },
    again: { on: parseIsoDate("2026-10-20"), afterClosing: parseIsoDate("2026-10-19") },
    relocked: { times: 1, items: 1 },
    changes: [{ item: "rule", was: "marge 5", now: "marge 20" }],
  });
});

it("takes the last lock up to and including the closing date, and tells that there was another", () => {
  expect(stateOn("2026-10-20")).toMatchObject({
    lock: { on: parseIsoDate("2026-10-20"), afterClosing: null },
    again: null,
    relocked: { first: { on: parseIsoDate("2026-10-01") }, times: 1, items: 1 },
    changes: [],
  });
});

it("names the last lock of each tender that is not known, once", () => {
  const log = [
    ...LOCKS,
    lock("2026-10-21", textWith(5, "Catering")),
    lock("2026-10-22", textWith(6, "catering ")),
  ];
  expect(unknownLocks(log, [MODEL.key])).toEqual([
    { key: { tender: "catering", lot: MODEL.key.lot }, when: "2026-10-22 10:15" },
  ]);
  expect(unknownLocks(log, [MODEL.key, { tender: "CATERING", lot: MODEL.key.lot }])).toEqual([]);
});
