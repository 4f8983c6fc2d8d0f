import { screen, within } from "@testing-library/react";
import { accessibilityProblems } from "../support/render-pane";
import { renderSuppliers } from "../support/render-suppliers";

const contracts = () => within(screen.getByRole("list", { name: "Contracten" })).getAllByRole("listitem");

describe("the contract check", () => {
  it("begins with what is not in order and why, and shows the rest on request", async () => {
    const showPlace = jest.fn(async () => undefined);
    const { user } = await renderSuppliers("Contracten", { showPlace });
    await screen.findByText("In orde: 1 van 2 lopende contracten.");
    expect(contracts().map((item) => item.textContent)).toEqual([
      expect.stringMatching(
        /^C-2 · Plantsoen & Zn\. .*De PSO-clausule ontbreekt\. Het certificaat telt niet: verlopen\. Loopt tot en met 31 december 2026\.$/,
      ),
    ]);
    await user.click(screen.getByRole("button", { name: /^C-2/ }));
    expect(showPlace).toHaveBeenCalledWith(expect.objectContaining({ sheet: "Contracten", cell: "A3" }));
    await user.click(screen.getByRole("button", { name: "In orde (1)" }));
    expect(contracts()[0]).toHaveTextContent("In orde: met clausule en een certificaat dat telt.");
    await user.click(screen.getByRole("button", { name: "Loopt niet (1)" }));
    expect(contracts()[0]).toHaveTextContent("Liep af op 31 december 2024.");
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("tells which certificates end while the contract goes on", async () => {
    const { user } = await renderSuppliers("Contracten");
    const calendar = await screen.findByRole("list", { name: /^Kalender/ });
    expect(within(calendar).getAllByRole("listitem")[0]).toHaveTextContent(
      /^C-1 · De Groene Hoek BV Vernieuwen voor .* 2027\. Loopt tot en met 31 december 2028\.$/,
    );
    await user.click(screen.getByRole("button", { name: "Zet de contracten op een blad" }));
    expect(await screen.findByText("Het blad Contractcheck is vernieuwd.")).toBeVisible();
  });
});
