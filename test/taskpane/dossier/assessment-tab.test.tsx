import { screen, within } from "@testing-library/react";
import type { Actions } from "../../../src/application/actions";
import type { DossierActions } from "../../../src/application/dossier-actions";
import type { AssessmentState } from "../../../src/domain/assessment/assessment";
import { inspection } from "../support/fixture-actions";
import { assessmentOf, closedAssessment, mergeOf, openAssessment } from "../support/fixture-assessment";
import { fixtureDossier, GROEN_KEY } from "../support/fixture-dossier";
import { finding } from "../support/fixture-outcome";
import { accessibilityProblems, renderPane } from "../support/render-pane";

const NAME = "Naam van de beoordelaar";
const MAKE = "Formulieren maken: Groenonderhoud 2026";
const MERGE = "Samenvoegen: Groenonderhoud 2026";
const WRITE = "Zet de scores in de tabel: Groenonderhoud 2026";
const CLOSE = "Kwaliteit sluiten: Groenonderhoud 2026";

/** The tab with one tender, whose assessment becomes another as soon as `becomes` is given and something is written. */
async function opened(
  assessment: AssessmentState,
  dossier: Partial<DossierActions> = {},
  { becomes, ...actions }: Partial<Actions> & { readonly becomes?: AssessmentState } = {},
) {
  let read = 0;
  const view = renderPane({
    inspect: async () => {
      read += 1;
      return inspection();
    },
    dossier: fixtureDossier({
      assessments: async () => [read > 1 && becomes !== undefined ? becomes : assessment],
      ...dossier,
    }),
    ...actions,
  });
  await view.user.click(screen.getByRole("button", { name: "Dossier" }));
  await view.user.click(await screen.findByRole("tab", { name: /^Beoordelen/ }));
  await screen.findByRole("heading", { level: 2, name: "Groenonderhoud 2026" });
  return view;
}

