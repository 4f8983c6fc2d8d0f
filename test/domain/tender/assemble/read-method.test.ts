import { assembleOne, BOOK, findingOf, tenderOf, told, withTender, type Book } from "../support/workbook";

/** Weights, values and a stated rule, so that any method can be tried on it. */
const book = (Methode: string, Prijsformule = ""): Book => ({
  ...withTender({ Methode, Prijsformule, "PSO-regel": "gelijk", "PSO-parameter": "" }),
  Criteria: [
    { ...BOOK.Criteria[0], Weging: 100, Waarde: 20000 },
    { ...BOOK.Criteria[1], Weging: 0 },
  ],
});

test.each([
  ["", "punten"],
  ["Punten", "punten"],
  ["points", "punten"],
  ["gunnen op waarde", "gunnen op waarde"],
  ["Gunnen-op-waarde", "gunnen op waarde"],
  ["award on value", "gunnen op waarde"],
  ["prijs per kwaliteit", "prijs per kwaliteit"],
  ["Prijs per kwaliteitspunt", "prijs per kwaliteit"],
  ["price per quality point", "prijs per kwaliteit"],
])("method '%s' is %s", (text, method) => {
  expect(tenderOf(assembleOne(book(text))).method).toBe(method);
});

test.each([["utility index"], ["Utility-Index"], ["utiliteitsindex"]])(
  "method %s is utility index",
  (text) => {
    const assembled = assembleOne(withTender({ Methode: text, Prijsformule: "" }));
    expect(tenderOf(assembled).method).toBe("utility index");
  },
);

test("a method that nobody knows blocks the tender, and asks nothing else that depends on it", () => {
  const assembled = assembleOne({ ...book("loterij"), Criteria: [{ ...BOOK.Criteria[0], Weging: "" }] });
  expect(assembled).toMatchObject({ ok: false, model: null, settings: { method: null } });
  expect(told(assembled).filter((line) => line.startsWith("error"))).toEqual([
    "error methodUnreadable Tenders!G2",
  ]);
});

describe("the price formula under another method than punten", () => {
  test("is not missed when it is blank", () => {
    expect(told(assembleOne(book("gunnen op waarde")))).toEqual([]);
  });

  test.each([["bandbreedte 1..2"], ["iets onleesbaars"], ["#N/A"]])("is told not to count: %s", (formula) => {
    const assembled = assembleOne(book("gunnen op waarde", formula));
    expect(told(assembled)).toEqual(["info priceFormulaUnused Tenders!D2"]);
    expect(findingOf(assembled, "priceFormulaUnused").params).toMatchObject({ method: "gunnen op waarde" });
  });
});

describe("the method that the user chooses in the pane", () => {
  const choose = (method: "gunnen op waarde" | "punten") => ({
    decisions: new Map([["Schoonmaak\u0000", { method, rule: null, priceFormula: null, clip: null }]]),
  });

  test("holds instead of the workbook's, even one that cannot be read", () => {
    const assembled = assembleOne(book("loterij"), choose("gunnen op waarde"));
    expect(tenderOf(assembled).method).toBe("gunnen op waarde");
  });

  test("brings its own demands along", () => {
    expect(told(assembleOne(BOOK, choose("gunnen op waarde")))).toEqual(
      ["info priceFormulaUnused Tenders!D2", "error valueMissing Criteria!"].map((line) =>
        line.replace("Criteria!", "Criteria!2"),
      ),
    );
    expect(assembleOne(book("gunnen op waarde"), choose("punten")).ok).toBe(true);
  });
});
