import type { FindingParams } from "../../src/domain/finding";
import { DEFAULT_POLICY } from "../../src/domain/tables/read-policy";
import { TENDER_FINDING_CODES, type TenderFindingCode } from "../../src/domain/tender/tender-finding-codes";
import { tenderFindings as english } from "../../src/locale/en/tender-findings";
import { tenderFindings as dutch } from "../../src/locale/nl/tender-findings";
import {
  assemble,
  BOOK,
  day,
  supplier,
  withCriteria,
  withFirstBid,
  withTender,
  type Book,
} from "../domain/tender/support/workbook";
import { ASSESSOR_BOOKS } from "../domain/tender/support/assessor-books";
import { LOCK_FINDINGS } from "../domain/tender/support/lock-findings";
import { standings } from "../domain/tender/support/tender";
import { scoreTender } from "../../src/domain/tender/score-tender";

const plan = { Criterium: "Plan", Soort: "kwaliteit", Weging: 60 };
const money = { Criterium: "Prijs", Soort: "prijs", Weging: 40 };
const pso = { Criterium: "PSO", Soort: "PSO", Weging: 40 };
const withLadder = (...ladder: Record<string, string | number>[]): Book => ({
  ...withCriteria(plan, pso),
  "PSO-ladder": ladder,
});
const LADDER = [{ Niveau: "Trede 1", Waarde: 1, "Korting EUR": 100 }];
const underMethod = (Methode: string, ...criteria: Record<string, string | number>[]): Book => ({
  ...withCriteria(...criteria),
  Tenders: [{ ...BOOK.Tenders[0], Methode, "PSO-regel": "korting euro", "PSO-parameter": "" }],
});
const blankRule = { "PSO-regel": "", "PSO-parameter": "" };

