import { isSameCell } from "../../src/domain/control/recorded-cell";
import { controlDesk } from "./control-desk";
import { TENDERS } from "./support";

let desk: ReturnType<typeof controlDesk>;
beforeEach(() => {
  desk = controlDesk();
});
afterEach(() => desk.dispose());

const changesOf = async () =>
  (await desk.verify()).changes.map(({ sheet, cell, was, is }) => ({ sheet, cell, was, is }));
const codesOf = async () => (await desk.verify()).findings.map(({ code }) => code);

it("finds nothing changed right after scoring, and gives the number that the score sheet shows", async () => {
  const { written } = await desk.score();
  const verification = await desk.verify();
  expect(verification).toMatchObject({ ok: true, changes: [], findings: [] });
  expect(verification.controlNumber).toBe(written[0]?.controlNumber);
  expect(desk.find("Gunning Kantine", written[0]?.controlNumber ?? "")).toBeDefined();
  expect(verification.records).toMatchObject([
    { sheet: "Gunning Kantine", when: "2026-10-05 10:15", by: "Jan de Vries", replacedBy: null, ok: true },
  ]);
});

it("has nothing to say of a workbook in which nothing was scored, and does not call it sound", async () => {
  expect(await desk.verify()).toEqual({
    ok: false,
    controlNumber: null,
    records: [],
    changes: [],
    findings: [],
  });
});

it.each([
  ["a price", "Inschrijvingen", 1, 3, 119, "D2", 120],
  ["a score", "Inschrijvingen", 2, 4, 9, "E3", 8],
  ["a weight", "Criteria", 1, 3, 59, "D2", 60],
  ["the margin of the rule", "Tenders", 1, 5, 6, "F2", 5],
  ["a level", "Leveranciers", 2, 2, "Trede 3", "C3", "Trede 2"],
])("names the cell of %s that was changed in its table", async (_, sheet, row, column, is, cell, was) => {
  await desk.score();
  desk.edit(sheet, row, column, is);
  expect(await changesOf()).toEqual([{ sheet, cell, was, is }]);
});

it("tells a day as a day", async () => {
  await desk.score();
  desk.edit("Leveranciers", 2, 4, 46_601);
  expect(await changesOf()).toEqual([
    { sheet: "Leveranciers", cell: "E3", was: "2027-08-01", is: "2027-08-02" },
  ]);
});

it("takes rows that were sorted, and columns and notes of the user's own, for no change", async () => {
  await desk.score();
  const rows = desk.cells("Inschrijvingen");
  // The apostrophe keeps what is typed a text.
  const typed = (value: unknown) => (typeof value === "number" ? value : `'${String(value)}`);
  rows[1]?.forEach((value, column) => desk.edit("Inschrijvingen", 2, column, typed(value)));
  rows[2]?.forEach((value, column) => desk.edit("Inschrijvingen", 1, column, typed(value)));
  desk.edit("Inschrijvingen", 0, 6, "Notitie");
  expect(await changesOf()).toEqual([]);
});

it("names every cell of a bid that was added", async () => {
  await desk.score();
  ["Kantine", "C bv", "'00000033", 110, 9].forEach((value, column) =>
    desk.edit("Inschrijvingen", 3, column, value),
  );
  expect(await changesOf()).toEqual(
    ["Kantine", "C bv", "00000033", 110, 9].map((is, column) => ({
      sheet: "Inschrijvingen",
      cell: `${"ABCDE"[column]}4`,
      was: "",
      is,
    })),
  );
});

it("names a figure, a sentence and a formula's outcome that were changed on the score sheet", async () => {
  await desk.score();
  const sheet = "Gunning Kantine";
  const [row, column] = desk.find(sheet, "B bv");
  const sentence = desk.cells(sheet)[3]?.[0];
  desk.edit(sheet, row, column, "A bv");
  desk.edit(sheet, 3, 0, "Winnaar: A bv");
  const changes = await changesOf();
  expect(changes).toContainEqual({ sheet, cell: "A4", was: sentence, is: "Winnaar: A bv" });
  expect(changes).toContainEqual(expect.objectContaining({ sheet, was: "B bv", is: "A bv" }));
});

it("names a cell that was filled where nothing stood, and the control number itself", async () => {
  const { written } = await desk.score();
  const number = written[0]?.controlNumber ?? "";
  const sheet = "Gunning Kantine";
  const [row, column] = desk.find(sheet, number);
  desk.edit(sheet, row, column, "0000-0000-0000-0000");
  desk.edit(sheet, 500, 1, "Ook goedgekeurd");
  expect(await changesOf()).toEqual([
    expect.objectContaining({ sheet, was: number, is: "0000-0000-0000-0000" }),
    { sheet, cell: "B501", was: "", is: "Ook goedgekeurd" },
  ]);
});

