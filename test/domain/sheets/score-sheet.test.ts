import fc from "fast-check";
import type { ExcelSerial } from "../../../src/domain/cell";
import { NOWHERE } from "../../../src/domain/cell";
import { markerText } from "../../../src/domain/sheets/marker";
import { priceColumn } from "../../../src/domain/sheets/score-columns";
import { planScoreSheet } from "../../../src/domain/sheets/score-plan";
import { scoreSheet } from "../../../src/domain/sheets/score-sheet";
import type { ScoreSheetInput } from "../../../src/domain/sheets/score-sheet-input";
import type { DocumentCell, SheetDocument } from "../../../src/domain/sheets/sheet-document";
import { longestWord } from "../../../src/domain/sheets/text-width";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import type { DecisionRule, Method, Tender } from "../../../src/domain/tender/tender";
import { scoreSheetTexts as english } from "../../../src/locale/en/score-sheet";
import { scoreSheetTexts as dutch } from "../../../src/locale/nl/score-sheet";
import { quality } from "../tender/support/tender";
import { FORMULAS, METHODS, RULES, tenderArbitrary } from "./tender-arbitrary";

/** What Excel 2010, LibreOffice 7 and Google Sheets share, and no more than the sheet needs. */
const FUNCTIONS = new Set(
  "AND AVERAGEIF CHOOSE COUNT COUNTIF EXACT IF IFERROR INDEX INT ISERROR ISLOGICAL ISNUMBER ISTEXT LEN LN MATCH MAX MIN NOT OR ROUND ROWS SMALL SUM SUMPRODUCT TRIM".split(
    " ",
  ),
);

const anyTender = fc
  .record({
    method: fc.constantFrom(...METHODS),
    rule: fc.constantFrom(...RULES),
    formula: fc.constantFrom(...FORMULAS),
    sheet: fc.constant("Jan's bron"),
    bids: fc.constant({ minLength: 1, maxLength: 8 }),
  })
  .chain(tenderArbitrary);

function inputOf(tender: Tender, change: Partial<ScoreSheetInput> = {}): ScoreSheetInput {
  const outcome = scoreTender(tender);
  return {
    outcome,
    sentences: outcome.bids.map(({ bid }) => `=1+1 ${bid.bidder}`),
    warnings: [],
    scoredOn: 46_310 as ExcelSerial,
    date1904: false,
    sourceValue: () => 1,
    texts: dutch,
    ...change,
  };
}

function sample(count: number, rule: DecisionRule["kind"] = "marge", method: Method = "punten"): Tender {
  const arbitrary = tenderArbitrary({
    method,
    rule,
    formula: "bandbreedte",
    sheet: "Bron",
    bids: { minLength: count, maxLength: count },
  });
  const [tender] = fc.sample(arbitrary, { numRuns: 1, seed: 7 });
  if (!tender) throw new Error("no tender");
  return tender;
}

const formulas = (document: SheetDocument): string[] =>
  document.cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : []));
const texts = (document: SheetDocument): string[] =>
  document.cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
const cellAt = (document: SheetDocument, row: number, column: number): DocumentCell | undefined =>
  document.cells.find((cell) => cell.row === row && cell.column === column);

