import { mkdtempSync, rmSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { CellValue, ExcelSerial } from "../../../src/domain/cell";
import { levelRank } from "../../../src/domain/pso/level";
import { planScoreSheet, RANKING } from "../../../src/domain/sheets/score-layout";
import { scoreSheet } from "../../../src/domain/sheets/score-sheet";
import type { ScoreSheetInput } from "../../../src/domain/sheets/score-sheet-input";
import type { ScoreSheetTexts } from "../../../src/domain/sheets/score-sheet-texts";
import type { TenderOutcome } from "../../../src/domain/tender/outcome";
import { scoreTender } from "../../../src/domain/tender/score-tender";
import type { Tender } from "../../../src/domain/tender/tender";
import { scoreSheetTexts as english } from "../../../src/locale/en/score-sheet";
import { scoreSheetTexts as dutch } from "../../../src/locale/nl/score-sheet";
import {
  readValues,
  writeDocuments,
  type CalculatedBook,
  type SourceSheet,
} from "../../support/document-workbook";
import { decisionRules, priceFormulas, tenderArbitrary } from "./tender-arbitrary";

const SEED = 20261012;
const PER_COMBINATION = 9;
const TOLERANCE = 1e-9;

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
        ...tender.bids.map((bid, row) => [
          row,
          bid.price,
          ...tender.criteria.map((criterion) => bid.scores.get(criterion.name) ?? null),
        ]),
      ],
    },
  };
}

/** What the test's source sheet has in a cell; "" where it is blank. */
function sourceValue(tender: Tender, cell: string | null): CellValue {
  const bid = tender.bids[Number(cell?.slice(1)) - 2];
  return cell?.startsWith("B") === true && bid?.price === null ? "" : 1;
}

/** Every rule with every price formula, several times, and one tender too large to check by eye. */
function makeCases(): Case[] {
  const cases: Case[] = [];
  decisionRules.forEach((rule, ruleIndex) =>
    priceFormulas.forEach((formula, formulaIndex) => {
      for (let nr = 0; nr < PER_COMBINATION; nr++) {
        const sheet = `Jan's ${ruleIndex}${formulaIndex} ${nr}`;
        const arbitrary = tenderArbitrary(rule, formula, sheet, { minLength: 1, maxLength: 12 });
        const [tender] = fc.sample(arbitrary, { numRuns: 1, seed: SEED + cases.length });
        if (tender) cases.push(makeCase(tender, nr % 2 === 0 ? dutch : english));
      }
    }),
  );
  decisionRules.forEach((rule, index) => {
    const formula = priceFormulas[index % 3];
    if (!formula) return;
    const arbitrary = tenderArbitrary(
      rule,
      formula,
      `Groot ${index}`,
      index === 0 ? { minLength: 100, maxLength: 100 } : { minLength: 60, maxLength: 60 },
    );
    const [tender] = fc.sample(arbitrary, { numRuns: 1, seed: SEED + index });
    if (tender) cases.push(makeCase(tender, dutch));
  });
  const [marge] = decisionRules;
  const [lowest] = priceFormulas;
  if (marge && lowest) {
    const arbitrary = tenderArbitrary(marge, lowest, "Meer dan live", { minLength: 120, maxLength: 120 });
    const [tender] = fc.sample(arbitrary, { numRuns: 1, seed: SEED });
    if (tender) cases.push(makeCase(tender, dutch));
  }
  return cases;
}

/** A tender of two bids whose table was changed, or whose sheet went, after it was scored. */
function staleCase(sheet: string): Case {
  const [marge] = decisionRules;
  const [, , band] = priceFormulas;
  if (!marge || !band) throw new Error("no rule");
  const arbitrary = tenderArbitrary(marge, band, sheet, { minLength: 2, maxLength: 2 });
  const [tender] = fc.sample(arbitrary, { numRuns: 1, seed: SEED });
  if (!tender) throw new Error("no tender");
  return makeCase({ ...tender, bids: tender.bids.map((bid) => ({ ...bid, price: 100_000 })) }, dutch);
}

