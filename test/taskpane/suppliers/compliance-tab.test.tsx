import { screen, within } from "@testing-library/react";
import { fixtureCycle } from "../support/fixture-suppliers";
import { accessibilityProblems } from "../support/render-pane";
import { renderSuppliers } from "../support/render-suppliers";

const promise = (name: string) => {
  const card = screen.getByRole("heading", { name }).closest("li");
  if (card === null) throw new Error(`no card ${name}`);
  return within(card);
};

describe("compliance", () => {
  it("says how far each promise is kept, and lists what stands behind it with the way to the cell", async () => {
    const showPlace = jest.fn(async () => undefined);
    const { user } = await renderSuppliers("Naleving", { showPlace });
    await screen.findByText("van de leveranciers heeft de code");
    const code = promise("1 De code delen");
    expect(code.getByText(/^2 van 4\./)).toBeVisible();
    await user.click(code.getByRole("button", { name: "Wat nog niet voldoet (2): 1 De code delen" }));
    const [due, old] = code.getAllByRole("listitem");
    expect(due).toHaveTextContent("Hovenier Jansen Heeft de code nog niet gekregen. Verstuur de code");
    expect(old).toHaveTextContent("Snelgroen BV Heeft nog versie 2024-1 van de code.");
    await user.click(code.getByRole("button", { name: /^Snelgroen BV/ }));
    expect(showPlace).toHaveBeenCalledWith(expect.objectContaining({ sheet: "Leveranciers", cell: "A5" }));
    await user.click(code.getByRole("button", { name: "Om te weten (1): 1 De code delen" }));
    expect(code.getByRole("button", { name: /^Plantsoen & Zn\./ })).toHaveTextContent(
      "Heeft de code, maar bevestigde de ontvangst nog niet.",
    );
    expect(promise("Inkoop").getByText("75%")).toBeVisible();
    expect(promise("Inkoop").getByText(/€ 300.000 van € 400.000/)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("is put on a sheet, after which the workbook is read again and the sheet is one press away", async () => {
    const writeCompliance = jest.fn(fixtureCycle().writeCompliance);
    const showSheet = jest.fn(async () => undefined);
    const { user } = await renderSuppliers("Naleving", {
      cycle: fixtureCycle({ writeCompliance }),
      showSheet,
    });
    await user.click(await screen.findByRole("button", { name: "Zet de naleving op een blad" }));
    const done = await screen.findByText("Er is een nieuw blad: Naleving.");
    expect(document.activeElement).toContainElement(done);
    await user.click(screen.getByRole("button", { name: "Toon blad Naleving" }));
    expect(showSheet).toHaveBeenCalledWith("Naleving");
    expect(writeCompliance).toHaveBeenCalledTimes(1);
    expect(screen.queryByText("De werkmap is gewijzigd.")).not.toBeInTheDocument();
  });
});
