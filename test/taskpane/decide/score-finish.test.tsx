import { act, screen, within } from "@testing-library/react";
import type { Actions } from "../../../src/application/actions";
import type { PendingCorrection } from "../../../src/application/control-actions";
import { preview, writtenScore } from "../support/fixture-actions";
import { cellChange, fixtureDossier, GROEN_KEY } from "../support/fixture-dossier";
import { GROEN } from "../support/fixture-outcome";
import { accessibilityProblems, deferred, renderPane } from "../support/render-pane";

const SCORE = "Zet de uitslag in de werkmap";
const WHY = "Waarom score je opnieuw?";

function scoredBefore(more: Partial<PendingCorrection> = {}): PendingCorrection {
  return {
    key: GROEN_KEY,
    sheet: "Gunning Groenonderhoud 2026",
    controlNumber: "1a2b 3c4d 5e6f 7a8b",
    when: "2026-03-18 14:05",
    changes: [],
    choices: [],
    ...more,
  };
}

const CORRECTED = scoredBefore({
  changes: [cellChange(), cellChange({ sheet: "Criteria", cell: "D2", about: "", was: "", is: true })],
});

async function opened(corrections: readonly PendingCorrection[], actions: Partial<Actions> = {}) {
  const scoreTenders = jest.fn<ReturnType<Actions["scoreTenders"]>, Parameters<Actions["scoreTenders"]>>(
    async () => ({
      written: [writtenScore()],
    }),
  );
  const dossier = fixtureDossier({ corrections: async () => corrections });
  const view = renderPane({ scoreTenders, dossier, ...actions }, { start: "score" });
  await screen.findByText("De Groene Hoek BV wint");
  return { ...view, scoreTenders, note: () => scoreTenders.mock.calls[0]?.[3] };
}

describe("scoring a tender for the first time", () => {
  it("asks for no more than a name, and passes it on", async () => {
    const { user, note } = await opened([]);
    expect(screen.queryByText("Eerder gescoord")).not.toBeInTheDocument();
    expect(screen.queryByLabelText(WHY)).not.toBeInTheDocument();
    await user.click(screen.getByLabelText("Je naam"));
    await user.paste(" A. de Boer ");
    await user.click(screen.getByRole("button", { name: SCORE }));
    expect(note()).toEqual({ by: "A. de Boer", why: "" });
  });

  it("waits until it is known what was scored before", async () => {
    const looking = deferred<readonly PendingCorrection[]>();
    const { user, scoreTenders } = await opened([], {
      dossier: fixtureDossier({ corrections: () => looking.promise }),
    });
    expect(screen.getByText(/Er wordt nagekeken wat er sinds de vorige uitslag/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: SCORE }));
    expect(scoreTenders).not.toHaveBeenCalled();
    await act(async () => looking.resolve([]));
    await user.click(screen.getByRole("button", { name: SCORE }));
    expect(scoreTenders).toHaveBeenCalledTimes(1);
  });

  it("does not score when that cannot be known, and says what to do", async () => {
    const { user, scoreTenders } = await opened([], {
      dossier: fixtureDossier({ corrections: async () => Promise.reject(new Error("boom")) }),
    });
    expect(await screen.findByText(/Lees de werkmap opnieuw/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: SCORE }));
    expect(scoreTenders).not.toHaveBeenCalled();
    expect(screen.queryByText(/boom/)).not.toBeInTheDocument();
  });
});

describe("scoring a tender again", () => {
  it("says that the earlier sheet stays where nothing changed, and asks no reason", async () => {
    const { user, note } = await opened([scoredBefore()]);
    expect(await screen.findByText(/is er in de invoer niets gewijzigd/)).toBeVisible();
    expect(screen.getByText(/blijft staan en wordt gemarkeerd als vervangen/)).toBeVisible();
    expect(screen.queryByLabelText(WHY)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: SCORE }));
    expect(note()).toEqual({ by: "", why: "" });
  });

  it("lists what changed in place, with the way to each cell", async () => {
    const showPlace = jest.fn(async () => undefined);
    const { user } = await opened([CORRECTED], { showPlace });
    const list = await screen.findByRole("list", { name: "Gewijzigde cellen van Groenonderhoud 2026" });
    const [price, clip] = within(list).getAllByRole("listitem");
    expect(price).toHaveTextContent(
      "Inschrijvingen!C4 · Plantsoen & Zn., Inschrijfprijs was 104.500 nu 99.000",
    );
    expect(clip).toHaveTextContent("Criteria!D2 was leeg nu WAAR");
    expect(screen.getByText(/zijn 2 cellen gewijzigd/)).toBeVisible();
    await user.click(within(list).getByRole("button", { name: "Toon C4 op blad Inschrijvingen" }));
    expect(showPlace).toHaveBeenCalledWith(expect.objectContaining({ sheet: "Inschrijvingen", cell: "C4" }));
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("demands a reason before it scores, and takes the keyboard to where it is missing", async () => {
    const { user, scoreTenders, note } = await opened([CORRECTED]);
    const why = await screen.findByLabelText(WHY);
    expect(why).toHaveAccessibleDescription(/Komt op het blad Correcties/);
    await user.type(why, "  ");
    await user.click(screen.getByRole("button", { name: SCORE }));
    expect(scoreTenders).not.toHaveBeenCalled();
    expect(why).toHaveFocus();
    expect(why).toBeInvalid();
    expect(screen.getByRole("alert")).toHaveTextContent("Vul in waarom je opnieuw scoort.");
    await user.paste("fout hersteld ");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: SCORE }));
    expect(note()).toEqual({ by: "", why: "fout hersteld" });
  });

  it("counts another choice in the pane as a correction too", async () => {
    const { user, scoreTenders } = await opened([
      scoredBefore({
        choices: [{ item: "contracts", of: null, was: "1", now: "2" }],
      }),
    ]);
    expect(await screen.findByText(/Je koos anders dan bij de uitslag/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: SCORE }));
    expect(scoreTenders).not.toHaveBeenCalled();
    expect(screen.getByLabelText(WHY)).toHaveFocus();
  });

  it("asks no reason for changes in a tender that is not scored", async () => {
    const other = preview({ ...GROEN, tender: { ...GROEN.tender, key: { tender: "Catering", lot: "" } } });
    const { user, note } = await opened([CORRECTED], {
      previewTenders: async () => [other],
    });
    expect(screen.queryByText("Eerder gescoord")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: SCORE }));
    expect(note()).toEqual({ by: "", why: "" });
  });

  it("does not take the old reason along to a next time", async () => {
    const { user } = await opened([CORRECTED]);
    await user.click(await screen.findByLabelText(WHY));
    await user.paste("fout hersteld");
    await user.click(screen.getByRole("button", { name: SCORE }));
    await user.click(await screen.findByRole("button", { name: "Terug naar beslissen" }));
    expect(await screen.findByLabelText(WHY)).toHaveValue("");
  });
});
