import type { ExcelSerial } from "../../src/domain/cell";
import type { PaperChoices } from "../../src/domain/papers/paper-choices";
import { WorkbookError } from "../../src/application/workbook";
import {
  BIDS,
  NO_DECISIONS,
  quiet,
  SUPPLIERS,
  TENDERS,
  TODAY,
  withCell,
  workbookWith,
  type Rows,
} from "./support";

const KANTINE = { tender: "Kantine", lot: "" };
const TIED = { tenders: withCell(TENDERS, 1, 4, "gewogen"), bids: withCell(BIDS, 2, 3, 120) };
const COMMITTEE: Rows = [
  ["Tender", "Naam", "Rol", "Belangenverklaring"],
  ["Kantine", "Ans", "voorzitter", 46_290],
  ["Kantine", "Bas", "lid", ""],
];
const SETTINGS: Rows = [
  ["Instelling", "Waarde"],
  ["Organisatie", "Gemeente Voorbeeld"],
];
const MORE = [
  { name: "Commissie", cells: COMMITTEE },
  { name: "Instellingen", cells: SETTINGS },
];
const CHOICES: PaperChoices = {
  kinds: new Set(["minutes", "award", "rejection", "lotNotice"]),
  language: "nl",
  sentOn: TODAY,
  revealed: { total: true, scores: true, level: true, price: false, motivation: false },
  lot: { when: "", where: "", by: "" },
};

type Desk = ReturnType<typeof workbookWith>;
const inspect = ({ actions }: Desk) => actions.inspect(null, quiet);
const score = async (desk: Desk) =>
  desk.actions.scoreTenders(await inspect(desk), NO_DECISIONS, [KANTINE], { by: "Ans", why: "" }, quiet);
const state = async (desk: Desk, sentOn: ExcelSerial = TODAY) =>
  (await desk.actions.dossier.papers(await inspect(desk), NO_DECISIONS, sentOn))[0];
const write = async (desk: Desk, choices: Partial<PaperChoices> = {}) =>
  desk.actions.dossier.writePapers(
    await inspect(desk),
    NO_DECISIONS,
    KANTINE,
    { ...CHOICES, ...choices },
    "Ans",
    quiet,
  );
const textsOn = ({ workbook }: Desk, sheet: string): string =>
  (workbook.contents().get(sheet) ?? []).flat().join("\n");
const logged = ({ workbook }: Desk) =>
  (workbook.contents().get("Logboek") ?? []).filter((row) => row[2] === "stukken gemaakt");

it("writes every paper that applies on a sheet of its own, with the control number of the score, and logs it", async () => {
  const desk = workbookWith({ more: MORE });
  const scored = await score(desk);
  const receipt = await write(desk);
  expect(receipt).toEqual({
    kind: "written",
    sheets: ["Proces-verbaal Kantine", "Brief B bv", "Brief A bv"],
  });
  expect(desk.workbook.activeSheet).toBe("Proces-verbaal Kantine");
  const number = scored.written[0]?.controlNumber ?? "-";
  for (const sheet of ["Proces-verbaal Kantine", "Brief B bv", "Brief A bv"])
    expect(textsOn(desk, sheet)).toContain(number);
  expect(textsOn(desk, "Brief B bv")).toContain("de opdracht aan u gunnen");
  expect(textsOn(desk, "Brief A bv")).toContain("Wij gunnen de opdracht aan B bv.");
  expect(textsOn(desk, "Proces-verbaal Kantine")).toContain("Gemeente Voorbeeld");
  const [row] = logged(desk);
  expect(row?.slice(0, 4)).toEqual(["2026-10-05 10:15", "Ans", "stukken gemaakt", "Kantine"]);
  const details = row?.join(" ") ?? "";
  for (const part of [
    "inkoopladder-stukken 1",
    "soorten = proces-verbaal, gunning, afwijzing",
    "verzonden op = 2026-10-05",
    "taal = nl",
    `controlegetal = ${number}`,
    'afwijzing "A bv" = ',
  ])
    expect(details).toContain(part);
});

it("says what would stand in the papers before they are written", async () => {
  const desk = workbookWith({ more: MORE, tenders: withCell(TENDERS, 1, 1, "Europees") });
  await score(desk);
  const found = await state(desk, 46_352 as ExcelSerial);
  expect(found).toMatchObject({
    key: KANTINE,
    obstacle: null,
    winners: ["B bv"],
    losers: ["A bv"],
    lotNeeded: false,
    standstill: { until: 46_372, movedFrom: null },
    committee: [
      { name: "Ans", role: "voorzitter", declared: true },
      { name: "Bas", role: "lid", declared: false },
    ],
  });
  const codes = found?.findings.map(({ code }) => code) ?? [];
  expect(codes.filter((code) => code === "paperSettingMissing")).toHaveLength(7);
  expect(codes).toEqual(expect.arrayContaining(["declarationMissing", "motivationMissing"]));
});

