import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { CellValue, ExcelSerial } from "../../../src/domain/cell";
import type { Level } from "../../../src/domain/pso/level";
import { HEAD_ROW } from "../../../src/domain/sheets/score-layout";
import { planScoreSheet } from "../../../src/domain/sheets/score-plan";
import { scoreSheet } from "../../../src/domain/sheets/score-sheet";
import type { ScoreSheetDocument } from "../../../src/domain/sheets/score-sheet-document";
import type { ScoreSheetInput } from "../../../src/domain/sheets/score-sheet-input";
import type { SourceBlock } from "../../../src/domain/sheets/score-sources-input";
import type { DocumentCell, SheetDocument } from "../../../src/domain/sheets/sheet-document";
import type { ScoreSheetTexts } from "../../../src/domain/sheets/score-sheet-texts";
import { figuresOf } from "../../../src/domain/tender/figures";
import type { TenderOutcome } from "../../../src/domain/tender/outcome";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import type { BidLevel, DecisionRule, Method, Tender } from "../../../src/domain/tender/tender";
import { scoreSheetTexts as english } from "../../../src/locale/en/score-sheet";
import { scoreSheetTexts as dutch } from "../../../src/locale/nl/score-sheet";
import { writeDocuments, type CalculatedBook, type SourceSheet } from "../../support/document-workbook";
import { figuresOnly, recalculatedValues } from "../../support/recalculated-values";
import { resultCoverage, resultDifferences } from "./result-differences";
import { differencesOf } from "./score-sheet-differences";
import { FORMULAS, METHODS, RULES, tenderArbitrary, type Wanted } from "./tender-arbitrary";

const SEED = 20261012;

interface Case {
  readonly outcome: TenderOutcome;
  readonly input: ScoreSheetInput;
  readonly sheet: string;
  readonly source: SourceSheet;
}

function makeCase(tender: Tender, texts: ScoreSheetTexts): Case {
  const outcome = scoreTender(tender);
  const input: ScoreSheetInput = {
    outcome,
    sentences: outcome.bids.map(({ bid }) => `=SUM(1,2) ${bid.bidder}`),
    warnings: ["+let op"],
    scoredOn: 46_301 as ExcelSerial,
    date1904: false,
    sourceValue: (place) => sourceValue(tender, place.cell),
    texts,
  };
  return {
    outcome,
    input,
    sheet: scoreSheet(input).name,
    source: {
      name: tender.key.tender,
      rows: [
        ["Inschrijver", "Prijs", ...tender.criteria.map((criterion) => criterion.name)],
        ...tender.bids.map((bid, row) => [row, bid.price, ...bid.scores]),
      ],
    },
  };
}

/** What the test's source sheet has in a cell; "" where it is blank. */
function sourceValue(tender: Tender, cell: string | null): CellValue {
  const bid = tender.bids[Number(cell?.slice(1)) - 2];
  const column = (cell?.charCodeAt(0) ?? 0) - "B".charCodeAt(0);
  const value = column === 0 ? bid?.price : bid?.scores[column - 1];
  return value ?? "";
}

/** A total one cent under the end of a very wide band: its share of a width differs from 1 in the tenth decimal only. */
function wideBands(sheet: string): Tender {
  const level = (counted: Level): BidLevel => ({
    stated: counted,
    counted,
    counts: counted !== "none",
    reason: null,
    pso30plus: false,
    equivalent: false,
  });
  const [model] = fc.sample(
    tenderArbitrary({
      method: "gunnen op waarde",
      rule: "banden",
      formula: "laagste/prijs",
      sheet,
      bids: { minLength: 4, maxLength: 4 },
    }),
    { numRuns: 1, seed: SEED },
  );
  if (!model) throw new Error("no tender");
  const prices = [24_999_999.99, 25_000_000, 49_999_999.99, 50_000_000];
  const levels: readonly Level[] = ["none", "trede3", "trede2", "trede3"];
  return {
    ...model,
    rule: { kind: "banden", width: 25_000_000 },
    rounding: 2,
    ceilingPrice: null,
    contracts: 1,
    criteria: model.criteria.map((criterion) => {
      if (criterion.kind === "price") return criterion;
      return criterion.kind === "pso"
        ? { ...criterion, value: 0 }
        : { ...criterion, value: 0, minimumScore: null };
    }),
    bids: model.bids.map((each, row) => ({
      ...each,
      status: "valid",
      scores: model.criteria.map((criterion) => (criterion.kind === "quality" ? criterion.scaleMax : null)),
      price: prices[row] ?? 0,
      level: level(levels[row] ?? "none"),
    })),
  };
}

