import { screen, within } from "@testing-library/react";
import type { Actions } from "../../../src/application/actions";
import type { Inspection } from "../../../src/application/inspection";
import { previewTenders } from "../../../src/application/preview-tenders";
import type { AssessmentState } from "../../../src/domain/assessment/assessment";
import { NO_CHOICES } from "../../../src/domain/tables/choices";
import { readTables } from "../../../src/domain/tables/read-tables";
import { workbookOfTables } from "../../domain/tables/workbook-of";
import { writtenScore } from "../support/fixture-actions";
import { assessmentOf, closedAssessment, openAssessment } from "../support/fixture-assessment";
import { fixtureDossier } from "../support/fixture-dossier";
import { accessibilityProblems, renderPane } from "../support/render-pane";

/** A workbook of which nothing is made up, with amounts that occur nowhere else. */
const snapshot = workbookOfTables({
  Tenders: [
    ["Tender", "Sluitingsdatum", "Procedure", "Prijsformule", "PSO-regel", "PSO-parameter"],
    ["Groenonderhoud 2026", "2026-03-19", "privaat", "bandbreedte 80000..90000", "marge", 5],
    ["Catering", "2026-03-19", "privaat", "bandbreedte 50000..60000", "marge", 5],
  ],
  Criteria: [
    ["Tender", "Criterium", "Soort", "Weging"],
    ["Groenonderhoud 2026", "Prijs", "prijs", 60],
    ["Groenonderhoud 2026", "Plan", "kwaliteit", 40],
    ["Catering", "Prijs", "prijs", 60],
    ["Catering", "Plan", "kwaliteit", 40],
  ],
  Inschrijvingen: [
    ["Tender", "Inschrijver", "Inschrijfprijs", "Plan"],
    ["Groenonderhoud 2026", "Alfa", 81_357, 8],
    ["Groenonderhoud 2026", "Bravo", "86.417,50", 7],
    ["Groenonderhoud 2026", "Charlie", 94_261, 9],
    ["Catering", "Delta", 61_993, 8],
  ],
});
const INSPECTION: Inspection = { snapshot, choices: NO_CHOICES, tables: readTables(snapshot, NO_CHOICES) };
const OUTCOME = previewTenders(INSPECTION, { fallbackDate: null, tenders: new Map() })[0]!.outcome!;

/** Amounts of the tender in any notation, and what they lead to: points, totals, who wins. */
const PRICES = /81[.,\s]?357|86[.,\s]?417|94[.,\s]?261/;
const RESULTS = /Alfa wint|\d,\d+ punten|Beslist door|Plaats 1/;
const shown = (): string => document.body.textContent ?? "";

async function opened(assessment: AssessmentState, actions: Partial<Actions> = {}) {
  const dossier = fixtureDossier({ assessments: async () => [assessment] });
  const view = renderPane({
    inspect: async () => ({ ...INSPECTION }),
    previewTenders: async (inspection, decisions) => previewTenders(inspection, decisions),
    dossier,
    ...actions,
  });
  await screen.findByText(/61[.,]993/);
  return view;
}

const step = (name: string) => screen.getByRole("button", { name });
const card = () => screen.getByRole("region", { name: "Groenonderhoud 2026" });

