import { screen, within } from "@testing-library/react";
import { paperState, verification } from "../support/fixture-dossier";
import { renderDossier } from "../support/render-dossier";

describe("the dossier", () => {
  it("keeps its tab while the user is elsewhere, and speaks English at once", async () => {
    const { user } = await renderDossier("Stukken");
    await screen.findByRole("button", { name: "Stukken maken" });
    await user.click(screen.getByRole("button", { name: "Leveranciers" }));
    await user.click(screen.getByRole("button", { name: "Dossier" }));
    expect(await screen.findByRole("tab", { name: /^Stukken/ })).toHaveAttribute("aria-selected", "true");
    await user.click(screen.getByRole("button", { name: "Instellingen" }));
    await user.selectOptions(screen.getByLabelText("Taal"), "en");
    expect(await screen.findByRole("button", { name: "Make the papers" })).toBeVisible();
  });

  it("says what went wrong when something cannot be checked, and reads again", async () => {
    let broken = true;
    const { user } = await renderDossier("Controle", {
      verify: async () => {
        if (broken) throw new Error("out of order");
        return verification();
      },
    });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Het dossier kon niet worden nagekeken");
    broken = false;
    await user.click(within(alert).getByRole("button", { name: "Opnieuw lezen" }));
    expect(await screen.findByText("Niets gewijzigd sinds het scoren.")).toBeVisible();
  });

  it("tells by name what could not be written", async () => {
    const { user } = await renderDossier("Stukken", {
      papers: async () => [paperState()],
      writePapers: async () => {
        throw new Error("out of order");
      },
    });
    await user.click(await screen.findByRole("button", { name: "Stukken maken" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("De stukken zijn niet gemaakt");
  });
});