it("tells a record that was edited at its cell, and then trusts nothing in it", async () => {
  const { written } = await desk.score();
  const [row, column] = desk.find("Controle", String(desk.cells("Controle")[5]?.[9]));
  const text = String(desk.cells("Controle")[row]?.[column]);
  desk.edit("Controle", row, column, text.replace("Trede 2", "Trede 3"));
  const verification = await desk.verify();
  expect(verification.ok).toBe(false);
  expect(verification.changes).toMatchObject([
    { part: "record", sheet: "Controle", cell: "J6", was: written[0]?.controlNumber },
  ]);
  expect(await codesOf()).toEqual(["recordEdited"]);
});

it.each([
  ["the tender", 0, "A", "Park"],
  ["the sheet", 2, "C", "Gunning Park"],
  ["the control number", 3, "D", "0000-0000-0000-0000"],
  ["the moment", 4, "E", "'2026-10-04 10:15"],
  ["the name", 5, "F", "Piet"],
  ["what was replaced", 6, "G", "FFFF-0000-FFFF-0000"],
  ["the reason", 7, "H", "Zomaar"],
  ["the hash", 8, "I", "ab"],
])("names the cell of Controle where %s is not what the log says", async (_, column, letter, value) => {
  await desk.score();
  const was = desk.cells("Controle")[5]?.[column];
  desk.edit("Controle", 5, column, value);
  const { ok, changes } = await desk.verify();
  expect(ok).toBe(false);
  const told = changes.filter(({ sheet }) => sheet === "Controle");
  expect(told).toMatchObject([{ part: "record", cell: `${letter}6`, was, is: value.replace("'", "") }]);
});

it("tells a row of the log that was edited at its hash", async () => {
  await desk.score();
  desk.edit("Logboek", 5, 1, "Piet");
  const { ok, changes } = await desk.verify();
  expect(ok).toBe(false);
  expect(changes).toMatchObject([{ part: "log", sheet: "Logboek", cell: "J6" }]);
});

it("tells that the row of a scoring, or the whole log, is gone", async () => {
  await desk.score();
  await desk.drop("Logboek");
  expect(await desk.verify()).toMatchObject({ ok: false, changes: [] });
  expect(await codesOf()).toEqual(["scoreLogMissing"]);
});

it("tells that the score sheet is gone", async () => {
  await desk.score();
  await desk.drop("Gunning Kantine");
  expect((await desk.verify()).ok).toBe(false);
  expect(await codesOf()).toEqual(["scoreSheetMissing"]);
});

it("knows a score sheet that was renamed", async () => {
  await desk.score();
  const sheet = desk.host.book.sheets.find(({ name }) => name === "Gunning Kantine");
  if (sheet) sheet.name = "Besluit";
  const verification = await desk.verify();
  expect(verification).toMatchObject({ ok: true, records: [{ sheet: "Besluit" }] });
});

describe("without the sheet Controle", () => {
  it("makes the record once more from inputs that did not change", async () => {
    const { written } = await desk.score();
    await desk.drop("Controle");
    expect(await desk.verify()).toMatchObject({ ok: true, controlNumber: written[0]?.controlNumber });
    expect(await codesOf()).toEqual(["recordRebuilt"]);
    desk.edit("Gunning Kantine", 3, 0, "Winnaar: A bv");
    expect(await changesOf()).toMatchObject([{ cell: "A4", is: "Winnaar: A bv" }]);
  });

  it("can only say that something changed once an input did", async () => {
    await desk.score();
    await desk.drop("Controle");
    desk.edit("Inschrijvingen", 1, 3, 119);
    expect(await desk.verify()).toMatchObject({ ok: false, changes: [] });
    expect(await codesOf()).toEqual(["recordMissing"]);
  });

  it("remembers what was chosen in the pane", async () => {
    const decision = { method: null, rule: { kind: "gelijk" as const }, priceFormula: null, clip: null };
    const decisions = { fallbackDate: null, tenders: new Map([["Kantine\u0000", decision]]) };
    await desk.score("", "", decisions);
    await desk.drop("Controle");
    expect(await desk.verify()).toMatchObject({ ok: true });
  });
});

it("only notes that a table is no longer there: whoever mails a score may leave it out", async () => {
  await desk.score();
  await desk.drop("Leveranciers");
  const { ok, findings } = await desk.verify();
  expect(findings).toMatchObject([
    { code: "sourceTableMissing", severity: "info", params: { sheet: "Leveranciers" } },
  ]);
  expect(ok).toBe(true);
});

