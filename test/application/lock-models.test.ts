import { tenderId } from "../../src/application/inspection";
import type { CellValue } from "../../src/domain/cell";
import { wording } from "../../src/locale/nl/wording";
import * as support from "./support";
import { BIDS, CRITERIA, NO_DECISIONS, quiet, TODAY, withCell, type Fixture } from "./support";

/** Closes after the day of the test: a lock made later is the exception. */
const TENDERS = withCell(support.TENDERS, 1, 2, TODAY + 10);
const workbookWith = (fixture: Fixture = {}) => support.workbookWith({ tenders: TENDERS, ...fixture });
const KANTINE = { tender: "Kantine", lot: "" };
const NOTE = { by: "", why: "" };
const NO_PRICES = BIDS.map((row, index) =>
  index === 0 ? row : row.map((cell, at) => (at === 3 ? "" : cell)),
);

type Subject = ReturnType<typeof workbookWith>;

async function lock({ actions }: Subject, by = "Jan de Vries") {
  const inspection = await actions.inspect(null, quiet);
  return actions.lockModels(inspection, NO_DECISIONS, [KANTINE], by, quiet);
}
async function state({ actions }: Subject) {
  const inspection = await actions.inspect(null, quiet);
  const states = await actions.lockStates(inspection, NO_DECISIONS);
  const found = states.get(tenderId(KANTINE));
  if (!found) throw new Error("no state");
  return found;
}
async function findings({ actions }: Subject) {
  const inspection = await actions.inspect(null, quiet);
  const [preview] = await actions.previewTenders(inspection, NO_DECISIONS);
  return preview?.findings ?? [];
}
const log = ({ workbook }: Subject): readonly (readonly CellValue[])[] =>
  workbook.contents().get("Logboek") ?? [];
const HEADER = 4;

it("is not locked until somebody locks it: told, and a warning once a procedure is public", async () => {
  const privately = workbookWith();
  expect(await state(privately)).toEqual({ kind: "notLocked" });
  expect(await findings(privately)).toContainEqual(
    expect.objectContaining({ code: "notLocked", severity: "info" }),
  );
  const publicly = workbookWith({ tenders: withCell(TENDERS, 1, 1, "Europees") });
  expect(await findings(publicly)).toContainEqual(
    expect.objectContaining({ code: "notLocked", severity: "warning" }),
  );
});

it("writes one row in a new log with who, when and a control number, and reads it back", async () => {
  const subject = workbookWith({ bids: NO_PRICES });
  const receipt = await lock(subject);
  expect(receipt).toMatchObject({ sheet: "Logboek", unchanged: [], blocked: [] });
  const [locked] = receipt.locked;
  expect(locked?.controlNumber).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
  const row = log(subject)[HEADER + 1] ?? [];
  expect(row.slice(0, 5)).toEqual(["2026-10-05 10:15", "Jan de Vries", "vastgelegd", "Kantine", ""]);
  expect(row[5]).toBe(locked?.controlNumber);
  expect(await state(subject)).toEqual({
    kind: "locked",
    lock: {
      on: 46_300,
      time: "10:15",
      by: "Jan de Vries",
      controlNumber: locked?.controlNumber,
      pricesPresent: false,
      afterClosing: null,
    },
    again: null,
    relocked: null,
    changes: [],
  });
});

it("tells that prices were there already", async () => {
  const subject = workbookWith();
  await lock(subject);
  expect(await state(subject)).toMatchObject({ lock: { pricesPresent: true } });
  expect(log(subject)[HEADER + 1]?.[10]).toBe("Er stonden toen al prijzen in de werkmap.");
  expect((await findings(subject)).map(({ code }) => code)).toContain("lockedWithPrices");
});

it("tells every later change, old and new, until it is put back", async () => {
  const subject = workbookWith({ bids: NO_PRICES });
  await lock(subject);
  subject.workbook.edit("Criteria", 1, 3, 50);
  subject.workbook.edit("Criteria", 2, 3, 50);
  subject.workbook.edit("Tenders", 1, 5, 3);
  expect(await state(subject)).toMatchObject({
    changes: [
      { item: "rule", of: null, was: "marge 5", now: "marge 3" },
      { item: "weight", of: "Plan", was: "40", now: "50" },
      { item: "weight", of: "Prijs", was: "60", now: "50" },
    ],
  });
  const warnings = (await findings(subject)).filter(({ code }) => code === "modelChangedSinceLock");
  expect(warnings.map(({ severity }) => severity)).toEqual(["warning", "warning", "warning"]);
  subject.workbook.edit("Criteria", 1, 3, 60);
  subject.workbook.edit("Criteria", 2, 3, 40);
  subject.workbook.edit("Tenders", 1, 5, 5);
  expect(await state(subject)).toMatchObject({ changes: [] });
});