describe("a score sheet that LibreOffice recalculates", () => {
  const folder = mkdtempSync(join(tmpdir(), "score-sheet-"));
  const cases = makeCases();
  const changed = staleCase("Gewijzigd");
  const gone = staleCase("Weg");
  // The second bid's price, one cent up.
  const newRows = changed.source.rows.map((row, index) =>
    index === 2 ? row.map((value, column) => (column === 1 ? 100_000.01 : value)) : row,
  );
  let book: CalculatedBook = {};

  beforeAll(() => {
    const path = join(folder, "scores.xlsx");
    writeDocuments(
      path,
      [...cases, changed, gone].map(({ input }) => scoreSheet(input)),
      [...cases.map(({ source }) => source), { ...changed.source, rows: newRows }],
    );
    const out = join(folder, "out");
    execFileSync("soffice", [
      `-env:UserInstallation=file://${join(folder, "profile")}`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      out,
      path,
    ]);
    book = readValues(join(out, "scores.xlsx"));
  }, 400_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("says the same as the engine in every point, total, rank, place and check", () => {
    const differences = cases.flatMap((each) => differencesOf(each, book[each.sheet] ?? []));
    expect(differences).toEqual([]);
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
    expect(words(gone)).toEqual(["gewijzigd", "gewijzigd", "gewijzigd"]);
  });

  test("covers what can go differently", () => {
    const decided = new Set(cases.flatMap(({ outcome }) => outcome.ranking.map((step) => step.decidedBy)));
    expect([...decided].sort()).toEqual(["lot", "only", "pso", "quality", "score"]);
    const excluded = new Set(cases.flatMap(({ outcome }) => outcome.bids.map((bid) => bid.excluded?.kind)));
    expect(excluded.size).toBe(6);
    expect(cases.some(({ outcome }) => outcome.bids.some((bid) => (bid.total ?? 0) < 0))).toBe(true);
    expect(cases.some(({ outcome }) => outcome.ranking.length === 0)).toBe(true);
  });
});

type Grid = CalculatedBook[string];

function differencesOf({ input, sheet }: Case, grid: Grid): string[] {
  const { outcome, texts } = input;
  const inName = [...outcome.bids].sort((a, b) => (a.bid.bidder < b.bid.bidder ? -1 : 1));
  const layout = planScoreSheet(input);
  const found: string[] = [];
  const at = (row: number, column: number): CellValue => grid[row]?.[column] ?? "";
  const compare = (what: string, actual: CellValue, expected: CellValue): void => {
    const same =
      typeof expected === "number"
        ? typeof actual === "number" &&
          Math.abs(actual - expected) <= TOLERANCE * Math.max(1, Math.abs(expected))
        : actual === expected;
    if (!same) found.push(`${sheet} ${outcome.tender.rule.kind}: ${what} is ${actual}, not ${expected}`);
  };
  inName.forEach((scored, index) => {
    const row = layout.points.first + index;
    outcome.tender.criteria.forEach((criterion, position) =>
      compare(
        `points ${index} ${criterion.name}`,
        at(row, 2 + position),
        scored.points.get(criterion.name) ?? "",
      ),
    );
    compare(`total ${index}`, at(row, layout.points.total), scored.total ?? "");
    compare(`quality ${index}`, at(row, layout.points.quality), scored.quality ?? "");
    compare(`rank ${index}`, at(row, layout.points.rank), scored.rank ?? "");
    compare(`check ${index}`, at(layout.keys.first + index, layout.keys.check), texts.agrees);
    for (const column of layout.inputs.sources) {
      compare(`source ${index}`, at(layout.inputs.first + index, column), texts.unchanged);
    }
  });
  outcome.ranking.forEach((step, index) => {
    const row = layout.ranking.first + index;
    const place = (what: string, column: number, expected: CellValue): void =>
      compare(`place ${index + 1} ${what}`, at(row, column), expected);
    place("rank", RANKING.rank, step.rank);
    place("bidder", RANKING.bidder, step.chosen.bid.bidder);
    place("total", RANKING.total, step.chosen.total ?? "");
    place("level", RANKING.level, texts.level[step.chosen.bid.level.counted]);
    place("level rank", RANKING.levelRank, levelRank(step.chosen.bid.level.counted));
    place("best", RANKING.best, step.leader.total ?? "");
    place("lower bound", RANKING.lowerBound, step.lowerBound);
    place("equivalent", RANKING.equivalent, step.equivalent);
    place("decided by", RANKING.decidedBy, texts.decidedBy[step.decidedBy]);
    place("leader", RANKING.leader, step.leader.bid.bidder);
  });
  compare("check", at(layout.head.check, layout.head.valueColumn), texts.agrees);
  compare("source", at(layout.head.source, layout.head.valueColumn), texts.unchanged);
  return found;
}
