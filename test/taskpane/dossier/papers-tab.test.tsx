import { fireEvent, screen, within } from "@testing-library/react";
import type { ExcelSerial } from "../../../src/domain/cell";
import { paperState } from "../support/fixture-dossier";
import { DAY } from "../support/fixture-outcome";
import { renderDossier } from "../support/render-dossier";
import { accessibilityProblems } from "../support/render-pane";

const GROEN = "Groenonderhoud 2026";

describe("the papers of a tender", () => {
  it("are made as they are chosen, and each is one press away", async () => {
    const writePapers = jest.fn(async () => ({
      kind: "written" as const,
      sheets: ["Verslag Groen", "Brief De Groene Hoek BV"],
    }));
    const showSheet = jest.fn(async () => undefined);
    const { user } = await renderDossier("Stukken", { writePapers }, { showSheet });
    const card = within(await screen.findByRole("region", { name: GROEN }));
    expect(card.getByText("Winnaar: De Groene Hoek BV.")).toBeVisible();
    expect(card.getByText("belangenverklaring ontbreekt")).toBeVisible();
    expect(card.getByRole("checkbox", { name: "Prijs" })).not.toBeChecked();
    await user.click(card.getByRole("checkbox", { name: "Afwijzingsbrieven" }));
    await user.click(card.getByRole("checkbox", { name: "PSO-niveau" }));
    await user.selectOptions(card.getByLabelText("Taal van de stukken"), "en");
    await user.type(card.getByLabelText("Je naam"), "A. de Boer");
    await user.click(card.getByRole("button", { name: "Stukken maken" }));
    expect(await card.findByText("Er zijn 2 nieuwe bladen:")).toBeVisible();
    expect(writePapers).toHaveBeenCalledWith(
      expect.anything(),
      expect.anything(),
      { tender: GROEN, lot: "" },
      expect.objectContaining({
        kinds: new Set(["minutes", "award"]),
        language: "en",
        sentOn: DAY,
        revealed: { total: true, scores: true, level: false, price: false, motivation: false },
      }),
      "A. de Boer",
      expect.any(Function),
    );
    await user.click(card.getByRole("button", { name: "Toon blad Verslag Groen" }));
    expect(showSheet).toHaveBeenCalledWith("Verslag Groen");
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("tell until when to wait, counted from the day of sending", async () => {
    const papers = jest.fn(async (_i: unknown, _d: unknown, sentOn: ExcelSerial) => [
      paperState({
        standstill: { until: (sentOn + 21) as ExcelSerial, movedFrom: (sentOn + 20) as ExcelSerial },
      }),
    ]);
    await renderDossier("Stukken", { papers });
    expect(await screen.findByText("Opschortende termijn tot en met 9 april 2026.")).toBeVisible();
    expect(screen.getByText(/8 april 2026, is geen werkdag\. Laat deze datum bevestigen/)).toBeVisible();
    fireEvent.change(screen.getByLabelText("Brieven verstuurd op"), { target: { value: "2026-03-20" } });
    expect(await screen.findByText("Opschortende termijn tot en met 10 april 2026.")).toBeVisible();
  });

  it("are a notice of the draw as long as a lot must decide", async () => {
    const papers = async () => [paperState({ lotNeeded: true, winners: [], losers: [] })];
    const { user } = await renderDossier("Stukken", { papers });
    expect(await screen.findByText(/^Er moet nog worden geloot/)).toBeVisible();
    expect(screen.queryByRole("checkbox", { name: "Gunningsbrief" })).toBeNull();
    expect(screen.queryByLabelText("Brieven verstuurd op")).toBeNull();
    await user.type(screen.getByLabelText("Waar"), "Stadskantoor");
    await user.click(screen.getByRole("checkbox", { name: "Aankondiging van de loting" }));
    expect(screen.queryByLabelText("Waar")).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: "Proces-verbaal" }));
    expect(screen.getByText("Kies minstens één stuk.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Stukken maken" })).toHaveAttribute("aria-disabled", "true");
  });

  it("wait for a new score when the inputs changed, and for errors to be mended", async () => {
    const other = { tender: "Schoonmaak", lot: "" };
    const papers = async () => [
      paperState({ obstacle: "stale" }),
      paperState({ key: other, obstacle: "blocked" }),
    ];
    const { user } = await renderDossier("Stukken", { papers });
    expect(await screen.findByText(/^De invoer is gewijzigd sinds de uitslag/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Naar beslissen" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Stukken maken" })).toBeNull();
    await user.selectOptions(screen.getByLabelText("Tender"), "Schoonmaak");
    await user.click(screen.getByRole("button", { name: "Bekijk de fouten" }));
    expect(await screen.findByText("Alleen bevindingen bij Schoonmaak")).toBeVisible();
  });

  it("cannot be made before anything was scored", async () => {
    await renderDossier("Stukken", { papers: async () => [paperState({ obstacle: "notScored" })] });
    expect(await screen.findByText("Er is nog geen uitslag om stukken bij te maken.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Naar beslissen" })).toBeVisible();
  });
});
