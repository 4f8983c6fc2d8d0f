import type { ExcelSerial } from "../../src/domain/cell";
import type { Decisions } from "../../src/application/inspection";
import { BIDS, NO_DECISIONS, quiet, TENDERS, withCell, workbookWith, type Fixture } from "./support";

const KANTINE = { tender: "Kantine", lot: "" };

async function inspected(fixture: Fixture = {}) {
  const desk = workbookWith(fixture);
  return { ...desk, inspection: await desk.actions.inspect(null, quiet) };
}

async function texts(fixture: Fixture = {}, decisions: Decisions = NO_DECISIONS) {
  const { actions, inspection } = await inspected(fixture);
  const [request] = await actions.cycle.requestTexts(inspection, decisions);
  return new Map(request?.paragraphs.map(({ heading, text }) => [heading, text]));
}

it("makes a text of the tender's own settings, and says who sent a copy", async () => {
  const { actions, inspection } = await inspected();
  const [request, ...others] = await actions.cycle.requestTexts(inspection, NO_DECISIONS);
  expect(others).toEqual([]);
  expect(request?.key).toEqual(KANTINE);
  expect(request?.copies.map(({ bidder, state }) => [bidder, state])).toEqual([
    ["A bv", "notNeeded"],
    ["B bv", "received"],
  ]);
  const text = new Map(request?.paragraphs.map((each) => [each.heading, each.text]));
  expect(text.get("Peildatum")).toContain("de sluitingsdatum van de inschrijving: 25 september 2026");
  expect(text.get("Gunningscriteria")).toBe("Prijs: 60 punten\nPlan: 40 punten, score van 0 tot 10");
});

it("fills in organisation and version from the settings, and knows whether a copy is required", async () => {
  const more = [
    {
      name: "Instellingen",
      cells: [
        ["Instelling", "Waarde"],
        ["Organisatie", "Gemeente De Waard"],
        ["Versie code", 46_023],
        ["Kopie verplicht", "nee"],
      ],
    },
  ];
  const text = await texts({ more });
  expect(text.get("Sociale inkoopcode")).toContain("versie 2026-1, van Gemeente De Waard");
  expect(text.get("PSO-certificaat of gelijkwaardig bewijs")).not.toContain("Zonder kopie");
});

it("follows what was decided beside the workbook, and says no moment for a day that was chosen", async () => {
  const decided: Decisions = {
    fallbackDate: 46_280 as ExcelSerial,
    tenders: new Map([
      ["Kantine\u0000", { method: null, rule: { kind: "gelijk" }, priceFormula: null, clip: true }],
    ]),
  };
  const text = await texts({ tenders: withCell(TENDERS, 1, 2, "") }, decided);
  expect(text.get("Hoe het PSO-niveau meetelt")).toMatch(/^Zo beslist het PSO-niveau \(gelijk\)/);
  expect(text.get("Punten voor de prijs")).toMatch(/afgekapt\.$/);
  expect(text.get("Peildatum")).toMatch(/^De peildatum is 15 september 2026\./);
});

it("needs no bids, and no bid without a fault", async () => {
  expect((await texts({ bids: [] })).size).toBeGreaterThan(10);
  expect((await texts({ bids: withCell(BIDS, 1, 3, "veel") })).size).toBeGreaterThan(10);
});

it("gives no text to a tender whose settings have an error, and writes none", async () => {
  const { actions, inspection, workbook } = await inspected({ tenders: withCell(TENDERS, 1, 4, "gokken") });
  expect(await actions.cycle.requestTexts(inspection, NO_DECISIONS)).toEqual([]);
  expect(await actions.cycle.writeRequestText(inspection, NO_DECISIONS, KANTINE, quiet)).toBeNull();
  expect([...workbook.contents().keys()].filter((name) => name.startsWith("Aanvraag"))).toEqual([]);
});

it("writes a new sheet every time, shows it and never touches an earlier one", async () => {
  const desk = workbookWith();
  const write = async () =>
    desk.actions.cycle.writeRequestText(
      await desk.actions.inspect(null, quiet),
      NO_DECISIONS,
      KANTINE,
      quiet,
    );
  expect(await write()).toEqual({ sheet: "Aanvraagtekst Kantine", renewed: false });
  const first = desk.workbook.contents().get("Aanvraagtekst Kantine");
  expect(await write()).toEqual({ sheet: "Aanvraagtekst Kantine (2)", renewed: false });
  expect(desk.workbook.contents().get("Aanvraagtekst Kantine")).toEqual(first);
  expect(desk.workbook.activeSheet).toBe("Aanvraagtekst Kantine (2)");
});

it("stops when the rule changed between reading and writing", async () => {
  const { actions, inspection, workbook } = await inspected();
  workbook.edit("Tenders", 1, 4, "eerst");
  await expect(
    actions.cycle.writeRequestText(inspection, NO_DECISIONS, KANTINE, quiet),
  ).rejects.toMatchObject({ code: "inputChanged" });
});