it("does not let a new lock hide what changed after the prices came in", async () => {
  const subject = workbookWith({ bids: NO_PRICES });
  await lock(subject);
  subject.workbook.edit("Inschrijvingen", 1, 3, 120);
  subject.workbook.edit("Tenders", 1, 5, 3);
  const receipt = await lock(subject, "Piet");
  expect(receipt.locked[0]?.changes).toEqual([{ item: "rule", of: null, was: "marge 5", now: "marge 3" }]);
  expect(log(subject)[HEADER + 2]?.[2]).toBe("opnieuw vastgelegd");
  expect(await state(subject)).toMatchObject({
    lock: { by: "Jan de Vries", pricesPresent: false },
    again: { by: "Piet", pricesPresent: true },
    changes: [{ item: "rule", was: "marge 5", now: "marge 3" }],
  });
});

it("does not let a lock hide what changed because the prices were taken out for a while", async () => {
  const subject = workbookWith({ bids: NO_PRICES });
  await lock(subject);
  subject.workbook.edit("Inschrijvingen", 1, 3, 120);
  subject.workbook.edit("Tenders", 1, 5, 3);
  await lock(subject, "Piet");
  subject.workbook.edit("Inschrijvingen", 1, 3, "");
  subject.workbook.edit("Tenders", 1, 5, 20);
  await lock(subject, "Piet");
  expect(await state(subject)).toMatchObject({
    lock: { by: "Jan de Vries", pricesPresent: false },
    again: { by: "Piet", pricesPresent: false },
    changes: [{ item: "rule", was: "marge 5", now: "marge 20" }],
  });
});

it("a new lock before there are prices replaces the one before", async () => {
  const subject = workbookWith({ bids: NO_PRICES });
  await lock(subject);
  subject.workbook.edit("Tenders", 1, 5, 3);
  await lock(subject);
  expect(await state(subject)).toMatchObject({ again: null, changes: [] });
});

it("writes no second row for what is locked as it is", async () => {
  const subject = workbookWith();
  await lock(subject);
  const before = log(subject);
  expect(await lock(subject)).toEqual({ sheet: null, locked: [], unchanged: [KANTINE], blocked: [] });
  expect(log(subject)).toEqual(before);
});

it("locks no model with an error, and leaves the workbook alone", async () => {
  const subject = workbookWith({ criteria: withCell(CRITERIA, 1, 3, 70) });
  expect(await lock(subject)).toEqual({ sheet: null, locked: [], unchanged: [], blocked: [KANTINE] });
  expect(subject.workbook.contents().has("Logboek")).toBe(false);
});

it("locks a model before there is a bid", async () => {
  const subject = workbookWith({ bids: BIDS.slice(0, 1) });
  const receipt = await lock(subject);
  expect(receipt.locked.map(({ pricesPresent }) => pricesPresent)).toEqual([false]);
});

it.each([
  ["edited", 1, 1, "Iemand anders"],
  ["edited", 2, 7, "inkoopladder-model 1"],
  ["order", 1, null, null],
])("notices a log in which a row was %s (row %d)", async (kind, row, column, value) => {
  const subject = workbookWith();
  for (const parameter of [5, 3, 4]) {
    subject.workbook.edit("Tenders", 1, 5, parameter);
    await lock(subject);
  }
  expect((await findings(subject)).map(({ code }) => code)).not.toContain("logBroken");
  if (column === null) for (let at = 0; at < 11; at++) subject.workbook.edit("Logboek", HEADER + row, at, "");
  else subject.workbook.edit("Logboek", HEADER + row, column, value ?? "");
  const broken = (await findings(subject)).find(({ code }) => code === "logBroken");
  expect(broken).toMatchObject({ severity: "warning", params: { kind }, place: { sheet: "Logboek" } });
});

it("stops when the model changed between reading and writing", async () => {
  const subject = workbookWith();
  const inspection = await subject.actions.inspect(null, quiet);
  subject.workbook.edit("Criteria", 1, 3, 61);
  await expect(
    subject.actions.lockModels(inspection, NO_DECISIONS, [KANTINE], "", quiet),
  ).rejects.toMatchObject({ code: "inputChanged" });
  expect(subject.workbook.contents().has("Logboek")).toBe(false);
});

it("puts the change on the score sheet", async () => {
  const subject = workbookWith({ bids: NO_PRICES });
  await lock(subject);
  subject.workbook.edit("Inschrijvingen", 1, 3, 120);
  subject.workbook.edit("Inschrijvingen", 2, 3, 125);
  subject.workbook.edit("Tenders", 1, 5, 3);
  const inspection = await subject.actions.inspect(null, quiet);
  const { written } = await subject.actions.scoreTenders(inspection, NO_DECISIONS, [KANTINE], NOTE, quiet);
  const texts = (subject.workbook.contents().get(written[0]?.sheet ?? "") ?? []).flat().map(String);
  expect(texts.some((text) => text.includes("PSO-regel: was marge 5, is nu marge 3"))).toBe(true);
  expect(texts.some((text) => text.includes("Het model is vastgelegd op 5 oktober 2026 om 10:15"))).toBe(
    true,
  );
});

