import { assembleOne, BOOK, told, withLadder, type Book, type Row } from "../support/workbook";

/** The first bid dropped out and its place in the order stands. */
function kept(tender: Row, bid: Row): Book {
  const [first, second] = BOOK.Inschrijvingen;
  const third = { ...second, Inschrijver: "Derde BV", "KvK-nummer": "11111111" };
  return {
    ...BOOK,
    Tenders: [{ ...BOOK.Tenders[0], Herberekenen: "nee", ...tender }],
    Inschrijvingen: [{ ...first, Geldig: "vervallen", ...bid }, second, third],
  };
}

function errors(book: Book): string[] {
  return told(assembleOne(book)).filter((each) => each.startsWith("error"));
}

describe("a bid that dropped out while the order stands", () => {
  const index = { Methode: "utility index", Prijsformule: "", "PSO-regel": "gelijk", "PSO-parameter": "" };

  test.each([
    ["outside its scale", 80, "error scoreOutsideScale Inschrijvingen!E2"],
    ["blank", "", "error scoreMissing Inschrijvingen!E2"],
  ])("cannot set the best quality of utility index with a score that is %s", (_, Plan, expected) => {
    expect(errors(kept(index, { Plan }))).toEqual([expected]);
    expect(errors(kept({ ...index, Herberekenen: "ja" }, { Plan }))).toEqual([]);
    expect(errors(kept({ Prijsformule: "laagste/prijs" }, { Plan }))).toEqual([]);
  });

  test("has its level checked where a discount makes it decide the lowest price", () => {
    const discount = { "PSO-regel": "korting euro", "PSO-parameter": "" };
    const unknown = { "KvK-nummer": "99999999" };
    const warnings = (tender: Row) =>
      told(assembleOne(withLadder(kept(tender, unknown), { Niveau: "Trede 1", "Korting EUR": 1000 }))).filter(
        (each) => each.includes("bidderUnknown") && each.includes("!C2"),
      );
    expect(warnings({ ...discount, Prijsformule: "laagste/prijs" })).toHaveLength(1);
    expect(warnings(discount)).toEqual([]);
    expect(warnings({ Prijsformule: "laagste/prijs" })).toEqual([]);
  });
});
