import { book, OPEN, PLAN, PRICE, score, withRow } from "../support/assessed-tender";
import { assembleOne, findingOf, told } from "../support/workbook";

describe("assessors who are far apart", () => {
  it("are told, with who gave what, at the lowest score", () => {
    const from = book(withRow(1, { Score: 9 }));
    expect(findingOf(assembleOne(from), "assessorsFarApart")).toMatchObject({
      severity: "info",
      supplier: "Schoon BV",
      place: { table: "Beoordelingen", cell: "D4" },
      params: {
        criterion: "Plan",
        lowest: 7,
        lowestBy: "Bakker; Jansen",
        highest: 9,
        highestBy: "De Vries",
        others: 0,
      },
    });
  });

  it.each([
    [0, 10, 7, 9, true],
    [0, 10, 7, 8.9, false],
    [0, 1, 0.1, 0.3, true],
    [0, 100, 60, 79, false],
    [1, 5, 3, 3.8, true],
  ])("on a scale of %s to %s are %s and %s: %s", (min, max, low, high, far) => {
    const rows = [
      score("Schoon BV", "Plan", "A", low),
      score("Schoon BV", "Plan", "B", high),
      score("Glans BV", "Plan", "A", low),
      score("Glans BV", "Plan", "B", low),
    ];
    const plan = { ...PLAN, Weging: 60, "Schaal min": min, "Schaal max": max };
    const found = told(assembleOne(book(rows, { Criteria: [plan, PRICE] })));
    expect(found.filter((each) => each.includes("assessorsFarApart"))).toHaveLength(far ? 1 : 0);
  });

  it("are told ten times at most, the widest first", () => {
    const names = Array.from({ length: 14 }, (_, index) => `Bod ${index}`);
    const bids = names.map((Inschrijver) => ({ ...OPEN.Inschrijvingen?.[0], Inschrijver, "KvK-nummer": "" }));
    const rows = names.flatMap((name, index) => [
      score(name, "Plan", "A", 1),
      score(name, "Plan", "B", 3 + index / 10),
    ]);
    const far = assembleOne(book(rows, { Inschrijvingen: bids })).findings.filter(
      ({ code }) => code === "assessorsFarApart",
    );
    expect(far.map(({ params }) => params["highest"])).toEqual([
      4.3, 4.2, 4.1, 4, 3.9, 3.8, 3.7, 3.6, 3.5, 3.4,
    ]);
    expect(far.map(({ params }) => params["others"])).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 4]);
  });
});
