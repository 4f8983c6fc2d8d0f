import { isoDate } from "../../../src/domain/dates/iso-date";
import {
  codesOf,
  CONTRACTS,
  lineOf,
  OWN_CRITERIA,
  placeOf,
  REVIEW_SUPPLIERS,
  reviewDesk,
  reviewOf,
  writeReview,
} from "../../application/review-desk";
import { withCell } from "../../application/support";

const SHEET = "Beoordeling 2026-Q1";

it("tells how every supplier stands on the day: certificate, code, contracts", async () => {
  const review = await reviewOf(reviewDesk({ contracts: CONTRACTS }), "2026-Q1");
  const [first, second, third] = review.lines;
  expect(first).toMatchObject({
    level: { counted: "trede1" },
    trend: "new",
    levelBefore: null,
    certificate: { kind: "counts", endsSoon: true },
    codeSent: true,
    codeConfirmed: true,
    contracts: { running: 2, withClause: 1 },
    risks: ["certificateEndsSoon", "clauseMissing"],
    score: null,
    verdict: null,
  });
  expect(second).toMatchObject({ codeSent: true, codeConfirmed: false, risks: ["codeNotConfirmed"] });
  expect(third).toMatchObject({ certificate: { kind: "none" }, codeSent: false });
  expect(review.lines.map(({ nextReview }) => isoDate(nextReview))).toEqual(Array(3).fill("2026-09-30"));
});

it("counts a contract whose dates are reversed as one that runs, as the check of contracts does", async () => {
  const reversed = ["K-4", "Aarde bv", "00000011", 46_900, 46_000, "nee"];
  const future = ["K-5", "Aarde bv", "00000011", 46_900, "", "nee"];
  const contracts = [...CONTRACTS, reversed, future];
  const review = await reviewOf(reviewDesk({ contracts }), "2026-Q1");
  expect(lineOf(review, "Aarde bv").contracts).toEqual({ running: 3, withClause: 1 });
});

it("calls no certificate soon over whose successor is on the next row and counts", async () => {
  const [header = [], first = [], ...others] = REVIEW_SUPPLIERS;
  const next = (from: number, copy: string) => {
    const successor = ["Aarde bv", "00000011", "huidig", "Trede 2", from, 46_980, copy, "", ""];
    return reviewOf(reviewDesk({ suppliers: [header, first, successor, ...others] }), "2026-Q1");
  };
  const state = async (from: number, copy: string) => lineOf(await next(from, copy), "Aarde bv");
  expect(await state(46_251, "ja")).toMatchObject({
    level: { counted: "trede1" },
    certificate: { kind: "counts", until: 46_980, endsSoon: false },
    risks: [],
  });
  const soon = { certificate: { until: 46_250, endsSoon: true }, risks: ["certificateEndsSoon"] };
  expect(await state(46_252, "ja")).toMatchObject(soon);
  expect(await state(46_251, "nee")).toMatchObject(soon);
});

it("scores what reviewers said, one mean per criterion, weights of what was judged as a whole", async () => {
  const judgements = [
    ["Aarde bv", "00000011", "2026-Q1", "Kwaliteit", "Ans", "zeer goed", ""],
    ["Aarde bv", "00000011", "Q1 2026", "kwaliteit", "Bo", "slecht", "viel tegen"],
    ["Aarde bv", "00000011", "", "Levering", "Ans", 80, ""],
    ["Aarde bv", "00000011", "2025-Q4", "Levering", "Bo", 0, ""],
    ["Beek bv", "22", "", "Levering", "Ans", "matig", ""],
    ["Beek bv", "00000022", "", "Levering", "Ans", "goed", ""],
  ];
  const review = await reviewOf(reviewDesk({ criteria: OWN_CRITERIA, judgements }), "2026-Q1");
  const aarde = lineOf(review, "Aarde bv");
  expect(aarde.score).toBe(62);
  expect(aarde.verdict).toBe("B");
  expect(aarde.judgements[0]).toEqual([
    { reviewer: "Ans", value: 100, label: "veryGood", remark: "" },
    { reviewer: "Bo", value: 0, label: "poor", remark: "viel tegen" },
  ]);
  expect(lineOf(review, "Beek bv")).toMatchObject({ score: 75, verdict: "A" });
  expect(review.reviewers).toEqual(["Ans", "Bo"]);
  expect(review.findings.filter(({ code }) => code === "reviewVerdictsDiffer")).toMatchObject([
    { supplier: "Aarde bv", params: { criterion: "Kwaliteit", low: 0, high: 100 } },
  ]);
});

