import fc from "fast-check";
import { identityFindings } from "../../../src/domain/pso/identity-findings";
import { OTHER, SOUND, suppliersOf, type Typed } from "./supplier-of";

const findings = (...rows: readonly Typed[]) => identityFindings(suppliersOf(...rows).suppliers?.rows ?? []);
const told = (...rows: readonly Typed[]) =>
  findings(...rows).map(({ code, place, params }) => [code, place.cell, params["row"] ?? params["count"]]);

const KVK = "KvK-nummer";
const NUMBER = "Certificaatnummer";
const HOLDERS = "Certificaathouder KvK";

/** A certificate of De Linde from its own number, start and end. */
const term = (number: string, from: string, until: string, more: Typed = {}): Typed => ({
  [NUMBER]: number,
  Ingangsdatum: from,
  "Geldig tot": until,
  ...more,
});

describe("rows beside each other", () => {
  it("have nothing to tell while every supplier has a number of its own", () => {
    expect(told({}, OTHER)).toEqual([]);
  });

  it.each<[string, Typed]>([
    ["the same name and KvK number", {}],
    ["a name that differs in case and punctuation only", { Leverancier: "de linde b.v." }],
    ["the same name without a KvK number", { [KVK]: "" }],
    ["the same KvK number with its zero lost", { Leverancier: "De Linde BV" }],
  ])("are one supplier twice with %s", (_, second) => {
    expect(told({}, { ...second, [NUMBER]: "C-9" })).toEqual([["duplicateSupplier", "A3", 2]]);
  });

  it("are two suppliers when one name has two KvK numbers", () => {
    expect(told({}, { [KVK]: "87654321", [NUMBER]: "C-9" })).toEqual([]);
  });

  it("may hold an expired certificate and its successor", () => {
    expect(told(term("C-1", "2023-05-01", "2025-04-30"), term("C-2", "2025-05-01", "2027-04-30"))).toEqual(
      [],
    );
    // Recertified early: the terms overlap.
    expect(told(term("C-2", "2025-03-01", "2027-02-28"), term("C-1", "2023-05-01", "2025-04-30"))).toEqual(
      [],
    );
    // Some lists keep one number for all certificates of a supplier; overlapping terms under one number are a double.
    expect(told(term("C-1", "2023-05-01", "2025-04-30"), term("C-1", "2025-05-01", "2027-04-30"))).toEqual(
      [],
    );
    expect(told(term("C-1", "2023-05-01", "2025-04-30"), term("C-1", "2025-03-01", "2027-02-28"))).toEqual([
      ["duplicateSupplier", "A3", 2],
    ]);
  });

  it("share a KvK number under two names once, at the later row", () => {
    expect(told({}, { ...OTHER, [KVK]: "12345678" })).toEqual([["kvkOnTwoNames", "B3", 2]]);
    expect(told({ [KVK]: 1234567 }, { ...OTHER, [KVK]: "01234567" })).toEqual([["kvkOnTwoNames", "B3", 2]]);
  });

  it("share a certificate number that covers only one of them", () => {
    expect(told({}, { ...OTHER, [NUMBER]: "c-1" })).toMatchObject([["certificateNumberShared", "G3", 2]]);
    expect(told({ [HOLDERS]: "12345678" }, { ...OTHER, [NUMBER]: "C-1" })).toMatchObject([
      ["certificateNumberShared", "G3", 2],
    ]);
  });

  it("share a number whichever of them stands first", () => {
    const listed = { ...OTHER, [NUMBER]: "C-1", [HOLDERS]: "87654321" };
    expect(told({}, listed)).toMatchObject([["certificateNumberShared", "G2", 3]]);
    expect(told(listed, {})).toMatchObject([["certificateNumberShared", "G3", 2]]);
  });

  it("may share one certificate that names them all, in either row", () => {
    const both = "12345678, 87654321";
    expect(told({ [HOLDERS]: both }, { ...OTHER, [NUMBER]: "C-1" })).toEqual([]);
    expect(told({}, { ...OTHER, [NUMBER]: "C-1", [HOLDERS]: both })).toEqual([]);
  });

  it("leave a number that is not on its own list to the finding about that list", () => {
    expect(told({}, { ...OTHER, [NUMBER]: "C-1", [HOLDERS]: "12345678" })).toEqual([]);
  });

  it.each(["", "n.v.t.", "-", "onbekend", "?"])("share no certificate number by both saying %j", (number) => {
    expect(told({ [NUMBER]: number }, { ...OTHER, [NUMBER]: number })).toEqual([]);
  });
});

describe("Aspirant-status", () => {
  const aspirant = (number: string, from: string, until: string): Typed =>
    term(number, from, until, { "PSO-niveau": "Aspirant" });
  const first = aspirant("A-1", "2021-06-01", "2023-05-31");
  const second = aspirant("A-2", "2023-06-01", "2025-05-31");
  const third = aspirant("A-3", "2025-06-01", "2027-05-31");

  it("is told the third time in a row, at that row", () => {
    expect(told(third, first, second)).toEqual([["aspirantThirdTime", "C2", 3]]);
    expect(told(first, second)).toEqual([]);
  });

  it("was extended twice before 1 April 2023", () => {
    expect(
      told(
        aspirant("A-1", "2019-03-01", "2021-02-28"),
        aspirant("A-2", "2021-03-01", "2023-02-28"),
        aspirant("A-3", "2023-03-01", "2025-02-28"),
      ),
    ).toEqual([]);
  });

  it("starts anew after another level", () => {
    const between = term("T-1", "2023-06-01", "2025-05-31", { "PSO-niveau": "Trede 1" });
    expect(told(first, between, third)).toEqual([]);
  });

  it("starts anew after more than a year without", () => {
    expect(told(aspirant("A-0", "2018-01-01", "2019-12-31"), second, third)).toEqual([]);
  });

  it("counts a certificate that was entered twice once", () => {
    expect(told(first, second, second).filter(([code]) => code === "aspirantThirdTime")).toEqual([]);
  });
});

it("never tells one thing twice about a cell and never throws, however rows repeat", () => {
  const row = fc.record({
    Leverancier: fc.constantFrom("A", "a.", "B", ""),
    [KVK]: fc.constantFrom("12345678", "1234567", "01234567", "", "x"),
    "PSO-niveau": fc.constantFrom("Aspirant", "Trede 1", ""),
    [NUMBER]: fc.constantFrom("C-1", "C-2", "", "-"),
    [HOLDERS]: fc.constantFrom("", "12345678", "12345678;01234567"),
    Ingangsdatum: fc.constantFrom("", "2021-06-01", "2023-06-01", "2025-06-01"),
    "Geldig tot": fc.constantFrom("", "2023-05-31", "2025-05-31", "2027-05-31"),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const keys = findings(...rows, SOUND).map(({ code, place }) => `${code} ${place.cell}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
