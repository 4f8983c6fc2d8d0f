import { screen, waitFor, within } from "@testing-library/react";
import type { Actions } from "../../../src/application/actions";
import { tenderId, type Decisions } from "../../../src/application/inspection";
import type { Tender } from "../../../src/domain/tender/tender";
import { preview } from "../support/fixture-actions";
import { bid, GROEN, level, NO_DISCOUNT, outcome } from "../support/fixture-outcome";
import { accessibilityProblems, renderPane } from "../support/render-pane";

const ID = tenderId(GROEN.tender.key);
const OPEN = { start: "score" } as const;
const change = (what: string) => screen.findByRole("button", { name: new RegExp(`^Wijzigen: ${what}`) });

/** Actions that follow the method and the rule that were decided. */
function following(more: Partial<Tender> = {}) {
  const decisions: Decisions[] = [];
  const previewTenders: Actions["previewTenders"] = async (_, each) => {
    decisions.push(each);
    const decision = each.tenders.get(ID);
    const tender = { ...GROEN.tender, ...more, method: decision?.method ?? GROEN.tender.method };
    return [preview({ ...GROEN, tender }, { rule: decision?.rule ?? tender.rule })];
  };
  return { previewTenders, latest: () => decisions.at(-1)?.tenders.get(ID) };
}

describe("the method", () => {
  it("is one of four, each with what it does and its unit", async () => {
    const { user } = renderPane({}, OPEN);
    expect(await screen.findByText("Uitslag in punten, 100 is het hoogst.")).toBeVisible();
    await user.click(await change("Methode"));
    expect(screen.getAllByRole("radio")).toHaveLength(4);
    expect(screen.getByRole("radio", { name: "Punten" })).toBeChecked();
    expect(screen.getByRole("radio", { name: "Prijs per kwaliteit" })).toHaveAccessibleDescription(
      /De laagste wint\. Uitslag in euro per kwaliteitspunt\./,
    );
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("in EUR needs its margin filled in, shows no price formula, and can be taken back", async () => {
    const { previewTenders, latest } = following();
    const scoreTenders = jest.fn();
    const { user } = renderPane({ previewTenders, scoreTenders }, OPEN);
    await user.click(await change("Methode"));
    await user.click(screen.getByRole("radio", { name: "Gunnen op waarde" }));
    const margin = screen.getByLabelText("Marge in euro");
    expect(margin).toHaveValue("");
    expect(margin).toHaveAccessibleDescription(/Vul een getal in\. Bij deze methode is er geen standaard/);
    expect(screen.queryByRole("button", { name: /^Wijzigen: Prijsformule/ })).not.toBeInTheDocument();
    expect(screen.getByText("Maak eerst je keuze hierboven af.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Zet .* in de werkmap$/ }));
    expect(scoreTenders).not.toHaveBeenCalled();
    await user.type(margin, "2.500");
    expect(screen.getByText(/Gelezen als €\s2\.500/)).toBeVisible();
    await waitFor(() =>
      expect(latest()).toMatchObject({
        method: "gunnen op waarde",
        rule: { kind: "marge", margin: 2500 },
        priceFormula: null,
      }),
    );
    expect(screen.getByText(/^Marge van €\s2\.500$/)).toBeVisible();
    const [undoMethod] = screen.getAllByRole("button", { name: "Neem de werkmap weer over" });
    await user.click(undoMethod!);
    await waitFor(() => expect(latest()).toMatchObject({ method: null, rule: null }));
    expect(await change("Prijsformule")).toBeVisible();
  });

  it("in EUR shows amounts, and that the lowest wins", async () => {
    const euro = outcome(
      "Waarde",
      [
        { bid: bid("Laag BV", 90_000, level("trede1"), 2), total: 61_250.5 },
        { bid: bid("Hoog BV", 95_000, level("none"), 3), total: 61_250.5 },
      ],
      { kind: "gelijk" },
      {},
      { method: "gunnen op waarde" },
    );
    renderPane({ previewTenders: async () => [preview(euro)] }, OPEN);
    const panel = (await screen.findByText("Laag BV wint")).closest<HTMLElement>("[role=status]");
    expect(panel).toHaveTextContent("hoe lager, hoe beter");
    expect(panel).toHaveTextContent(/€\s61\.250,50/);
    expect(within(panel!).getByText("Beslist door het PSO-niveau")).toBeVisible();
    expect(panel).not.toHaveTextContent(/punten/);
  });
});

describe("the price formula", () => {
  it("logarithm asks for its base", async () => {
    const { previewTenders, latest } = following();
    const { user } = renderPane({ previewTenders }, OPEN);
    await user.click(await change("Prijsformule"));
    await user.click(screen.getByRole("radio", { name: "Logaritme" }));
    await user.type(screen.getByLabelText("Grondtal A"), "1");
    expect(screen.getByRole("alert")).toHaveTextContent("Het grondtal moet groter zijn dan 1.");
    await user.type(screen.getByLabelText("Grondtal A"), ",5");
    await waitFor(() => expect(latest()?.priceFormula).toEqual({ kind: "log", base: 1.5 }));
    await user.click(screen.getByRole("radio", { name: "Afwijking van de laagste prijs" }));
    await waitFor(() => expect(latest()?.priceFormula).toEqual({ kind: "afwijking" }));
  });

  it("says whether points are cut", async () => {
    const { user } = renderPane({}, OPEN);
    expect(await screen.findByText("Niet afgekapt")).toBeVisible();
    await user.click(await change("Prijsformule"));
    await user.click(screen.getByRole("checkbox", { name: /^Prijspunten afkappen/ }));
    expect(screen.getByText("Afgekapt op nul en het maximum")).toBeVisible();
  });
});

describe("a discount per level", () => {
  it("shows what stands in the PSO-ladder", async () => {
    const discounts = { euro: { ...NO_DISCOUNT, trede3: 5000 }, share: { ...NO_DISCOUNT, trede2: 0.025 } };
    const { previewTenders, latest } = following({ discounts });
    const { user } = renderPane({ previewTenders }, OPEN);
    await user.click(await change("Hoe het PSO-niveau"));
    await user.click(screen.getByRole("radio", { name: "Korting in euro" }));
    expect(screen.getByText("Trede 3", { selector: "dt" }).nextSibling).toHaveTextContent(/€\s5\.000/);
    await user.click(screen.getByRole("radio", { name: "Korting in procent" }));
    expect(screen.getByText("Trede 2", { selector: "dt" }).nextSibling).toHaveTextContent("2,5%");
    await waitFor(() => expect(latest()?.rule).toEqual({ kind: "korting procent" }));
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("says how to fill the table when there is none", async () => {
    const { user } = renderPane({}, OPEN);
    await user.click(await change("Hoe het PSO-niveau"));
    await user.click(screen.getByRole("radio", { name: "Korting in euro" }));
    expect(screen.getByText(/Vul in de tabel PSO-ladder per niveau de kolom Korting EUR in/)).toBeVisible();
  });
});
