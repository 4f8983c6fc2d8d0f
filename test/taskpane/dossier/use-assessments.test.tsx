import { screen } from "@testing-library/react";
import type { AssessmentState } from "../../../src/domain/assessment/assessment";
import { closedAssessment, openAssessment } from "../support/fixture-assessment";
import { cellChange, checkedRecord, fixtureDossier, verification } from "../support/fixture-dossier";
import { renderPane } from "../support/render-pane";

const CHANGES = [cellChange()];

/** A tender that was scored, of which a price was changed since. */
async function opened(tab: RegExp, assessment: AssessmentState) {
  const { user } = renderPane({
    dossier: fixtureDossier({
      assessments: async () => [assessment],
      verify: async () =>
        verification({
          ok: false,
          changes: CHANGES,
          records: [checkedRecord({ ok: false, changes: CHANGES })],
        }),
    }),
  });
  await user.click(screen.getByRole("button", { name: "Dossier" }));
  await user.click(await screen.findByRole("tab", { name: tab }));
}

const shown = (): string => document.body.textContent ?? "";

describe("a scored tender whose quality is assessed again", () => {
  it("shows that cells changed, and no price that stood there", async () => {
    await opened(/^Controle/, openAssessment());
    expect(await screen.findByText(/zie je zodra de kwaliteit van deze tender gesloten is/)).toBeVisible();
    expect(shown()).not.toMatch(/104\.500|99\.000/);
  });

  it("gets no papers and names no winner", async () => {
    await opened(/^Stukken/, openAssessment());
    expect(await screen.findByText(/prijzen blijven verborgen$/)).toBeVisible();
    expect(shown()).not.toMatch(/De Groene Hoek BV|Plantsoen/);
  });

  it("shows both once quality is closed", async () => {
    await opened(/^Controle/, closedAssessment());
    expect(await screen.findByText("104.500")).toBeVisible();
    expect(shown()).toMatch(/99\.000/);
  });
});