describe("scoreSheet", () => {
  test("starts with the marker, the title and the result, and is named after the tender", () => {
    const tender: Tender = {
      ...sample(3),
      key: { tender: "Kantoor/2027", lot: "2" },
      description: "Meubels",
    };
    const document = scoreSheet(inputOf(tender));
    expect(document.name).toBe("Gunning Kantoor-2027 2");
    expect(cellAt(document, 0, 0)?.content).toEqual({ kind: "text", text: markerText("score") });
    expect(cellAt(document, 1, 0)?.content).toEqual({
      kind: "text",
      text: "Gunning Kantoor/2027 · perceel 2",
    });
    expect(cellAt(document, 2, 0)?.content).toEqual({ kind: "text", text: "Meubels" });
    expect(cellAt(document, 3, 0)?.role).toBe("winner");
  });

  test("uses only functions that every reader's program has, in formulas that it can hold", () => {
    fc.assert(
      fc.property(anyTender, (tender) => {
        const unfit = formulas(scoreSheet(inputOf(tender))).filter((formula) => {
          const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
          const used = [...bare.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name = ""]) => name);
          const known = used.every((name) => FUNCTIONS.has(name));
          return !known || /[{}[\]@#]/.test(bare) || formula.length > 8_192 || depth(bare) > 64;
        });
        expect(unfit).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("puts no word of a bidder in a formula, and every such word in a text cell", () => {
    const tender = sample(5);
    const evil = '=HYPERLINK("http://x","y")&';
    const bids = tender.bids.map((bid, index) => ({ ...bid, bidder: `${evil}${index}` }));
    const document = scoreSheet(inputOf({ ...tender, bids }));
    expect(formulas(document).filter((formula) => formula.includes("HYPERLINK"))).toEqual([]);
    expect(texts(document)).toContain(`${evil}0`);
  });

  test("writes every cell once, inside the print area, and merges no range over another", () => {
    fc.assert(
      fc.property(anyTender, (tender) => {
        const { cells, merges, print, columnWidths } = scoreSheet(inputOf(tender, { warnings: ["a", "b"] }));
        const places = cells.map(({ row, column }) => `${row},${column}`);
        expect(new Set(places).size).toBe(places.length);
        const { lastRow, lastColumn } = print?.area ?? { lastRow: -1, lastColumn: -1 };
        expect(cells.filter(({ row, column }) => row > lastRow || column > lastColumn)).toEqual([]);
        expect(columnWidths.length).toBe((print?.area?.lastColumn ?? 0) + 1);
        const merged = merges.flatMap((range) => {
          const all: string[] = [];
          for (let column = range.column; column <= range.lastColumn; column++)
            all.push(`${range.row},${column}`);
          return all;
        });
        expect(new Set(merged).size).toBe(merged.length);
      }),
      { numRuns: 60 },
    );
  });

  test("does not depend on the order of the bids in the user's table", () => {
    fc.assert(
      fc.property(anyTender, (tender) => {
        const document = scoreSheet(inputOf(tender));
        const turned = scoreSheet(inputOf({ ...tender, bids: [...tender.bids].reverse() }));
        expect(formulas(turned)).toEqual(formulas(document));
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ["Dutch", dutch],
    ["English", english],
  ])("has room for the longest word of every %s header", (_, words) => {
    const long = ["Maatschappelijke meerwaarde en duurzaamheid", "Arbeidsmarktparticipatie", "CO2"];
    fc.assert(
      fc.property(anyTender, (given) => {
        const tender: Tender = {
          ...given,
          criteria: given.criteria.map((each, index) => ({ ...each, name: long[index] ?? each.name })),
        };
        const { cells, merges, columnWidths } = scoreSheet(inputOf(tender, { texts: words }));
        const broken = cells.flatMap(({ role, content, row, column }) => {
          if (role !== "columnHeader" || content.kind !== "text") return [];
          const merged = merges.find((range) => range.row === row && range.column === column);
          const room = columnWidths
            .slice(column, (merged?.lastColumn ?? column) + 1)
            .reduce((sum, width) => sum + width, 0);
          // No page has room for a longer word.
          return room >= Math.min(24, longestWord(content.text, true)) ? [] : [content.text];
        });
        expect(broken).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("prints prices of any length in full", () => {
    const tender = sample(2);
    const bids = tender.bids.map((bid) => ({ ...bid, price: 1_234_567_890.12 }));
    const input = inputOf({ ...tender, bids });
    const { columnWidths } = scoreSheet(input);
    expect(columnWidths[priceColumn(tender)]).toBeGreaterThan("1,234,567,890.12".length * 0.85);
  });

  test("starts a page for the points once the decision fills one", () => {
    for (const count of [4, 8, 40, 90]) {
      const input = inputOf(sample(count));
      const { breaks } = scoreSheet(input).print ?? { breaks: [] };
      const layout = planScoreSheet(input);
      // Each break stands above a block or among its bids, never between a heading and its first bid.
      for (const block of [layout.ranking, layout.levels, layout.points, layout.inputs, layout.keys]) {
        expect(breaks.filter((row) => row > block.heading && row <= block.first)).toEqual([]);
      }
      expect(breaks.length).toBeGreaterThan(0);
      expect(breaks.some((row) => row <= layout.points.heading)).toBe(true);
    }
  });

  test("asks for the check to be read back", () => {
    const document = scoreSheet(inputOf(sample(4), { texts: english }));
    const [check] = document.readBack;
    expect(document.readBack).toHaveLength(1);
    expect(check?.expected).toBe("agrees");
    expect(cellAt(document, check?.row ?? -1, check?.column ?? -1)?.content.kind).toBe("formula");
  });

  test("shows the same day in a workbook that counts from 1904", () => {
    const serials = (date1904: boolean): number[] =>
      scoreSheet(inputOf(sample(2), { date1904 })).cells.flatMap(({ content, format }) =>
        content.kind === "number" && format === "dd-mm-yyyy" ? [content.value] : [],
      );
    const usual = serials(false);
    expect(usual).toContain(46_310);
    expect(serials(true)).toEqual(usual.map((serial) => serial - 1462));
  });

  test.each(METHODS)(
    "always tells the method, the order and what happens when a bid drops out: %s",
    (method) => {
      const policies = [
        ["yes", dutch.recalculate.yes],
        ["no", dutch.recalculate.no],
        [null, dutch.recalculate.unknown],
      ] as const;
      for (const [recalculate, word] of policies) {
        const said = texts(scoreSheet(inputOf({ ...sample(3, "gelijk", method), recalculate })));
        expect(said).toEqual(
          expect.arrayContaining([dutch.method[method].name, dutch.order("gelijk"), word]),
        );
        expect(said.includes(dutch.facts.priceFormula)).toBe(method === "punten");
        expect(said.includes(dutch.parameters.clip)).toBe(method === "punten");
      }
    },
  );

  test.each([
    ["punten", "0.00"],
    ["gunnen op waarde", "#,##0.00"],
    ["prijs per kwaliteit", "#,##0.00"],
    ["utility index", "0.00"],
  ] as const)("shows the totals of %s as %s", (method, format) => {
    const input = inputOf({ ...sample(4, "gelijk", method), rounding: 2 });
    const { points } = planScoreSheet(input);
    expect(cellAt(scoreSheet(input), points.first, points.total)?.format).toBe(format);
  });

  test("measures bars of EUR from zero, so that a shorter bar is a lower price", () => {
    const document = scoreSheet(inputOf(sample(6, "gelijk", "gunnen op waarde")));
    const totals = scoreTender(sample(6, "gelijk", "gunnen op waarde")).bids.flatMap(
      ({ total }) => total ?? [],
    );
    const [bar] = document.conditional.filter(({ kind }) => kind === "dataBar");
    expect(bar).toMatchObject({ minimum: Math.min(0, ...totals), maximum: Math.max(...totals) });
  });

  test("gives a used price only where the level takes something off, from amounts that stand on the sheet", () => {
    const without = inputOf(sample(3, "gelijk"));
    expect(planScoreSheet(without).inputs.usedPrice).toBeNull();
    for (const rule of ["korting euro", "korting procent"] as const) {
      const input = inputOf(sample(3, rule));
      const { inputs, ladder } = planScoreSheet(input);
      const document = scoreSheet(input);
      const used = cellAt(document, inputs.first, inputs.usedPrice ?? -1)?.content;
      expect(used?.kind).toBe("formula");
      const { euro, share } = input.outcome.tender.discounts;
      const highest = cellAt(document, (ladder?.first ?? 0) + 5, ladder?.discount ?? -1)?.content;
      expect(highest).toEqual({
        kind: "number",
        value: rule === "korting euro" ? euro.trede3 : share.trede3,
      });
    }
  });

  test("shows a weight of a tree as the product of its two parts", () => {
    const tree = { category: "Aanpak", categoryWeight: 60, sectionWeight: 50 };
    const tender: Tender = { ...sample(2), criteria: [quality("Plan", 30, { tree })] };
    const input = inputOf({ ...tender, bids: tender.bids.map((bid) => ({ ...bid, scores: [8] })) });
    const { inputs } = planScoreSheet(input);
    const document = scoreSheet(input);
    const at = (row: number | null) => cellAt(document, row ?? -1, 2)?.content;
    expect(at(inputs.category)).toEqual({ kind: "text", text: "Aanpak" });
    expect(at(inputs.categoryWeight)).toEqual({ kind: "number", value: 60 });
    expect(at(inputs.sectionWeight)).toEqual({ kind: "number", value: 50 });
    const product = `C${(inputs.categoryWeight ?? 0) + 1}*C${(inputs.sectionWeight ?? 0) + 1}`;
    expect(at(inputs.weight)).toEqual({ kind: "formula", formula: `=ROUND(${product}/100,12)` });
  });

  test("ranks with values above 100 bids and says so", () => {
    const live = scoreSheet(inputOf(sample(100)));
    const values = scoreSheet(inputOf(sample(101)));
    expect(texts(live)).toContain(dutch.method.punten.notes.ranking);
    expect(texts(values)).toContain(dutch.notes.rankingValues);
    expect(formulas(values).filter((formula) => formula.includes("SUMPRODUCT"))).toEqual([]);
  });

  test("compares the source with a number, a text as it was typed, and a blank as what they are", () => {
    const tender = sample(1);
    const source = (value: string | number): string =>
      formulas(scoreSheet(inputOf(tender, { sourceValue: () => value }))).find((formula) =>
        formula.includes("'Bron'!"),
      ) ?? "";
    expect(source(12)).toContain("ISNUMBER('Bron'!$B$2)");
    expect(source("1.234,56")).toContain("'Bron'!$B$2=\"1.234,56\"");
    expect(source(" ")).toContain("LEN(TRIM('Bron'!$B$2))=0");
    expect(source("n.v.t.")).not.toContain("n.v.t.");
  });

  test("splits the comparison with the source when a formula would grow too long", () => {
    const tender = sample(1);
    const [bid] = tender.bids;
    if (!bid) throw new Error("no bid");
    const names = Array.from({ length: 150 }, (_, index) => `Criterium ${index}`);
    const sheet = "Een bladnaam van eenendertig te";
    const wide: Tender = {
      ...tender,
      criteria: names.map((name) => ({
        kind: "quality",
        name,
        weight: 1,
        scaleMin: 0,
        scaleMax: 10,
        scaleZero: 0,
        minimumScore: null,
        value: null,
        tree: null,
        place: NOWHERE,
      })),
      bids: [
        {
          ...bid,
          scores: names.map(() => 5),
          cells: {
            price: NOWHERE,
            scores: names.map((_, index) => ({ ...NOWHERE, sheet, cell: `B${index + 2}` })),
          },
        },
      ],
    };
    const found = formulas(scoreSheet(inputOf(wide)));
    expect(Math.max(...found.map((formula) => formula.length))).toBeLessThanOrEqual(8_192);
    for (let index = 0; index < names.length; index++) {
      expect(found.some((formula) => formula.includes(`'${sheet}'!$B$${index + 2})`))).toBe(true);
    }
  });
});

test.each([
  ["Dutch", dutch],
  ["English", english],
])("%s words that formulas compare differ from each other", (_, words) => {
  expect(words.agrees).not.toBe(words.differs);
  expect(words.changed).not.toBe(words.unchanged);
  expect(new Set(Object.values(words.status)).size).toBe(3);
  expect(new Set(Object.values(words.level)).size).toBe(6);
  expect(new Set(Object.values(words.decidedBy)).size).toBe(5);
});

function depth(formula: string): number {
  let now = 0;
  let most = 0;
  for (const sign of formula) {
    if (sign === "(") most = Math.max(most, ++now);
    if (sign === ")") now--;
  }
  return most;
}
