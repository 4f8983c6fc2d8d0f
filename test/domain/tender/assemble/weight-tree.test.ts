import published from "../../../cases/published.json";
import {
  assembleOne,
  BOOK,
  findingOf,
  tenderOf,
  told,
  withTender,
  type Book,
  type Row,
} from "../support/workbook";

const CASE = "uc_hierarchical_weights";
const golden = published.find(({ name }) => name === CASE);

const NAMES = ["sustainability", "web_accessibility", "maintenance_sla", "support"] as const;

function tree(changes: { readonly [row: number]: Row } = {}, method = "punten"): Book {
  const quality = [0.2, 0.25, 0.3, 0.25].map((Weging, index) => ({
    Criterium: NAMES[index] ?? "",
    Soort: "kwaliteit",
    Categorie: "Kwalitatief",
    "Weging categorie": index === 0 ? 0.75 : "",
    Weging,
  }));
  const price = {
    Criterium: "price_sheet",
    Soort: "prijs",
    Categorie: "Kwantitatief",
    "Weging categorie": 0.25,
    Weging: 1,
  };
  return {
    ...withTender({ Methode: method }),
    Criteria: [...quality, price].map((row, index) => ({ Tender: "Schoonmaak", ...row, ...changes[index] })),
    Inschrijvingen: BOOK.Inschrijvingen.map((bid) => ({
      ...bid,
      ...Object.fromEntries(NAMES.map((name) => [name, 5])),
    })),
  };
}

function weights(book: Book): Record<string, number> {
  return Object.fromEntries(tenderOf(assembleOne(book)).criteria.map(({ name, weight }) => [name, weight]));
}

test(`${CASE} (${golden?.source_url}): category weight x section weight`, () => {
  const expected = golden?.expected as { readonly effective_pct: Record<string, number> } | undefined;
  expect(told(assembleOne(tree()))).toEqual([]);
  expect(weights(tree())).toEqual(expected?.effective_pct);
  expect(tenderOf(assembleOne(tree())).criteria[2]?.tree).toEqual({
    category: "Kwalitatief",
    categoryWeight: 75,
    sectionWeight: 30,
  });
});

test("each part of the tree may be written on 1 or on 100, and the category weight on every row", () => {
  const onHundred = tree({
    0: { Weging: 20, "Weging categorie": 75 },
    1: { Weging: 25, "Weging categorie": 75 },
    2: { Weging: 30, Categorie: "kwalitatief ", "Weging categorie": 75 },
    3: { Weging: 25, "Weging categorie": 75 },
    4: { "Weging categorie": 25 },
  });
  expect(weights(onHundred)).toEqual(weights(tree()));
});

test("a criterion without a category stands beside the categories", () => {
  const book = tree({ 4: { Categorie: "", "Weging categorie": "", Weging: 0.25 } });
  expect(weights(book)).toEqual(weights(tree()));
  expect(tenderOf(assembleOne(book)).criteria[4]?.tree).toBeNull();
});

test("prijs per kwaliteit leaves the price out of the tree", () => {
  const book = tree({ 0: { "Weging categorie": 1 } }, "prijs per kwaliteit");
  expect(weights({ ...book, Tenders: [{ ...book.Tenders?.[0], "PSO-regel": "gelijk" }] })).toEqual({
    sustainability: 20,
    web_accessibility: 25,
    maintenance_sla: 30,
    support: 25,
    price_sheet: 0,
  });
});

test("categories without any weight are only a label", () => {
  const flat = Object.fromEntries(
    [20, 20, 20, 15, 25].map((Weging, index) => [index, { Weging, "Weging categorie": "" }]),
  );
  expect(told(assembleOne(tree(flat)))).toEqual([]);
  expect(tenderOf(assembleOne(tree(flat))).criteria.map(({ tree: made }) => made)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test.each<[string, { readonly [row: number]: Row }, string]>([
  ["sections of one category", { 1: { Weging: 0.2 } }, "error sectionWeightsNot100 Criteria!F2"],
  ["sections on two bases", { 1: { Weging: 25 } }, "error sectionWeightsNot100 Criteria!F2"],
  ["categories together", { 4: { "Weging categorie": 0.3 } }, "error weightsNot100 Criteria!E2"],
  ["categories on two bases", { 4: { "Weging categorie": 25 } }, "error weightsNot100 Criteria!E2"],
  [
    "two weights of one category",
    { 2: { "Weging categorie": 0.7 } },
    "error categoryWeightsDiffer Criteria!E4",
  ],
  [
    "a category without a weight",
    { 4: { "Weging categorie": "" } },
    "error categoryWeightMissing Criteria!E6",
  ],
  ["a weight without a category", { 4: { Categorie: "" } }, "error categoryMissing Criteria!D6"],
  ["a negative category weight", { 4: { "Weging categorie": -0.25 } }, "error weightNegative Criteria!E6"],
  [
    "an unreadable category weight",
    { 4: { "Weging categorie": "veel" } },
    "error numberUnreadable Criteria!E6",
  ],
])("an error with its cell: %s", (_, changes, line) => {
  const assembled = assembleOne(tree(changes));
  expect(assembled.ok).toBe(false);
  expect(told(assembled)).toEqual([line]);
});

test("the sum that is told is that of the level that is wrong", () => {
  expect(findingOf(assembleOne(tree({ 1: { Weging: 0.2 } })), "sectionWeightsNot100").params).toMatchObject({
    category: "Kwalitatief",
    sum: 0.95,
  });
  const top = assembleOne(tree({ 4: { "Weging categorie": 0.3 } }));
  expect(findingOf(top, "weightsNot100").params).toMatchObject({ sum: 1.05, tree: "yes" });
});
