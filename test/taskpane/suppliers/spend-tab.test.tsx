import { screen, within } from "@testing-library/react";
import { cycleInspection } from "../support/fixture-suppliers";
import { accessibilityProblems } from "../support/render-pane";
import { renderSuppliers } from "../support/render-suppliers";

describe("spend at PSO holders", () => {
  it("gives the share, per level and per year, and never calls it a PSO score", async () => {
    const { user } = await renderSuppliers("Inkoop");
    expect(await screen.findByText("75% bij PSO-houders")).toBeVisible();
    expect(screen.getByText(/€ 300.000 van € 400.000, zonder btw/)).toBeVisible();
    expect(screen.getByText(/^Dit is geen PSO-score/)).toBeVisible();
    const levels = within(screen.getByRole("region", { name: "Per niveau" }));
    expect(levels.getByText(/^Trede 2: € 300.000, 75%$/)).toBeInTheDocument();
    expect(levels.getByText(/^geen: € 100.000, 25%$/)).toBeInTheDocument();
    expect(screen.getAllByRole("row").map((row) => row.textContent?.replace(/\s/g, " "))).toEqual([
      "JaarTotaalBij PSO-houders",
      "2024€ 100.000100%",
      "2025€ 300.00066,7%",
    ]);
    await user.click(screen.getByRole("button", { name: "PSO-houders (1)" }));
    expect(screen.getByRole("list", { name: "PSO-houders (1)" })).toHaveTextContent("De Groene Hoek BV");
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("says where to push first, with the way to the supplier", async () => {
    const showPlace = jest.fn(async () => undefined);
    const { user } = await renderSuppliers("Inkoop", { showPlace });
    const push = await screen.findByRole("list", { name: "Waar je het eerst aandringt" });
    expect(
      within(push)
        .getAllByRole("listitem")
        .map((item) => item.textContent?.trim().replace(/\s/g, " ")),
    ).toEqual(["Plantsoen & Zn. € 60.000", "Hovenier Jansen € 40.000"]);
    await user.click(within(push).getByRole("button", { name: /^Hovenier/ }));
    expect(showPlace).toHaveBeenCalledWith(expect.objectContaining({ cell: "A4" }));
  });

  it("gives no share of a total that is not above zero", async () => {
    await renderSuppliers("Inkoop", {
      inspect: async () =>
        cycleInspection({
          Inkoop: [
            ["Leverancier", "KvK-nummer", "Jaar", "Bedrag"],
            ["De Groene Hoek BV", "12345678", 2025, -500],
          ],
        }),
    });
    expect(await screen.findByText(/daar is geen aandeel van te geven/)).toBeVisible();
  });
});
