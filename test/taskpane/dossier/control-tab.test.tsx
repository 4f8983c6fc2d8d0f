import { act, screen, within } from "@testing-library/react";
import type { Verification } from "../../../src/domain/control/verification";
import { NOWHERE } from "../../../src/domain/cell";
import { inspection, NO_TABLES } from "../support/fixture-actions";
import { cellChange, checkedRecord, NOT_SCORED, verification } from "../support/fixture-dossier";
import { openAssessment } from "../support/fixture-assessment";
import { renderDossier } from "../support/render-dossier";
import { accessibilityProblems } from "../support/render-pane";

const SOURCE = cellChange();
const LOG = cellChange({
  part: "log",
  sheet: "Logboek",
  cell: "F3",
  was: "a".repeat(64),
  is: "b".repeat(64),
  about: "edited",
  key: null,
});
const CHANGED: Verification = verification({
  ok: false,
  records: [
    checkedRecord({ controlNumber: "0000 1111 2222 3333", replacedBy: "1a2b 3c4d 5e6f 7a8b", by: "" }),
    checkedRecord({ ok: false, changes: [SOURCE] }),
  ],
  changes: [SOURCE, LOG],
});

describe("the check of what was scored", () => {
  it("says that nothing changed, and gives the number to take along", async () => {
    await renderDossier("Controle");
    const status = await screen.findByText("Niets gewijzigd sinds het scoren.");
    expect(status).toBeVisible();
    expect(screen.getByRole("button", { name: "Kopieer het controlegetal van deze werkmap" })).toBeVisible();
    expect(screen.getByText("1a2b 3c4d 5e6f 7a8b")).toBeVisible();
    const card = screen.getByRole("region", { name: /^Groenonderhoud 2026/ });
    expect(within(card).getByText("Gescoord op 18 maart 2026, 14:05 door A. de Boer")).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("lists every changed cell with old and new, and shows it", async () => {
    const showPlace = jest.fn(async () => undefined);
    const { user } = await renderDossier("Controle", { verify: async () => CHANGED }, { showPlace });
    expect(await screen.findByText("2 cellen zijn gewijzigd sinds het scoren.")).toBeVisible();
    const list = screen.getByRole("list", { name: "In je tabellen: Groenonderhoud 2026" });
    expect(list).toHaveTextContent("Inschrijvingen!C4 · Plantsoen & Zn., Inschrijfprijs");
    expect(list).toHaveTextContent(/was 104\.500 .*nu 99\.000/);
    await user.click(within(list).getByRole("button", { name: "Toon C4 op blad Inschrijvingen" }));
    expect(showPlace).toHaveBeenCalledWith({ ...NOWHERE, sheet: "Inschrijvingen", cell: "C4" });
    const log = screen.getByRole("list", { name: "In het logboek: Controle en logboek" });
    expect(log).toHaveTextContent("deze rij is gewijzigd nadat hij is geschreven");
    expect(log).toHaveTextContent(/nu bbbbbbbbbbbbbbbb…/);
    expect(
      screen.getByText("Vervangen door de uitslag met controlegetal 1a2b 3c4d 5e6f 7a8b."),
    ).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("shows no cells of a tender whose quality is being scored, because they may hold prices", async () => {
    await renderDossier("Controle", {
      verify: async () => CHANGED,
      assessments: async () => [openAssessment()],
    });
    expect(await screen.findByText("1 cel is gewijzigd.")).toBeVisible();
    expect(screen.queryByText(/99\.000/)).toBeNull();
  });

  it("compares with the number that the user noted", async () => {
    const { user } = await renderDossier("Controle", { verify: async () => CHANGED });
    const field = await screen.findByLabelText("Controlegetal uit je verslag of mail");
    await user.type(field, "0000111122223333");
    expect(screen.getByText("Dit getal hoort bij een uitslag die later is vervangen.")).toBeVisible();
    await user.type(field, "4");
    expect(screen.queryByText(/later is vervangen/)).toBeNull();
  });

  it("no longer vouches for a workbook that was changed meanwhile", async () => {
    let tell: () => void = () => undefined;
    const onChanged = async (listener: () => void) => {
      tell = listener;
      return async () => undefined;
    };
    await renderDossier("Controle", {}, { onChanged });
    await screen.findByText("Elke cel van de uitslag en van de invoer is nog wat hij toen was.");
    act(tell);
    expect(
      await screen.findByText("De werkmap is gewijzigd na deze controle. Lees hem opnieuw."),
    ).toBeVisible();
  });

  it("says what to do first when nothing was scored yet", async () => {
    const { user } = await renderDossier("Controle", { verify: async () => NOT_SCORED });
    expect(await screen.findByText(/^Er is nog niets gescoord/)).toBeVisible();
    expect(screen.queryByText(/Niets gewijzigd/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Naar beslissen" }));
    expect(await screen.findByRole("heading", { name: "Wat je beslist wilt hebben" })).toBeVisible();
  });

  it("sends whoever has no tables yet to step 1", async () => {
    const none = { inspect: async () => inspection(NO_TABLES) };
    const { user } = await renderDossier("Controle", { verify: async () => NOT_SCORED }, none);
    await user.click(await screen.findByRole("button", { name: "Naar stap 1" }));
    expect(screen.getByRole("heading", { name: "Wat ik in je werkmap vond" })).toBeVisible();
  });
});
