import { act, screen, waitFor, within } from "@testing-library/react";
import type { Actions } from "../../../src/application/actions";
import type { Inspection } from "../../../src/application/inspection";
import { WorkbookError } from "../../../src/application/workbook";
import { inspection, NO_TABLES, table } from "../support/fixture-actions";
import { finding, place } from "../support/fixture-outcome";
import { accessibilityProblems, deferred, renderPane } from "../support/render-pane";

describe("step 1", () => {
  it("tells what was found, and nothing that axe objects to", async () => {
    renderPane();
    const heading = await screen.findByRole("heading", { name: "Leveranciers" });
    expect(heading.closest("li")).toHaveTextContent("1.240 rijen");
    expect(screen.getByText("Alles wat nodig is voor een gunning is er.")).toBeVisible();
    expect(screen.getByText("Niets verlaat deze werkmap.")).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("shows progress, then the key to press when Excel waits", async () => {
    const reading = deferred<Inspection>();
    let report: Parameters<Actions["inspect"]>[1] = () => undefined;
    renderPane({
      inspect: (_, onProgress) => {
        report = onProgress;
        return reading.promise;
      },
    });
    expect(screen.getByRole("status")).toHaveTextContent("Je werkmap wordt gelezen");
    act(() => report({ phase: "waiting", share: null }));
    expect(screen.getByRole("alert")).toHaveTextContent("Excel wacht: druk op Enter of Esc in de cel.");
    await act(async () => reading.resolve(inspection()));
    expect(screen.queryByText(/Excel wacht/)).not.toBeInTheDocument();
  });

  it("says why reading failed and reads again on request", async () => {
    let calls = 0;
    const { user } = renderPane({
      inspect: async () => {
        calls += 1;
        if (calls === 1) throw new WorkbookError("timeout");
        return inspection();
      },
    });
    expect(await screen.findByRole("alert")).toHaveTextContent("De werkmap kon niet worden gelezen");
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Opnieuw lezen" }));
    expect(await screen.findByRole("heading", { name: "Tabellen" })).toBeVisible();
  });

  it("never shows the text of an unforeseen error", async () => {
    renderPane({ inspect: async () => Promise.reject(new TypeError("secret at line 3")) });
    expect(await screen.findByRole("alert")).toHaveTextContent("Er gebeurde iets dat niet was voorzien");
    expect(screen.queryByText(/secret/)).not.toBeInTheDocument();
  });

  it("explains to an empty workbook what it looks for", async () => {
    renderPane({ inspect: async () => inspection(NO_TABLES), previewTenders: async () => [] });
    expect(await screen.findByText("Nog geen tabellen")).toBeVisible();
    expect(screen.getByText("Inschrijvingen: Inschrijver en Inschrijfprijs")).toBeVisible();
    expect(screen.getByRole("button", { name: "Verder naar beslissen" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  it("takes the keyboard to the cell of a finding", async () => {
    const showPlace = jest.fn(async () => undefined);
    const { user } = renderPane({ showPlace });
    const item = await screen.findByRole("button", {
      name: /blad Inschrijvingen, kolom Inschrijfprijs, cel C9/,
    });
    item.focus();
    await user.keyboard("{Enter}");
    expect(showPlace).toHaveBeenCalledWith(
      place("Inschrijvingen", "Inschrijvingen", 9, "Inschrijfprijs", "C9"),
    );
  });

  it("tells when Excel cannot show the cell", async () => {
    const { user } = renderPane({
      showPlace: async () => Promise.reject(new WorkbookError("sheetMissing", { sheet: "X" })),
    });
    await user.click(await screen.findByRole("button", { name: /cel C9/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel kon die plek niet tonen");
    await user.click(screen.getByRole("button", { name: "Sluiten" }));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("filters findings by severity and by table", async () => {
    const { user } = renderPane();
    await user.click(await screen.findByRole("button", { name: "Fouten (1)" }));
    expect(screen.queryByRole("region", { name: "Fouten" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Fouten (1)" })).toHaveAttribute("aria-pressed", "false");
    await user.selectOptions(screen.getByLabelText("Tabel"), "Inschrijvingen");
    expect(screen.getByText("Geen bevindingen met deze keuze.")).toBeVisible();
  });

  it("pages through ten thousand findings and goes on where the new ones begin", async () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      finding({
        code: "errorValue",
        severity: "warning",
        place: place("Leveranciers", "Leveranciers", index + 2, "Geldig tot", `D${index + 2}`),
        params: { value: "#N/A" },
      }),
    );
    const { user } = renderPane({ inspect: async () => inspection({ findings: many }) });
    const list = await screen.findByRole("region", { name: "Waarschuwingen" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(25);
    expect(screen.getByText("25 van 10.000 getoond")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Toon 100 meer" }));
    expect(within(list).getAllByRole("listitem")).toHaveLength(125);
    expect(document.activeElement).toHaveTextContent("cel D27");
  });

  it("asks which of two tables counts, and remembers the answer", async () => {
    const inspected: unknown[] = [];
    const rememberMapping = jest.fn(async () => undefined);
    const candidates = [
      { id: "a", label: "Offertes", place: place("Blad1", "Offertes", 1, "", "A1") },
      { id: "b", label: "Offertes oud", place: place("Archief", "Offertes oud", 4, "", "B4") },
    ];
    const { user } = renderPane({
      rememberMapping,
      inspect: async (choices) => {
        inspected.push(choices && Object.fromEntries(choices.tables));
        return inspection(choices ? {} : { bids: null, questions: [{ role: "bids", candidates }] });
      },
    });
    const question = await screen.findByRole("group", { name: "Welke tabel bevat de inschrijvingen?" });
    await user.click(within(question).getByRole("radio", { name: "Offertes oud" }));
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Gebruik deze keuze" }));
    await waitFor(() => expect(rememberMapping).toHaveBeenCalledTimes(1));
    expect(inspected.slice(0, 2)).toEqual([null, { bids: "b" }]);
  });

  it("asks which header is a column that it does not know, and reads again with the answer", async () => {
    const offers = table("bids", "Offertes", ["Inschrijver", "Totaal offerte"], ["bidder"], 4);
    const missing = finding({
      code: "columnMissing",
      severity: "error",
      place: place("Offertes", "Offertes", 1, "", "A1"),
      params: { role: "bids", column: "Inschrijfprijs" },
    });
    const inspected: unknown[] = [];
    const rememberMapping = jest.fn(async () => undefined);
    const { user } = renderPane({
      rememberMapping,
      inspect: async (choices) => {
        inspected.push(choices && [...choices.tables, ...choices.columns]);
        const unsettled = { bids: null, candidates: [offers], findings: [missing] };
        return inspection(inspected.length > 1 ? {} : unsettled);
      },
    });
    const question = await screen.findByRole("form", { name: "Welke kolom is welke? (Inschrijvingen)" });
    expect(screen.getByText("kolommen nog kiezen")).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(within(question).getByRole("button", { name: "Gebruik deze keuze" }));
    expect(inspected).toHaveLength(1);
    await user.selectOptions(within(question).getByLabelText("Inschrijfprijs"), "Totaal offerte");
    await user.click(within(question).getByRole("button", { name: "Gebruik deze keuze" }));
    await waitFor(() => expect(rememberMapping).toHaveBeenCalledTimes(1));
    expect(inspected[1]).toEqual([
      ["bids", "Offertes"],
      ["bids.price", "Totaal offerte"],
    ]);
    expect(question).not.toBeInTheDocument();
  });

  it("lets another header serve a column", async () => {
    const seen: unknown[] = [];
    const { user } = renderPane({
      inspect: async (choices) => {
        if (choices) seen.push(Object.fromEntries(choices.columns));
        return inspection();
      },
    });
    await user.click(await screen.findByRole("button", { name: "Klopt er iets niet?" }));
    await user.selectOptions(screen.getByLabelText("Leverancier"), "Interne code");
    await user.click(screen.getByRole("checkbox", { name: "Onthouden in deze werkmap" }));
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Gebruik deze keuze" }));
    expect(seen).toEqual([{ "suppliers.name": "Interne code" }]);
    // Reading again must not forget a choice that was not written to the workbook.
    await user.click(screen.getAllByRole("button", { name: "Opnieuw lezen" })[0] as HTMLElement);
    expect(seen).toHaveLength(2);
  });

  it("says that the workbook changed and reads again only when asked", async () => {
    let changed: () => void = () => undefined;
    const inspect = jest.fn(async () => inspection());
    const { user } = renderPane({
      inspect,
      onChanged: async (listener) => {
        changed = listener;
        return async () => undefined;
      },
    });
    await screen.findByRole("heading", { name: "Tabellen" });
    act(() => changed());
    expect(screen.getByText("De werkmap is gewijzigd.")).toBeVisible();
    expect(inspect).toHaveBeenCalledTimes(1);
    await user.click(screen.getAllByRole("button", { name: "Opnieuw lezen" })[0] as HTMLElement);
    expect(inspect).toHaveBeenCalledTimes(2);
    expect(screen.queryByText("De werkmap is gewijzigd.")).not.toBeInTheDocument();
  });

  it("works without change events, and stops listening when it closes", async () => {
    renderPane({ onChanged: async () => Promise.reject(new WorkbookError("unsupported")) });
    expect(await screen.findByRole("heading", { name: "Tabellen" })).toBeVisible();
    const stop = jest.fn(async () => undefined);
    const { unmount } = renderPane({ onChanged: async () => stop });
    await screen.findAllByRole("heading", { name: "Tabellen" });
    unmount();
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it("names what is missing for an award", async () => {
    renderPane({
      inspect: async () =>
        inspection({ criteria: null, candidates: [table("criteria", "Iets", ["Soort"], ["kind"], 2)] }),
    });
    expect(await screen.findByText("Voor een gunning ontbreekt nog: Criteria.")).toBeVisible();
  });
});
