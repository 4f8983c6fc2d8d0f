import { act, screen, within } from "@testing-library/react";
import type { Actions } from "../../../src/application/actions";
import { tenderId, type LockReceipt } from "../../../src/application/inspection";
import { WorkbookError } from "../../../src/application/workbook";
import type { WhatIf } from "../../../src/domain/tender/what-if/what-if";
import { preview } from "../support/fixture-actions";
import { locked, triedOut } from "../support/fixture-model";
import { finding, GROEN } from "../support/fixture-outcome";
import { accessibilityProblems, deferred, renderPane } from "../support/render-pane";

const ID = tenderId(GROEN.tender.key);
const NO_BIDS = preview(GROEN, {
  outcome: null,
  bidCount: 0,
  findings: [finding({ code: "noBids", severity: "warning" })],
});

async function opened(actions: Partial<Actions> = {}) {
  const view = renderPane(actions, { start: "score" });
  await view.user.click(await screen.findByRole("button", { name: /^Vóór publicatie/ }));
  return view;
}

describe("trying a model out", () => {
  it("works without bids, with the seed that was typed", async () => {
    const whatIf = jest.fn(async () => triedOut());
    const { user } = await opened({ previewTenders: async () => [NO_BIDS], whatIf });
    expect(screen.getByText(/nog geen inschrijvingen · peildatum/)).toBeVisible();
    expect(screen.getByRole("button", { name: /^Wijzigen: Methode/ })).toBeVisible();
    await user.clear(screen.getByLabelText("Startgetal"));
    await user.type(screen.getByLabelText("Startgetal"), "42");
    await user.click(screen.getByRole("button", { name: "Probeer" }));
    expect(
      await screen.findByText(/wint een ander dan zonder niveaus in 500 van de 2\.000 tenders/),
    ).toBeVisible();
    expect(whatIf).toHaveBeenCalledWith(
      expect.objectContaining({ bids: [] }),
      expect.objectContaining({ seed: 42 }),
      expect.any(Function),
    );
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("refuses a seed that is no whole number", async () => {
    const whatIf = jest.fn(async () => triedOut());
    const { user } = await opened({ whatIf });
    await user.type(screen.getByLabelText("Startgetal"), ",5");
    expect(screen.getByRole("alert")).toHaveTextContent("Vul een heel getal in");
    await user.click(screen.getByRole("button", { name: "Probeer" }));
    expect(whatIf).not.toHaveBeenCalled();
  });

  it("shows how far it is, and tells when it fails", async () => {
    const running = deferred<WhatIf>();
    const { user } = await opened({
      whatIf: (_model, _options, onProgress) => {
        onProgress?.({ phase: "checking", share: 0.6 });
        return running.promise;
      },
    });
    await user.click(screen.getByRole("button", { name: "Probeer" }));
    expect(screen.getByText("Er wordt geprobeerd … 50% klaar")).toBeVisible();
    await act(async () => running.reject(new Error("boom")));
    expect(screen.getByRole("alert")).toHaveTextContent("Het model kon niet worden geprobeerd");
    expect(screen.queryByText(/Er wordt geprobeerd/)).not.toBeInTheDocument();
  });

  it("says when the choice changed after it", async () => {
    const { user } = await opened({
      previewTenders: async (_, { tenders }) => {
        const rule = tenders.get(ID)?.rule ?? GROEN.tender.rule;
        return [preview({ ...GROEN, tender: { ...GROEN.tender, rule } })];
      },
    });
    await user.click(screen.getByRole("button", { name: "Probeer" }));
    await screen.findByText(/wint een ander dan zonder niveaus/);
    expect(screen.queryByText(/Je keuze is daarna veranderd/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^Wijzigen: Hoe het PSO-niveau/ }));
    await user.click(screen.getByRole("radio", { name: "Niveau eerst" }));
    expect(await screen.findByText(/Je keuze is daarna veranderd/)).toBeVisible();
  });

  it("shows the figures of an example in which a loser's leaving changes who wins", async () => {
    const example = {
      bids: [
        { bidder: "A", price: 90_000, scores: [null, 7], level: "trede1" as const, total: 71 },
        { bidder: "B", price: 95_000, scores: [null, 8], level: "none" as const, total: null },
      ],
      removed: "B",
      winners: ["A"],
      winnersWithout: ["B"],
    };
    const reversal = { formulaCan: true, ruleCan: false, share: { count: 3, of: 2000 }, example };
    const { user } = await opened({ whatIf: async () => triedOut({ reversal }) });
    await user.click(screen.getByRole("button", { name: "Probeer" }));
    await user.click(await screen.findByRole("button", { name: /^Toon het voorbeeld/ }));
    const [first] = screen.getAllByText("Plan van aanpak", { selector: "dt" });
    expect(first?.nextSibling).toHaveTextContent("7");
    expect(screen.getByText("valt af")).toBeVisible();
  });
});

describe("locking a model", () => {
  it("notes who did it, shows the control number and leads to the log", async () => {
    const lockModels = jest.fn(async (): Promise<LockReceipt> => ({
      sheet: "Logboek",
      locked: [
        { key: GROEN.tender.key, controlNumber: "1a2b 3c4d 5e6f 7a8b", pricesPresent: false, changes: null },
      ],
      unchanged: [],
      blocked: [],
    }));
    const showSheet = jest.fn(async () => undefined);
    const { user } = await opened({ previewTenders: async () => [NO_BIDS], lockModels, showSheet });
    expect(screen.queryByText(/Er staan al prijzen/)).not.toBeInTheDocument();
    await user.type(screen.getByLabelText("Je naam"), "A. de Boer");
    await user.click(await screen.findByRole("button", { name: "Leg vast" }));
    expect(await screen.findByText("Controlegetal 1a2b 3c4d 5e6f 7a8b")).toBeVisible();
    expect(document.activeElement).toHaveTextContent("Het model is vastgelegd");
    expect(lockModels).toHaveBeenCalledWith(
      expect.anything(),
      expect.anything(),
      [GROEN.tender.key],
      "A. de Boer",
      expect.any(Function),
    );
    await user.click(screen.getByRole("button", { name: "Toon het logboek" }));
    expect(showSheet).toHaveBeenCalledWith("Logboek");
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("warns when there are prices already", async () => {
    await opened();
    expect(screen.getByText(/Er staan al prijzen in de werkmap/)).toBeVisible();
  });

  it("tells that it failed and tries again with the same tender", async () => {
    let calls = 0;
    const { user } = await opened({
      lockModels: async (_, _decisions, tenders) => {
        calls += 1;
        if (calls === 1) throw new WorkbookError("cellEditMode");
        return { sheet: null, locked: [], unchanged: tenders, blocked: [] };
      },
    });
    await user.click(await screen.findByRole("button", { name: "Leg vast" }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Het model is niet vastgelegd");
    await user.click(within(alert).getByRole("button", { name: "Opnieuw proberen" }));
    expect(await screen.findByText(/Dit model staat al zo vast/)).toBeVisible();
  });

  it("says outside the card when it was locked, and then asks for nothing", async () => {
    const { user } = await opened({ lockStates: async () => new Map([[ID, locked()]]) });
    expect(await screen.findByText(/vastgelegd op 19 maart 2026 om 09:30 door A\. de Boer/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Leg/ })).not.toBeInTheDocument();
    expect(screen.getByText(/Dit model staat al zo vast/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Vóór publicatie/ }));
    expect(screen.getByText(/vastgelegd op 19 maart 2026/)).toBeVisible();
  });

  it("names each change since", async () => {
    const changes = [{ item: "weight", of: "criterion Prijs", was: "60", now: "50" }] as const;
    const { user } = renderPane(
      { lockStates: async () => new Map([[ID, locked({ changes })]]) },
      { start: "score" },
    );
    await user.click(await screen.findByRole("button", { name: "Toon de wijzigingen" }));
    expect(screen.getByText(/Weging.*was 60, is nu 50\./)).toBeVisible();
  });
});
