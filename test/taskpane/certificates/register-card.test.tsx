import { screen, within } from "@testing-library/react";
import type { Actions } from "../../../src/application/actions";
import type { RegisterMatch } from "../../../src/domain/pso/register-match";
import type { Repair } from "../../../src/domain/repairs/repair";
import { dateOf } from "../support/date-of";
import { fixtureActions, inspection } from "../support/fixture-actions";
import {
  certificateCheck,
  dateRepair,
  edited,
  EXPIRED,
  LEVEL_UNREADABLE,
  SUPPLIERS_CHECKED,
} from "../support/fixture-certificates";
import { finding, place } from "../support/fixture-outcome";
import { accessibilityProblems } from "../support/render-pane";
import { renderCertificates } from "../support/render-certificates";

const DIFFERS = finding({
  code: "registerLevelDiffers",
  severity: "warning",
  place: place("Leveranciers", "Leveranciers", 5, "PSO-niveau", "C5"),
  params: { register: "trede1", here: "aspirant" },
  supplier: "Hovenier Jansen",
});
const LACKS = finding({
  code: "registerLacksSupplier",
  severity: "warning",
  place: place("Leveranciers", "Leveranciers", 6, "KvK-nummer", "B6"),
  params: { kvk: "34567890" },
  supplier: "Snelgroen BV",
});
const IN_EXTRACT = { ...LEVEL_UNREADABLE, place: place("PSO-register", "PSO-register", 4, "Niveau", "C4") };
const [GROENE_HOEK] = SUPPLIERS_CHECKED;
const REGISTER: RegisterMatch = {
  organisations: 812,
  confirmed: [{ name: "De Groene Hoek BV", place: GROENE_HOEK!.place }],
  findings: [DIFFERS, LACKS, IN_EXTRACT],
};
const NOTED: readonly Repair[] = [
  dateRepair(2, { kind: "verification", old: "", supplier: "De Groene Hoek BV" }),
];

const card = () => within(screen.getByRole("region", { name: "Vergelijken met het PSO-register" }));
const render = (actions: Partial<Actions> = {}, register: RegisterMatch | null = REGISTER) =>
  renderCertificates(
    {
      checkCertificates: (_, date) =>
        certificateCheck({ date, register, findings: [EXPIRED, ...(register?.findings ?? [])] }),
      ...actions,
    },
    "Acties",
  );

describe("an extract from the PSO register", () => {
  it("is explained in three steps, and nothing is looked up", async () => {
    await render({}, null);
    expect(card().getByText(/zoekt zelf niets op in het PSO-register/)).toBeVisible();
    expect(card().getAllByRole("listitem")).toHaveLength(3);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("gets a sheet to be pasted on, after which the workbook is read again", async () => {
    const showSheet = jest.fn(async () => undefined);
    let made = false;
    const sheet = { name: "PSO-register", row: 0, column: 0, values: [], visible: true, protected: false };
    const inspect = jest.fn(async () => {
      const read = inspection();
      return made ? { ...read, snapshot: { ...read.snapshot, sheets: [sheet] } } : read;
    });
    const makeRegisterSheet = async () => {
      made = true;
      return "PSO-register";
    };
    const { user } = await render({ makeRegisterSheet, inspect, showSheet }, null);
    await user.click(card().getByRole("button", { name: "Maak het blad PSO-register" }));
    const told = await card().findByText(/Het blad PSO-register staat klaar/);
    expect(inspect).toHaveBeenCalledTimes(2);
    expect(document.activeElement).toContainElement(told);
    expect(card().queryByRole("button", { name: /^Maak/ })).not.toBeInTheDocument();
    await user.click(card().getByRole("button", { name: "Toon blad PSO-register" }));
    expect(showSheet).toHaveBeenCalledWith("PSO-register");
    await user.click(card().getByRole("button", { name: "Opnieuw lezen" }));
    expect(inspect).toHaveBeenCalledTimes(3);
  });

  it("is still to be pasted while its table is empty", async () => {
    await render({}, { organisations: 0, confirmed: [], findings: [] });
    expect(card().getAllByRole("listitem")).toHaveLength(3);
    expect(card().queryByText(/organisaties/)).not.toBeInTheDocument();
  });

  it("tells how many agree and how many differ, and lists only the differences", async () => {
    const { user } = await render();
    expect(card().getByText("812 organisaties in het uittreksel")).toBeVisible();
    expect(card().getByText("1 leverancier klopt met het uittreksel")).toBeVisible();
    expect(card().getByText("2 verschillen")).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(card().getByRole("button", { name: "Bekijk de verschillen" }));
    expect(screen.getByRole("tab", { name: /^Bevindingen/ })).toHaveFocus();
    expect(screen.getByLabelText("Wat is er")).toHaveDisplayValue("Verschil met het register (2)");
    expect(screen.getByText("2 van 4 bevindingen")).toBeVisible();
    expect(screen.getByRole("button", { name: /cel C5/ })).toBeVisible();
    expect(screen.queryByRole("button", { name: /cel D3/ })).not.toBeInTheDocument();
  });

  it("turns what it confirms into proposals among the others, which are applied only when ticked", async () => {
    const proposeVerifications = jest.fn(() => NOTED);
    const applyRepairs = jest.fn(async () => edited(1));
    const { user } = await render({ proposeVerifications, applyRepairs });
    const propose = card().getByRole("button", { name: "Stel voor om dit bij 1 leverancier te noteren" });
    await user.click(propose);
    expect(card().getByRole("alert")).toHaveTextContent("Vul je naam in.");
    expect(proposeVerifications).not.toHaveBeenCalled();
    await user.type(card().getByLabelText("Nagekeken door"), " A. de Boer ");
    await user.clear(card().getByLabelText("Nagekeken op"));
    await user.type(card().getByLabelText("Nagekeken op"), "2026-03-17");
    await user.click(propose);
    expect(proposeVerifications).toHaveBeenCalledWith(expect.anything(), expect.anything(), {
      by: "A. de Boer",
      on: dateOf("2026-03-17"),
    });
    expect(screen.getByRole("heading", { name: "Nagekeken in het register (1)" })).toHaveFocus();
    const group = within(screen.getByRole("region", { name: "Nagekeken in het register" }));
    expect(group.getByRole("listitem")).toHaveTextContent("leeg wordt 13 april 2026");
    await user.click(group.getByRole("checkbox"));
    await user.click(screen.getByRole("button", { name: "Pas 1 wijziging toe" }));
    expect(applyRepairs).toHaveBeenCalledWith(expect.anything(), NOTED, expect.any(Function));
  });

  it("says when there is nothing to note", async () => {
    const { user } = await render(fixtureActionsWithoutNotes());
    await user.type(card().getByLabelText("Nagekeken door"), "A. de Boer{Enter}");
    expect(card().getByText(/Er is niets te noteren/)).toBeVisible();
  });
});

function fixtureActionsWithoutNotes(): Partial<Actions> {
  return { proposeVerifications: fixtureActions().proposeVerifications };
}
