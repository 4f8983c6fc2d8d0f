import { screen, within } from "@testing-library/react";
import type { Finding } from "../../../src/domain/finding";
import { certificateCheck, EXPIRED, KVK_MISSING, LEVEL_UNREADABLE } from "../support/fixture-certificates";
import { accessibilityProblems } from "../support/render-pane";
import { renderCertificates } from "../support/render-certificates";

const FINDINGS = [EXPIRED, KVK_MISSING, LEVEL_UNREADABLE];
const render = (findings: readonly Finding[] = FINDINGS, more = {}) =>
  renderCertificates(
    { checkCertificates: (_, date) => certificateCheck({ date, findings }), ...more },
    "Bevindingen",
  );

describe("the findings of the check", () => {
  it("name the supplier, and keep what is wrong apart from what to do", async () => {
    await render();
    const [error] = within(screen.getByRole("region", { name: "Fouten" })).getAllByRole("listitem");
    expect(error).toHaveTextContent("Snelgroen BV");
    expect(screen.getByText("‘Trede 4’ is geen PSO-niveau en telt niet.")).toBeVisible();
    expect(screen.getByText(/^Kies geen, Aspirant-status/)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("select their cell in Excel", async () => {
    const showPlace = jest.fn(async () => undefined);
    const { user } = await render(FINDINGS, { showPlace });
    await user.click(screen.getByRole("button", { name: /kolom Geldig tot, cel D3/ }));
    expect(showPlace).toHaveBeenCalledWith(EXPIRED.place);
  });

  it("are filtered by severity, with how many there are of each", async () => {
    const { user } = await render();
    await user.click(screen.getByRole("button", { name: "Waarschuwingen (2)" }));
    expect(screen.queryByRole("region", { name: "Waarschuwingen" })).not.toBeInTheDocument();
    expect(screen.getByText("1 van 3 bevindingen")).toBeVisible();
  });

  it("are filtered by what is wrong", async () => {
    const { user } = await render();
    const kind = screen.getByLabelText("Wat is er");
    expect(
      within(kind)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Alles", "Niveau onleesbaar (1)", "Verlopen (1)", "KvK-nummer ontbreekt (1)"]);
    await user.selectOptions(kind, "Verlopen (1)");
    expect(screen.getByRole("button", { name: /cel D3/ })).toBeVisible();
    expect(screen.queryByRole("button", { name: /cel B4/ })).not.toBeInTheDocument();
    await user.selectOptions(kind, "Alles");
    expect(screen.getByRole("button", { name: /cel B4/ })).toBeVisible();
  });

  it("stay within reach of a search when there are ten thousand", async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...EXPIRED,
      supplier: index === 9_998 ? "Zonnehof" : `Leverancier ${index + 1}`,
      place: { ...EXPIRED.place, row: index + 2, cell: `D${index + 2}` },
    }));
    const { user } = await render(many);
    await user.type(screen.getByRole("searchbox", { name: "Zoek in bevindingen" }), "zonneHOF liep");
    expect(screen.getByText("1 van 10.000 bevindingen")).toBeVisible();
    expect(screen.getByRole("button", { name: /cel D10000/ })).toBeVisible();
    await user.clear(screen.getByRole("searchbox", { name: "Zoek in bevindingen" }));
    const list = screen.getByRole("region", { name: "Waarschuwingen" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(25);
    await user.click(screen.getByRole("button", { name: "Toon 100 meer" }));
    expect(document.activeElement).toHaveTextContent("cel D27");
  });

  it("keep showing what they are narrowed to when the last of it is gone", async () => {
    let findings: readonly Finding[] = FINDINGS;
    const { user } = await renderCertificates(
      { checkCertificates: (_, date) => certificateCheck({ date, findings }) },
      "Bevindingen",
    );
    await user.selectOptions(screen.getByLabelText("Wat is er"), "Verlopen (1)");
    findings = [KVK_MISSING];
    await user.clear(screen.getByLabelText("Telt op"));
    await user.type(screen.getByLabelText("Telt op"), "2027-01-01");
    expect(screen.getByLabelText("Wat is er")).toHaveDisplayValue("Verlopen (0)");
    expect(screen.getByText("Geen bevindingen met deze keuze.")).toBeVisible();
  });
});