it("compares an earlier score only with its own sheet: its inputs were corrected since", async () => {
  const first = await desk.score();
  desk.edit("Leveranciers", 2, 2, "Trede 3");
  const second = await desk.score("Certificaat verkeerd overgenomen");
  const [before, after] = [first.written[0], second.written[0]];
  const verification = await desk.verify();
  expect(verification).toMatchObject({ ok: true, controlNumber: after?.controlNumber });
  expect(verification.records).toMatchObject([
    { controlNumber: before?.controlNumber, replacedBy: after?.controlNumber, ok: true },
    { controlNumber: after?.controlNumber, replacedBy: null, ok: true },
  ]);
});

it("verifies two tenders apart and gives one number over both", async () => {
  desk.dispose();
  desk = controlDesk({
    Tenders: [
      ...TENDERS.slice(0, 1),
      ["Kantine", "privaat", 46_290, "bandbreedte 100..200", "marge", 5],
      ["Park", "privaat", 46_290, "bandbreedte 100..200", "gelijk", ""],
    ],
    Criteria: [
      ["Tender", "Criterium", "Soort", "Weging", "Schaal min", "Schaal max"],
      ["Kantine", "Prijs", "prijs", 100, "", ""],
      ["Park", "Prijs", "prijs", 100, "", ""],
    ],
    Inschrijvingen: [
      ["Tender", "Inschrijver", "KvK-nummer", "Inschrijfprijs"],
      ["Kantine", "A bv", "00000011", 120],
      ["Park", "B bv", "00000022", 125],
    ],
  });
  const inspection = await desk.inspect();
  const tenders = ["Kantine", "Park"].map((tender) => ({ tender, lot: "" }));
  const { written } = await desk.actions.scoreTenders(
    inspection,
    { fallbackDate: null, tenders: new Map() },
    tenders,
    { by: "", why: "" },
    () => undefined,
  );
  const numbers = written.map(({ controlNumber }) => controlNumber);
  const verification = await desk.verify();
  expect(verification.ok).toBe(true);
  expect(new Set([...numbers, verification.controlNumber]).size).toBe(3);
  desk.edit("Inschrijvingen", 2, 3, 126);
  expect((await desk.verify()).records.map(({ ok }) => ok)).toEqual([true, false]);
});

it("keeps to numbers as other programs save them: sixteen or fifteen digits of seventeen", () => {
  expect(isSameCell(2.8618251230527947, 2.861825123052795)).toBe(true);
  expect(isSameCell(66.14854202309525, 66.1485420230953)).toBe(true);
  expect(isSameCell(66.1485420231, 66.1485420232)).toBe(false);
});

it("does not call untouched rows changed because the table that leads to them was left out", async () => {
  await desk.score();
  await desk.drop("Inschrijvingen");
  expect(await desk.verify()).toMatchObject({ ok: true, changes: [] });
  expect(await codesOf()).toEqual(["sourceTableMissing"]);
});

it("names only the key that was changed, of a tender, a bidder or a supplier", async () => {
  await desk.score();
  desk.edit("Leveranciers", 2, 1, "'00000099");
  desk.edit("Criteria", 1, 0, "Kantines");
  expect(await changesOf()).toEqual([
    { sheet: "Criteria", cell: "A2", was: "Kantine", is: "Kantines" },
    { sheet: "Leveranciers", cell: "B3", was: "00000022", is: "00000099" },
  ]);
});

it("looks where a table stood when its header was changed so that it is not recognised", async () => {
  await desk.score();
  desk.edit("Leveranciers", 0, 2, "Niveau oud");
  desk.edit("Leveranciers", 2, 2, "Trede 3");
  const { ok } = await desk.verify();
  expect(ok).toBe(false);
  expect(await changesOf()).toEqual([{ sheet: "Leveranciers", cell: "C3", was: "Trede 2", is: "Trede 3" }]);
  expect(await codesOf()).toEqual(["sourceTableUnknown"]);
});

it("gives going back to earlier inputs a number of its own, so that only the last score is in force", async () => {
  const { written } = await desk.score();
  desk.edit("Inschrijvingen", 1, 3, 119);
  await desk.score("Fout");
  desk.edit("Inschrijvingen", 1, 3, 120);
  const again = await desk.score("Toch niet");
  expect(again.written[0]?.controlNumber).not.toBe(written[0]?.controlNumber);
  expect(desk.cells("Gunning Kantine (3)").flat()).toContain("geldig");
  expect(desk.cells("Gunning Kantine").flat()).toContain("vervangen");
  expect((await desk.verify()).ok).toBe(true);
});

