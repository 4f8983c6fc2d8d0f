import { act, screen, within } from "@testing-library/react";
import type { FindingTexts } from "../../../src/locale/finding-texts";
import { findingTextsFor } from "../../../src/locale/finding-texts-for";
import { fixtureActions, SOME_FINDINGS, writtenScore } from "../support/fixture-actions";
import { GROEN } from "../support/fixture-outcome";
import { accessibilityProblems, deferred, renderPane } from "../support/render-pane";

describe("the pane", () => {
  it("can be walked with the keyboard alone, and focus follows each step", async () => {
    const { user } = renderPane();
    await screen.findByRole("heading", { name: "Tabellen" });
    expect(document.body).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: "Gunning" })).toHaveFocus();
    screen.getByRole("button", { name: "Verder naar beslissen" }).focus();
    await user.keyboard("{Enter}");
    expect(
      await screen.findByRole("heading", { level: 1, name: "Wat je beslist wilt hebben" }),
    ).toHaveFocus();
    const score = await screen.findByRole("button", { name: "Zet de uitslag in de werkmap" });
    score.focus();
    await user.keyboard(" ");
    expect(await screen.findByRole("heading", { level: 1, name: "De uitslag" })).toHaveFocus();
    expect(screen.getByRole("button", { name: "Stap 3: Uitslag" })).toHaveAttribute("aria-current", "step");
  });

  it("shows the outcome with its reasons, its sheet and the bids that fell out", async () => {
    const showSheet = jest.fn(async () => undefined);
    const { user } = renderPane({ showSheet }, { start: "score" });
    await user.click(await screen.findByRole("button", { name: "Zet de uitslag in de werkmap" }));
    const ranking = await screen.findByRole("list", { name: "Rangorde" });
    const [first] = within(ranking).getAllByRole("listitem");
    expect(first).toHaveTextContent("De Groene Hoek BV");
    expect(first).toHaveTextContent("Winnaar");
    expect(first).toHaveTextContent("Beslist door het PSO-niveau");
    expect(screen.getByText(/Aan je eigen cellen is niets veranderd/)).toBeVisible();
    expect(screen.getByRole("heading", { name: "Hoe stevig is deze uitslag?" })).toBeVisible();
    expect(screen.getByText(/Snelgroen BV doet niet mee/)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Toon blad Gunning Groenonderhoud 2026" }));
    expect(showSheet).toHaveBeenCalledWith("Gunning Groenonderhoud 2026");
  });

  it("changes language, keeps what was typed and says so to the browser", async () => {
    const { user, onPreferences } = renderPane({}, { start: "score" });
    await user.click(await screen.findByRole("button", { name: /^Wijzigen: Hoe het PSO-niveau/ }));
    await user.clear(screen.getByLabelText("Marge in punten"));
    await user.type(screen.getByLabelText("Marge in punten"), "2,5");
    await user.click(screen.getByRole("button", { name: "Instellingen" }));
    await user.selectOptions(screen.getByLabelText("Taal"), "English");
    expect(await screen.findByLabelText("Margin in points")).toHaveValue("2.5");
    expect(document.documentElement).toHaveAttribute("lang", "en");
    expect(onPreferences).toHaveBeenCalledWith(
      { language: "en", theme: "auto" },
      expect.objectContaining({ language: "en" }),
    );
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("stays in its language when the other cannot be fetched", async () => {
    const { user, onPreferences } = renderPane(
      {},
      { loadTexts: async () => Promise.reject(new Error("offline")) },
    );
    await user.click(await screen.findByRole("button", { name: "Instellingen" }));
    await user.selectOptions(screen.getByLabelText("Taal"), "English");
    expect(screen.getByLabelText("Taal")).toHaveValue("nl");
    expect(onPreferences).not.toHaveBeenCalled();
  });

  it("shows what was read once the words of findings are there too, in the language chosen meanwhile", async () => {
    const words = deferred<FindingTexts>();
    const { user } = renderPane(
      {},
      { loadFindingTexts: async (language) => (language === "nl" ? words.promise : findingTextsFor("en")) },
    );
    await user.click(screen.getByRole("button", { name: "Instellingen" }));
    expect(screen.getByRole("progressbar")).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Tabellen" })).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText("Taal"), "English");
    await act(async () => words.resolve(findingTextsFor("nl")));
    expect(await screen.findByRole("heading", { name: "Tables" })).toBeVisible();
    expect(SOME_FINDINGS.length).toBeGreaterThan(0);
    for (const finding of SOME_FINDINGS) {
      const { what, next } = findingTextsFor("en").findingText(finding);
      expect(document.body).toHaveTextContent(`${what} Do: ${next}`.replace(/\s+/g, " "));
    }
  });

  it("says so when those words cannot be fetched, and fetches them again", async () => {
    const offline = Object.assign(new Error("offline"), { name: "ChunkLoadError" });
    let calls = 0;
    const { user } = renderPane(
      {},
      {
        loadFindingTexts: async (language) => {
          calls += 1;
          return calls === 1 ? Promise.reject(offline) : findingTextsFor(language);
        },
      },
    );
    expect(await screen.findByText(/Dit deel kon niet worden opgehaald/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Opnieuw lezen" }));
    expect(await screen.findByRole("heading", { name: "Tabellen" })).toBeVisible();
  });

  it.each([
    ["notInOffice", "Open dit paneel in Excel"],
    ["otherProgram", "Alleen in Excel"],
    ["tooOld", "Deze Excel is te oud"],
    ["noScript", "Office is niet bereikbaar"],
    ["noAnswer", "Excel antwoordt niet"],
  ] as const)("says what to do when it cannot work: %s", async (kind, title) => {
    renderPane({}, { host: { kind } });
    expect(screen.getByRole("heading", { level: 1, name: title })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("shows while it reads which task the review button asked for", async () => {
    renderPane({ inspect: () => new Promise(() => undefined) }, { start: "review" });
    expect(await screen.findByRole("button", { name: "Leveranciers" })).toHaveAttribute(
      "aria-current",
      "page",
    );
    expect(screen.queryByRole("navigation", { name: "Stappen" })).not.toBeInTheDocument();
  });

  it("explains itself above step 1 and in the settings", async () => {
    const { user } = renderPane({}, { start: "help" });
    const help = await screen.findByRole("region", { name: "Wat Inkoopladder doet" });
    expect(within(help).getAllByRole("listitem")).toHaveLength(3);
    expect(within(help).getByText(/geen server en geen verbinding/)).toBeVisible();
    expect(within(help).getByText(/Je eigen cellen blijven zoals ze zijn/)).toBeVisible();
    expect(within(help).getAllByRole("term")).toHaveLength(8);
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(within(help).getByRole("button", { name: "Sluiten" }));
    expect(help).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Instellingen" }));
    await user.click(screen.getByRole("button", { name: "Uitleg" }));
    expect(screen.getByText(/geen server en geen verbinding/)).toBeVisible();
  });

  it("gives help outside Excel in the language that the reader chooses", async () => {
    const { user } = renderPane({}, { host: { kind: "notInOffice" }, start: "help" });
    expect(screen.getByRole("heading", { level: 1, name: "Wat Inkoopladder doet" })).toBeVisible();
    expect(screen.getByRole("heading", { level: 2, name: "Open dit paneel in Excel" })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await user.selectOptions(screen.getByLabelText("Taal"), "English");
    expect(await screen.findByRole("heading", { name: "What Inkoopladder does" })).toBeVisible();
  });

  it("offers to start again when drawing itself fails, without a stack trace", async () => {
    const silence = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const onReopen = jest.fn();
    const broken = { ...GROEN, ranking: null as never };
    const { user } = renderPane(
      { scoreTenders: async () => ({ written: [writtenScore({ outcome: broken })] }) },
      { start: "score", onReopen, host: undefined },
    );
    await user.click(await screen.findByRole("button", { name: "Zet de uitslag in de werkmap" }));
    expect(await screen.findByRole("heading", { name: "Het paneel is vastgelopen" })).toBeVisible();
    expect(screen.queryByText(/TypeError|ranking/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Opnieuw openen" }));
    expect(onReopen).toHaveBeenCalledTimes(1);
    silence.mockRestore();
  });

  it("asks Excel for nothing but one reading when it opens", async () => {
    const inspect = jest.fn(fixtureActions().inspect);
    renderPane({ inspect });
    await screen.findByRole("heading", { name: "Tabellen" });
    expect(inspect).toHaveBeenCalledTimes(1);
    expect(inspect).toHaveBeenCalledWith(null, expect.any(Function));
  });
});
