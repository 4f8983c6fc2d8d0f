import { about, book, FULL, OPEN, score, withRow } from "../support/assessed-tender";
import {
  assemble,
  assembleOne,
  BOOK,
  findingOf,
  tenderOf,
  told,
  type Book,
  type Row,
} from "../support/workbook";

describe("a fault in an assessor's row", () => {
  it.each<[string, Row, string]>([
    ["an unknown bidder", { Inschrijver: "Schoon B.V." }, "assessedBidderUnknown Beoordelingen!A2"],
    ["no bidder", { Inschrijver: "" }, "assessedBidderUnknown Beoordelingen!A2"],
    ["an unknown criterion", { Criterium: "Plannen" }, "assessedCriterionUnknown Beoordelingen!B2"],
    ["the price", { Criterium: "Prijs" }, "assessedCriterionUnknown Beoordelingen!B2"],
    ["no assessor", { Beoordelaar: "" }, "assessorNameMissing Beoordelingen!C2"],
    ["a score outside the scale", { Score: 11 }, "scoreOutsideScale Beoordelingen!D2"],
    ["a score that is no number", { Score: "goed" }, "numberUnreadable Beoordelingen!D2"],
    ["an error value", { Score: "#N/B" }, "errorValue Beoordelingen!D2"],
    ["an error value for a name", { Inschrijver: "#N/B" }, "errorValue Beoordelingen!A2"],
    ["the same assessor twice", { Beoordelaar: "de vries" }, "assessorTwice Beoordelingen!D3"],
  ])("blocks: %s", (_, changes, expected) => {
    const found = told(assembleOne(book(withRow(0, changes))));
    expect(found.filter((each) => each.startsWith("error"))).toEqual([`error ${expected}`]);
  });

  it("says nothing of assessors far apart where one of them stands there twice", () => {
    const found = told(assembleOne(book(withRow(0, { Beoordelaar: "de vries", Score: 1 }))));
    expect(found.filter((each) => each.includes("assessorsFarApart"))).toEqual([]);
  });

  it("names what was expected, once for all rows with the same typing error", () => {
    const wrong = FULL.map((row) =>
      row["Inschrijver"] === "Schoon BV" ? { ...row, Inschrijver: "Schoon B.V." } : row,
    );
    const assembled = assembleOne(book(wrong));
    expect(findingOf(assembled, "assessedBidderUnknown").params).toEqual({
      name: "Schoon B.V.",
      known: "Schoon BV; Glans BV",
      others: 2,
    });
    expect(told(assembled).filter((each) => each.includes("assessedBidderUnknown"))).toHaveLength(1);
    const other = assembleOne(book(withRow(0, { Criterium: "Prijs" })));
    expect(findingOf(other, "assessedCriterionUnknown").params).toEqual({
      name: "Prijs",
      kind: "price",
      known: "Plan",
      others: 0,
    });
  });

  it("does not block while there is no score to lose", () => {
    const prepared = [...FULL, score("Nog Niet BV", "Plan", "Jansen", ""), score("", "", "", "")];
    expect(about(book(prepared))).toEqual([]);
  });

  it("is told once for a row with several scores", () => {
    const wide = [
      { Inschrijver: "#N/B", Criterium: "Plan", Jansen: 7, Bakker: 8 },
      { Inschrijver: "Schoon BV", Criterium: "Plan", Jansen: 7, Bakker: 8 },
      { Inschrijver: "Glans BV", Criterium: "Plan", Jansen: 7, Bakker: 8 },
    ];
    expect(about(book(wide))).toEqual(["error errorValue Beoordelingen!A2"]);
  });
});

describe("scores of several tenders and lots", () => {
  const tender = (name: string, lot = ""): Row => ({ ...BOOK.Tenders[0], Tender: name, Perceel: lot });
  const two = (rows: readonly Row[], column: "Tender" | "Perceel" = "Tender"): Book => {
    const names = column === "Tender" ? ["Schoonmaak", "Catering"] : ["1", "2"];
    const place = (name: string): Row =>
      column === "Tender" ? { Tender: name } : { Tender: "Schoonmaak", Perceel: name };
    return {
      ...OPEN,
      Tenders: names.map((name) => (column === "Tender" ? tender(name) : tender("Schoonmaak", name))),
      Criteria: BOOK.Criteria.map((row) => ({ ...row, Tender: "" })),
      Inschrijvingen: names.flatMap((name) =>
        (OPEN.Inschrijvingen ?? []).map((row) => ({ ...row, ...place(name) })),
      ),
      Beoordelingen: rows,
    };
  };
  const forBoth = (column: "Tender" | "Perceel", names: readonly string[]): readonly Row[] =>
    names.flatMap((name, at) => [
      { [column]: name, ...score("Schoon BV", "Plan", "Jansen", 6 + at) },
      { [column]: name, ...score("Glans BV", "Plan", "Jansen", 5 + at) },
    ]);

  it.each<["Tender" | "Perceel", readonly string[]]>([
    ["Tender", ["schoonmaak", "Catering "]],
    ["Perceel", ["1", "2"]],
  ])("go to the %s that they name", (column, names) => {
    const tenders = assemble(two(forBoth(column, names), column)).map(tenderOf);
    expect(tenders.map(({ bids }) => bids.map(({ scores }) => scores[0]))).toEqual([
      [6, 5],
      [7, 6],
    ]);
  });

  it("block only the tender that has the fault", () => {
    const rows = forBoth("Tender", ["Schoonmaak", "Catering"]);
    const faulty = rows.map((row, index) => (index === 0 ? { ...row, Score: "goed" } : row));
    expect(assemble(two(faulty)).map(({ ok }) => ok)).toEqual([false, true]);
  });

  it.each<["Tender" | "Perceel", Row, string, string]>([
    ["Tender", { Tender: "Cathering" }, "tender", "A2"],
    ["Tender", { Tender: "" }, "tender", "A2"],
    ["Perceel", { Perceel: "3" }, "lot", "A2"],
    ["Perceel", { Perceel: "" }, "lot", "A2"],
  ])("are never lost: %s %j is told under its own name", (column, changes, unknown, cell) => {
    const names = column === "Tender" ? ["Schoonmaak", "Catering"] : ["1", "2"];
    const rows = [...forBoth(column, names)];
    const stray = [
      { ...rows[0], ...changes },
      { ...rows[1], ...changes },
    ];
    const tenders = assemble(two([...stray, ...rows], column));
    expect(tenders.map(({ ok }) => ok)).toEqual([true, true, false]);
    const [, , last] = tenders;
    if (!last || last.ok) throw new Error("expected a blocked tender");
    expect(last.findings).toMatchObject([
      {
        code: "assessedTenderUnknown",
        severity: "error",
        place: { table: "Beoordelingen", cell },
        params: { unknown, others: 1 },
      },
    ]);
  });

  it("may name the only tender when no other table does", () => {
    const unnamed = (rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, Tender: "" }));
    const from: Book = {
      Leveranciers: BOOK.Leveranciers,
      Criteria: unnamed(BOOK.Criteria),
      Inschrijvingen: unnamed(OPEN.Inschrijvingen ?? []),
      Beoordelingen: FULL.map((row) => ({ Tender: "Schoonmaak", ...row })),
    };
    const [only, second] = assemble(from, { defaultName: "Tender" });
    expect(second).toBeUndefined();
    expect(told(only ?? assembleOne(from)).filter((each) => each.includes("assess"))).toEqual([]);
  });
});