/** Every method with every rule and price formula, several times, and tenders too large to check by eye. */
function makeCases(): Case[] {
  const cases: Case[] = [];
  const add = (wanted: Wanted): void => {
    const [tender] = fc.sample(tenderArbitrary(wanted), { numRuns: 1, seed: SEED + cases.length });
    if (!tender) throw new Error("no tender");
    cases.push(makeCase(tender, cases.length % 2 === 0 ? dutch : english));
  };
  for (const method of METHODS) {
    for (const rule of RULES) {
      const formulas = method === "punten" ? FORMULAS : FORMULAS.slice(0, 1);
      for (const formula of formulas) {
        for (let nr = 0; nr < PER_COMBINATION[method]; nr++)
          add({
            method,
            rule,
            formula,
            sheet: `Jan's ${cases.length}`,
            bids: { minLength: 1, maxLength: 12 },
          });
      }
    }
    for (const [rule, count] of LARGE[method]) {
      const sheet = `Groot ${cases.length}`;
      add({ method, rule, formula: "laagste/prijs", sheet, bids: { minLength: count, maxLength: count } });
    }
  }
  cases.push(makeCase(wideBands(`Breed ${cases.length}`), dutch));
  return cases;
}

const PER_COMBINATION: Readonly<Record<Method, number>> = {
  punten: 5,
  "gunnen op waarde": 8,
  "prijs per kwaliteit": 8,
  "utility index": 8,
};

/** 100 is the most that are ranked live, 101 the least that are not. */
const LARGE: Readonly<Record<Method, readonly (readonly [DecisionRule["kind"], number])[]>> = {
  punten: [
    ["marge", 100],
    ["banden", 50],
    ["eerst", 50],
    ["marge", 101],
  ],
  "gunnen op waarde": [
    ["marge", 60],
    ["banden", 50],
    ["korting euro", 101],
  ],
  "prijs per kwaliteit": [["marge", 50]],
  "utility index": [
    ["banden", 50],
    ["marge", 101],
  ],
};

/** A tender of two bids whose table was changed, or whose sheet went, after it was scored. */
function staleCase(sheet: string): Case {
  const bids = { minLength: 2, maxLength: 2 };
  const arbitrary = tenderArbitrary({ method: "punten", rule: "marge", formula: "bandbreedte", sheet, bids });
  const [tender] = fc.sample(arbitrary, { numRuns: 1, seed: SEED });
  if (!tender) throw new Error("no tender");
  const made = makeCase({ ...tender, bids: tender.bids.map((bid) => ({ ...bid, price: 100_000 })) }, dutch);
  return { ...made, input: { ...made.input, controlSheet: CONTROL, sources: sourcesOn(sheet) } };
}

const CONTROL = "Controle";
const NUMBER = "1A2B-3C4D-5E6F-7A8B";
/** On the sheet of the bids, right of the scores: a text, a number, a day, a blank, a logical value and an error as text. */
const SETTINGS = ["Jan's =1+1", 12.5, 46_301, null, true, "#N/A"] as const;
const SETTINGS_COLUMN = 20;

function sourcesOn(sheet: string): readonly SourceBlock[] {
  const columns = SETTINGS.map((_, index) => ({
    header: `Kolom ${index}`,
    column: SETTINGS_COLUMN + index,
    isDay: index === 2,
  }));
  const rows = [{ row: 0, values: SETTINGS.map((value) => value ?? "") }];
  return (["tenders", "suppliers"] as const).map((role) => ({ role, sheet, columns, rows }));
}

