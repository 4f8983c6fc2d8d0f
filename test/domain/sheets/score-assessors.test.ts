import { planScoreSheet } from "../../../src/domain/sheets/score-plan";
import { scoreSheet } from "../../../src/domain/sheets/score-sheet";
import { scoreSheetTexts as dutch } from "../../../src/locale/nl/score-sheet";
import { bid, price, quality, tender } from "../tender/support/tender";
import { assessed, assessedTender, blocksInput, blockUnder } from "./score-blocks-input";

const words = dutch.blocks.assessors;

describe("the assessors on a score sheet", () => {
  const input = blocksInput();
  const document = scoreSheet(input);

  test("stand beside each other with what each gave; a missing score stays empty and is marked", () => {
    const [, header, first, , , , last] = blockUnder(input, words.heading);
    expect(header?.slice(3, 6)).toEqual(["Ada", "Ben", "Cem"]);
    expect(first?.slice(0, 6)).toEqual([1, "Alfa Groen", "Plan", 7, 8, 9]);
    expect(last?.slice(1, 5)).toEqual(["Gamma", "Plan", 5, 6]);
    const top = planScoreSheet(input).extras[0]?.top ?? 0;
    const empty = document.cells.find(({ row, column }) => row === top + 7 && column === 5);
    expect(empty).toMatchObject({ content: { kind: "blank" }, role: "warning" });
  });

  test("have their spread as formulas, and the score that counts by the rule of the criterion", () => {
    const [, , alfa, , , epsilon] = blockUnder(input, words.spread.heading);
    const formula = (name: string): unknown => expect.stringContaining(`${name}($D`);
    expect(alfa?.slice(3, 9)).toEqual(["COUNT", "MIN", "MAX", "AVERAGE", "MEDIAN", "STDEV"].map(formula));
    expect(alfa?.at(-1)).toBe(words.aggregation.mean);
    expect(epsilon?.at(-1)).toBe(words.aggregation.consensus);
  });

  test("keep the reason of a consensus as text, whatever was typed", () => {
    const [, , line] = blockUnder(input, words.consensus.heading);
    expect(line?.slice(0, 4)).toEqual([4, "Epsilon", "Plan", 8]);
    const reason = document.cells.find(
      ({ content }) => content.kind === "text" && content.text.startsWith("=Na overleg"),
    );
    expect(reason?.wrap).toBe(true);
  });

  test("give the inputs their score: a formula for each assessed one, a number for any other", () => {
    const mixed = assessedTender();
    const bids = mixed.bids.map((each, index) => (index === 0 ? { ...each, assessed: [] } : each));
    const plain = blocksInput({ ...mixed, bids });
    const [, ...lines] = blockUnder(plain, dutch.headings.inputs);
    const scoreOf = (name: string): unknown => lines.find((line) => line[1] === name)?.[3];
    expect(scoreOf("Alfa Groen")).toBe(8);
    expect(scoreOf("Gamma")).toMatch(/^=\$K\d+$/);
  });

  test("never turn a name or a reason into a formula, and use functions that every program has", () => {
    const evil = '=HYPERLINK("http://x","y")';
    const given = assessedTender();
    const bids = given.bids.map((each) => ({
      ...each,
      assessed: each.assessed.map((one) =>
        one === null
          ? null
          : {
              ...one,
              scores: one.scores.map((score) => ({ ...score, assessor: `${evil} ${score.assessor}` })),
            },
      ),
    }));
    const { cells } = scoreSheet(blocksInput({ ...given, bids }));
    const formulas = cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : []));
    expect(formulas.filter((formula) => formula.includes("HYPERLINK"))).toEqual([]);
    expect(
      cells.filter(({ content }) => content.kind === "text" && content.text === `${evil} Ada`),
    ).toHaveLength(1);
    const names = formulas.flatMap((formula) =>
      [...formula.matchAll(/([A-Z]+)\(\$D\d+:/g)].map(([, name]) => name),
    );
    expect([...new Set(names)].sort()).toEqual(["AVERAGE", "COUNT", "MAX", "MEDIAN", "MIN", "STDEV", "SUM"]);
  });

  test("do not widen the page: many of them go on in a next part", () => {
    const names = Array.from({ length: 19 }, (_, nr) => `Beoordelaar ${String(nr + 10)}`);
    const given = Object.fromEntries(names.map((name, nr) => [name, nr % 10]));
    const many = tender({
      criteria: [price(60), quality("Plan", 40, { scaleMax: 10 })],
      bids: [
        bid("A", 120, { Plan: 4 }, { assessed: [null, assessed(2, given)] }),
        bid("B", 130, { Plan: 4 }, { assessed: [null, assessed(3, given)] }),
      ],
    });
    const wide = blocksInput(many);
    expect(planScoreSheet(wide).lastColumn).toBe(11);
    const shown = scoreSheet(wide).cells.flatMap(({ role, content }) =>
      role === "columnHeader" && content.kind === "text" && names.includes(content.text)
        ? [content.text]
        : [],
    );
    expect(shown).toEqual(names);
    const [, , line] = blockUnder(wide, words.spread.heading);
    expect(String(line?.[3])).toMatch(/^=COUNT\(\$D\d+:\$K\d+,\$D\d+:\$K\d+,\$D\d+:\$F\d+\)$/);
  });
});