it("locks no model while it is undecided which table has the criteria", async () => {
  const subject = workbookWith({ more: [{ name: "Criteria oud", cells: CRITERIA }] });
  expect(await lock(subject)).toMatchObject({ locked: [], blocked: [KANTINE] });
});

describe("a model that was locked before as another one", () => {
  async function relockedWithoutPrices(procedure = "Europees") {
    const subject = workbookWith({ tenders: withCell(TENDERS, 1, 1, procedure), bids: NO_PRICES });
    await lock(subject);
    for (const margin of [20, 3]) {
      subject.workbook.edit("Tenders", 1, 5, margin);
      await lock(subject);
    }
    subject.workbook.edit("Inschrijvingen", 1, 3, 120);
    subject.workbook.edit("Inschrijvingen", 2, 3, 125);
    return subject;
  }

  it("says on the score sheet when it was locked first, and how often and how much it changed", async () => {
    const subject = await relockedWithoutPrices();
    const inspection = await subject.actions.inspect(null, quiet);
    const { written } = await subject.actions.scoreTenders(inspection, NO_DECISIONS, [KANTINE], NOTE, quiet);
    const texts = (subject.workbook.contents().get(written[0]?.sheet ?? "") ?? []).flat().map(String);
    const told =
      "Voor het eerst vastgelegd op 5 oktober 2026 om 10:15; daarna 2 keer gewijzigd en opnieuw vastgelegd (1 onderdeel gewijzigd).";
    expect(texts.some((text) => text.startsWith("Het model is vastgelegd op") && text.includes(told))).toBe(
      true,
    );
  });

  it.each([
    ["Europees", "warning"],
    ["privaat", "info"],
  ])("is a finding, under the procedure %s a %s", async (procedure, severity) => {
    const found = await findings(await relockedWithoutPrices(procedure));
    expect(found.filter(({ code }) => code === "modelRelocked")).toMatchObject([
      { severity, params: { first: "2026-10-05", times: 2, items: 1 } },
    ]);
  });

  it("counts a change that was taken back as one", async () => {
    const subject = workbookWith({ bids: NO_PRICES });
    for (const margin of [5, 20, 5]) {
      subject.workbook.edit("Tenders", 1, 5, margin);
      await lock(subject);
    }
    expect(await state(subject)).toMatchObject({ relocked: { times: 2, items: 1 }, changes: [] });
  });

  it("is told of no model that was locked once", async () => {
    const subject = workbookWith({ bids: NO_PRICES });
    await lock(subject);
    await lock(subject);
    expect((await findings(subject)).map(({ code }) => code)).not.toContain("modelRelocked");
  });
});

describe("a lock after the closing date", () => {
  it("counts as made with prices known, whatever stood in the workbook", async () => {
    const subject = workbookWith({ tenders: support.TENDERS, bids: NO_PRICES });
    await lock(subject);
    expect(await findings(subject)).toContainEqual(
      expect.objectContaining({
        code: "lockedAfterClosing",
        severity: "warning",
        params: { locked: "2026-10-05", closing: "2026-09-25" },
      }),
    );
    expect(wording.modelLock.statement(await state(subject))).toContain(
      "Dat was na de sluiting op 25 september 2026: de prijzen konden toen bekend zijn.",
    );
  });

  it("on the closing date itself is in time", async () => {
    const subject = workbookWith({ tenders: withCell(TENDERS, 1, 2, TODAY), bids: NO_PRICES });
    await lock(subject);
    expect((await findings(subject)).map(({ code }) => code)).not.toContain("lockedAfterClosing");
  });
});

it("tells of a lock whose tender is not in the workbook any more", async () => {
  const subject = workbookWith({ bids: NO_PRICES });
  await lock(subject);
  subject.workbook.edit("Tenders", 1, 5, 3);
  await lock(subject);
  const unknown = async () => (await findings(subject)).filter(({ code }) => code === "lockOfUnknownTender");
  expect(await unknown()).toEqual([]);
  subject.workbook.edit("Tenders", 1, 0, " kantine ");
  expect(await unknown()).toEqual([]);
  for (const [sheet, rows] of [
    ["Tenders", 1],
    ["Criteria", 2],
    ["Inschrijvingen", 2],
  ] as const)
    for (let row = 1; row <= rows; row++) subject.workbook.edit(sheet, row, 0, "Kantine 2026");
  expect(await unknown()).toMatchObject([
    {
      severity: "warning",
      place: { sheet: "Logboek" },
      params: { tender: "Kantine", lot: "", when: "2026-10-05 10:15" },
    },
  ]);
});
