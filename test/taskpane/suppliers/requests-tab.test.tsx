import { screen, within } from "@testing-library/react";
import { tenderId } from "../../../src/application/inspection";
import { fixtureCycle, REQUEST_TEXT } from "../support/fixture-suppliers";
import { accessibilityProblems } from "../support/render-pane";
import { renderSuppliers } from "../support/render-suppliers";

const tender = () => within(screen.getByRole("region", { name: "Groenonderhoud" }));

/** The clipboard of the page, which jsdom lacks and Office may refuse. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
}

describe("the texts for requests", () => {
  it("say who still has to send a copy, and for how many tenders there is no text yet", async () => {
    await renderSuppliers("Aanvragen");
    expect(await screen.findByText("Binnen: 1 van 3 kopieën.")).toBeVisible();
    const [first, second] = tender().getAllByRole("listitem");
    expect(first).toHaveTextContent("Snelgroen BVkopie ontbreekt · info@snelgroen.example");
    expect(second).toHaveTextContent("Nieuwkomerstaat niet bij je leveranciers");
    expect(screen.getByText(/^Voor 1 tender is er nog geen tekst/)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("are copied one by one or all together", async () => {
    const { user } = await renderSuppliers("Aanvragen");
    await screen.findByText("Binnen: 1 van 3 kopieën.");
    const writeText = jest.fn(async () => undefined);
    clipboard(writeText);
    await user.click(tender().getByRole("button", { name: "Kopieer: Certificaat" }));
    expect(writeText).toHaveBeenLastCalledWith("Stuur een kopie van een geldig PSO-certificaat mee.");
    expect(await tender().findByText("Gekopieerd.")).toBeVisible();
    await user.click(tender().getByRole("button", { name: "Kopieer alles: Groenonderhoud" }));
    expect(writeText).toHaveBeenLastCalledWith(
      "Sociale inkoopcode\nOp deze aanvraag is onze sociale inkoopcode van toepassing.\n\nCertificaat\nStuur een kopie van een geldig PSO-certificaat mee.",
    );
  });

  it("stand ready to be copied by hand where the clipboard is refused", async () => {
    const { user } = await renderSuppliers("Aanvragen");
    await screen.findByText("Binnen: 1 van 3 kopieën.");
    clipboard(async () => Promise.reject(new Error("NotAllowedError")));
    await user.click(tender().getByRole("button", { name: "Kopieer: Certificaat" }));
    const field = await tender().findByRole("textbox", { name: "Tekst om te kopiëren" });
    expect(field).toHaveValue("Stuur een kopie van een geldig PSO-certificaat mee.");
    expect(tender().getByText(/Kopiëren mag hier niet/)).toBeVisible();
  });

  it("are put on a sheet of their own", async () => {
    const writeRequestText = jest.fn(fixtureCycle().writeRequestText);
    const { user } = await renderSuppliers("Aanvragen", { cycle: fixtureCycle({ writeRequestText }) });
    await user.click(await screen.findByRole("button", { name: "Zet de tekst op een blad: Groenonderhoud" }));
    expect(await screen.findByText("Er is een nieuw blad: Aanvraagtekst Groenonderhoud.")).toBeVisible();
    const key = writeRequestText.mock.calls[0]?.[2];
    expect(key && tenderId(key)).toBe(tenderId(REQUEST_TEXT.key));
  });
});
