import { fireEvent, screen, within } from "@testing-library/react";
import { cycleInspection, fixtureCycle } from "../support/fixture-suppliers";
import { NO_TABLES, inspection } from "../support/fixture-actions";
import { accessibilityProblems, renderPane } from "../support/render-pane";
import { renderSuppliers } from "../support/render-suppliers";

const tabs = () => screen.getAllByRole("tab").map((tab) => tab.textContent);

describe("the task for suppliers", () => {
  it("shows the figure of each promise beside its tab", async () => {
    await renderSuppliers("Naleving");
    await screen.findByText("van de leveranciers heeft de code");
    expect(tabs()).toEqual([
      "Naleving 5 beloften",
      "Code 50%",
      "Aanvragen 50%",
      "Contracten 50%",
      "Inkoop 75%",
      "Beoordeling 25%",
    ]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("goes along the tabs by arrow keys", async () => {
    const { user } = await renderSuppliers("Naleving");
    await screen.findByText("van de leveranciers heeft de code");
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(screen.getByRole("tab", { name: /^Aanvragen/ })).toHaveFocus();
    expect(await screen.findByRole("region", { name: "Groenonderhoud" })).toBeVisible();
    await user.keyboard("{End}");
    expect(await screen.findByRole("heading", { name: "Beoordeling 2025-Q4" })).toBeVisible();
  });

  it("is what the ribbon button for reviews opens, on its own tab", async () => {
    renderPane({ inspect: async () => cycleInspection() }, { start: "review" });
    expect(await screen.findByRole("tab", { name: /^Beoordeling/ })).toHaveAttribute("aria-selected", "true");
    expect(await screen.findByRole("button", { name: "Maak de beoordeling van 2025-Q4" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Leveranciers" })).toHaveAttribute("aria-current", "page");
  });

  it("keeps what was chosen while the user is elsewhere", async () => {
    const { user } = await renderSuppliers("Code");
    await user.type(await screen.findByRole("searchbox", { name: "Zoek een leverancier" }), "pl");
    await user.click(screen.getByRole("button", { name: "Certificaten" }));
    await user.click(screen.getByRole("button", { name: "Leveranciers" }));
    expect(await screen.findByRole("searchbox", { name: "Zoek een leverancier" })).toHaveValue("pl");
  });

  it("works everything out for another day", async () => {
    const { user } = await renderSuppliers("Contracten");
    await screen.findByText("In orde: 1 van 2 lopende contracten.");
    fireEvent.change(screen.getByLabelText("Stand op"), { target: { value: "2027-06-01" } });
    expect(await screen.findByText("In orde: 0 van 1 lopende contracten.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Vandaag" }));
    expect(await screen.findByText("In orde: 1 van 2 lopende contracten.")).toBeVisible();
  });

  it("speaks English at once when the language changes", async () => {
    const { user } = await renderSuppliers("Naleving");
    await screen.findByText("van de leveranciers heeft de code");
    await user.click(screen.getByRole("button", { name: "Instellingen" }));
    await user.selectOptions(screen.getByLabelText("Taal"), "en");
    expect(await screen.findByText("of suppliers have the code")).toBeVisible();
    expect(screen.getByRole("tab", { name: /^Compliance/ })).toBeVisible();
  });

  it("says what went wrong when a part cannot be worked out, and reads again", async () => {
    let broken = true;
    const { user } = await renderSuppliers("Inkoop", {
      cycle: fixtureCycle({
        spend: async (read, date) => {
          if (broken) throw new Error("out of order");
          return fixtureCycle().spend(read, date);
        },
      }),
    });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("De leveranciers konden niet worden doorgerekend");
    expect(screen.getByText("Dit kon niet worden doorgerekend. Lees de werkmap opnieuw.")).toBeVisible();
    broken = false;
    await user.click(within(alert).getByRole("button", { name: "Opnieuw lezen" }));
    expect(await screen.findByText("75% bij PSO-houders")).toBeVisible();
  });

  it("says in an empty workbook which table to add, on every tab", async () => {
    const { user } = await renderSuppliers("Naleving", {
      inspect: async () => inspection(NO_TABLES),
      cycle: fixtureCycle({ pastReviews: async () => [] }),
    });
    expect(await screen.findByText(/^Vul de tabellen Leveranciers, Tenders en Contracten/)).toBeVisible();
    for (const [tab, next] of [
      ["Code", /^Maak een tabel met minstens de kolommen Leverancier en PSO-niveau/],
      ["Aanvragen", /^Maak een tabel met de kolommen Tender en Sluitingsdatum/],
      ["Contracten", /^Maak een tabel met de kolommen Contractnummer en Leverancier/],
      ["Inkoop", /^Maak een tabel Inkoop met de kolommen Leverancier, Jaar en Bedrag/],
      ["Beoordeling", /^Maak een tabel met minstens de kolommen Leverancier en PSO-niveau/],
    ] as const) {
      await user.click(screen.getByRole("tab", { name: new RegExp(`^${tab}`) }));
      expect(await screen.findByText(next)).toBeVisible();
    }
    expect(await accessibilityProblems()).toEqual([]);
  });
});
