import type { Actions } from "../../src/application/actions";
import { createActions } from "../../src/application/create-actions";
import type { AssessmentState } from "../../src/domain/assessment/assessment";
import type { CellValue } from "../../src/domain/cell";
import { wording } from "../../src/locale/nl/wording";
import { embeddedWorkbook, type EmbeddedWorkbook } from "../excel/support/embedded-workbook";
import { BIDS, CRITERIA, NO_DECISIONS, quiet, SUPPLIERS, TENDERS, TODAY, type Rows } from "./support";

const KANTINE = { tender: "Kantine", lot: "" };
const OPENING = { assessors: ["Anna", "Bram"], anonymous: true, by: "Jan" };
/** Sealed: neither prices nor scores are in the workbook yet. */
const SEALED: Rows = BIDS.map((row, index) => (index === 0 ? row : [...row.slice(0, 3), "", ""]));

let subject: EmbeddedWorkbook;
let actions: Actions;

function open(
  bids: Rows,
  more: readonly { readonly name: string; readonly cells: Rows }[] = [],
  criteria = CRITERIA,
) {
  subject = embeddedWorkbook({
    sheets: [
      { name: "Leveranciers", cells: SUPPLIERS },
      { name: "Tenders", cells: TENDERS },
      { name: "Criteria", cells: criteria },
      { name: "Inschrijvingen", cells: bids },
      ...more,
    ],
  });
  actions = createActions(subject.workbook, {
    wording: () => wording,
    today: () => TODAY,
    time: () => "10:15",
  });
}
afterEach(() => subject.dispose());

const inspect = () => actions.inspect(null, quiet);
const openForms = async (opening = OPENING) =>
  actions.dossier.openAssessment(await inspect(), NO_DECISIONS, KANTINE, opening, quiet);
const merge = async () =>
  actions.dossier.mergeAssessments(await inspect(), NO_DECISIONS, KANTINE, "Jan", quiet);
const close = async () => actions.dossier.closeQuality(await inspect(), NO_DECISIONS, KANTINE, "Jan", quiet);
const preview = async () => actions.dossier.assessmentMerge(await inspect(), NO_DECISIONS, KANTINE);
async function state(): Promise<AssessmentState> {
  const [found] = await actions.dossier.assessments(await inspect(), NO_DECISIONS);
  if (!found) throw new Error("no state");
  return found;
}
async function codes(): Promise<readonly string[]> {
  const [found] = await actions.previewTenders(await inspect(), NO_DECISIONS);
  return (found?.findings ?? []).map(({ code }) => code);
}
const rows = (sheet: string): readonly (readonly CellValue[])[] => subject.contents().get(sheet) ?? [];

/** Types a score on a form as the assessor does: in the row that shows this bidder's label. */
async function type(assessor: string, bidder: string, score: string): Promise<void> {
  const label = (await state()).bidders.find((each) => each.bidder === bidder)?.label;
  const sheet = `Formulier ${assessor}`;
  subject.edit(
    sheet,
    rows(sheet).findIndex(([shown]) => shown === label),
    3,
    score,
  );
}

it("goes from sealed bids to a closed quality, and tells a score that changes afterwards", async () => {
  open(SEALED);
  expect(await state()).toMatchObject({ phase: "none", forms: [] });
  subject.syncs();
  expect(await openForms()).toEqual({ kind: "done", sheets: ["Formulier Anna", "Formulier Bram"] });
  expect(subject.syncs().length).toBeLessThanOrEqual(4);
  expect(await state()).toMatchObject({
    phase: "open",
    anonymous: true,
    opened: { when: "2026-10-05 10:15", by: "Jan", controlNumber: expect.stringMatching(/^[0-9A-F-]{19}$/) },
    forms: [
      { assessor: "Anna", sheet: "Formulier Anna", filled: 0, asked: 2 },
      { assessor: "Bram", sheet: "Formulier Bram", filled: 0, asked: 2 },
    ],
  });
  expect(rows("Formulier Anna").flat().join(" ")).not.toMatch(/bv|000000/);
  expect(await openForms()).toEqual({ kind: "notNow", reason: "open" });
  expect(await close()).toEqual({ kind: "notNow", reason: "incomplete" });
  expect(await merge()).toEqual({ kind: "done", sheets: [] });

  await type("Anna", "A bv", "8");
  await type("Anna", "B bv", "7");
  await type("Bram", "A bv", "6");
  expect(await preview()).toMatchObject({ added: 3, open: 1, overwrites: [], findings: [] });
  expect(await merge()).toEqual({ kind: "done", sheets: ["Beoordelingen"] });
  await type("Bram", "B bv", "9");
  await type("Bram", "A bv", "7");
  expect(await preview()).toMatchObject({
    added: 1,
    open: 0,
    overwrites: [{ assessor: "Bram", bidder: "A bv", criterion: "Plan", was: 6, becomes: 7 }],
  });
  expect(await merge()).toEqual({ kind: "done", sheets: ["Beoordelingen"] });
  expect(
    rows("Beoordelingen")
      .slice(5)
      .map((row) => row.slice(2, 6)),
  ).toEqual([
    ["A bv", "Plan", "Anna", 8],
    ["A bv", "Plan", "Bram", 7],
    ["B bv", "Plan", "Anna", 7],
    ["B bv", "Plan", "Bram", 9],
  ]);
  expect(await codes()).toContain("qualityNotClosed");

  subject.syncs();
  expect(await close()).toEqual({ kind: "done", sheets: ["Logboek"] });
  expect(subject.syncs().length).toBeLessThanOrEqual(4);
  expect(await state()).toMatchObject({ phase: "closed", changedSinceClosing: false });
  expect(await merge()).toEqual({ kind: "notNow", reason: "notOpen" });
  expect(await close()).toEqual({ kind: "notNow", reason: "notOpen" });
  const quiet = await codes();
  for (const code of ["qualityNotClosed", "qualityChangedAfterClosing", "logBroken"])
    expect(quiet).not.toContain(code);

  subject.edit("Beoordelingen", 5, 5, "10");
  expect(await state()).toMatchObject({ changedSinceClosing: true });
  expect(await codes()).toContain("qualityChangedAfterClosing");
  expect(await openForms({ ...OPENING, anonymous: false })).toMatchObject({ kind: "done" });
  expect(await state()).toMatchObject({
    phase: "open",
    forms: [{ sheet: "Formulier Anna (2)" }, { sheet: "Formulier Bram (2)" }],
  });
  expect(await codes()).toEqual(expect.arrayContaining(["qualityNotClosed", "assessmentReopened"]));
  expect((await preview())?.findings.map(({ code }) => code)).toEqual(["formForeign", "formForeign"]);
  expect(
    rows("Logboek")
      .slice(5)
      .map((row) => row[2]),
  ).toEqual([
    "beoordeling geopend",
    "beoordelingen samengevoegd",
    "beoordelingen samengevoegd",
    "kwaliteit afgesloten",
    "beoordeling opnieuw geopend",
  ]);
});

