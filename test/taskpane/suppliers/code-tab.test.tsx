import { fireEvent, screen, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/application/workbook";
import { fixtureActions } from "../support/fixture-actions";
import { edited } from "../support/fixture-certificates";
import { cycleInspection } from "../support/fixture-suppliers";
import { accessibilityProblems } from "../support/render-pane";
import { renderSuppliers } from "../support/render-suppliers";

const list = () => within(screen.getByRole("list", { name: "Leveranciers" }));
const names = () =>
  list()
    .getAllByRole("checkbox")
    .map((box) => box.closest("label")?.textContent);
const note = () => within(screen.getByRole("region", { name: "Noteren in je tabel" }));

describe("distributing the code", () => {
  it("says per supplier how it stands, and offers a letter to whoever must hear something", async () => {
    await renderSuppliers("Code");
    expect(await screen.findByText("Geldende versie van de code: 2026-1")).toBeVisible();
    expect(names()).toEqual([
      "De Groene Hoek BV bevestigd op 3 februari 2026",
      "Plantsoen & Zn. verstuurd op 1 februari 2026, versie 2026-1; herinnering sturen kan nu",
      "Hovenier Jansen heeft de code nog niet",
      "Snelgroen BV heeft nog versie 2024-1",
    ]);
    const links = list().getAllByRole("link");
    expect(links.map((link) => link.getAttribute("aria-label"))).toEqual([
      "Mail een herinnering: Plantsoen & Zn.",
      "Mail de code: Hovenier Jansen",
    ]);
    expect(links[1]?.getAttribute("href")).toMatch(/^mailto:jansen@hovenier\.example\?subject=.+&body=.+/);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("narrows the list by a press on a bar and by searching", async () => {
    const { user } = await renderSuppliers("Code");
    await user.click(await screen.findByRole("button", { name: "Nu herinneren: 1 van 4" }));
    expect(names()).toEqual([expect.stringMatching(/^Plantsoen/)]);
    await user.click(screen.getByRole("button", { name: "Toon alle leveranciers" }));
    await user.type(screen.getByRole("searchbox"), "sen@");
    expect(names()).toEqual([expect.stringMatching(/^Hovenier Jansen/)]);
    expect(screen.getByText("1 van 4 leveranciers")).toBeVisible();
  });

  it("notes a date only for those who are chosen, shows old and new first, and can take it back", async () => {
    const applyRepairs = jest.fn(fixtureActions().applyRepairs);
    const undoEdits = jest.fn(async () => edited(3));
    const { user } = await renderSuppliers("Code", { applyRepairs, undoEdits });
    const apply = await screen.findByRole("button", { name: "Noteer als verstuurd op 19 maart 2026" });
    expect(apply).toHaveAttribute("aria-disabled", "true");
    expect(apply).toHaveAccessibleDescription("Kies eerst een leverancier.");
    await user.click(list().getByRole("checkbox", { name: /^Hovenier Jansen/ }));
    await user.click(list().getByRole("checkbox", { name: /^Snelgroen BV/ }));
    expect(await note().findByText("4 cellen veranderen")).toBeVisible();
    expect(
      note()
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      "Hovenier Jansen · Code verstuurd op · I4leeg wordt 19 maart 2026",
      "Hovenier Jansen · Code versie · J4leeg wordt 2026-1",
      "Snelgroen BV · Code verstuurd op · I52024-05-01 wordt 19 maart 2026",
      "Snelgroen BV · Code versie · J52024-1 wordt 2026-1",
    ]);
    expect(applyRepairs).not.toHaveBeenCalled();
    await user.click(apply);
    expect(await note().findByText("4 cellen gewijzigd.")).toBeVisible();
    expect(applyRepairs.mock.calls[0]?.[1].map(({ place }) => place.cell)).toEqual(["I4", "J4", "I5", "J5"]);
    expect(list().queryByRole("checkbox", { checked: true })).not.toBeInTheDocument();
    await user.click(note().getByRole("button", { name: "Ongedaan maken" }));
    expect(await note().findByText("3 cellen teruggezet.")).toBeVisible();
  });

  it("says which column the table lacks, and that nothing changes where it is noted already", async () => {
    const { user } = await renderSuppliers("Code");
    await screen.findByText("Geldende versie van de code: 2026-1");
    await user.click(list().getByRole("checkbox", { name: /^De Groene Hoek/ }));
    await user.selectOptions(note().getByLabelText("Wat is er gebeurd"), "De code is bevestigd");
    fireEvent.change(note().getByLabelText("Op"), { target: { value: "2026-02-01" } });
    expect(await note().findByText("Dit staat al in je tabel. Er verandert niets.")).toBeVisible();
    expect(note().getByRole("button", { name: "Noteer als bevestigd op 1 februari 2026" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  it("tells when a cell was changed meanwhile, and changes nothing", async () => {
    const { user } = await renderSuppliers("Code", {
      applyRepairs: async () => {
        throw new WorkbookError("inputChanged", { sheet: "Leveranciers", cell: "I4" });
      },
    });
    await screen.findByText("Geldende versie van de code: 2026-1");
    await user.click(list().getByRole("checkbox", { name: /^Hovenier Jansen/ }));
    await note().findByText("2 cellen veranderen");
    await user.click(note().getByRole("button", { name: /^Noteer als verstuurd/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("De datums zijn niet genoteerd");
    expect(screen.getByText("De werkmap is gewijzigd.")).toBeVisible();
  });

  it("names every sheet that was made", async () => {
    const showSheet = jest.fn(async () => undefined);
    const inspect = jest.fn(async () => cycleInspection());
    const { user } = await renderSuppliers("Code", { showSheet, inspect });
    await user.click(await screen.findByRole("button", { name: "Maak de bladen" }));
    await user.click(await screen.findByRole("button", { name: "Toon blad Maillijst code" }));
    expect(showSheet).toHaveBeenCalledWith("Maillijst code");
    expect(screen.getByText("Er is een nieuw blad: Verspreiding code.")).toBeVisible();
    expect(inspect).toHaveBeenCalledTimes(2);
  });
});