it("writes nothing before the tender was scored, and nothing once an input changed", async () => {
  const desk = workbookWith();
  expect(await state(desk)).toMatchObject({ obstacle: "notScored", controlNumber: null, winners: ["B bv"] });
  expect(await write(desk)).toEqual({ kind: "obstacle", obstacle: "notScored" });
  await score(desk);
  desk.workbook.edit("Inschrijvingen", 1, 3, 110);
  const before = desk.workbook.contents().size;
  expect(await state(desk)).toMatchObject({ obstacle: "stale" });
  expect(await write(desk)).toEqual({ kind: "obstacle", obstacle: "stale" });
  expect(desk.workbook.contents().size).toBe(before);
  await score(desk);
  expect(await write(desk)).toMatchObject({ kind: "written" });
});

it("writes nothing when somebody decided otherwise in the pane since the score", async () => {
  const desk = workbookWith();
  await score(desk);
  const otherwise = {
    ...NO_DECISIONS,
    tenders: new Map([
      ["Kantine\u0000", { method: null, rule: { kind: "gelijk" as const }, priceFormula: null, clip: null }],
    ]),
  };
  const receipt = await desk.actions.dossier.writePapers(
    await inspect(desk),
    otherwise,
    KANTINE,
    CHOICES,
    "",
    quiet,
  );
  expect(receipt).toEqual({ kind: "obstacle", obstacle: "stale" });
});

it("is blocked by an error in the tender", async () => {
  const desk = workbookWith();
  await score(desk);
  desk.workbook.edit("Inschrijvingen", 1, 3, 0);
  expect(await state(desk)).toMatchObject({ obstacle: "blocked", winners: [] });
  expect(await write(desk)).toEqual({ kind: "obstacle", obstacle: "blocked" });
});

it("writes the notice and no letters while a lot must be drawn, and letters after the draw", async () => {
  const desk = workbookWith(TIED);
  await score(desk);
  expect(await state(desk)).toMatchObject({ lotNeeded: true, winners: [], losers: [] });
  expect(await write(desk)).toEqual({
    kind: "written",
    sheets: ["Proces-verbaal Kantine", "Aankondiging loting Kantin"],
  });
  expect(await write(desk, { kinds: new Set(["award"]) })).toEqual({ kind: "written", sheets: [] });
  expect(logged(desk)).toHaveLength(1);
  const draw = await desk.actions.drawLot(
    await inspect(desk),
    NO_DECISIONS,
    KANTINE,
    { seed: "tulp", by: "" },
    quiet,
  );
  if (draw.kind !== "drawn") throw new Error(draw.kind);
  const winner = draw.draw.tickets.find(({ getsContract }) => getsContract)?.bidder ?? "";
  expect(await state(desk)).toMatchObject({ lotNeeded: false, winners: [winner] });
  const receipt = await write(desk);
  expect(receipt).toMatchObject({
    sheets: ["Proces-verbaal Kantine (2)", `Brief ${winner}`, expect.anything()],
  });
  expect(textsOn(desk, "Proces-verbaal Kantine (2)")).toContain("‘tulp’");
});

it("writes in the language that was chosen, whatever that of the pane", async () => {
  const desk = workbookWith();
  await score(desk);
  await write(desk, { language: "en", kinds: new Set(["rejection"]) });
  expect(textsOn(desk, "Brief A bv")).toContain("We award the contract to B bv.");
  expect(logged(desk)[0]?.join(" ")).toContain("taal = en");
});

it("addresses a letter to the e-mail address of the supplier list", async () => {
  const suppliers = SUPPLIERS.map((row, index) => [...row, ["E-mail", "info@a.example", ""][index] ?? ""]);
  const desk = workbookWith({ suppliers });
  await score(desk);
  await write(desk);
  expect(textsOn(desk, "Brief A bv")).toContain("Per e-mail: info@a.example");
  expect(textsOn(desk, "Brief B bv")).toContain("Adres of e-mailadres: …");
});

it("stops when a colleague changed the committee in between", async () => {
  const desk = workbookWith({ more: MORE });
  await score(desk);
  const inspection = await inspect(desk);
  desk.workbook.edit("Commissie", 2, 1, "Cor");
  const before = desk.workbook.contents().size;
  await expect(
    desk.actions.dossier.writePapers(inspection, NO_DECISIONS, KANTINE, CHOICES, "", quiet),
  ).rejects.toBeInstanceOf(WorkbookError);
  expect(desk.workbook.contents().size).toBe(before);
});

it("prints the corrections that were recorded", async () => {
  const desk = workbookWith();
  await score(desk);
  desk.workbook.edit("Inschrijvingen", 1, 3, 130);
  await desk.actions.scoreTenders(
    await inspect(desk),
    NO_DECISIONS,
    [KANTINE],
    { by: "Ans", why: "Tikfout in de prijs" },
    quiet,
  );
  await write(desk, { kinds: new Set(["minutes"]) });
  const all = textsOn(desk, "Proces-verbaal Kantine");
  expect(all).toContain("Tikfout in de prijs");
  expect(all).toContain("Inschrijvingen D2");
});
