import { assemble, BOOK, bookWithout, day, told, type Book, type Row } from "../support/workbook";

const keys = (book: Book) => assemble(book).map((each) => (each.ok ? each.tender.key : each.key));
const bidders = (book: Book) =>
  assemble(book).map((each) => (each.ok ? each.tender.bids.map((bid) => bid.bidder) : told(each)));

function strip(rows: readonly Row[], ...columns: readonly string[]): Row[] {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([header]) => !columns.includes(header))),
  );
}

const [bidA, bidB] = BOOK.Inschrijvingen;
const row = BOOK.Tenders[0];

test("names match without case and outer spaces, otherwise exactly", () => {
  expect(
    bidders({
      ...BOOK,
      Inschrijvingen: [
        { ...bidA, Tender: " SCHOONMAAK " },
        { ...bidB, Tender: "Schoonmaak." },
      ],
    }),
  ).toEqual([["Schoon BV"], ["error tenderNotInTable Inschrijvingen!A3"]]);
});

test("without Tender columns there is one tender, named by the Tenders table", () => {
  const book = {
    ...BOOK,
    Criteria: strip(BOOK.Criteria, "Tender"),
    Inschrijvingen: strip(BOOK.Inschrijvingen, "Tender"),
  };
  expect(keys(book)).toEqual([{ tender: "Schoonmaak", lot: "" }]);
  expect(bidders(book)).toEqual([["Schoon BV", "Glans BV"]]);
});

test("without any name the tender gets the default name", () => {
  const book = {
    ...bookWithout("Tenders"),
    Criteria: strip(BOOK.Criteria, "Tender"),
    Inschrijvingen: strip(BOOK.Inschrijvingen, "Tender"),
  };
  const [only] = assemble(book, { fallbackDate: day("2026-03-01"), defaultName: "Tender 1" });
  expect(only?.ok && only.tender.key).toEqual({ tender: "Tender 1", lot: "" });
});

test("without a Tenders table the bids name the tenders", () => {
  const book = {
    ...bookWithout("Tenders"),
    Criteria: strip(BOOK.Criteria, "Tender"),
    Inschrijvingen: [bidA, { ...bidB, Tender: "Catering" }],
  };
  const found = assemble(book, { fallbackDate: day("2026-03-01") });
  expect(found.map((each) => each.ok && each.tender.key.tender)).toEqual(["Schoonmaak", "Catering"]);
});

test("a bid without a tender among several tenders is an error of its own and blocks no other", () => {
  const book = {
    ...BOOK,
    Tenders: [row, { ...row, Tender: "Catering" }],
    Criteria: strip(BOOK.Criteria, "Tender"),
    Inschrijvingen: [bidA, { ...bidA, Tender: "Catering" }, { ...bidB, Tender: "" }],
  };
  expect(bidders(book)).toEqual([["Schoon BV"], ["Schoon BV"], ["error tenderNotInTable Inschrijvingen!A4"]]);
});

test("an error blocks only the tender that uses the row", () => {
  const book = {
    ...BOOK,
    Tenders: [row, { ...row, Tender: "Catering" }],
    Criteria: strip(BOOK.Criteria, "Tender"),
    Inschrijvingen: [bidA, { ...bidB, Tender: "Catering", Inschrijfprijs: 0 }],
  };
  expect(bidders(book)).toEqual([["Schoon BV"], ["error priceNotPositive Inschrijvingen!D3"]]);
});

test("a tender and lot that stand in the table twice are an error", () => {
  expect(bidders({ ...BOOK, Tenders: [row, row] })).toEqual([["error tenderTwice Tenders!3"]]);
});

describe("lots", () => {
  const lots = (first: string, second: string) => [
    { ...bidA, Perceel: first },
    { ...bidB, Perceel: second },
  ];

  test("criteria without a lot hold for every lot, others for their own", () => {
    const book: Book = {
      ...BOOK,
      Tenders: [
        { ...row, Perceel: "Noord" },
        { ...row, Perceel: "Zuid" },
      ],
      Criteria: [
        { Criterium: "Plan", Soort: "kwaliteit", Weging: 60 },
        { Criterium: "Prijs", Soort: "prijs", Weging: 40, Perceel: "noord" },
        { Criterium: "Kosten", Soort: "prijs", Weging: 40, Perceel: "Zuid" },
      ],
      Inschrijvingen: lots("Noord", "zuid"),
    };
    expect(
      assemble(book).map(
        (each) => each.ok && [each.tender.key.lot, each.tender.criteria.map(({ name }) => name)],
      ),
    ).toEqual([
      ["Noord", ["Plan", "Prijs"]],
      ["Zuid", ["Plan", "Kosten"]],
    ]);
  });

  test("one tender row without a lot holds for all lots of the bids", () => {
    expect(keys({ ...BOOK, Inschrijvingen: lots("1", "2") })).toEqual([
      { tender: "Schoonmaak", lot: "1" },
      { tender: "Schoonmaak", lot: "2" },
    ]);
  });

  test("a lot that is not in the table, or blank among several, is an error", () => {
    const Tenders = [
      { ...row, Perceel: "1" },
      { ...row, Perceel: "2" },
    ];
    const [, , other] = bidders({
      ...BOOK,
      Tenders,
      Inschrijvingen: [...lots("1", "2"), { ...bidA, Perceel: "3" }],
    });
    expect(other).toEqual(["error tenderNotInTable Inschrijvingen!F4"]);
    const [, , blank] = bidders({
      ...BOOK,
      Tenders,
      Inschrijvingen: [...lots("1", "2"), { ...bidA, Perceel: "" }],
    });
    expect(blank).toEqual(["error tenderNotInTable Inschrijvingen!F4"]);
  });

  test("bids without a lot belong to the only lot there is", () => {
    const Tenders = [{ ...row, Perceel: "1" }];
    expect(keys({ ...BOOK, Tenders })).toEqual([{ tender: "Schoonmaak", lot: "1" }]);
    expect(bidders({ ...BOOK, Tenders })).toEqual([["Schoon BV", "Glans BV"]]);
  });
});
