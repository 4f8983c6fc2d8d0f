import fc from "fast-check";
import { isoDate } from "../../../src/domain/dates/iso-date";
import { checkContracts } from "../../../src/domain/supplier/check-contracts";
import { OTHER, type Typed } from "../pso/supplier-of";
import { CONTRACT, cycleTables, DATE, day, POLICY } from "./cycle-tables";

const check = (contracts: readonly Typed[], suppliers: readonly Typed[] = [{}], date = DATE) =>
  checkContracts(cycleTables({ suppliers, contracts }), date, POLICY);
const told = (contract: Typed, suppliers?: readonly Typed[]) =>
  check([contract], suppliers).findings.map(
    ({ code, severity, place }) => `${severity} ${code} ${place.cell}`,
  );
const only = (contract: Typed, suppliers?: readonly Typed[]) => {
  const [line] = check([contract], suppliers).contracts;
  if (!line) throw new Error("no contract");
  return line;
};

describe("checkContracts", () => {
  it("has nothing to say about a contract with its clause and a certificate for the whole term", () => {
    const { contracts, calendar, findings } = check([{}]);
    expect(findings).toEqual([]);
    expect(calendar).toEqual([]);
    expect(contracts).toMatchObject([
      { number: "K-1", phase: "running", ok: true, clause: true, priceAgreement: true, renewBy: null },
    ]);
    expect(contracts[0]?.coveredUntil).toBe(day("2026-12-31"));
  });

  it("gives the place, the contract and the supplier with every finding", () => {
    expect(check([{}, { Contractnummer: "K-2", "PSO-clausule": "nee" }]).findings).toContainEqual({
      code: "contractClauseMissing",
      severity: "warning",
      place: { sheet: "Contracten", table: "Contracten", row: 3, column: "PSO-clausule", cell: "F3" },
      params: { contract: "K-2" },
      supplier: "De Linde BV",
      tender: null,
    });
  });

  it.each<[string, Typed, string[], boolean]>([
    ["no clause", { "PSO-clausule": "nee" }, ["warning contractClauseMissing F2"], false],
    ["a clause nobody can read", { "PSO-clausule": "misschien" }, ["warning yesNoUnreadable F2"], false],
    ["a clause with an error", { "PSO-clausule": "#N/A" }, ["warning errorValue F2"], false],
    ["an unknown supplier", { "KvK-nummer": "99999999" }, ["warning cycleSupplierUnknown B2"], false],
    ["no supplier", { "KvK-nummer": "", Leverancier: "" }, ["warning cycleSupplierMissing B2"], false],
    ["a KvK number nobody can read", { "KvK-nummer": "12" }, ["warning kvkMalformed C2"], false],
    [
      "an error for the supplier",
      { "KvK-nummer": "", Leverancier: "#REF!" },
      ["warning errorValue B2"],
      false,
    ],
    ["an error for the end", { Einde: "#N/A" }, ["warning errorValue E2"], false],
    ["another name for the same KvK number", { Leverancier: "Linde Groep" }, [], true],
    ["the name alone, in other capitals", { "KvK-nummer": "", Leverancier: "de linde b.v." }, [], true],
    ["no number", { Contractnummer: "" }, ["warning contractNumberMissing A2"], true],
    [
      "dates the wrong way round",
      { Start: "2027-01-01", Einde: "2026-01-01" },
      ["warning contractDatesReversed E2"],
      true,
    ],
    ["a date that is none", { Einde: "31-2-2027" }, ["warning dateUnreadable E2"], true],
    [
      "a price agreement about something else",
      { Prijsafspraak: "vaste prijs" },
      ["warning contractPriceAgreementSilent G2"],
      true,
    ],
    [
      "no price agreement that refers to it",
      { Prijsafspraak: "nee" },
      ["warning contractPriceAgreementSilent G2"],
      true,
    ],
    [
      "a higher level at the award",
      { "PSO-niveau bij gunning": "Trede 3" },
      ["warning contractLevelBelowAward H2"],
      true,
    ],
    ["a lower level at the award", { "PSO-niveau bij gunning": "Aspirant" }, [], true],
    [
      "a level at the award nobody can read",
      { "PSO-niveau bij gunning": "T9" },
      ["warning levelUnreadable H2"],
      true,
    ],
    [
      "a start before the certificate",
      { Start: "2024-12-31" },
      ["info contractCertificateNotAtStart D2"],
      true,
    ],
    ["an end after the certificate", { Einde: "2027-01-01" }, ["warning contractCertificateEnds E2"], true],
    [
      "an end that says that there is none",
      { Einde: "onbepaald" },
      ["info contractWithoutEnd E2", "warning contractCertificateEnds E2"],
      true,
    ],
  ])("tells %s at its cell", (_, contract, findings, ok) => {
    expect(told(contract)).toEqual(findings);
    expect(only(contract).ok).toBe(ok);
  });

  it.each<[string, Typed, string]>([
    ["an expired one", { "Geldig tot": "2026-02-28" }, "expired"],
    ["one without a copy", { "Kopie ontvangen": "nee" }, "copyMissing"],
    ["one that starts later", { Ingangsdatum: "2026-03-02" }, "notYetValid"],
    ["no level", { "PSO-niveau": "", Ingangsdatum: "", "Geldig tot": "" }, "levelMissing"],
  ])("is not in order with %s, and says why once", (_, supplier, reason) => {
    const { contracts, findings } = check([{}], [supplier]);
    expect(contracts).toMatchObject([{ ok: false, coveredUntil: null, renewBy: null }]);
    expect(findings.map(({ code, params }) => [code, params["reason"]])).toEqual([
      ["contractCertificateNotValid", reason],
    ]);
  });

  it("does not guess between two suppliers of one name", () => {
    const suppliers = [{}, { ...OTHER, Leverancier: "De Linde BV" }];
    expect(told({ "KvK-nummer": "" }, suppliers)).toEqual(["warning cycleSupplierAmbiguous B2"]);
    expect(only({ "KvK-nummer": "" }, suppliers)).toMatchObject({ supplier: null, ok: false });
  });

  it("goes by the KvK number, and tells when the name is that of another supplier", () => {
    const suppliers = [{}, OTHER];
    expect(told({ Leverancier: "Smederij Zuid" }, suppliers)).toEqual(["warning cycleNameOfAnother B2"]);
    expect(only({ Leverancier: "Smederij Zuid" }, suppliers).supplier?.name).toBe("De Linde BV");
  });

  it("puts back the zero that a KvK number lost, and says so", () => {
    const supplier = { "KvK-nummer": "01234567" };
    expect(told({ "KvK-nummer": 1_234_567 }, [supplier])).toEqual(["warning kvkLeadingZeroLost C2"]);
    expect(only({ "KvK-nummer": 1_234_567 }, [supplier]).ok).toBe(true);
  });

  it("joins a certificate with its successor", () => {
    const next = { Ingangsdatum: "2027-01-01", "Geldig tot": "2028-12-31", Certificaatnummer: "C-2" };
    expect(only({ Einde: "2028-06-30" }, [{}, next])).toMatchObject({
      coveredUntil: day("2028-12-31"),
      renewBy: null,
    });
    const late = { ...next, Ingangsdatum: "2027-01-02" };
    expect(only({ Einde: "2028-06-30" }, [{}, late]).renewBy).toBe(day("2026-12-31"));
    const uncopied = { ...next, "Kopie ontvangen": "" };
    expect(only({ Einde: "2028-06-30" }, [{}, uncopied]).renewBy).toBe(day("2026-12-31"));
  });

  it("lists certificates that end while a contract runs, soonest first, and those within the horizon apart", () => {
    const soon = { ...OTHER, "Geldig tot": "2026-09-01" };
    const { calendar } = check(
      [
        { Einde: "2027-12-31" },
        { ...CONTRACT, Contractnummer: "K-2", Leverancier: "Smederij Zuid", "KvK-nummer": "87654321" },
      ],
      [{}, soon],
    );
    expect(
      calendar.map(({ number, renewBy, renewSoon }) => [number, isoDate(renewBy ?? 0), renewSoon]),
    ).toEqual([
      ["K-2", "2026-09-01", true],
      ["K-1", "2026-12-31", false],
    ]);
  });

  it("needs no renewal of equivalent proof without an end", () => {
    const proof = { "Gelijkwaardig bewijs": "verklaring", Ingangsdatum: "", "Geldig tot": "" };
    expect(only({ Einde: "onbepaald" }, [proof])).toMatchObject({
      ok: true,
      coveredUntil: null,
      renewBy: null,
    });
  });

  it("tells gently about a contract that has yet to begin", () => {
    const later = { Start: "2027-02-01", Einde: "2029-01-31", "PSO-clausule": "nee" };
    const { contracts, findings } = check([later]);
    expect(contracts).toMatchObject([{ phase: "future", renewBy: day("2026-12-31") }]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["contractClauseMissing", "info"],
      ["contractCertificateNotAtStart", "info"],
      ["contractCertificateEnds", "info"],
    ]);
  });

  it("lists contracts that ended, and tells about all of them in one sentence", () => {
    const ended = { Start: "2023-01-01", Einde: "2024-12-31", "PSO-clausule": "", Prijsafspraak: "" };
    const { contracts, findings } = check([
      ended,
      { ...ended, Contractnummer: "K-2" },
      { Contractnummer: "K-3" },
    ]);
    expect(contracts.map(({ phase }) => phase)).toEqual(["ended", "ended", "running"]);
    expect(findings).toMatchObject([{ code: "contractsEnded", severity: "info", params: { count: 2 } }]);
  });

  it.each<[Typed, string]>([
    [{ "PSO-clausule": "" }, "contractClauseBlank F1"],
    [{ Prijsafspraak: "" }, "contractPriceAgreementSilent G1"],
    [{ "PSO-niveau bij gunning": "" }, "contractLevelAtAwardBlank H1"],
    [{ Start: "" }, "contractWithoutStart D1"],
  ])("tells about an empty column once, at its header: %p", (blank, expected) => {
    const { findings } = check([blank, { ...blank, Contractnummer: "K-2", Einde: "2026-06-30" }]);
    const codes = findings.filter(({ code }) => code !== "contractsOverlap");
    expect(codes.map(({ code, place }) => `${code} ${place.cell}`)).toEqual([expected]);
    const partly = check([blank, { Contractnummer: "K-2", Start: "2026-01-01", Einde: "2026-12-31" }]);
    expect(partly.findings.map(({ code, place }) => `${code} ${place.cell}`)).toContain(
      expected.replace("1", "2"),
    );
  });

  it("points at the other row of a number that is there twice, and at contracts that overlap", () => {
    const { findings } = check([
      {},
      { Start: "2025-03-01" },
      { Contractnummer: "K-2", Start: "2026-12-31" },
      { Contractnummer: "K-3", Start: "2027-01-01", Einde: "2027-01-02" },
    ]);
    const found = findings.filter(
      ({ code }) => code === "contractNumberTwice" || code === "contractsOverlap",
    );
    expect(
      found.map(({ code, severity, place, params }) => [code, severity, place.cell, params["row"]]),
    ).toEqual([
      ["contractNumberTwice", "warning", "A3", 2],
      ["contractsOverlap", "info", "D4", 2],
    ]);
  });

  it("says nothing per row about suppliers when there is no list of them", () => {
    const { contracts, findings } = checkContracts(cycleTables({ contracts: [{}] }), DATE, POLICY);
    expect(contracts).toMatchObject([{ ok: false, supplier: null }]);
    expect(findings).toEqual([]);
  });

  it("is in order exactly when the clause is there and the level counts, whatever else is typed", () => {
    const cell = fc.constantFrom(
      "",
      "ja",
      "nee",
      "x?",
      "#N/A",
      "2026-05-01",
      "2024-01-01",
      "onbepaald",
      "PSO",
      7,
    );
    fc.assert(
      fc.property(fc.record({ start: cell, end: cell, clause: cell, price: cell, level: cell }), (typed) => {
        const line = only({
          Start: typed.start,
          Einde: typed.end,
          "PSO-clausule": typed.clause,
          Prijsafspraak: typed.price,
          "PSO-niveau bij gunning": typed.level,
        });
        const hidden = [typed.start, typed.end].includes("#N/A");
        expect(line.ok).toBe(typed.clause === "ja" && !hidden);
        if (line.renewBy !== null) expect(line.renewBy).toBe(line.coveredUntil);
      }),
      { numRuns: 40 },
    );
  });

  it("stays linear: thousands of contracts of one supplier", () => {
    const contracts = Array.from({ length: 1_000 }, (_, index) => ({ Contractnummer: `K-${index}` }));
    const { findings } = check(contracts);
    expect(findings.filter(({ code }) => code === "contractsOverlap")).toHaveLength(999);
  });
});
