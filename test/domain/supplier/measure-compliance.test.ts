import fc from "fast-check";
import type { Promise5, Shortfall } from "../../../src/domain/supplier/compliance";
import { OTHER, type Typed } from "../pso/supplier-of";
import { complianceOf, type Kept } from "./compliance-of";
import { day } from "./cycle-tables";
import { pastReview } from "./past-review";

const LINDE = { name: "De Linde BV", kvk: "12345678", verdict: "A" } as const;

function figureOf(promise: Promise5, ...of: Parameters<typeof complianceOf>) {
  const figure = complianceOf(...of).promises.find((each) => each.promise === promise);
  if (figure === undefined) throw new Error(promise);
  return figure;
}

const inShort = ({ name, unmet, reasons, place }: Shortfall) =>
  `${name} ${unmet ? "-" : "+"} ${reasons.join(" ")} ${place?.cell ?? ""}`;

describe("compliance", () => {
  it("is whole where everything was done", () => {
    const kept: Kept = { suppliers: [{}], tenders: [{}], contracts: [{}], purchases: [{}] };
    const compliance = complianceOf(kept, { pastReviews: [pastReview("2025-Q4", [LINDE])] });
    expect(compliance.promises).toMatchObject(
      ["code", "tenders", "contracts", "weighting", "reviews"].map((promise) => ({
        promise,
        met: 1,
        total: 1,
        share: 1,
        shortfalls: [],
      })),
    );
    expect(compliance.spend).toEqual({ total: 100, atHolders: 100, share: 1 });
  });

  it("counts nothing where there is nothing, and divides by no zero", () => {
    expect(complianceOf({}).promises.map(({ total, share }) => [total, share])).toEqual(
      Array.from({ length: 5 }, () => [0, null]),
    );
  });

  it("counts who has the present version of the code, and only tells who did not confirm it", () => {
    const suppliers: Typed[] = [
      {},
      { ...OTHER, "Code bevestigd op": "" },
      { Leverancier: "Oud", "KvK-nummer": "10000001", "Code versie": "2024-1" },
      { Leverancier: "Niets", "KvK-nummer": "10000002", "Code verstuurd op": "", "Code bevestigd op": "" },
      { Leverancier: "Misschien", "KvK-nummer": "10000003", Status: "potentieel" },
      { Leverancier: "Weg", "KvK-nummer": "10000004", Status: "vertrokken", "Code verstuurd op": "" },
    ];
    const { met, total, shortfalls } = figureOf("code", { suppliers });
    expect([met, total]).toEqual([3, 5]);
    expect(shortfalls.map(inShort)).toEqual([
      "Smederij Zuid + codeNotConfirmed A3",
      "Oud - codeOutdated A4",
      "Niets - codeDue A5",
    ]);
    expect(shortfalls[1]?.params).toEqual({ version: "2024-1" });
  });

  it("asks both of a request: that it names the code and asks for the certificate", () => {
    const tenders: Typed[] = [
      {},
      { "Certificaat gevraagd": "" },
      { Tender: "Schoonmaak", Perceel: "2", "Code genoemd": "nee", "Certificaat gevraagd": "nee" },
    ];
    const { met, shortfalls } = figureOf("tenders", { tenders });
    expect(met).toBe(1);
    expect(shortfalls.map(inShort)).toEqual([
      "Kantine - certificateNotRequested A3",
      "Schoonmaak · 2 - codeNotMentioned certificateNotRequested A4",
    ]);
  });

  it("looks at the contracts that run, and says everything that they lack", () => {
    const contracts: Typed[] = [
      {},
      { Contractnummer: "K-2", "PSO-clausule": "nee" },
      { Contractnummer: "K-3", Leverancier: "Niemand", "KvK-nummer": "99999999" },
      { Contractnummer: "K-4", Einde: "2025-12-31", "PSO-clausule": "nee" },
      { Contractnummer: "K-5", Leverancier: "Smederij Zuid", "KvK-nummer": "87654321" },
    ];
    const { met, total, shortfalls } = figureOf("contracts", {
      suppliers: [{}, { ...OTHER, "Geldig tot": "2026-01-31" }],
      contracts,
    });
    expect([met, total]).toEqual([1, 4]);
    expect(shortfalls.map(inShort)).toEqual([
      "K-2 · De Linde BV - clauseMissing A3",
      "K-3 · Niemand - supplierUnknown A4",
      "K-5 · Smederij Zuid - certificateNotValid A6",
    ]);
    expect(shortfalls[2]?.params).toEqual({ levelReason: "expired" });
  });

  it("says that a cell is broken where an error value hides what a contract is", () => {
    const { shortfalls } = figureOf("contracts", { suppliers: [{}], contracts: [{ Start: "#N/A" }] });
    expect(shortfalls.map(({ reasons }) => reasons)).toEqual([["cellUnreadable"]]);
  });

  it("asks a rule with a date that is not after the closing date", () => {
    const tenders: Typed[] = [
      { "Regel vastgesteld op": "2026-02-01" },
      { "Regel vastgesteld op": "2026-02-02" },
      { "Regel vastgesteld op": "" },
      { "PSO-regel": "" },
      { "PSO-regel": "", "Regel vastgesteld op": "" },
    ];
    const { met, shortfalls } = figureOf("weighting", { tenders });
    expect(met).toBe(1);
    expect(shortfalls.map(({ reasons }) => reasons)).toEqual([
      ["ruleLate"],
      ["ruleNotDated"],
      ["ruleNotStated"],
      ["ruleNotStated", "ruleNotDated"],
    ]);
    expect(shortfalls[0]?.params).toEqual({ fixedOn: day("2026-02-02"), closing: day("2026-02-01") });
  });

  it("takes a locked model for a rule that is stated and dated", () => {
    const tenders: Typed[] = [{ "PSO-regel": "", "Regel vastgesteld op": "" }];
    const { met } = figureOf("weighting", { tenders }, { lockedOn: () => day("2026-01-20") });
    expect(met).toBe(1);
  });

  describe("of reviews", () => {
    const suppliers = [{}, OTHER, { Leverancier: "Nieuw", "KvK-nummer": "10000005", Status: "potentieel" }];
    const reviewed = (...reviews: readonly ReturnType<typeof pastReview>[]) =>
      figureOf("reviews", { suppliers }, { pastReviews: reviews });

    it("counts current suppliers with a verdict in the last twelve months, the first day included", () => {
      const zuid = { ...LINDE, name: "Smederij Zuid", kvk: "87654321" };
      const onDay = (iso: string) => reviewed(pastReview("2025-02", [zuid], { date: day(iso) })).met;
      expect(onDay("2025-03-01")).toBe(1);
      expect(onDay("2025-02-28")).toBe(0);
      expect(onDay("2026-03-01")).toBe(1);
      expect(onDay("2026-03-02")).toBe(0);
    });

    it("tells a review without a verdict from none, and when the last one was", () => {
      const { met, total, shortfalls } = reviewed(
        pastReview("2024-H1", [LINDE]),
        pastReview("2025-Q4", [{ name: "Smederij Zuid", kvk: "87654321", verdict: null }]),
      );
      expect([met, total]).toEqual([0, 2]);
      expect(shortfalls.map(inShort)).toEqual([
        "De Linde BV - notReviewed A2",
        "Smederij Zuid - reviewUnfinished A13",
      ]);
      expect(shortfalls.map(({ params }) => params)).toEqual([
        { last: day("2024-06-30") },
        { period: "2025-Q4" },
      ]);
      expect(shortfalls[1]?.place?.sheet).toBe("Beoordeling 2025-Q4");
    });

    it("goes by KvK number when a supplier changed its name, and by name without a number", () => {
      expect(reviewed(pastReview("2025-Q4", [{ ...LINDE, name: "Linde Oude Naam" }])).met).toBe(1);
      expect(reviewed(pastReview("2025-Q4", [{ ...LINDE, name: "DE LINDE B.V.", kvk: null }])).met).toBe(1);
      expect(reviewed(pastReview("2025-Q4", [{ ...LINDE, kvk: "99999999" }])).met).toBe(0);
    });
  });

  it("lists exactly what is missing from each figure, whatever the rows say", () => {
    const word = fc.constantFrom(
      "",
      "ja",
      "nee",
      "2026-1",
      "2024-1",
      "2026-02-10",
      "#N/A",
      "vertrokken",
      "=1",
    );
    const row = fc.dictionary(
      fc.constantFrom("Status", "Code verstuurd op", "Code versie", "Code bevestigd op", "KvK-nummer"),
      word,
    );
    const other = fc.dictionary(
      fc.constantFrom("Code genoemd", "Certificaat gevraagd", "PSO-regel", "Regel vastgesteld op", "Einde"),
      word,
    );
    const table = (of: typeof row) => fc.array(of, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table(row), table(other), table(other), (suppliers, tenders, contracts) => {
        for (const { met, total, share, shortfalls } of complianceOf({ suppliers, tenders, contracts })
          .promises) {
          expect(shortfalls.filter(({ unmet }) => unmet)).toHaveLength(total - met);
          expect(shortfalls.every(({ reasons }) => reasons.length > 0)).toBe(true);
          expect(share).toBe(total === 0 ? null : met / total);
        }
      }),
      { numRuns: 40 },
    );
  });
});
