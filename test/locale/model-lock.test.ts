import type { ExcelSerial } from "../../src/domain/cell";
import type { LockMoment } from "../../src/domain/tender/lock/lock-state";
import type { LockChange } from "../../src/domain/tender/lock/model-item";
import { modelLockTexts as english } from "../../src/locale/en/model-lock";
import { modelLockTexts as dutch } from "../../src/locale/nl/model-lock";

const LOCK: LockMoment = {
  on: 46_300 as ExcelSerial,
  time: "10:15",
  by: "Jan de Vries",
  controlNumber: "3F9A-0B12-C4D5-E6F7",
  pricesPresent: false,
  afterClosing: null,
};
const WEIGHT: LockChange = { item: "weight", of: "Prijs", was: "40", now: "50" };

it("says when, by whom and with which number a model was locked, and whether it still is the same", () => {
  const state = { kind: "locked", lock: LOCK, again: null, relocked: null, changes: [] } as const;
  expect(dutch.statement(state)).toBe(
    "Het model is vastgelegd op 5 oktober 2026 om 10:15 door Jan de Vries, controlegetal 3F9A-0B12-C4D5-E6F7. Er stonden toen nog geen prijzen in de werkmap. Sindsdien is er niets gewijzigd.",
  );
  expect(english.statement(state)).toBe(
    "The model was locked on 5 October 2026 at 10:15 by Jan de Vries, control number 3F9A-0B12-C4D5-E6F7. There were no prices in the workbook yet. Nothing has changed since.",
  );
});

it("says that a model was locked again with the prices there, and how much changed", () => {
  const again = { ...LOCK, by: "", pricesPresent: true };
  const state = { kind: "locked", lock: LOCK, again, relocked: null, changes: [WEIGHT, WEIGHT] } as const;
  expect(dutch.statement(state)).toMatch(
    /Opnieuw vastgelegd .* met prijzen erbij\. Sindsdien zijn er 2 wijzigingen\.$/,
  );
  expect(english.statement(state)).toMatch(
    /Locked again .* with prices there\. Since then there are 2 changes\.$/,
  );
});

it("says that the model was another one before, and that it was locked after the closing date", () => {
  const lock = { ...LOCK, afterClosing: 46_290 as ExcelSerial };
  const relocked = { first: { ...LOCK, on: 46_280 as ExcelSerial, time: "" }, times: 1, items: 2 };
  const state = { kind: "locked", lock, again: null, relocked, changes: [] } as const;
  expect(dutch.statement(state)).toMatch(
    /na de sluiting op 25 september 2026: .* Voor het eerst vastgelegd op 15 september 2026; daarna 1 keer gewijzigd en opnieuw vastgelegd \(2 onderdelen gewijzigd\)\. Sindsdien/,
  );
  expect(english.statement(state)).toMatch(
    /after the closing date 25 September 2026: .* First locked on 15 September 2026; changed and locked again once after that \(2 items changed\)\. Nothing/,
  );
});

it.each<[LockChange, string, string]>([
  [WEIGHT, "Weging van Prijs: was 40, is nu 50", "Weight of Prijs: was 40, is now 50"],
  [
    { item: "rule", of: null, was: "marge 2.5", now: "minimum trede1" },
    "PSO-regel: was marge 2,5, is nu minimum Trede 1",
    "PSO rule: was marge 2.5, is now minimum Trede 1",
  ],
  [
    { item: "priceFormula", of: null, was: "laagste/prijs", now: "bandbreedte 100000..250000.5" },
    "Prijsformule: was laagste/prijs, is nu bandbreedte 100.000..250.000,5",
    "Price formula: was laagste/prijs, is now bandbreedte 100,000..250,000.5",
  ],
  [
    { item: "referenceDate", of: null, was: "2026-10-05", now: "2026-10-06" },
    "Peildatum: was 5 oktober 2026, is nu 6 oktober 2026",
    "Reference date: was 5 October 2026, is now 6 October 2026",
  ],
  [
    { item: "ceilingPrice", of: null, was: "-", now: "1000" },
    "Plafondprijs: was niet ingevuld, is nu 1.000",
    "Ceiling price: was not stated, is now 1,000",
  ],
  [
    { item: "utility", of: "trede2", was: "0.8", now: "0.85" },
    "Waarde in de PSO-ladder van Trede 2: was 0,8, is nu 0,85",
    "Value on the PSO ladder of Trede 2: was 0.8, is now 0.85",
  ],
  [
    { item: "weight", of: "trede2", was: null, now: "5" },
    "Weging van trede2: stond er niet, is nu 5",
    "Weight of trede2: was not there, is now 5",
  ],
  [
    { item: "category", of: "Plan", was: "ja", now: null },
    "Categorie van Plan: was ja, staat er niet meer",
    "Category of Plan: was ja, is not there any more",
  ],
])("words a change %#", (change, nl, en) => {
  expect(dutch.change(change)).toBe(nl);
  expect(english.change(change)).toBe(en);
});

it("lists at most ten changes in the log and counts the rest", () => {
  const changes = Array.from({ length: 13 }, (_, index) => ({ ...WEIGHT, of: `C${index}` }));
  expect(dutch.outcome(true, changes)).toMatch(
    /^Er stonden toen al prijzen in de werkmap\. Gewijzigd: .*C9: .*; en nog 3\.$/,
  );
  expect(english.outcome(false, [])).toBe("There were no prices in the workbook yet.");
});
