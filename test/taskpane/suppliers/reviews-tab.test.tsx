import { screen, within } from "@testing-library/react";
import { fixtureCycle } from "../support/fixture-suppliers";
import { accessibilityProblems } from "../support/render-pane";
import { renderSuppliers } from "../support/render-suppliers";

describe("periodic reviews", () => {
  it("start from the quarter that ended last and say what will be on the sheet", async () => {
    await renderSuppliers("Beoordeling");
    const preview = within(await screen.findByRole("region", { name: "Beoordeling 2025-Q4" }));
    expect(screen.getByLabelText("Periode")).toHaveValue("2025-Q4");
    expect(screen.getByLabelText("Beoordelen op")).toHaveValue("2025-12-31");
    expect(preview.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "4 leveranciers",
      "1 niveau omhoog",
      "1 niveau omlaag",
      "1 open actie gaat mee",
    ]);
    expect(preview.getByText("Niet meer erbij: Vertrokken BV.")).toBeVisible();
    expect(screen.getByRole("list", { name: "Vraagt aandacht" })).toHaveTextContent(
      "Plantsoen & Zn. certificaat telt niet meer en actie te laat",
    );
    expect(screen.getByRole("list", { name: "Open acties" })).toHaveTextContent(
      "Nieuw certificaat aanvragen, A. de Boer, voor 21 december 2025 te laat",
    );
    expect(screen.queryByText(/^Er is al een beoordeling/)).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("take another period and day, and warn about one that exists or has not ended", async () => {
    const { user } = await renderSuppliers("Beoordeling");
    await user.selectOptions(await screen.findByLabelText("Periode"), "2025-Q3");
    expect(await screen.findByText(/^Er is al een beoordeling van 2025-Q3/)).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Periode"), "2026-Q1");
    expect(await screen.findByText("2026-Q1 is nog niet voorbij.")).toBeVisible();
    expect(screen.getByLabelText("Beoordelen op")).toHaveValue("2026-03-19");
    await user.selectOptions(screen.getByLabelText("Soort periode"), "Jaar");
    expect(await screen.findByRole("region", { name: "Beoordeling 2025" })).toBeVisible();
  });

  it("are written for the chosen period, with the way to both sheets", async () => {
    const writeReview = jest.fn(fixtureCycle().writeReview);
    const showSheet = jest.fn(async () => undefined);
    const { user } = await renderSuppliers("Beoordeling", {
      cycle: fixtureCycle({ writeReview }),
      showSheet,
    });
    await user.type(await screen.findByLabelText("Wie beoordeelt"), "Jo ");
    await user.click(screen.getByRole("button", { name: "Maak de beoordeling van 2025-Q4" }));
    expect(await screen.findByText("Er is een nieuw blad: Beoordeling 2025-Q4.")).toBeVisible();
    expect(screen.getByText("Het blad Beoordelingsoverzicht is vernieuwd.")).toBeVisible();
    expect(writeReview.mock.calls[0]?.[1]).toMatchObject({ period: { text: "2025-Q4" }, by: "Jo" });
    const past = within(screen.getByRole("region", { name: "Eerdere beoordelingen" }));
    expect(past.getByText(/30 september 2025 · 1 van 2 met een oordeel/)).toBeVisible();
    await user.click(past.getByRole("button", { name: "Toon blad Beoordeling 2025-Q3" }));
    expect(showSheet).toHaveBeenCalledWith("Beoordeling 2025-Q3");
  });
});
