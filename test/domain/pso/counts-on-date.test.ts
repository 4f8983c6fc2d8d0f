import fc from "fast-check";
import type { CellValue, ExcelSerial } from "../../../src/domain/cell";
import { isoDate, parseIsoDate } from "../../../src/domain/dates/iso-date";
import { countsOnDate } from "../../../src/domain/pso/counts-on-date";
import { supplierOf } from "./supplier-of";
import type { Typed } from "./supplier-of";

const day = (iso: string): ExcelSerial => {
  const serial = parseIsoDate(iso);
  if (serial === null) throw new Error(iso);
  return serial;
};
const on = (row: Typed, iso = "2026-03-01", copyRequired = true, bidderKvk: string | null = null) =>
  countsOnDate(supplierOf(row), bidderKvk, day(iso), { copyRequired });

describe("countsOnDate", () => {
  it("counts a certificate from its first day through its last", () => {
    expect(on({})).toEqual({
      stated: "trede2",
      counted: "trede2",
      counts: true,
      reason: null,
      pso30plus: false,
      equivalent: false,
    });
    expect(on({}, "2025-01-01").counts).toBe(true);
    expect(on({}, "2026-12-31").counts).toBe(true);
    expect(on({}, "2024-12-31")).toMatchObject({
      stated: "trede2",
      counted: "none",
      counts: false,
      reason: "notYetValid",
    });
    expect(on({}, "2027-01-01")).toMatchObject({ counted: "none", reason: "expired" });
  });

  it("counts on the last day also when the end date carries a time", () => {
    expect(on({ "Geldig tot": day("2026-03-01") + 0.5 }).counts).toBe(true);
  });

  it.each<[string, Typed, string | null]>([
    ["without a start date", { Ingangsdatum: "" }, "startMissing"],
    ["without an end date", { "Geldig tot": "" }, "endMissing"],
    ["with an impossible date", { "Geldig tot": "31-02-2027" }, "dateUnreadable"],
    ["with a two-digit year", { Ingangsdatum: "1-1-25" }, "dateUnreadable"],
    ["with an error in a date", { Ingangsdatum: "#N/A" }, "dateUnreadable"],
    ["with dates reversed", { Ingangsdatum: "2027-01-01" }, "datesReversed"],
    ["without a copy", { "Kopie ontvangen": "" }, "copyMissing"],
    ["with the copy refused", { "Kopie ontvangen": "nee" }, "copyMissing"],
    ["with an unreadable copy cell", { "Kopie ontvangen": "volgt" }, "copyMissing"],
    ["with an unreadable level", { "PSO-niveau": "Trede 4" }, "levelUnreadable"],
    ["of another scheme", { "PSO-niveau": "PSOBouw 2" }, "levelUnreadable"],
    ["with a blank level", { "PSO-niveau": "" }, "levelMissing"],
    ["with a level that says none", { "PSO-niveau": "geen" }, null],
    ["of a supplier that cannot be certified", { "PSO-niveau": "", "Niet certificeerbaar": "ja" }, null],
    ["on the number of somebody else", { "Certificaathouder KvK": "87654321" }, "kvkNotOnCertificate"],
    ["on numbers that cannot be read", { "Certificaathouder KvK": "holding" }, "kvkNotOnCertificate"],
    [
      "on a number while the supplier has none",
      { "KvK-nummer": "", "Certificaathouder KvK": "87654321" },
      "kvkNotOnCertificate",
    ],
    [
      "of the Basistrede from before it existed",
      { "PSO-niveau": "Basis", Ingangsdatum: "2023-03-31" },
      "basisBeforeItExisted",
    ],
  ])("does not count a certificate %s", (_, row, reason) => {
    expect(on(row)).toMatchObject({ counted: "none", counts: false, reason });
  });

  it("keeps what the cell says beside what counts", () => {
    expect(on({ "PSO-niveau": "geen" }).stated).toBe("none");
    expect(on({ "PSO-niveau": "" }).stated).toBe("none");
    expect(on({ "PSO-niveau": "Trede 4" }).stated).toBeNull();
    expect(on({ "Kopie ontvangen": "" }).stated).toBe("trede2");
  });

  it("counts without a copy when the policy does not ask for one, and with a copy of any date", () => {
    expect(on({ "Kopie ontvangen": "" }, "2026-03-01", false).counts).toBe(true);
    expect(on({ "Kopie ontvangen": "2026-06-01" }).counts).toBe(true);
  });

  it("counts when the bidder's number is among the holder's", () => {
    const holder = { "Certificaathouder KvK": "87654321; 12345678" };
    expect(on(holder).counts).toBe(true);
    expect(on(holder, "2026-03-01", true, "87654321").counts).toBe(true);
    expect(on(holder, "2026-03-01", true, "11111111").reason).toBe("kvkNotOnCertificate");
  });

  it("counts the Basistrede from 1 April 2023 on", () => {
    expect(on({ "PSO-niveau": "Basistrede", Ingangsdatum: "2023-04-01" })).toMatchObject({
      counted: "basis",
      counts: true,
    });
  });

  it("reads 30+ without a level as Trede 3", () => {
    expect(on({ "PSO-niveau": "", "PSO 30+": "ja" })).toMatchObject({
      stated: "trede3",
      counted: "trede3",
      pso30plus: true,
    });
    expect(on({ "PSO-niveau": "30+ Abw" })).toMatchObject({ counted: "trede3", pso30plus: true });
    expect(on({ "PSO-niveau": "geen", "PSO 30+": "ja" })).toMatchObject({ stated: "none", counted: "none" });
    expect(on({ "PSO-niveau": "Trede 4", "PSO 30+": "ja" })).toMatchObject({
      stated: null,
      reason: "levelUnreadable",
    });
  });

  it("uses a slash date that reads two ways as day/month", () => {
    expect(on({ Ingangsdatum: "2/3/2026" }, "2026-03-01").reason).toBe("notYetValid");
    expect(on({ Ingangsdatum: "2/3/2026" }, "2026-03-02").counts).toBe(true);
  });

  describe("with equivalent proof", () => {
    const proof: Typed = {
      "Gelijkwaardig bewijs": "Verklaring gemeente",
      "Kopie ontvangen": "",
      Ingangsdatum: "",
      "Geldig tot": "",
      "Certificaathouder KvK": "87654321",
    };

    it("takes the level as entered, without copy, number or dates", () => {
      expect(on(proof)).toMatchObject({ counted: "trede2", counts: true, equivalent: true });
      expect(on({ ...proof, "PSO-niveau": "Basistrede", Ingangsdatum: "2022-01-01" }).counts).toBe(true);
    });

    it("tests the dates that are given", () => {
      expect(on({ ...proof, "Geldig tot": "2026-02-28" })).toMatchObject({
        reason: "expired",
        equivalent: true,
      });
      expect(on({ ...proof, Ingangsdatum: "2026-03-02" }).reason).toBe("notYetValid");
      expect(on({ ...proof, "Geldig tot": "ooit" }).reason).toBe("dateUnreadable");
    });

    it.each(["nee", "geen", "-", "n.v.t.", "?", "onbekend"])("does not take %s for proof", (text) => {
      expect(on({ "Gelijkwaardig bewijs": text, "Kopie ontvangen": "" })).toMatchObject({
        reason: "copyMissing",
        equivalent: false,
      });
    });

    it("gives no level to a row without one", () => {
      expect(on({ ...proof, "PSO-niveau": "" })).toMatchObject({ counted: "none", reason: "levelMissing" });
    });
  });

  it("never loses a level because the term is longer", () => {
    const days = fc.integer({ min: 45100, max: 47000 });
    fc.assert(
      fc.property(
        days,
        days,
        days,
        fc.nat(400),
        fc.nat(400),
        fc.constantFrom("Trede 1", "Basistrede", "geen"),
        (a, b, date, before, after, level) => {
          const [from, until] = [Math.min(a, b), Math.max(a, b)];
          const counts = (start: number, end: number) =>
            countsOnDate(
              supplierOf({ "PSO-niveau": level, Ingangsdatum: start, "Geldig tot": end }),
              null,
              date as ExcelSerial,
              { copyRequired: true },
            ).counts;
          // The Basistrede began on serial 45017, before every start in this test.
          const start = Math.max(45017, from - before);
          expect(!counts(from, until) || counts(start, until + after)).toBe(true);
          expect(counts(from, until)).toBe(level !== "geen" && from <= date && date <= until);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("never throws, and counts exactly when there is no reason and a level", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.integer({ min: 45000, max: 47000 }),
      fc.constantFrom<CellValue>(
        "",
        "ja",
        "nee",
        "Trede 3",
        "Basis",
        "30+",
        "12345678",
        "#N/A",
        isoDate(46000),
      ),
    );
    const row = fc.record({
      "KvK-nummer": cell,
      "PSO-niveau": cell,
      "PSO 30+": cell,
      Ingangsdatum: cell,
      "Geldig tot": cell,
      "Certificaathouder KvK": cell,
      "Kopie ontvangen": cell,
      "Gelijkwaardig bewijs": cell,
      "Niet certificeerbaar": cell,
    });
    fc.assert(
      fc.property(row, fc.integer({ min: 45000, max: 47000 }), fc.boolean(), (typed, date, copyRequired) => {
        const level = countsOnDate(supplierOf({ ...typed, Leverancier: "A" }), null, date as ExcelSerial, {
          copyRequired,
        });
        expect(level.counts).toBe(level.counted !== "none");
        if (level.counts) expect([level.reason, level.counted]).toEqual([null, level.stated]);
        else expect(level.reason !== null || level.stated === "none").toBe(true);
      }),
    );
  });
});
