import type { Finding } from "../../../src/domain/finding";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import {
  choosableHeaders,
  columnQuestions,
  isAnswered,
  mayBeAbsent,
  repeatedHeaders,
  withAnswers,
  type ColumnQuestion,
} from "../../../src/taskpane/found/column-questions";
import { table, tables } from "../support/fixture-actions";
import { finding, place } from "../support/fixture-outcome";

const BIDS = table("bids", "Offertes", ["Inschrijver", "Totaal offerte", "Totaalprijs"], ["bidder"], 4);
const CRITERIA = table("criteria", "Criteria", ["Criterium", "Soort", "Punten"], ["criterion", "kind"], 2);

function about(code: Finding["code"], label: string, role: string, column: string): Finding {
  return finding({
    code,
    severity: "error",
    place: place(label, label, 1, "", "A1"),
    params: { role, column },
  });
}

function only(...findings: Finding[]): ColumnQuestion {
  const questions = columnQuestions(
    tables({ bids: null, criteria: null, candidates: [BIDS, CRITERIA], findings }),
  );
  const [question] = questions;
  if (question === undefined || questions.length > 1) throw new Error("expected one question");
  return question;
}

describe("a decisive column that is not settled", () => {
  it.each(["columnMissing", "columnTwice", "rememberedColumnGone"] as const)(
    "becomes a question about its table: %s",
    (code) => {
      const question = only(about(code, "Offertes", "bids", "Inschrijfprijs"));
      expect(question.table.id).toBe("Offertes");
      expect(question.columns.map(({ keys }) => keys)).toEqual([["price"]]);
    },
  );

  it("asks about all columns of a table at once", () => {
    const question = only(
      about("columnTwice", "Offertes", "bids", "Inschrijfprijs"),
      about("columnTwice", "Offertes", "bids", "KvK-nummer"),
    );
    expect(question.columns.flatMap(({ keys }) => keys)).toEqual(["price", "kvk"]);
  });

  it("asks nothing about a column that only gives a warning, or a table that is not on offer", () => {
    const warning = {
      ...about("columnTwice", "Offertes", "bids", "Opmerking"),
      severity: "warning" as const,
    };
    const elsewhere = about("columnMissing", "Archief", "bids", "Inschrijfprijs");
    expect(columnQuestions(tables({ candidates: [BIDS], findings: [warning, elsewhere] }))).toEqual([]);
  });

  it("is answered by a header, and the answer replaces one that no longer holds", () => {
    const question = only(about("rememberedColumnGone", "Offertes", "bids", "Inschrijfprijs"));
    expect(isAnswered(question, new Map())).toBe(false);
    const answers = new Map([["price", { header: "Totaal offerte" }]]);
    expect(isAnswered(question, answers)).toBe(true);
    const before = { tables: new Map(), columns: new Map([["bids.price", "Oude kop"]]) };
    const choices = withAnswers(before, question, answers);
    expect(choices.columns).toEqual(new Map([["bids.price", "Totaal offerte"]]));
    expect(choices.tables.get("bids")).toBe("Offertes");
  });

  it("takes one of two where either is enough", () => {
    const question = only(about("columnMissing", "Criteria", "criteria", "Weging / Waarde"));
    expect(question.columns[0]?.keys).toEqual(["weight", "value"]);
    const answers = new Map([["weight", { header: "Punten" }]]);
    expect(isAnswered(question, answers)).toBe(true);
    expect(withAnswers(NO_CHOICES, question, answers).columns).toEqual(
      new Map([["criteria.weight", "Punten"]]),
    );
  });

  it("does not take one header for two columns", () => {
    const question = only(
      about("columnTwice", "Offertes", "bids", "Inschrijfprijs"),
      about("columnTwice", "Offertes", "bids", "KvK-nummer"),
    );
    const same = new Map([
      ["price", { header: "Totaalprijs" }],
      ["kvk", { header: "Totaalprijs" }],
    ]);
    expect(isAnswered(question, same)).toBe(false);
  });

  it("can be said not to be there only where the table can do without", () => {
    expect(mayBeAbsent("bids", "kvk")).toBe(true);
    expect(mayBeAbsent("bids", "price")).toBe(false);
    const question = only(about("columnTwice", "Offertes", "bids", "KvK-nummer"));
    expect(withAnswers(NO_CHOICES, question, new Map([["kvk", "absent"]])).columns).toEqual(
      new Map([["bids.kvk", ""]]),
    );
  });
});

it("offers no header that occurs twice, and names it", () => {
  const headers = ["Naam", "Prijs", "", "Prijs "];
  expect(choosableHeaders(headers)).toEqual(["Naam"]);
  expect(repeatedHeaders(headers)).toEqual(["Prijs"]);
});
