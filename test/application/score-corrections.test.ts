import { CORRECTION_COLUMNS } from "../../src/domain/sheets/corrections-sheet";
import { controlDesk, KANTINE } from "./control-desk";
import { NO_DECISIONS } from "./support";

let desk: ReturnType<typeof controlDesk>;
beforeEach(() => {
  desk = controlDesk();
});
afterEach(() => desk.dispose());

const register = () =>
  desk
    .cells("Correcties")
    .slice(5)
    .map((line) => Object.fromEntries(CORRECTION_COLUMNS.map((column, at) => [column, line[at]])));

it("keeps a register of each corrected cell: old, new, who and why, from which score to which", async () => {
  const first = await desk.score();
  desk.edit("Inschrijvingen", 1, 3, 119);
  desk.edit("Leveranciers", 2, 4, 46_601);
  desk.at("11:30");
  const second = await desk.score("Prijs verkeerd overgenomen", "Piet Smit");
  const shared = {
    when: "2026-10-05 11:30",
    by: "Piet Smit",
    tender: "Kantine",
    why: "Prijs verkeerd overgenomen",
    replaced: first.written[0]?.controlNumber,
    controlNumber: second.written[0]?.controlNumber,
    newSheet: "Gunning Kantine (2)",
  };
  expect(register()).toEqual([
    expect.objectContaining({ ...shared, sheet: "Inschrijvingen", cell: "D2", was: 120, is: 119 }),
    expect.objectContaining({
      ...shared,
      sheet: "Leveranciers",
      cell: "E3",
      was: "2027-08-01",
      is: "2027-08-02",
    }),
  ]);
  expect(second.written[0]).toMatchObject({ replaces: first.written[0]?.controlNumber });
  expect(desk.cells("Logboek")[6]?.slice(0, 4)).toEqual([
    "2026-10-05 11:30",
    "Piet Smit",
    "Tender opnieuw gescoord",
    "Kantine",
  ]);
});

it("leaves the earlier sheet as it was but for the line that says it was replaced", async () => {
  await desk.score();
  const before = desk.cells("Gunning Kantine").map((line) => [...line]);
  expect(before.flat()).toContain("geldig");
  desk.edit("Inschrijvingen", 1, 3, 119);
  await desk.score("Prijs verkeerd overgenomen");
  const after = desk.cells("Gunning Kantine");
  const changed = before.flatMap((line, row) =>
    line.flatMap((value, column) => (value === after[row]?.[column] ? [] : [after[row]?.[column]])),
  );
  expect(changed).toContain("vervangen");
  // What is left are live checks against the source and the remark about the sheet Controle.
  for (const value of changed) expect(String(value)).toMatch(/vervangen|gewijzigd|Controle/);
  expect(desk.cells("Gunning Kantine (2)").flat()).toContain("geldig");
  const { ok } = await desk.verify();
  expect(ok).toBe(true);
});

it("says in the register that nobody gave a reason, and that nothing changed when nothing did", async () => {
  await desk.score();
  desk.edit("Inschrijvingen", 1, 3, 119);
  await desk.score();
  expect(register()).toMatchObject([{ why: "(geen reden opgegeven)", cell: "D2" }]);
  const decision = { method: null, rule: { kind: "gelijk" as const }, priceFormula: null, clip: null };
  const decisions = { fallbackDate: null, tenders: new Map([["Kantine\u0000", decision]]) };
  await desk.score("Andere regel", "", decisions);
  expect(register()[1]).toMatchObject({
    sheet: "",
    cell: "",
    what: expect.stringContaining("PSO-regel: was marge 5, is nu gelijk"),
    why: "Andere regel",
  });
});

it("scores the same inputs on the same day to the same number, which replaces nothing", async () => {
  const first = await desk.score();
  const second = await desk.score();
  expect(second.written[0]).toMatchObject({
    controlNumber: first.written[0]?.controlNumber,
    replaces: null,
    changes: [],
  });
  expect(desk.contents().has("Correcties")).toBe(false);
  expect(desk.cells("Gunning Kantine").flat()).toContain("geldig");
});

it("tells before scoring what changed since the last score, and nothing of a tender that was never scored", async () => {
  const pending = async () => desk.actions.dossier.corrections(await desk.inspect(), NO_DECISIONS);
  expect(await pending()).toEqual([]);
  const { written } = await desk.score();
  expect(await pending()).toMatchObject([
    { key: KANTINE, sheet: "Gunning Kantine", controlNumber: written[0]?.controlNumber, changes: [] },
  ]);
  desk.edit("Inschrijvingen", 1, 3, 119);
  expect(await pending()).toMatchObject([{ changes: [{ cell: "D2", was: 120, is: 119 }], choices: [] }]);
});

it("stops when somebody wrote on Controle between reading and writing, and leaves everything as it was", async () => {
  await desk.score();
  const inspection = await desk.inspect();
  desk.edit("Controle", 5, 5, "Piet");
  const attempt = desk.actions.scoreTenders(
    inspection,
    NO_DECISIONS,
    [KANTINE],
    { by: "", why: "" },
    () => undefined,
  );
  await expect(attempt).rejects.toMatchObject({ code: "inputChanged" });
  expect(desk.contents().has("Gunning Kantine (2)")).toBe(false);
});

it("makes its own sheet when the user has one that is called Controle, and the score sheet looks there", async () => {
  desk.dispose();
  desk = controlDesk({ Controle: [["Mijn eigen lijst"]] });
  await desk.score();
  expect(desk.cells("Controle")).toEqual([["Mijn eigen lijst"]]);
  desk.edit("Inschrijvingen", 1, 3, 119);
  await desk.score("Fout");
  expect(desk.cells("Controle (2)").length).toBe(7);
  expect(desk.cells("Gunning Kantine").flat()).toContain("vervangen");
});

it("makes the guide anew while nobody edited it", async () => {
  await desk.score();
  desk.edit("Inschrijvingen", 1, 3, 119);
  const { written } = await desk.score("Fout");
  expect([...desk.contents().keys()].filter((name) => name.startsWith("Leeswijzer"))).toEqual(["Leeswijzer"]);
  expect(desk.cells("Leeswijzer").flat().map(String).join(" ")).toContain(written[0]?.controlNumber);
  desk.edit("Leeswijzer", 40, 1, "Mijn aantekening");
  await desk.score();
  expect([...desk.contents().keys()].filter((name) => name.startsWith("Leeswijzer"))).toHaveLength(2);
});