/** Workbooks that between them bring up every finding, so that each sentence is made from its real parameters. */
const BOOKS: readonly Book[] = [
  BOOK,
  ...ASSESSOR_BOOKS,
  { ...BOOK, Tenders: [...BOOK.Tenders, { ...BOOK.Tenders[0], Tender: "Catering" }, ...BOOK.Tenders] },
  withTender({ Prijsformule: "", ...blankRule }),
  withTender({ ...blankRule, Procedure: "" }),
  withTender({ ...blankRule, Procedure: "onder drempel" }),
  withTender({ ...blankRule, Procedure: "Europees", Prijsformule: "laag-hoog" }),
  withTender({
    Procedure: "Europees",
    "Regel vastgesteld op": day("2026-03-02"),
    Sluitingsdatum: day("2026-03-01"),
  }),
  withTender({ Procedure: "Europees" }),
  withTender({
    Procedure: "geheim",
    Methode: "loterij",
    Prijsformule: "iets",
    "PSO-regel": "hoogste",
    Peildatum: "ooit",
  }),
  withTender({ Methode: "utility index", Prijsformule: "log 2", "PSO-regel": "korting euro" }),
  withTender({ Methode: "utility index", Procedure: "onder drempel", "PSO-regel": "eerst", Raming: 0 }),
  ...["laagste/prijs", "laag-hoog", "afwijking", "log 2", "log", "log 1"].map((Prijsformule) =>
    withTender({ Prijsformule, Procedure: "Europees", "PSO-regel": "marge 5" }),
  ),
  ...["gunnen op waarde", "prijs per kwaliteit"].flatMap((Methode) => [
    withTender({ Methode, ...blankRule }),
    withTender({ Methode, "PSO-parameter": "" }),
    withTender({ Methode, "PSO-parameter": "veel" }),
    withTender({ Methode, "PSO-parameter": -1 }),
    withTender({ Methode, "PSO-regel": "banden", "PSO-parameter": 0 }),
  ]),
  withTender({ Procedure: "Europees", "PSO-regel": "minimum Trede 1", "PSO-parameter": "" }),
  withTender({ Procedure: "voorbehouden", "PSO-regel": "gelijk", "PSO-parameter": 5 }),
  withTender({ "PSO-regel": "banden", "PSO-parameter": -1 }),
  underMethod("gunnen op waarde", { ...plan, Waarde: -1 }, { ...pso, Waarde: "" }),
  underMethod("gunnen op waarde", { ...plan, Waarde: 1 }, { ...pso, Waarde: 5000 }),
  { ...underMethod("gunnen op waarde", { ...plan, Waarde: 1 }, { ...pso, Waarde: 5 }), "PSO-ladder": LADDER },
  underMethod("prijs per kwaliteit", plan, { ...money, Weging: 10 }),
  underMethod("utility index", { ...plan, Weging: 100 }),
  withCriteria({ ...plan, "Schaal min": -5 }, { ...money, Nulpunt: 1 }),
  withCriteria({ ...plan, Nulpunt: 99 }, money),
  withCriteria(
    { ...plan, Categorie: "A", "Weging categorie": 60, Weging: 90 },
    { ...plan, Criterium: "Team", Categorie: "B", "Weging categorie": 1 },
    { ...plan, Criterium: "Rest", Categorie: "B", "Weging categorie": 2 },
    { ...plan, Criterium: "Meer", Categorie: "C", "Weging categorie": "" },
    { ...money, Categorie: "", "Weging categorie": 40 },
  ),
  withCriteria({ ...plan, Categorie: "A", "Weging categorie": 60, Weging: 100 }, { ...money, Weging: 30 }),
  ...["korting euro", "korting procent"].flatMap((rule) => [
    withTender({ "PSO-regel": rule, "PSO-parameter": 5 }),
    ...[
      [-1, 0.05, ""],
      [200000, 0.05, 0.02],
      [0.05, 0.1, 0.02],
      ["", "", ""],
    ].map((amounts) => ({
      ...withTender({ "PSO-regel": rule, "PSO-parameter": "" }),
      "PSO-ladder": amounts.map((amount, index) => ({
        Niveau: `Trede ${index + 1}`,
        Waarde: 1,
        "Korting EUR": amount,
        "Korting %": amount,
      })),
    })),
  ]),
  {
    ...withTender({ "PSO-regel": "korting euro", "PSO-parameter": "" }),
    "PSO-ladder": [{ Niveau: "Trede 1", "Korting EUR": 200000 }],
  },
  {
    ...withTender({ "PSO-regel": "korting euro", "PSO-parameter": "" }),
    "PSO-ladder": [{ Niveau: "Trede 1", "Korting EUR": 120000 }],
  },
  ...[
    { Methode: "prijs per kwaliteit", Weging: 100 },
    { Methode: "utility index", Weging: 60 },
  ].map(({ Methode, Weging }) => ({
    ...withFirstBid({ Plan: 0 }),
    Tenders: [{ ...BOOK.Tenders[0], Methode, "PSO-regel": "gelijk" }],
    Criteria: [
      { ...BOOK.Criteria[0], Weging },
      { ...BOOK.Criteria[1], Weging: 40 },
    ],
  })),
  withTender({ Prijsformule: "bandbreedte 5..1", "PSO-parameter": -1, Afronding: 9, "Aantal opdrachten": 0 }),
  withTender({ "PSO-regel": "banden", "PSO-parameter": 0 }),
  withTender({ "PSO-regel": "minimum", "PSO-parameter": "geen" }),
  withTender({ "PSO-regel": "minimum", "PSO-parameter": "" }),
  withTender({ "PSO-regel": "minimum", "PSO-parameter": "veel" }),
  withTender({ "PSO-parameter": "veel" }),
  withTender({ "PSO-regel": "", "PSO-parameter": 3 }),
  withTender({ Sluitingsdatum: "" }),
  withTender({ Peildatum: "gunning" }),
  withTender({ Peildatum: "looptijd" }),
  withTender({ "PSO-regel": "gewogen", "PSO-parameter": "" }),
  withCriteria({ ...plan, Tender: "Anders" }),
  withCriteria(plan, money, { ...money, Weging: 0, Criterium: "Uur" }),
  withCriteria({ ...plan, Weging: 100 }, { ...plan, Weging: 0 }),
  withCriteria(plan, { ...money, Weging: 30 }),
  withCriteria(plan, { ...money, Weging: -1 }, { ...money, Criterium: "", Soort: "", Weging: "" }),
  withCriteria({ ...plan, Soort: "sfeer", Criterium: "x" }, { ...plan, "Schaal max": 0 }),
  withCriteria({ ...plan, Minimumscore: 11 }, { ...plan, Criterium: "Team" }),
  withCriteria(plan, pso),
  withLadder(
    { Niveau: "Trede 1", Waarde: 2 },
    { Niveau: "Trede 2", Waarde: "" },
    { Niveau: "Trede 1", Waarde: 0.5 },
  ),
  withLadder({ Niveau: "Trede 1", Waarde: 0.8 }, { Niveau: "Trede 2", Waarde: 0.5 }),
  withFirstBid({ Inschrijver: "", Inschrijfprijs: "", Plan: "", Geldig: "wellicht", "KvK-nummer": "1" }),
  withFirstBid({ Inschrijfprijs: 0, Plan: 11, "KvK-nummer": "" }),
  withFirstBid({ Inschrijfprijs: 1, Inschrijver: "Nieuw", "KvK-nummer": "" }),
  withFirstBid({ Geldig: "vervallen" }),
  withFirstBid({ "KvK-nummer": "87654321" }),
  withFirstBid({ Inschrijver: "Glans BV" }),
  withFirstBid({ Tender: "Schoonmak" }),
  { ...withFirstBid({ "KvK-nummer": 2345678 }), Leveranciers: [supplier({ "KvK-nummer": "02345678" })] },
  { ...BOOK, Leveranciers: [supplier(), supplier({ "PSO-niveau": "Trede 1" })] },
  {
    ...withFirstBid({ "KvK-nummer": "" }),
    Leveranciers: [supplier(), supplier({ "KvK-nummer": "22222222" })],
  },
  {
    ...BOOK,
    Tenders: [
      { ...BOOK.Tenders[0], Perceel: "1" },
      { ...BOOK.Tenders[0], Perceel: "2" },
    ],
    Inschrijvingen: [
      { ...BOOK.Inschrijvingen[0], Perceel: "3" },
      { ...BOOK.Inschrijvingen[1], Perceel: "" },
    ],
  },
];

