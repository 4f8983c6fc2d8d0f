import type { Place } from "../../../src/domain/cell";
import { paperFindings } from "../../../src/domain/papers/paper-findings";
import type { PaperSource } from "../../../src/domain/papers/paper-source";
import { findings as english } from "../../../src/locale/en/findings";
import { findings as dutch } from "../../../src/locale/nl/findings";
import { bid, price, quality, standings, tender } from "../tender/support/tender";
import { assessed, paperSourceOf } from "./paper-source-of";

const cell = (address: string): Place => ({
  sheet: "Inschrijvingen",
  table: "Inschrijvingen",
  row: Number(address.slice(1)),
  column: "Plan",
  cell: address,
});
const OFFICE = tender({
  criteria: [quality("Plan", 60, { scaleMax: 10, minimumScore: 5 }), price(40)],
  rule: { kind: "marge", margin: 5 },
  bids: [
    bid("Alfa", 120, { Plan: 8 }, { level: "trede2", assessed: [assessed(8, ["Concreet."])] }),
    bid("Beta", 110, { Plan: 8 }, { assessed: [assessed(8, ["Minder dan Gamma."])] }),
    bid("Gamma", 150, { Plan: 9 }, { cells: { price: cell("D4"), scores: [cell("E4"), null] } }),
    bid("Delta", 100, { Plan: 4 }, { place: cell("B5") }),
    bid("Epsilon", 100, { Plan: 4 }, { status: "invalid", place: cell("B6") }),
  ],
});
const told = (source: PaperSource) =>
  paperFindings(source).map(({ code, supplier, place, params }) => [
    code,
    supplier,
    place.cell,
    params["criterion"] ?? params["name"] ?? null,
  ]);

it("tells which motivation is missing or names another bidder, which exclusion has no reason, and what to verify", () => {
  expect(told(paperSourceOf(OFFICE))).toEqual([
    ["motivationNamesOther", "Beta", null, "Plan"],
    ["motivationMissing", "Gamma", "E4", "Plan"],
    ["motivationMissing", "Delta", "B5", "Plan"],
    ["exclusionReasonMissing", "Epsilon", "B6", null],
    ["awardRestsOnCertificate", "Alfa", null, null],
  ]);
});

it("is content with a reason beside an invalid bid, unless that names another bidder", () => {
  const reason = (remark: string) =>
    told(paperSourceOf(OFFICE, { remarks: ["", "", "", "", remark] })).filter(
      ([, name]) => name === "Epsilon",
    );
  expect(reason("Niet ondertekend.")).toEqual([]);
  expect(reason("Zie de brief aan Beta.")).toEqual([["motivationNamesOther", "Epsilon", "B6", ""]]);
});

it("tells about an empty committee, and about assessors that are not in it, once each", () => {
  expect(told(paperSourceOf(OFFICE, { committee: [] })).map(([code]) => code)).toContain("committeeMissing");
  const others = [{ name: "Z. Ander", role: "", position: "", declared: true as const, remark: "" }];
  expect(
    told(paperSourceOf(OFFICE, { committee: others })).filter(([code]) => code === "assessorNotInCommittee"),
  ).toEqual([["assessorNotInCommittee", null, null, "A. Voorbeeld"]]);
});

it("tells that letters wait for the lot", () => {
  const source = paperSourceOf(standings({ A: [80, "none"], B: [80, "none"] }));
  expect(told(source).map(([code]) => code)).toContain("papersAwaitLot");
});

it("says each of these in whole sentences, in Dutch and in English", () => {
  const all = [
    ...paperFindings(paperSourceOf(OFFICE, { committee: [] })),
    ...paperFindings(paperSourceOf(standings({ A: [80, "none"], B: [80, "none"] }))),
  ];
  for (const finding of all) {
    for (const { findingText } of [dutch, english]) {
      const { what, next } = findingText(finding);
      expect(what).toMatch(/^[A-Z].*[.]$/);
      expect(next).toMatch(/^[A-Z].*[.]$/);
      expect(what).not.toMatch(/undefined|\[object/);
    }
  }
});
