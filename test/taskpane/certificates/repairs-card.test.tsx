import { act, screen, within } from "@testing-library/react";
import type { Actions } from "../../../src/application/actions";
import type { EditReceipt } from "../../../src/application/inspection";
import { WorkbookError } from "../../../src/application/workbook";
import type { Repair } from "../../../src/domain/repairs/repair";
import { fixtureActions } from "../support/fixture-actions";
import { dateRepair, edited, zeroRepair } from "../support/fixture-certificates";
import { accessibilityProblems, deferred } from "../support/render-pane";
import { renderCertificates } from "../support/render-certificates";

const AMBIGUOUS = dateRepair(4, { old: "3/4/2026", otherReading: "2026-03-04" });
const REPAIRS: readonly Repair[] = [zeroRepair(2), zeroRepair(3), dateRepair(3), dateRepair(5), AMBIGUOUS];

const render = (actions: Partial<Actions> = {}) =>
  renderCertificates({ proposeRepairs: () => REPAIRS, ...actions }, "Acties");
const group = (name: string) => within(screen.getByRole("region", { name }));
const ticks = (name: string) =>
  group(name)
    .getAllByRole("checkbox")
    .map((tick) => (tick as HTMLInputElement).checked);

describe("proposals for the user's own cells", () => {
  it("show old and new per cell, grouped, with nothing ticked", async () => {
    await render();
    expect(screen.getByRole("tab", { name: "Acties 5 voorstellen" })).toBeVisible();
    expect(group("Voorloopnul herstellen").getAllByRole("listitem")[0]).toHaveTextContent(
      "1234567 wordt 01234567",
    );
    expect(ticks("Voorloopnul herstellen")).toEqual([false, false]);
    expect(ticks("Tekst wordt datum")).toEqual([false, false, false]);
    const apply = screen.getByRole("button", { name: "Pas wijzigingen toe" });
    expect(apply).toHaveAttribute("aria-disabled", "true");
    expect(apply).toHaveAccessibleDescription("Vink eerst iets aan.");
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("take the user to the cell", async () => {
    const showPlace = jest.fn(async () => undefined);
    const { user } = await render({ showPlace });
    await user.click(screen.getByRole("button", { name: "Toon cel D4 op blad Leveranciers" }));
    expect(showPlace).toHaveBeenCalledWith(AMBIGUOUS.place);
  });

  it("leave out what can be read in two ways when all of a group are ticked", async () => {
    const { user } = await render();
    await user.click(screen.getByRole("button", { name: "Vink alle 2 aan: Tekst wordt datum" }));
    expect(ticks("Tekst wordt datum")).toEqual([true, true, false]);
    expect(ticks("Voorloopnul herstellen")).toEqual([false, false]);
    expect(
      group("Tekst wordt datum").getByText("Gelezen als 13 april 2026, maar het kan ook 4 maart 2026 zijn."),
    ).toBeVisible();
    await user.click(group("Tekst wordt datum").getAllByRole("checkbox")[2] as HTMLElement);
    expect(screen.getByRole("button", { name: "Pas 3 wijzigingen toe" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Vink alles uit: Tekst wordt datum" }));
    expect(ticks("Tekst wordt datum")).toEqual([false, false, false]);
  });

  it("are applied only where they are ticked, after which the workbook is read again", async () => {
    let left = REPAIRS;
    const applyRepairs = jest.fn(async (_: unknown, repairs: readonly Repair[]) => {
      left = REPAIRS.filter((repair) => !repairs.includes(repair));
      return edited(repairs.length);
    });
    const inspect = jest.fn(fixtureActions().inspect);
    const { user } = await render({ proposeRepairs: () => left, applyRepairs, inspect });
    await user.click(group("Voorloopnul herstellen").getAllByRole("checkbox")[1] as HTMLElement);
    await user.click(screen.getByRole("button", { name: "Pas 1 wijziging toe" }));
    const bar = await screen.findByText("1 cel gewijzigd.");
    expect(applyRepairs).toHaveBeenCalledWith(expect.anything(), [REPAIRS[1]], expect.any(Function));
    expect(inspect).toHaveBeenCalledTimes(2);
    expect(screen.getByRole("tab", { name: "Acties 4 voorstellen" })).toBeVisible();
    expect(document.activeElement).toContainElement(bar);
    expect(screen.getByRole("button", { name: "Pas wijzigingen toe" })).toBeVisible();
    expect(screen.queryByText("De werkmap is gewijzigd.")).not.toBeInTheDocument();
  });

  it("tell which cells hold a formula and were left as they are", async () => {
    const showPlace = jest.fn(async () => undefined);
    const { user } = await render({
      applyRepairs: async () => edited(1, { leftOut: [AMBIGUOUS.place] }),
      proposeRepairs: () => REPAIRS.slice(0, 2),
      showPlace,
    });
    await user.click(screen.getByRole("button", { name: "Vink alle 2 aan: Voorloopnul herstellen" }));
    await user.click(screen.getByRole("button", { name: "Pas 2 wijzigingen toe" }));
    expect(await screen.findByText(/1 cel bleef zoals hij is, want er staat een formule in/)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Toon cel D4 op blad Leveranciers" }));
    expect(showPlace).toHaveBeenCalledWith(AMBIGUOUS.place);
  });

  it("can be undone, also after a look elsewhere", async () => {
    const receipt = edited(2);
    const undoEdits = jest.fn(async () => edited(2));
    const inspect = jest.fn(fixtureActions().inspect);
    const { user } = await render({ applyRepairs: async () => receipt, undoEdits, inspect });
    await user.click(screen.getByRole("button", { name: "Vink alle 2 aan: Voorloopnul herstellen" }));
    await user.click(screen.getByRole("button", { name: "Pas 2 wijzigingen toe" }));
    await screen.findByText("2 cellen gewijzigd.");
    await user.click(screen.getByRole("button", { name: "Gunning" }));
    await user.click(screen.getByRole("button", { name: "Certificaten" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
    const bar = await screen.findByText("2 cellen teruggezet.");
    expect(undoEdits).toHaveBeenCalledWith(receipt, expect.any(Function));
    expect(inspect).toHaveBeenCalledTimes(3);
    expect(document.activeElement).toContainElement(bar);
    expect(screen.queryByRole("button", { name: "Ongedaan maken" })).not.toBeInTheDocument();
  });

  it("show progress, and can be tried again when Excel was busy", async () => {
    const writing = deferred<EditReceipt>();
    let calls = 0;
    const { user } = await render({
      applyRepairs: () => ((calls += 1) === 1 ? writing.promise : Promise.resolve(edited(2))),
    });
    await user.click(screen.getByRole("button", { name: "Vink alle 2 aan: Voorloopnul herstellen" }));
    await user.click(screen.getByRole("button", { name: "Pas 2 wijzigingen toe" }));
    expect(screen.getByRole("progressbar", { name: "Je cellen worden gewijzigd …" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Pas 2 wijzigingen toe" }));
    expect(calls).toBe(1);
    await act(async () => writing.reject(new WorkbookError("cellEditMode")));
    expect(screen.getByRole("alert")).toHaveTextContent("Je cellen zijn niet gewijzigd");
    expect(ticks("Voorloopnul herstellen")).toEqual([true, true]);
    await user.click(screen.getByRole("button", { name: "Opnieuw proberen" }));
    expect(await screen.findByText("2 cellen gewijzigd.")).toBeVisible();
  });

  it("ask for a new reading when a cell was changed meanwhile, and keep the ticks", async () => {
    const { user } = await render({
      applyRepairs: async () => Promise.reject(new WorkbookError("inputChanged", { cell: "B2" })),
    });
    await user.click(screen.getByRole("button", { name: "Vink alle 2 aan: Voorloopnul herstellen" }));
    await user.click(screen.getByRole("button", { name: "Pas 2 wijzigingen toe" }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Cel B2");
    expect(screen.getByRole("button", { name: "Pas 2 wijzigingen toe" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await user.click(within(alert).getByRole("button", { name: "Opnieuw lezen" }));
    expect(await screen.findByRole("button", { name: "Pas 2 wijzigingen toe" })).not.toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  it("say what was not undone when a cell was changed since, and leave the way back", async () => {
    const { user } = await render({
      applyRepairs: async () => edited(2),
      undoEdits: async () => Promise.reject(new WorkbookError("inputChanged", { cell: "B2" })),
    });
    await user.click(screen.getByRole("button", { name: "Vink alle 2 aan: Voorloopnul herstellen" }));
    await user.click(screen.getByRole("button", { name: "Pas 2 wijzigingen toe" }));
    await user.click(await screen.findByRole("button", { name: "Ongedaan maken" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("De cellen zijn niet teruggezet");
    expect(screen.getByRole("button", { name: "Ongedaan maken" })).toBeVisible();
  });

  it("come in pages, of which the ticks count together", async () => {
    const many = Array.from({ length: 30 }, (_, index) => zeroRepair(index + 2));
    const applyRepairs = jest.fn(async () => edited(30));
    const { user } = await render({ proposeRepairs: () => many, applyRepairs });
    expect(ticks("Voorloopnul herstellen")).toHaveLength(10);
    await user.click(screen.getByRole("button", { name: "Toon 20 meer" }));
    expect(group("Voorloopnul herstellen").getAllByRole("checkbox")[10]).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Vink alle 30 aan: Voorloopnul herstellen" }));
    await user.click(screen.getByRole("button", { name: "Pas 30 wijzigingen toe" }));
    expect(applyRepairs).toHaveBeenCalledWith(expect.anything(), many, expect.any(Function));
  });

  it("say so when there are none, and when they could not be made", async () => {
    const { unmount } = await render({ proposeRepairs: () => [] });
    expect(screen.getByText(/Ik heb geen voorstellen/)).toBeVisible();
    unmount();
    await render({
      proposeRepairs: () => {
        throw new Error("boom");
      },
    });
    expect(screen.getByRole("alert")).toHaveTextContent("Ik kon geen voorstellen maken");
    expect(screen.queryByText(/boom/)).not.toBeInTheDocument();
  });
});