describe("a tender whose quality is being assessed", () => {
  it("shows no price in step 1, and none is found by searching either", async () => {
    const { user } = await opened(openAssessment());
    expect(shown()).not.toMatch(PRICES);
    expect(
      await screen.findByText(/^Bevindingen over prijzen van Groenonderhoud 2026 zie je zodra/),
    ).toBeVisible();
    const search = screen.getByRole("searchbox", { name: "Zoek in bevindingen" });
    for (const query of ["94.261", "86.417"]) {
      await user.clear(search);
      await user.paste(query);
      expect(await screen.findByText("Geen bevindingen met deze keuze.")).toBeVisible();
    }
    expect(shown()).not.toMatch(PRICES);
  });

  it("shows no price, points or winner in step 2, and says why and how far the forms are", async () => {
    const { user } = await opened(openAssessment());
    await user.click(step("Stap 2: Beslissen"));
    const region = within(await screen.findByRole("region", { name: "Groenonderhoud 2026" }));
    expect(region.getByText("De kwaliteit is nog niet gesloten: prijzen blijven verborgen")).toBeVisible();
    expect(region.getByText("5 van 8 scores ingevuld")).toBeVisible();
    expect(region.getByText("2 bevindingen over prijzen zie je daarna.")).toBeVisible();
    for (const button of region.getAllByRole("button", { expanded: false })) await user.click(button);
    expect(card().textContent).not.toMatch(RESULTS);
    expect(shown()).not.toMatch(PRICES);
    expect(region.queryByRole("checkbox", { name: /meenemen/ })).not.toBeInTheDocument();
    expect(screen.getByText("Delta wint")).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("cannot be scored, while another can", async () => {
    const scoreTenders = jest.fn(async () => ({ written: [writtenScore()] }));
    const { user } = await opened(openAssessment(), { scoreTenders });
    await user.click(step("Stap 2: Beslissen"));
    await user.click(await screen.findByRole("checkbox", { name: "Deze tender meenemen: Catering" }));
    await user.click(step("Zet de uitslag in de werkmap"));
    expect(scoreTenders).not.toHaveBeenCalled();
    expect(screen.getByText("Sluit eerst de kwaliteit. Daarna kan de uitslag in de werkmap.")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Deze tender meenemen: Catering" }));
    await user.click(step("Zet de uitslag in de werkmap"));
    expect(scoreTenders).toHaveBeenCalledWith(
      expect.anything(),
      expect.anything(),
      [{ tender: "Catering", lot: "" }],
      expect.anything(),
      expect.any(Function),
    );
  });

  it("shows nothing in step 3 of a score that was made before the assessment began", async () => {
    let assessment = assessmentOf();
    const { user } = await opened(assessment, {
      scoreTenders: async () => ({ written: [writtenScore({ outcome: OUTCOME })] }),
      dossier: fixtureDossier({ assessments: async () => [assessment] }),
    });
    await user.click(step("Stap 2: Beslissen"));
    await user.click(await screen.findByRole("button", { name: /^Zet 2 uitslagen/ }));
    await screen.findByRole("heading", { level: 1, name: "De uitslag" });
    expect(card().textContent).toMatch(RESULTS);
    assessment = openAssessment();
    await user.click(step("Stap 1: Gevonden"));
    await user.click(step("Opnieuw lezen"));
    await screen.findByText(/^Bevindingen over prijzen van Groenonderhoud 2026/);
    await user.click(step("Stap 3: Uitslag"));
    expect(await screen.findByText(/prijzen blijven verborgen$/)).toBeVisible();
    expect(shown()).not.toMatch(RESULTS);
    expect(shown()).not.toMatch(PRICES);
  });

  it("shows nothing of an earlier look when the assessment began in another task", async () => {
    let assessment = assessmentOf();
    const dossier = fixtureDossier({ assessments: async () => [assessment] });
    const { user } = await opened(assessment, {
      dossier,
      // Nothing comes back any more once the assessment is open: what is seen then was seen before.
      previewTenders: async (inspection, decisions) =>
        assessment.phase === "open" ? new Promise(() => undefined) : previewTenders(inspection, decisions),
    });
    await user.click(step("Stap 2: Beslissen"));
    expect(await screen.findByText("Alfa wint")).toBeVisible();
    await user.click(step("Dossier"));
    await user.click(await screen.findByRole("tab", { name: /^Beoordelen/ }));
    await user.click(await screen.findByLabelText("Naam van de beoordelaar"));
    await user.paste("A. de Boer");
    assessment = openAssessment();
    await user.click(step("Formulieren maken: Groenonderhoud 2026"));
    await screen.findByText(/^Begonnen op/);
    await user.click(step("Gunning"));
    expect(shown()).not.toMatch(PRICES);
    await user.click(step("Stap 2: Beslissen"));
    expect(shown()).not.toMatch(RESULTS);
  });

  it("leads to where quality is closed", async () => {
    const { user } = await opened(openAssessment());
    await user.click(step("Stap 2: Beslissen"));
    await user.click(await screen.findByRole("button", { name: "Naar Beoordelen: Groenonderhoud 2026" }));
    expect(await screen.findByRole("tab", { name: /^Beoordelen/, selected: true })).toBeVisible();
  });
});

it.each([assessmentOf(), closedAssessment()])(
  "shows prices and results of a tender whose quality is $phase",
  async (assessment) => {
    const { user } = await opened(assessment);
    expect(shown()).toMatch(/86[.,]417/);
    expect(shown()).toMatch(/94[.,]261/);
    await user.click(step("Stap 2: Beslissen"));
    await screen.findByText("Alfa wint");
    expect(card().textContent).toMatch(RESULTS);
  },
);
