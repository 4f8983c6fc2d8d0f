import { act, screen, waitFor, within } from "@testing-library/react";
import type { Actions } from "../../../src/application/actions";
import { tenderId, type Decisions, type ScoreReceipt } from "../../../src/application/inspection";
import { WorkbookError } from "../../../src/application/workbook";
import { preview, writtenScore } from "../support/fixture-actions";
import { finding, GROEN, outcome, place } from "../support/fixture-outcome";
import { accessibilityProblems, deferred, renderPane } from "../support/render-pane";

const ID = tenderId(GROEN.tender.key);
const OPEN = { start: "score" } as const;
const SCORE = "Zet de uitslag in de werkmap";

/** Actions that note the decisions they were asked to preview. */
function watched(findings: Parameters<typeof preview>[1] = {}) {
  const decisions: Decisions[] = [];
  const previewTenders: Actions["previewTenders"] = async (_, each) => {
    decisions.push(each);
    return [preview(GROEN, each.tenders.size === 0 ? findings : {})];
  };
  return { previewTenders, latest: () => decisions.at(-1)?.tenders.get(ID) };
}

describe("step 2", () => {
  it("shows who would win and what the level did", async () => {
    renderPane({}, OPEN);
    expect(await screen.findByText("De Groene Hoek BV wint")).toBeVisible();
    expect(screen.getByText("Plantsoen & Zn. had 73,25 punten, maar telt als geen.")).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("recalculates when another rule is chosen", async () => {
    const { previewTenders, latest } = watched();
    const { user } = renderPane({ previewTenders }, OPEN);
    await user.click(await screen.findByRole("button", { name: /^Wijzigen: Hoe het PSO-niveau/ }));
    expect(screen.getAllByRole("radio")).toHaveLength(8);
    expect(screen.getByRole("radio", { name: "Marge" })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: "Banden" }));
    await user.clear(screen.getByLabelText("Breedte van een band in punten"));
    await user.type(screen.getByLabelText("Breedte van een band in punten"), "2,5");
    await waitFor(() => expect(latest()?.rule).toEqual({ kind: "banden", width: 2.5 }));
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Neem de werkmap weer over" }));
    await waitFor(() => expect(latest()?.rule).toBeNull());
    expect(document.activeElement).toHaveAccessibleName(/^Wijzigen: Hoe het PSO-niveau/);
  });

  it("does not score with a parameter that cannot be right", async () => {
    const scoreTenders = jest.fn();
    const { user } = renderPane({ scoreTenders }, OPEN);
    await user.click(await screen.findByRole("button", { name: /^Wijzigen: Hoe het PSO-niveau/ }));
    await user.type(screen.getByLabelText("Marge in punten"), "x");
    expect(screen.getByRole("alert")).toHaveTextContent("Dit is geen getal.");
    expect(screen.getByLabelText("Marge in punten")).toBeInvalid();
    await user.click(screen.getByRole("button", { name: /^Zet .* in de werkmap$/ }));
    expect(scoreTenders).not.toHaveBeenCalled();
  });

  it("proposes a bandwidth, asks for its bounds and says how a number was read", async () => {
    const { previewTenders, latest } = watched({
      priceFormula: { kind: "laagste/prijs" },
      findings: [finding({ code: "priceFormulaDefault", severity: "warning" })],
    });
    const { user } = renderPane({ previewTenders }, OPEN);
    await user.click(await screen.findByRole("button", { name: "Neem dit voorstel" }));
    expect(screen.getByLabelText("Ondergrens (alle punten)")).toHaveFocus();
    await user.keyboard("80.000");
    expect(screen.getByText(/Gelezen als €\s80\.000/)).toBeVisible();
    await user.type(screen.getByLabelText("Bovengrens (nul punten)"), "70000");
    expect(screen.getByRole("alert")).toHaveTextContent("De bovengrens moet hoger zijn");
    await user.clear(screen.getByLabelText("Bovengrens (nul punten)"));
    await user.type(screen.getByLabelText("Bovengrens (nul punten)"), "120000");
    await waitFor(() =>
      expect(latest()?.priceFormula).toEqual({ kind: "bandbreedte", low: 80_000, high: 120_000 }),
    );
  });

  it("warns in plain words for a formula that can reverse", async () => {
    const { user } = renderPane({}, OPEN);
    await user.click(await screen.findByRole("button", { name: /^Wijzigen: Prijsformule/ }));
    await user.click(screen.getByRole("radio", { name: "Laagste prijs gedeeld door prijs" }));
    expect(screen.getByText(/valt een verliezer af, dan kunnen twee anderen/)).toBeVisible();
    expect(screen.getByRole("radio", { name: "Laagste prijs gedeeld door prijs" })).toHaveFocus();
  });

  it("proposes a rule for a European tender, to be published", async () => {
    const { previewTenders, latest } = watched({
      procedure: "european",
      rule: { kind: "gewogen" },
      findings: [finding({ code: "ruleNotPublished", severity: "warning" })],
    });
    const { user } = renderPane({ previewTenders }, OPEN);
    expect(await screen.findByText("Voorstel bij je procedure")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Neem dit voorstel" }));
    await waitFor(() => expect(latest()?.rule).toEqual({ kind: "gelijk" }));
    expect(latest()?.priceFormula).toEqual({ kind: "bandbreedte", low: 80_000, high: 120_000 });
    // Its button is gone, so the keyboard is at what took its place.
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Voorstel bij een procedure/));
  });

  it("says why a tender is blocked and leads to its findings", async () => {
    const blocked = preview(GROEN, {
      outcome: null,
      findings: [
        finding({
          code: "priceMissing",
          severity: "error",
          place: place("Inschrijvingen", "Inschrijvingen", 7, "Inschrijfprijs", "C7"),
          tender: GROEN.tender.key,
        }),
      ],
    });
    const { user } = renderPane({ previewTenders: async () => [blocked] }, OPEN);
    expect(await screen.findByText("Deze tender kan nog niet")).toBeVisible();
    expect(screen.queryByRole("checkbox")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Toon alle bevindingen" }));
    expect(screen.getByText(/Alleen bevindingen bij Groenonderhoud 2026/)).toBeVisible();
    expect(screen.getAllByRole("button", { name: /cel C/ })).toHaveLength(1);
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("shows a blocked tender like any other, and a choice takes the place of what cannot be read", async () => {
    const unreadable = finding({ code: "ruleUnreadable", severity: "error", params: { text: "dobbelen" } });
    const { user } = renderPane(
      {
        previewTenders: async (_, { tenders }) => [
          tenders.get(ID)?.rule
            ? preview(GROEN, { rule: { kind: "gelijk" } })
            : preview(GROEN, { rule: null, outcome: null, findings: [unreadable] }),
        ],
      },
      OPEN,
    );
    expect(await screen.findByText("Onderhoud van plantsoenen en bermen")).toBeVisible();
    expect(screen.getByText("5 inschrijvingen · peildatum 19 maart 2026 · privaat")).toBeVisible();
    expect(screen.getByText(/^Bandbreedte/)).toBeVisible();
    expect(screen.getAllByText("Niet leesbaar in de werkmap, kies er een")).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: /^Wijzigen: Hoe het PSO-niveau/ }));
    await user.click(screen.getByRole("radio", { name: "Bij gelijke uitkomst" }));
    expect(await screen.findByText("De Groene Hoek BV wint")).toBeVisible();
    expect(screen.queryByText("Deze tender kan nog niet")).not.toBeInTheDocument();
  });

  it("offers no decisions for a tender without bids, and says so", async () => {
    const empty = preview(GROEN, {
      outcome: null,
      bidCount: 0,
      model: null,
      method: null,
      procedure: null,
      rule: null,
      priceFormula: null,
      referenceDate: null,
      findings: [finding({ code: "noBids", severity: "warning" })],
    });
    renderPane({ previewTenders: async () => [empty] }, OPEN);
    expect(await screen.findByText(/staat nog geen inschrijving/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Wijzigen/ })).not.toBeInTheDocument();
    expect(screen.queryByText(/Niet leesbaar/)).not.toBeInTheDocument();
  });

  it("asks for a date when the workbook has none", async () => {
    const dates: (number | null)[] = [];
    const { user } = renderPane(
      {
        previewTenders: async (_, { fallbackDate }) => {
          dates.push(fallbackDate);
          return [
            fallbackDate === null
              ? preview(GROEN, {
                  outcome: null,
                  findings: [
                    finding({
                      code: "referenceDateMissing",
                      severity: "error",
                      params: { moment: "closing" },
                    }),
                  ],
                })
              : preview(GROEN, {
                  findings: [
                    finding({
                      code: "referenceDateFallback",
                      severity: "warning",
                      params: { moment: "closing" },
                    }),
                  ],
                }),
          ];
        },
      },
      OPEN,
    );
    const field = await screen.findByLabelText("Peildatum waar de werkmap er geen heeft");
    expect(field).toHaveValue("");
    expect(screen.getByText("Deze tender kan nog niet")).toBeVisible();
    await user.type(field, "2026-03-20");
    expect(await screen.findByText("De Groene Hoek BV wint")).toBeVisible();
    expect(dates).toEqual([null, 46_101]);
    expect(screen.getByLabelText("Peildatum waar de werkmap er geen heeft")).toHaveValue("2026-03-20");
  });

  it("scores only the tenders that are left in", async () => {
    const other = outcome(
      "Catering",
      GROEN.bids.map(({ bid }) => ({ bid, total: 10 })),
    );
    const scoreTenders = jest.fn(async (): Promise<ScoreReceipt> => ({
      written: [writtenScore()],
    }));
    const { user } = renderPane(
      { scoreTenders, previewTenders: async () => [preview(GROEN), preview(other)] },
      OPEN,
    );
    await user.click(await screen.findByRole("checkbox", { name: "Deze tender meenemen: Catering" }));
    await user.click(screen.getByRole("button", { name: SCORE }));
    expect(await screen.findByRole("heading", { level: 1, name: "De uitslag" })).toHaveFocus();
    expect(scoreTenders).toHaveBeenCalledWith(
      expect.anything(),
      expect.anything(),
      [GROEN.tender.key],
      { by: "", why: "" },
      expect.any(Function),
    );
  });

  it("shows progress while writing, tells what went wrong and tries again", async () => {
    const writing = deferred<ScoreReceipt>();
    let calls = 0;
    const { user } = renderPane(
      {
        scoreTenders: (_a, _b, _c, _note, onProgress) => {
          calls += 1;
          onProgress({ phase: "writing", share: 0.5 });
          return calls === 1 ? writing.promise : Promise.resolve({ written: [writtenScore()] });
        },
      },
      OPEN,
    );
    await user.click(await screen.findByRole("button", { name: SCORE }));
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "50");
    await user.click(screen.getByRole("button", { name: SCORE }));
    expect(calls).toBe(1);
    await act(async () => writing.reject(new WorkbookError("cellEditMode")));
    expect(screen.getByRole("alert")).toHaveTextContent("De uitslag staat niet in je werkmap");
    await user.click(screen.getByRole("button", { name: "Opnieuw proberen" }));
    expect(await screen.findByRole("heading", { level: 1, name: "De uitslag" })).toBeVisible();
  });

  it("does not blindly write again after a time-out", async () => {
    const { user } = renderPane(
      { scoreTenders: async () => Promise.reject(new WorkbookError("timeout", { outcome: "unknown" })) },
      OPEN,
    );
    await user.click(await screen.findByRole("button", { name: SCORE }));
    const alert = await screen.findByRole("alert");
    expect(within(alert).queryByRole("button", { name: "Opnieuw proberen" })).not.toBeInTheDocument();
    expect(within(alert).getByRole("button", { name: "Opnieuw lezen" })).toBeVisible();
  });

  it("tells when the calculation itself fails", async () => {
    renderPane(
      {
        previewTenders: async () => {
          throw new Error("boom");
        },
      },
      OPEN,
    );
    expect(await screen.findByText("De tenders konden niet worden doorgerekend")).toBeVisible();
    expect(screen.queryByText(/boom/)).not.toBeInTheDocument();
  });
});