it("tells every judgement that it cannot use, at its cell, and never counts it as nought", async () => {
  const judgements = [
    ["Aarde bv", "00000011", "ooit", "Kwaliteit", "Ans", "goed", ""],
    ["Aarde bv", "00000011", "", "Prijs", "Ans", "goed", ""],
    ["Aarde bv", "00000011", "", "Kwaliteit", "Ans", "redelijk", ""],
    ["Aarde bv", "00000011", "", "Kwaliteit", "Ans", 101, ""],
    ["Onbekend", "99999999", "", "Kwaliteit", "Ans", "goed", ""],
    ["Aarde bv", "00000011", "", "Levering", "Ans", "goed", ""],
    ["Aarde bv", "00000011", "", "Levering", "ans", "matig", ""],
    ["Aarde bv", "00000011", "", "Levering", "Bo", "", ""],
  ];
  const review = await reviewOf(reviewDesk({ criteria: OWN_CRITERIA, judgements }), "2026-Q1");
  expect(review.findings.map(({ code, place }) => [code, place.cell])).toEqual([
    ["reviewPeriodUnreadable", "C2"],
    ["reviewCriterionUnknown", "D3"],
    ["reviewJudgementUnreadable", "F4"],
    ["reviewJudgementUnreadable", "F5"],
    ["cycleSupplierUnknown", "A6"],
    ["reviewJudgementTwice", "F8"],
  ]);
  expect(lineOf(review, "Aarde bv").score).toBe(40);
});