const isTenderCode = (code: string): code is TenderFindingCode =>
  (TENDER_FINDING_CODES as readonly string[]).includes(code);

const FOUND: readonly (readonly [TenderFindingCode, FindingParams])[] = [
  ...BOOKS.flatMap((book) => [
    ...assemble(book),
    ...assemble(book, { fallbackDate: day("2026-02-01"), policy: { ...DEFAULT_POLICY, clip: true } }),
  ]).flatMap((each) => each.findings),
  ...scoreTender(standings({ a: [80, "none"], b: [80, "none"] })).findings,
  ...scoreTender(standings({ a: [80, "none"], b: [80, "none"], c: [80, "none"] }, { contracts: 2 })).findings,
  ...scoreTender(standings({ a: [80, "none"] }, { ceilingPrice: 1 })).findings,
  ...LOCK_FINDINGS,
].flatMap(({ code, params }) => (isTenderCode(code) ? [[code, params] as const] : []));

test("the workbooks of this test bring up every finding there is", () => {
  const seen = new Set(FOUND.map(([code]) => code));
  expect(TENDER_FINDING_CODES.filter((code) => !seen.has(code))).toEqual([]);
});

describe.each([
  ["Dutch", dutch],
  ["English", english],
])("in %s", (_, words) => {
  test("every finding is a whole sentence, without holes or the words of programs", () => {
    for (const [code, params] of FOUND) {
      const sentence = words[code](params);
      expect(sentence).toMatch(/^[\p{Lu}‘]|^[\p{L}\d]/u);
      expect(sentence).toMatch(/[.)]$/);
      expect(sentence).not.toMatch(
        /undefined|NaN|null|\[object|Infinity|‘’|trede[123]| {2}| ,|belowThreshold/,
      );
    }
  });
});

test("both languages say something different about the same finding", () => {
  for (const [code, params] of FOUND) expect(dutch[code](params)).not.toBe(english[code](params));
});

test("figures and dates are written in the language of the reader", () => {
  const [, params] = FOUND.find(([code, found]) => code === "ruleFixedLate" && found["fixedOn"] !== "") ?? [];
  expect(dutch.ruleFixedLate(params ?? {})).toContain("2 maart 2026");
  expect(english.ruleFixedLate(params ?? {})).toContain("2 March 2026");
  expect(dutch.weightsNot100({ sum: 99.5 })).toContain("99,5");
  expect(english.weightsNot100({ sum: 99.5 })).toContain("99.5");
});