describe("what would let a reader see another answer", () => {
  async function corrected(): Promise<void> {
    await desk.score();
    desk.edit("Inschrijvingen", 1, 3, 119);
    await desk.score("Fout");
  }

  it("is a scoring that is in the log and no longer on Controle", async () => {
    await corrected();
    desk.emptyRow("Controle", 6);
    await desk.drop("Gunning Kantine (2)");
    desk.edit("Inschrijvingen", 1, 3, 120);
    expect((await desk.verify()).ok).toBe(false);
    expect(await codesOf()).toEqual(["recordMissing"]);
  });

  it("is the order of Controle turned round", async () => {
    await corrected();
    const [first = [], second = []] = desk.cells("Controle").slice(5);
    first.forEach((value, column) => desk.edit("Controle", 6, column, `'${String(value)}`));
    second.forEach((value, column) => desk.edit("Controle", 5, column, `'${String(value)}`));
    expect((await desk.verify()).ok).toBe(false);
    expect(await codesOf()).toContain("recordDiffersFromLog");
  });

  it("is a replaced score that no longer says so", async () => {
    await corrected();
    const [row, column] = desk.find("Gunning Kantine", "vervangen");
    desk.edit("Gunning Kantine", row, column, "geldig");
    expect(await changesOf()).toContainEqual(
      expect.objectContaining({ sheet: "Gunning Kantine", was: "vervangen", is: "geldig" }),
    );
  });

  it("is a copy of the score sheet with another winner", async () => {
    await desk.score();
    await desk.copy("Gunning Kantine", "Definitief");
    expect((await desk.verify()).ok).toBe(true);
    desk.edit("Definitief", 3, 0, "Winnaar: A bv");
    expect(await changesOf()).toMatchObject([{ sheet: "Definitief", cell: "A4", is: "Winnaar: A bv" }]);
  });

  it("is a second sheet that passes for Controle or the log", async () => {
    await desk.score();
    await desk.copy("Logboek", "Logboek 2026");
    expect((await desk.verify()).ok).toBe(false);
    expect(await codesOf()).toEqual(["registerTwice"]);
  });

  it("is a row typed below the table of the log", async () => {
    await desk.score();
    desk.edit("Logboek", 8, 2, "Gegund aan A bv");
    expect(await changesOf()).toEqual([{ sheet: "Logboek", cell: "C9", was: "", is: "Gegund aan A bv" }]);
  });

  it("is a marker that was taken away, so that the sheet is no longer known", async () => {
    await desk.score();
    desk.edit("Gunning Kantine", 0, 0, "Gunning");
    desk.edit("Gunning Kantine", 3, 0, "Winnaar: A bv");
    expect((await changesOf()).map(({ cell }) => cell)).toEqual(["A1", "A4"]);
  });
});

it("does not call scores changed because the table of criteria that leads to their columns was left out", async () => {
  await desk.score();
  await desk.drop("Criteria");
  expect(await desk.verify()).toMatchObject({ ok: true, changes: [] });
});

it("names the header of a score that was renamed, and the score itself by what stands there", async () => {
  await desk.score();
  desk.edit("Inschrijvingen", 0, 4, "Plannetje");
  desk.edit("Inschrijvingen", 1, 4, 10);
  expect(await changesOf()).toEqual([
    { sheet: "Inschrijvingen", cell: "E1", was: "Plan", is: "Plannetje" },
    { sheet: "Inschrijvingen", cell: "E2", was: 8, is: 10 },
  ]);
});

it.each([
  ["a winner typed into the line for remarks", 5, 0, "Winnaar: A bv"],
  ["a score in force that calls itself replaced", 5, 0, "Deze berekening is vervangen: zie blad Controle."],
])("names %s on the score sheet", async (_, row, column, text) => {
  await desk.score();
  desk.edit("Gunning Kantine", row, column, text);
  expect(await changesOf()).toEqual([{ sheet: "Gunning Kantine", cell: "A6", was: "", is: text }]);
});

it("tells that a record was taken from a Controle that is still there", async () => {
  await desk.score();
  desk.emptyRow("Controle", 5);
  expect((await desk.verify()).ok).toBe(false);
  expect(await codesOf()).toEqual(["recordRebuilt"]);
});

it("keeps a record that does not fit one cell, and names what is typed beside its pieces", async () => {
  desk.dispose();
  const names = Array.from({ length: 60 }, (_, index) => `Inschrijver ${index} met een lange naam bv`);
  desk = controlDesk({
    Inschrijvingen: [
      ["Tender", "Inschrijver", "KvK-nummer", "Inschrijfprijs", "Plan"],
      ...names.map((name, index) => ["Kantine", name, String(10_000_000 + index), 110 + index, index % 11]),
    ],
  });
  await desk.score();
  expect(desk.cells("Controle").length).toBeGreaterThan(6);
  expect(await desk.verify()).toMatchObject({ ok: true, changes: [] });
  desk.edit("Controle", 6, 7, "Zomaar");
  expect(await changesOf()).toEqual([{ sheet: "Controle", cell: "H7", was: "", is: "Zomaar" }]);
});