it("takes the standard criteria while there are none, known by their names in both languages", async () => {
  const judgements = [
    ["Aarde bv", "00000011", "", "Quality", "Ans", "very good", ""],
    ["Aarde bv", "00000011", "", "Levering", "Ans", "good", ""],
  ];
  const review = await reviewOf(reviewDesk({ judgements }), "2026-Q1");
  expect(review.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  expect(lineOf(review, "Aarde bv").judgements.map((list) => list[0]?.value)).toEqual([
    100,
    75,
    undefined,
    undefined,
  ]);
  expect(review.findings).toEqual([]);
});

it.each([
  ["add up to one", [0.6, 0.4], [60, 40], []],
  ["do not add up", [3, 1], [75, 25], ["reviewWeightsOff"]],
  ["are all blank", ["", ""], [50, 50], []],
  ["are half blank", [60, ""], [100], ["reviewWeightUnreadable", "reviewWeightsOff"]],
  ["are no numbers", ["veel", 50], [100], ["reviewWeightUnreadable", "reviewWeightsOff"]],
  ["are nought", [0, 100], [100], []],
])("makes weights of criteria that %s one whole", async (_, [first, second], weights, codes) => {
  const criteria = withCell(withCell(OWN_CRITERIA, 1, 1, first ?? ""), 2, 1, second ?? "");
  const review = await reviewOf(reviewDesk({ criteria }), "2026-Q1");
  expect(review.criteria.map(({ weight }) => weight)).toEqual(weights);
  expect(codesOf(review)).toEqual(codes);
});

it("compares with the last earlier review that has the supplier, renamed or not", async () => {
  const desk = reviewDesk();
  await writeReview(desk, "2025-Q4");
  const { row, column } = placeOf(desk, "Beoordeling 2025-Q4", "Score");
  desk.workbook.edit("Beoordeling 2025-Q4", row + 1, column + 1, "B");
  desk.workbook.edit("Leveranciers", 1, 0, "Aarde en Zonen");
  desk.workbook.edit("Leveranciers", 1, 5, 46_000);
  desk.workbook.edit("Leveranciers", 2, 3, "Trede 3");
  const review = await reviewOf(desk, "2026-Q1");
  expect(lineOf(review, "Aarde en Zonen")).toMatchObject({
    levelBefore: "trede1",
    trend: "down",
    verdictBefore: "B",
    certificate: { kind: "doesNotCount", reason: "expired" },
    risks: ["certificateLost", "levelDown"],
  });
  expect(isoDate(lineOf(review, "Aarde en Zonen").nextReview)).toBe("2026-06-30");
  expect(lineOf(review, "Beek bv")).toMatchObject({ levelBefore: "trede2", trend: "up" });
  expect(lineOf(review, "Cacao").trend).toBe("same");
  expect(review.findings).toMatchObject([
    { code: "reviewSupplierRenamed", supplier: "Aarde en Zonen", params: { before: "Aarde bv" } },
  ]);
});

it("leaves out who left and tells it, whether the list still has them or not", async () => {
  const desk = reviewDesk();
  await writeReview(desk, "2025-Q4");
  desk.workbook.edit("Leveranciers", 1, 2, "vertrokken");
  for (let column = 0; column < 9; column++) desk.workbook.edit("Leveranciers", 3, column, "");
  const review = await reviewOf(desk, "2026-Q1");
  expect(review.lines.map(({ supplier }) => supplier.name)).toEqual(["Beek bv"]);
  expect(review.left).toEqual([
    { name: "Cacao", kvk: null },
    { name: "Aarde bv", kvk: "00000011" },
  ]);
  expect(review.changes.map(({ kind, lastReviewed }) => [kind, lastReviewed])).toEqual([
    ["gone", "2025-Q4"],
    ["left", "2025-Q4"],
  ]);
  expect(codesOf(review)).toEqual(["reviewSupplierLeft", "reviewSupplierLeft"]);
});

it("tells a period that exists, one before an existing one, and one that has not begun", async () => {
  const desk = reviewDesk();
  await writeReview(desk, "2026-Q1");
  expect(codesOf(await reviewOf(desk, "2026-Q1"))).toEqual(["reviewExists"]);
  expect(codesOf(await reviewOf(desk, "2025-Q4"))).toEqual(["reviewPeriodLater"]);
  expect(codesOf(await reviewOf(desk, "2026-Q2", "2026-03-31"))).toEqual(["reviewPeriodAhead"]);
  // What is made for an earlier period does not know the later one.
  expect(lineOf(await reviewOf(desk, "2025-Q4"), "Beek bv").trend).toBe("new");
});

it("carries actions over until somebody closes them, with the ones that are new, and calls late ones a risk", async () => {
  const desk = reviewDesk();
  await writeReview(desk, "2026-Q1");
  const action = placeOf(desk, SHEET, "Actie");
  desk.workbook.edit(SHEET, action.row + 2, action.column, "Plan opvragen");
  desk.workbook.edit(SHEET, action.row + 2, action.column + 1, "Ans");
  desk.workbook.edit(SHEET, action.row + 2, action.column + 2, 46_150);

  const second = await writeReview(desk, "2026-Q2");
  expect(second.review.openActions).toEqual([
    {
      supplier: "Beek bv",
      kvk: "00000022",
      text: "Plan opvragen",
      owner: "Ans",
      due: 46_150,
      since: "2026-Q1",
      status: "open",
    },
  ]);
  expect(lineOf(second.review, "Beek bv").risks).toContain("actionOverdue");

  // A sheet without the action does not end it; a sheet that closes it does.
  desk.workbook.removeSheet("Beoordeling 2026-Q2");
  expect((await writeReview(desk, "2026-Q3")).review.openActions).toHaveLength(1);
  const status = placeOf(desk, "Beoordeling 2026-Q3", "open");
  desk.workbook.edit("Beoordeling 2026-Q3", status.row, status.column, "Gesloten");
  expect((await reviewOf(desk, "2026-Q4")).openActions).toEqual([]);
});

it("knows an action as closed on whichever sheet somebody closed it, though a later one had it open by then", async () => {
  const desk = reviewDesk();
  await writeReview(desk, "2026-Q1");
  const action = placeOf(desk, SHEET, "Actie");
  desk.workbook.edit(SHEET, action.row + 1, action.column, "Bellen");
  desk.workbook.edit(SHEET, action.row + 2, action.column, "Plan opvragen");
  await writeReview(desk, "2026-Q2");
  await writeReview(desk, "2026-Q3");
  const status = placeOf(desk, "Beoordeling 2026-Q2", "open");
  desk.workbook.edit("Beoordeling 2026-Q2", status.row, status.column, "gesloten");
  const { openActions } = await reviewOf(desk, "2026-Q4");
  expect(openActions.map(({ text }) => text)).toEqual(["Plan opvragen"]);
});

it("reviews an empty list without stumbling", async () => {
  const desk = reviewDesk({ suppliers: REVIEW_SUPPLIERS.slice(0, 1) });
  const { review, receipt } = await writeReview(desk, "2026-Q1");
  expect(review.lines).toEqual([]);
  expect(receipt.review.sheet).toBe(SHEET);
  expect((await reviewOf(desk, "2026-Q2")).left).toEqual([]);
});