it("does not close on scores that stood beside the bids before any form was merged", async () => {
  open(BIDS);
  await openForms();
  expect(await close()).toEqual({ kind: "notNow", reason: "incomplete" });
});

it("tells that a tender which was opened has another name now", async () => {
  open(SEALED);
  await openForms();
  for (const [sheet, rowCount] of [
    ["Tenders", 1],
    ["Criteria", 2],
    ["Inschrijvingen", 2],
  ] as const)
    for (let row = 1; row <= rowCount; row++) subject.edit(sheet, row, 0, "Keuken");
  const found = await codes();
  expect(found).toContain("assessmentOfUnknownTender");
  expect(found).not.toContain("qualityNotClosed");
});

it("is blocked without bids, without a quality criterion, and while two bids have one name", async () => {
  open(SEALED.slice(0, 1));
  expect(await openForms()).toEqual({ kind: "blocked" });
  subject.dispose();
  open(SEALED, [], CRITERIA.slice(0, 2));
  expect(await openForms()).toEqual({ kind: "blocked" });
  subject.dispose();
  open([...SEALED.slice(0, 2), ["Kantine", "a BV", "", "", ""]]);
  expect(await openForms()).toEqual({ kind: "blocked" });
  expect(subject.contents().has("Logboek")).toBe(false);
});

describe("a table of the user's own", () => {
  it("gets scores in cells that are there, and no new rows", async () => {
    open(SEALED, [
      {
        name: "Scores",
        cells: [
          ["Tender", "Inschrijver", "Criterium", "Beoordelaar", "Score"],
          ["Kantine", "A bv", "Plan", "Anna", ""],
          ["Kantine", "B bv", "Plan", "Anna", 5],
          ["Kantine", "A bv", "Plan", "Bram", 6],
        ],
      },
    ]);
    await openForms();
    for (const [who, bidder] of [
      ["Anna", "A bv"],
      ["Anna", "B bv"],
      ["Bram", "A bv"],
      ["Bram", "B bv"],
    ] as const)
      await type(who, bidder, "6");
    const shown = await preview();
    expect(shown).toMatchObject({
      added: 1,
      overwrites: [{ assessor: "Anna", bidder: "B bv", was: 5, becomes: 6 }],
    });
    expect(shown?.findings).toContainEqual(
      expect.objectContaining({ code: "formRowsNotAdded", params: { count: 1, assessors: "Bram" } }),
    );
    expect(await merge()).toEqual({ kind: "done", sheets: ["Scores"] });
    expect(
      rows("Scores")
        .slice(1)
        .map((row) => row[4]),
    ).toEqual([6, 6, 6]);
  });

  it("keeps its formulas, and names the cells that got no score", async () => {
    open(SEALED, [
      {
        name: "Scores",
        cells: [
          ["Tender", "Inschrijver", "Criterium", "Anna", "Bram"],
          ["Kantine", "A bv", "Plan", 5, 6],
          ["Kantine", "B bv", "Plan", 6, 7],
        ],
      },
    ]);
    subject.edit("Scores", 1, 4, "=D2+1");
    await openForms();
    await type("Anna", "A bv", "8");
    await type("Bram", "A bv", "4");
    expect(await merge()).toEqual({ kind: "done", sheets: ["Scores"], leftOut: ["Scores!E2"] });
    expect(rows("Scores")[1]).toEqual(["Kantine", "A bv", "Plan", 8, 9]);
  });

  it("with a column per assessor gets them there", async () => {
    open(SEALED, [
      {
        name: "Scores",
        cells: [
          ["Tender", "Inschrijver", "Criterium", "Anna", "Bram"],
          ["Kantine", "A bv", "Plan", 5, ""],
          ["Kantine", "B bv", "Plan", 6, 7],
        ],
      },
    ]);
    await openForms();
    await type("Anna", "A bv", "8");
    await type("Bram", "A bv", "9");
    expect(await merge()).toEqual({ kind: "done", sheets: ["Scores"] });
    expect(rows("Scores")[1]).toEqual(["Kantine", "A bv", "Plan", 8, 9]);
  });
});