/** The source sheet with the settings in its first row. */
function withSettings({ name, rows }: SourceSheet, settings: readonly (CellValue | null)[]): SourceSheet {
  return {
    name,
    rows: rows.map((row, index) => {
      if (index > 0) return row;
      const padding = Array.from({ length: SETTINGS_COLUMN - row.length }, () => null);
      return [...row, ...padding, ...settings];
    }),
  };
}

/** The document as it is saved: with its control number in the cell that is reserved for it. */
function numbered(document: ScoreSheetDocument): SheetDocument {
  const { row, column } = document.controlCell;
  const cells = document.cells.map((cell): DocumentCell =>
    cell.row === row && cell.column === column ? { ...cell, content: { kind: "text", text: NUMBER } } : cell,
  );
  return { ...document, cells };
}

describe("a score sheet that LibreOffice recalculates", () => {
  const folder = mkdtempSync(join(tmpdir(), "score-sheet-"));
  const cases = makeCases();
  const changed = staleCase("Gewijzigd");
  const lost = staleCase("Weg");
  const gone = { ...lost, input: { ...lost.input, controlSheet: "Ook weg" } };
  const kept = staleCase("Zoals het was");
  const replaced = Array.from({ length: 6 }, () => null);
  // The second bid's price, one cent up.
  const newRows = changed.source.rows.map((row, index) =>
    index === 2 ? row.map((value, column) => (column === 1 ? 100_000.01 : value)) : row,
  );
  let book: CalculatedBook = {};

  beforeAll(async () => {
    const halves = [0, 1].map((half) => cases.filter((_, index) => index % 2 === half));
    const books = halves.map((half, index) => {
      const path = join(folder, `scores-${index}.xlsx`);
      const stale = index === 0 ? [changed, gone, kept] : [];
      const text = (value: CellValue | null) => (value === "#N/A" ? "=NA()" : value);
      const sources = [
        withSettings({ ...changed.source, rows: newRows }, ["Jan's =1+2", 12.6, 46_302, "x", false, "nee"]),
        withSettings(kept.source, SETTINGS.map(text)),
        // The number of another score, and in the first book that of these, was replaced.
        {
          name: CONTROL,
          rows: [
            [...replaced, "FFFF-0000-0000-0000"],
            [...replaced, index === 0 ? NUMBER : ""],
          ],
        },
      ];
      writeDocuments(
        path,
        [...half, ...stale].map(({ input }) => figuresOnly(numbered(scoreSheet(input)))),
        [...half.map(({ source }) => source), ...(index === 0 ? sources : [])],
      );
      return path;
    });
    const calculated = await Promise.all(books.map((path) => recalculatedValues([path])));
    book = Object.assign({}, ...calculated.flat()) as CalculatedBook;
  }, 400_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("says the same as the engine in every point, total, rank, place and check", () => {
    const differences = cases.flatMap((each) =>
      differencesOf(each.input, each.sheet, book[each.sheet] ?? []),
    );
    // The first ones tell enough.
    expect(differences.slice(0, 40)).toEqual([]);
  });

  test("gives in every cell what the record behind the control number says", () => {
    const documents = cases.map(({ input }) => scoreSheet(input));
    const differences = documents.flatMap((each) => resultDifferences(each, book[each.name] ?? []));
    expect(differences.slice(0, 20)).toEqual([]);
    for (const document of documents) expect(resultCoverage(document)).toBeGreaterThan(0.4);
  });

  test("says which bids changed since, and that all did when their sheet is gone", () => {
    const words = (stale: Case): (CellValue | null | undefined)[] => {
      const layout = planScoreSheet(stale.input);
      const grid = book[stale.sheet] ?? [];
      const [source = 0] = layout.inputs.sources;
      return [
        grid[layout.head.source]?.[layout.head.valueColumn],
        ...stale.outcome.bids.map((_, index) => grid[layout.inputs.first + index]?.[source]),
      ];
    };
    expect(words(changed).slice().sort()).toEqual(["gewijzigd", "gewijzigd", "ongewijzigd"]);
    expect(words(changed)[0]).toBe("gewijzigd");
    expect(words(gone)).toEqual(["bron ontbreekt", "bron ontbreekt", "bron ontbreekt"]);
    expect(words(kept)).toEqual(["ongewijzigd", "ongewijzigd", "ongewijzigd"]);
  });

  test("says of every other input whether it changed since", () => {
    const words = (stale: Case): string[] => {
      const grid = book[stale.sheet] ?? [];
      const top = grid.findIndex((line) => line[0] === dutch.blocks.sources.heading);
      const end = grid.findIndex((line) => line[0] === dutch.headings.workings);
      return grid
        .slice(top, end)
        .flatMap((line) => line.filter((value) => String(value).match(/gewijzigd$|^bron/)).map(String));
    };
    // Five settings with something in them, the blank ones together, and all of them in one row of the other table.
    expect(words(kept)).toEqual(Array.from({ length: 7 }, () => "ongewijzigd"));
    expect(words(changed)).toEqual(Array.from({ length: 7 }, () => "gewijzigd"));
    expect(words(gone)).toEqual(Array.from({ length: 7 }, () => "bron ontbreekt"));
  });

  test("says whether it is still the score in force", () => {
    const { head } = planScoreSheet(kept.input);
    const grid = book[kept.sheet] ?? [];
    expect(grid[head.status ?? 0]?.[head.valueColumn]).toBe("vervangen");
    expect(book[gone.sheet]?.[head.status ?? 0]?.[head.valueColumn]).toBe("onbekend");
    expect(book[gone.sheet]?.[HEAD_ROW.replaced]?.[0] ?? null).toBeNull();
    expect(grid[HEAD_ROW.replaced]?.[0]).toBe(dutch.control.see(CONTROL));
    expect(grid[head.control]?.[head.valueColumn - 1]).toBe(NUMBER);
  });

  test("covers what can go differently", () => {
    const outcomes = cases.map(({ outcome }) => outcome);
    expect(outcomes.length).toBeGreaterThan(400);
    const bids = outcomes.flatMap((outcome) => outcome.bids);
    const decided = new Set(outcomes.flatMap(({ ranking }) => ranking.map((step) => step.decidedBy)));
    expect([...decided].sort()).toEqual(["lot", "only", "pso", "quality", "score"]);
    for (const method of METHODS) {
      const own = outcomes.filter(({ tender }) => tender.method === method);
      const ways = new Set(own.flatMap(({ ranking }) => ranking.map((step) => step.decidedBy)));
      expect([...ways]).toEqual(expect.arrayContaining(["lot", "only", "pso", "score"]));
      expect(new Set(own.map(({ tender }) => tender.rule.kind)).size).toBe(RULES.length);
      const withoutScores = own.some(
        ({ tender, bids }) =>
          tender.recalculate === "no" &&
          bids.some(({ bid }) => bid.status === "lapsed" && bid.scores.includes(null)),
      );
      expect(withoutScores).toBe(true);
      const lapsedLeads = own.filter(({ tender }) => {
        const { anchors, worth, prices } = figuresOf(tender);
        return anchors.bestWorth > Math.max(...worth) && anchors.lowest < Math.min(...prices);
      });
      expect(lapsedLeads.length).toBeGreaterThan(0);
    }
    expect(new Set(bids.map((bid) => bid.excluded?.kind)).size).toBe(6);
    expect(bids.some((bid) => (bid.total ?? 0) < 0)).toBe(true);
    expect(bids.some(({ bid, usedPrice }) => usedPrice !== null && usedPrice !== bid.price)).toBe(true);
    expect(outcomes.some(({ ranking }) => ranking.length === 0)).toBe(true);
    expect(outcomes.some(({ winners, tender }) => winners.length > tender.contracts)).toBe(true);
    const criteria = outcomes.flatMap(({ tender }) => tender.criteria);
    expect(criteria.some(({ tree }) => tree !== null)).toBe(true);
    expect(criteria.some((each) => each.kind === "quality" && each.scaleZero > each.scaleMin)).toBe(true);
    expect(criteria.some(({ kind }) => kind === "pso")).toBe(true);
    expect(outcomes.some(({ tender }) => tender.clip)).toBe(true);
  });
});
