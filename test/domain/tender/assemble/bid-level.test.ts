import { scoreTender } from "../../../../src/domain/tender/score-tender";
import { ranks } from "../support/tender";
import {
  assembleOne,
  BOOK,
  bookWithout,
  day,
  findingOf,
  supplier,
  tenderOf,
  told,
  withFirstBid,
  type Book,
} from "../support/workbook";

describe("bid and supplier", () => {
  const withoutKvk = withFirstBid({ "KvK-nummer": "" });
  const levelOf = (book: Book) => tenderOf(assembleOne(book)).bids[0]?.level;

  test("a bid without KvK is matched by exact name", () => {
    expect(levelOf(withoutKvk)).toMatchObject({ counted: "trede2" });
    const otherCase = assembleOne(withFirstBid({ "KvK-nummer": "", Inschrijver: "schoon bv" }));
    expect(told(otherCase)).toEqual(["warning bidderUnknown Inschrijvingen!B2"]);
    expect(tenderOf(otherCase).bids[0]?.level).toMatchObject({ counted: "none", reason: "unknownSupplier" });
  });

  test("a bid with a KvK number is never matched by name", () => {
    const assembled = assembleOne(withFirstBid({ "KvK-nummer": "11111111" }));
    expect(told(assembled)).toEqual(["warning bidderUnknown Inschrijvingen!C2"]);
    expect(tenderOf(assembled).bids[0]?.level.counted).toBe("none");
  });

  test("a number that is no KvK number is told and leaves the level at none", () => {
    const assembled = assembleOne(withFirstBid({ "KvK-nummer": "DE 811" }));
    expect(told(assembled)).toEqual([
      "warning kvkMalformed Inschrijvingen!C2",
      "warning bidderUnknown Inschrijvingen!C2",
    ]);
  });

  test("a name that two suppliers carry is an error", () => {
    const book = { ...withoutKvk, Leveranciers: [supplier(), supplier({ "KvK-nummer": "22222222" })] };
    expect(told(assembleOne({ ...book, Inschrijvingen: book.Inschrijvingen?.slice(0, 1) ?? [] }))).toEqual([
      "error bidderNameAmbiguous Inschrijvingen!B2",
    ]);
  });

  test.each([
    ["in the bid", { "KvK-nummer": 2345678 }, { "KvK-nummer": "02345678" }, "Inschrijvingen!C2"],
    ["at the supplier", { "KvK-nummer": "02345678" }, { "KvK-nummer": 2345678 }, "Leveranciers!B2"],
  ])("a lost leading zero %s is an error where the numbers would match", (_, bidRow, supplierRow, place) => {
    const book = {
      ...withFirstBid(bidRow),
      Leveranciers: [supplier(supplierRow), BOOK.Leveranciers[1]],
    };
    const assembled = assembleOne(book);
    expect(told(assembled)).toEqual([`error bidderKvkLeadingZero ${place}`]);
    expect(findingOf(assembled, "bidderKvkLeadingZero").params).toMatchObject({
      text: "2345678",
      proposal: "02345678",
    });
  });

  test("a bidder's level or date that cannot be read is told, because it costs the level", () => {
    const book = {
      ...BOOK,
      Leveranciers: [supplier({ "PSO-niveau": "Trde 3", "Geldig tot": "31-12-27" }), BOOK.Leveranciers[1]],
    };
    const assembled = assembleOne(book);
    expect(assembled.ok).toBe(true);
    expect(told(assembled).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "warning levelUnreadable",
      "warning dateTwoDigitYear",
    ]);
  });

  test("seven digits that match nobody are only unknown", () => {
    expect(told(assembleOne(withFirstBid({ "KvK-nummer": 9999999 })))).toEqual([
      "warning bidderUnknown Inschrijvingen!C2",
    ]);
  });

  const glans = BOOK.Leveranciers[1];

  test("of an expired certificate and its successor the one that counts is taken, in any order", () => {
    const old = supplier({ "PSO-niveau": "Trede 1", "Geldig tot": day("2025-12-31") });
    const current = supplier({ "PSO-niveau": "Trede 3", Ingangsdatum: day("2026-01-01") });
    expect(levelOf({ ...BOOK, Leveranciers: [old, current, glans] })).toMatchObject({ counted: "trede3" });
    expect(levelOf({ ...BOOK, Leveranciers: [current, old, glans] })).toMatchObject({ counted: "trede3" });
  });

  test("two rows of one supplier that both count with different levels are an error; equal ones are not", () => {
    const other = supplier({ "PSO-niveau": "Trede 3" });
    expect(told(assembleOne({ ...BOOK, Leveranciers: [supplier(), other, glans] }))).toEqual([
      "error supplierLevelsDiffer Leveranciers!2",
    ]);
    const none = supplier({ "PSO-niveau": "geen", Ingangsdatum: "", "Geldig tot": "" });
    expect(assembleOne({ ...BOOK, Leveranciers: [supplier(), none, glans] }).ok).toBe(false);
    expect(levelOf({ ...BOOK, Leveranciers: [supplier(), supplier(), glans] })).toMatchObject({
      counted: "trede2",
    });
  });

  test("another supplier's fault blocks nothing", () => {
    const faulty = supplier({
      Leverancier: "X",
      "KvK-nummer": "33333333",
      "PSO-niveau": "#N/A",
      "Geldig tot": "ooit",
    });
    expect(told(assembleOne({ ...BOOK, Leveranciers: [...BOOK.Leveranciers, faulty] }))).toEqual([]);
  });

  test("without a supplier table every level is none, and that is told", () => {
    const assembled = assembleOne(bookWithout("Leveranciers"));
    expect(told(assembled)).toEqual([
      "warning bidderUnknown Inschrijvingen!C2",
      "warning bidderUnknown Inschrijvingen!C3",
    ]);
    expect(ranks(scoreTender(tenderOf(assembled)))).toEqual({ "Schoon BV": 1, "Glans BV": 2 });
  });
});
