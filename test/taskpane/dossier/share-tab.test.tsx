import { screen, within } from "@testing-library/react";
import { NOWHERE } from "../../../src/domain/cell";
import type { ShareCheck, ShareItem } from "../../../src/domain/share/share-check";
import { READY_TO_SEND } from "../support/fixture-dossier";
import { openAssessment } from "../support/fixture-assessment";
import { finding, place } from "../support/fixture-outcome";
import { renderDossier } from "../support/render-dossier";
import { accessibilityProblems, deferred } from "../support/render-pane";

const COMMENTS: ShareItem = {
  id: "comments",
  code: "commentsOnSheet",
  topic: "comments",
  weight: "look",
  place: { ...NOWHERE, sheet: "Inschrijvingen" },
  params: { sheet: "Inschrijvingen", count: 2, authors: "B. Yilmaz" },
  finding: null,
  repair: { kind: "deleteComments", sheet: "Inschrijvingen", what: "comments" },
};
const HIDDEN: ShareItem = {
  ...COMMENTS,
  id: "hidden",
  code: "hiddenSheet",
  topic: "hidden",
  weight: "stop",
  place: { ...NOWHERE, sheet: "Oud" },
  params: { sheet: "Oud", cells: 12 },
  repair: { kind: "showSheet", sheet: "Oud" },
};
const ERROR: ShareItem = {
  ...COMMENTS,
  id: "linked",
  code: "linkedCells",
  topic: "externalLinks",
  weight: "look",
  place: place("Criteria", "Criteria", 3, "Weging", "D3"),
  params: { sheet: "Criteria", count: 1, cell: "D3", source: "[prijzen.xlsx]" },
  repair: null,
};
const TO_DO: ShareCheck = { ...READY_TO_SEND, items: [HIDDEN, COMMENTS, ERROR], ready: false };

const topic = async (name: string) => {
  const list = await screen.findByRole("list", { name: "Controle voor verzending" });
  const heading = within(list).getByRole("heading", { name: new RegExp(`^${name}`) });
  return within(heading.closest("li") ?? list);
};

describe("the check before a workbook is sent", () => {
  it("tells per topic what there is to do, and shows the place", async () => {
    const showPlace = jest.fn(async () => undefined);
    const { user } = await renderDossier("Versturen", { shareCheck: async () => TO_DO }, { showPlace });
    expect(await screen.findByText("Niet klaar om te versturen: los eerst 1 punt op.")).toBeVisible();
    expect((await topic("Verborgen")).getByText("Zo niet versturen")).toBeVisible();
    expect(screen.getByText("Geen macro’s.")).toBeVisible();
    await user.click((await topic("Koppelingen")).getByRole("button", { name: "Toon D3 op blad Criteria" }));
    expect(showPlace).toHaveBeenCalledWith(ERROR.place);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("mends one thing, looks again, and takes it back", async () => {
    let items = TO_DO.items;
    const undo = {
      repair: { kind: "showSheet", sheet: "Oud" },
      before: { kind: "envelope", change: { kind: "visibility", sheet: "Oud", becomes: "hidden" } },
    } as const;
    const undoShareRepair = jest.fn(async () => {
      items = TO_DO.items;
    });
    const { user } = await renderDossier("Versturen", {
      shareCheck: async () => ({ ...TO_DO, items }),
      repairShare: async () => {
        items = [COMMENTS, ERROR];
        return { undo, leftOut: 0 };
      },
      undoShareRepair,
    });
    await user.click(
      (await topic("Verborgen")).getByRole("button", { name: "Maak het blad zichtbaar: Oud" }),
    );
    expect(await screen.findByText("Blad ‘Oud’ is zichtbaar.")).toBeVisible();
    expect(await screen.findByText(/^Klaar om te versturen, als je deze 2 punten/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
    expect(await screen.findByText("Het is teruggezet.")).toBeVisible();
    expect(undoShareRepair).toHaveBeenCalledWith(undo, expect.any(Function));
    expect(screen.queryByRole("button", { name: "Ongedaan maken" })).toBeNull();
  });

  it("asks first before it takes away what nobody can put back", async () => {
    const repairShare = jest.fn(async () => ({ undo: null, leftOut: 0 }));
    const { user } = await renderDossier("Versturen", { shareCheck: async () => TO_DO, repairShare });
    const remove = { name: "Verwijder alle opmerkingen: Inschrijvingen" };
    await user.click((await topic("Opmerkingen")).getByRole("button", remove));
    const sure = within(screen.getByRole("group", { name: "Weet je het zeker?" }));
    expect(sure.getByText(/kan niet ongedaan worden gemaakt/)).toBeVisible();
    expect(repairShare).not.toHaveBeenCalled();
    await user.click(sure.getByRole("button", { name: "Toch niet" }));
    expect((await topic("Opmerkingen")).getByRole("button", remove)).toHaveFocus();
    await user.keyboard("{Enter}");
    await user.click(screen.getByRole("button", { name: "Verwijder alle opmerkingen" }));
    expect(await screen.findByText("De opmerkingen op blad ‘Inschrijvingen’ zijn verwijderd.")).toBeVisible();
    expect(repairShare).toHaveBeenCalledWith(COMMENTS.repair, expect.any(Function));
    expect(screen.queryByRole("button", { name: "Ongedaan maken" })).toBeNull();
  });

  it("tells nothing about a price while quality is being scored", async () => {
    const price: ShareItem = {
      ...ERROR,
      id: "price",
      code: "errorFindings",
      topic: "errors",
      finding: finding({ code: "priceNotPositive", severity: "error", params: { price: -12345 } }),
    };
    const assessments = async () => [openAssessment()];
    const shareCheck = async () => ({ ...TO_DO, items: [price] });
    await renderDossier("Versturen", { shareCheck, assessments });
    expect(await screen.findByText("Er is iets met een prijs.")).toBeVisible();
    expect(screen.queryByText(/12\.?345/)).toBeNull();
  });

  it("says which key to press when Excel waits", async () => {
    const check = deferred<ShareCheck>();
    await renderDossier("Versturen", {
      shareCheck: (_, _decisions, onProgress) => {
        onProgress({ phase: "waiting", share: null });
        return check.promise;
      },
    });
    expect(await screen.findByText("Excel wacht: druk op Enter of Esc in de cel.")).toBeVisible();
    check.resolve(READY_TO_SEND);
    expect(await screen.findByText("Klaar om te versturen.")).toBeVisible();
    expect(screen.queryByText(/Excel wacht/)).toBeNull();
  });

  it("has a text to go with it, and the outcome as open data", async () => {
    Object.assign(URL, { createObjectURL: () => "blob:pane/1", revokeObjectURL: () => undefined });
    const openData = jest.fn(async () => '{"releases":[]}');
    const { user } = await renderDossier("Versturen", { openData });
    expect(await screen.findByText("Hierbij de uitslag.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Open als mail" })).toHaveAttribute(
      "href",
      "mailto:?subject=Gunning%20Groenonderhoud%202026&body=Hierbij%20de%20uitslag.",
    );
    expect(openData).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Maak het bestand" }));
    const link = await screen.findByRole("link", { name: "Bewaar als bestand (JSON)" });
    expect(link).toHaveAttribute("href", "blob:pane/1");
    await user.click(screen.getByRole("checkbox", { name: /^Noem ook wie niet won/ }));
    await screen.findByRole("link", { name: "Bewaar als bestand (JSON)" });
    expect(openData.mock.calls.map((call: readonly unknown[]) => call[3])).toEqual([
      { losers: false },
      { losers: true },
    ]);
    expect(await accessibilityProblems()).toEqual([]);
  });
});