describe("beginning a blind assessment", () => {
  it("says what assessors will see, what not, and what a form in this workbook cannot prevent", async () => {
    const { user } = await opened(assessmentOf());
    expect(screen.getByText(/de inschrijvers, en per score een vak voor toelichting/)).toBeVisible();
    expect(
      screen.getByText("Er staan geen prijzen op, geen PSO-niveaus en geen scores van anderen."),
    ).toBeVisible();
    expect(screen.getByText(/Wie nieuwsgierig is, kan ook de andere bladen bekijken/)).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Namen van inschrijvers verbergen" }));
    expect(screen.getByText(/een letter per inschrijver/)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("makes a form for everybody in the list, and tells where they are", async () => {
    const openForms = jest.fn(async () => ({
      kind: "done" as const,
      sheets: ["Beoordeling A. de Boer", "Beoordeling B. Yilmaz"],
    }));
    const showSheet = jest.fn(async () => undefined);
    const { user } = await opened(
      assessmentOf(),
      { openAssessment: openForms },
      { becomes: openAssessment(), showSheet },
    );
    await user.click(screen.getByLabelText("Je naam"));
    await user.paste("C. Inkoper");
    await user.click(screen.getByLabelText(NAME));
    await user.paste("A. de Boer");
    await user.keyboard("{Enter}");
    await user.paste("Weg");
    await user.keyboard("{Enter}");
    // The last one is taken along without a press on the button.
    await user.paste("  B.  Yilmaz ");
    await user.click(screen.getByRole("button", { name: "Haal Weg weg" }));
    expect(screen.getByLabelText(NAME)).toHaveFocus();
    await user.click(screen.getByRole("checkbox", { name: "Namen van inschrijvers verbergen" }));
    await user.click(screen.getByRole("button", { name: MAKE }));
    expect(openForms).toHaveBeenCalledWith(
      expect.anything(),
      expect.anything(),
      GROEN_KEY,
      { assessors: ["A. de Boer", "B. Yilmaz"], anonymous: true, by: "C. Inkoper" },
      expect.any(Function),
    );
    expect(await screen.findByText("Er zijn 2 formulieren bijgekomen.")).toBeVisible();
    expect(screen.getByText(/De prijzen van deze tender zijn nu verborgen/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Toon formulier van B\. Yilmaz/ }));
    expect(showSheet).toHaveBeenCalledWith("Beoordeling B. Yilmaz");
  });

  it("refuses a blank name, one that is there already, and a list with nobody", async () => {
    const openForms = jest.fn();
    const { user } = await opened(assessmentOf(), { openAssessment: openForms });
    const field = screen.getByLabelText(NAME);
    await user.click(screen.getByRole("button", { name: MAKE }));
    expect(screen.getByRole("alert")).toHaveTextContent("Voeg minstens één beoordelaar toe.");
    expect(field).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Voeg toe" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Vul eerst een naam in.");
    await user.paste("Zoë Boer");
    await user.keyboard("{Enter}");
    await user.paste("zoe  boer");
    await user.keyboard("{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent("zoe boer staat al in de lijst.");
    expect(field).toBeInvalid();
    await user.click(screen.getByRole("button", { name: MAKE }));
    expect(openForms).not.toHaveBeenCalled();
  });

  it("keeps the list while the user is elsewhere", async () => {
    const { user } = await opened(assessmentOf());
    await user.click(screen.getByLabelText(NAME));
    await user.paste("A. de Boer");
    await user.keyboard("{Enter}");
    await user.click(screen.getByRole("button", { name: "Certificaten" }));
    await user.click(screen.getByRole("button", { name: "Dossier" }));
    const list = await screen.findByRole("list", { name: "Beoordelaars" });
    expect(within(list).getByText("A. de Boer")).toBeVisible();
  });

  it("leads to the findings when the tender has an error", async () => {
    const { user } = await opened(assessmentOf(), { openAssessment: async () => ({ kind: "blocked" }) });
    await user.click(screen.getByLabelText(NAME));
    await user.paste("A. de Boer");
    await user.click(screen.getByRole("button", { name: MAKE }));
    expect(await screen.findByText(/^Dit kan nog niet\. Bij deze tender staat een fout/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Toon de bevindingen" }));
    expect(await screen.findByText(/Alleen bevindingen bij Groenonderhoud 2026/)).toBeVisible();
  });

  it("says what is missing where no tender has quality", async () => {
    const view = renderPane({ dossier: fixtureDossier() });
    await view.user.click(screen.getByRole("button", { name: "Dossier" }));
    await view.user.click(await screen.findByRole("tab", { name: /^Beoordelen/ }));
    expect(await screen.findByText("Er is geen tender met een criterium voor kwaliteit.")).toBeVisible();
  });
});

describe("an assessment that is open", () => {
  it("shows how far each form is, with the way to it, who has none, and who is which letter", async () => {
    const showSheet = jest.fn(async () => undefined);
    const assessment = openAssessment({ assessors: ["A. de Boer", "B. Yilmaz", "C. Smit"] });
    const { user } = await opened(assessment, {}, { showSheet });
    expect(screen.getByText("Begonnen op 18 maart 2026, 09:30 door C. Inkoper")).toBeVisible();
    const [ready, busy] = within(screen.getByRole("list", { name: "Formulieren" })).getAllByRole("listitem");
    expect(ready).toHaveTextContent("A. de Boer volledig ingevuld4 van 4 scores");
    expect(busy).toHaveTextContent("B. Yilmaz 1 van 4 scores");
    expect(screen.getByText("Van C. Smit staat er nog geen formulier in deze werkmap.")).toBeVisible();
    expect(screen.queryByText("De Groene Hoek BV")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^Wie is welke letter/ }));
    expect(screen.getByText("De Groene Hoek BV")).toBeVisible();
    await user.click(within(busy!).getByRole("button"));
    expect(showSheet).toHaveBeenCalledWith("Beoordeling B. Yilmaz");
  });

  it("shows what merging does before it writes anything", async () => {
    const mergeAssessments = jest.fn(async () => ({ kind: "done" as const, sheets: [] }));
    const merge = mergeOf({
      findings: [finding({ code: "assessorsFarApart", severity: "warning", params: { criterion: "Plan" } })],
    });
    const { user } = await opened(openAssessment(), { assessmentMerge: async () => merge, mergeAssessments });
    await user.click(screen.getByRole("button", { name: MERGE }));
    const [apart, single] = within(
      await screen.findByRole("list", { name: "Verschillen, de grootste bovenaan" }),
    )
      .getAllByRole("listitem", { name: "" })
      .filter((each) => each.className === "merge-section-line");
    expect(apart).toHaveTextContent(/Inschrijver A · Plan van aanpak ?verschil 4/);
    expect(apart).toHaveTextContent("ver uiteen: bespreek dit");
    expect(apart).toHaveTextContent("A. de Boer: sterk plan");
    expect(single).toHaveTextContent("één score");
    expect(single).not.toHaveTextContent("ver uiteen");
    expect(screen.getByText("2 scores komen erbij.")).toBeVisible();
    expect(screen.getByText("3 scores zijn nog leeg. Die tellen niet als nul.")).toBeVisible();
    expect(screen.getByRole("list", { name: "Scores die worden vervangen" })).toHaveTextContent(
      "A. de Boer · Inschrijver A · Plan van aanpak was 8 wordt 9",
    );
    expect(screen.queryByText(/Plantsoen/)).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
    expect(mergeAssessments).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: WRITE }));
    expect(mergeAssessments).toHaveBeenCalledTimes(1);
    expect(await screen.findByText("De scores staan in de tabel Beoordelingen.")).toBeVisible();
    expect(screen.queryByRole("button", { name: WRITE })).not.toBeInTheDocument();
  });

  it("writes nothing when the user does not go on, or there is nothing to write", async () => {
    const mergeAssessments = jest.fn();
    const nothing = mergeOf({ overwrites: [], added: 0, open: 0 });
    const { user } = await opened(openAssessment(), {
      assessmentMerge: async () => nothing,
      mergeAssessments,
    });
    await user.click(screen.getByRole("button", { name: MERGE }));
    expect(await screen.findByText(/niets dat nog niet in de tabel Beoordelingen staat/)).toBeVisible();
    expect(screen.queryByRole("button", { name: WRITE })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Nog niet" }));
    expect(screen.getByRole("button", { name: MERGE })).toHaveFocus();
    expect(mergeAssessments).not.toHaveBeenCalled();
  });

  it("closes quality only after asking, and then shows the number to note", async () => {
    const closeQuality = jest.fn(async () => ({ kind: "done" as const, sheets: [] }));
    const { user } = await opened(openAssessment(), { closeQuality }, { becomes: closedAssessment() });
    await user.click(screen.getByRole("button", { name: CLOSE }));
    expect(screen.getByRole("alert")).toHaveTextContent("dat draai je niet terug");
    expect(screen.getByRole("button", { name: "Ja, sluit de kwaliteit" })).toHaveFocus();
    expect(closeQuality).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Nog niet" }));
    expect(screen.getByRole("button", { name: CLOSE })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: CLOSE }));
    await user.click(screen.getByRole("button", { name: "Ja, sluit de kwaliteit" }));
    expect(closeQuality).toHaveBeenCalledTimes(1);
    expect(await screen.findByText("De kwaliteit is gesloten. De prijzen zijn nu te zien.")).toBeVisible();
    expect(screen.getByText("9f8e 7d6c 5b4a 3210")).toBeVisible();
  });

  it.each([
    ["incomplete", /^Er ontbreekt nog een score\. Laat de formulieren aanvullen/],
    ["notOpen", /^Er is geen beoordeling open\. Maak eerst formulieren/],
    ["open", /^De beoordeling van deze tender is al begonnen/],
  ] as const)("says why quality cannot be closed and what to do then: %s", async (reason, text) => {
    const { user } = await opened(openAssessment(), {
      closeQuality: async () => ({ kind: "notNow", reason }),
    });
    await user.click(screen.getByRole("button", { name: CLOSE }));
    await user.click(screen.getByRole("button", { name: "Ja, sluit de kwaliteit" }));
    expect(await screen.findByText(text)).toBeVisible();
  });
});

describe("quality that was closed", () => {
  it("says when and by whom, and lets a new round begin with the same assessors", async () => {
    const { user } = await opened(closedAssessment());
    expect(screen.getByText("Gesloten op 19 maart 2026, 16:00 door C. Inkoper")).toBeVisible();
    expect(screen.queryByText("Een score is gewijzigd na het sluiten")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^Nieuwe ronde beginnen/ }));
    expect(screen.getByText(/^De oude formulieren blijven staan/)).toBeVisible();
    expect(within(screen.getByRole("list", { name: "Beoordelaars" })).getAllByRole("listitem")).toHaveLength(
      2,
    );
    expect(screen.getByRole("button", { name: MAKE })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("warns when a score was changed since", async () => {
    await opened(closedAssessment({ changedSinceClosing: true }));
    expect(screen.getByText("Een score is gewijzigd na het sluiten")).toBeVisible();
  });
});
