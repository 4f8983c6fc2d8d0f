import { act, screen, waitFor, within } from "@testing-library/react";
import { dateOf } from "../support/date-of";
import { fixtureActions, inspection } from "../support/fixture-actions";
import { certificateCheck, EXPIRED, KVK_MISSING } from "../support/fixture-certificates";
import { accessibilityProblems, renderPane } from "../support/render-pane";
import { renderCertificates } from "../support/render-certificates";
import { tendersOf } from "../support/tenders-of";

describe("certificates on a day", () => {
  it("tell how many count at each level and how many do not", async () => {
    await renderCertificates();
    expect(screen.getByText("3 van 5 leveranciers hebben een niveau dat telt.")).toBeVisible();
    for (const name of [
      "Trede 3: 1 van 5",
      "Trede 2: 1 van 5",
      "Telt niet: 1 van 5",
      "Geen niveau: 1 van 5",
    ]) {
      expect(screen.getByRole("button", { name })).toBeVisible();
    }
    // Nobody there, so nothing to press.
    expect(screen.getByText("Basistrede: 0 van 5")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Basistrede/ })).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("are those of the day that is typed or chosen at once", async () => {
    const dates: number[] = [];
    const tenders = tendersOf({ Groenonderhoud: "2026-09-01", Later: "2027-09-01" });
    const { user } = await renderCertificates({
      inspect: async () => inspection({ tenders }),
      checkCertificates: (_, date) => {
        dates.push(date);
        return certificateCheck({ date });
      },
    });
    const day = screen.getByLabelText("Telt op");
    await user.clear(day);
    await user.type(day, "2027-01-01");
    await waitFor(() => expect(dates.at(-1)).toBe(dateOf("2027-01-01")));
    await user.click(screen.getByRole("button", { name: "Sluiting Groenonderhoud" }));
    expect(dates.at(-1)).toBe(dateOf("2026-09-01"));
    expect(day).toHaveValue("2026-09-01");
    await user.click(screen.getByRole("button", { name: "Vandaag" }));
    expect(day).toHaveValue("2026-03-19");
    expect(screen.getByRole("button", { name: "Vandaag" })).toHaveAttribute("aria-pressed", "true");
  });

  it("list the suppliers of a bar that is pressed, until it is pressed again", async () => {
    const { user } = await renderCertificates({}, "Bevindingen");
    const bar = screen.getByRole("button", { name: "Trede 2: 1 van 5" });
    await user.click(bar);
    expect(screen.getByRole("tab", { name: /^Leveranciers/ })).toHaveAttribute("aria-selected", "true");
    const list = screen.getByRole("list", { name: "Leveranciers" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(1);
    expect(list).toHaveTextContent("De Groene Hoek BV");
    expect(screen.getByText("1 van 5 leveranciers")).toBeVisible();
    await user.click(bar);
    expect(within(screen.getByRole("list", { name: "Leveranciers" })).getAllByRole("listitem")).toHaveLength(
      5,
    );
  });

  it("are walked with the arrow keys along the tabs", async () => {
    const { user } = await renderCertificates();
    const tab = (name: RegExp) => screen.getByRole("tab", { name });
    expect(tab(/^Leveranciers/)).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(tab(/^Bevindingen/)).toHaveFocus();
    expect(screen.getByRole("tabpanel", { name: /^Bevindingen/ })).toBeVisible();
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(tab(/^Acties/)).toHaveFocus();
    await user.keyboard("{Home}");
    expect(tab(/^Leveranciers/)).toHaveFocus();
    await user.keyboard("{End}{Tab}");
    expect(tab(/^Acties/)).not.toHaveFocus();
  });

  it("keep day, search and filters when the workbook is read again after a change", async () => {
    let changed: () => void = () => undefined;
    let suppliers = certificateCheck().suppliers;
    const inspect = jest.fn(fixtureActions().inspect);
    const { user } = await renderCertificates(
      {
        inspect,
        onChanged: async (listener) => {
          changed = listener;
          return async () => undefined;
        },
        checkCertificates: (_, date) =>
          certificateCheck({ date, suppliers, findings: [EXPIRED, KVK_MISSING] }),
      },
      "Bevindingen",
    );
    await user.type(screen.getByRole("searchbox", { name: "Zoek in bevindingen" }), "liep af");
    expect(screen.getByText("1 van 2 bevindingen")).toBeVisible();
    await user.clear(screen.getByLabelText("Telt op"));
    await user.type(screen.getByLabelText("Telt op"), "2026-12-31");
    suppliers = suppliers.slice(0, 4);
    act(() => changed());
    expect(screen.getByText("De werkmap is gewijzigd.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Opnieuw lezen" }));
    expect(await screen.findByText("3 van 4 leveranciers hebben een niveau dat telt.")).toBeVisible();
    expect(screen.queryByText("De werkmap is gewijzigd.")).not.toBeInTheDocument();
    expect(inspect).toHaveBeenCalledTimes(2);
    expect(screen.getByRole("searchbox", { name: "Zoek in bevindingen" })).toHaveValue("liep af");
    expect(screen.getByText("1 van 2 bevindingen")).toBeVisible();
    expect(screen.getByLabelText("Telt op")).toHaveValue("2026-12-31");
  });

  it("lead to step 1 when there are no suppliers", async () => {
    const { user } = renderPane(
      { checkCertificates: (_, date) => certificateCheck({ date, suppliers: [] }) },
      { start: "check" },
    );
    expect(await screen.findByText("Ik vond geen leveranciers om na te kijken.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Naar stap 1" }));
    expect(screen.getByRole("heading", { level: 1, name: "Wat ik in je werkmap vond" })).toHaveFocus();
  });

  it("show nothing of another day when the check itself fails", async () => {
    const { user } = await renderCertificates({
      checkCertificates: (_, date) => {
        if (date === dateOf("2027-01-01")) throw new Error("boom");
        return certificateCheck({ date });
      },
    });
    await user.clear(screen.getByLabelText("Telt op"));
    await user.type(screen.getByLabelText("Telt op"), "2027-01-01");
    expect(await screen.findByText("De certificaten konden niet worden nagekeken")).toBeVisible();
    expect(screen.queryByText("De Groene Hoek BV")).not.toBeInTheDocument();
    expect(screen.queryByText(/boom/)).not.toBeInTheDocument();
  });

  it("speak English where the pane does", async () => {
    const { user } = await renderCertificates();
    await user.click(screen.getByRole("button", { name: "Instellingen" }));
    await user.selectOptions(screen.getByLabelText("Taal"), "English");
    expect(await screen.findByText("3 of 5 suppliers have a level that counts.")).toBeVisible();
    expect(screen.getByRole("tab", { name: /^Actions/ })).toBeVisible();
  });
});
