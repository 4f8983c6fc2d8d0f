import { screen, within } from "@testing-library/react";
import type { CheckedSupplier } from "../../../src/application/inspection";
import { certificateCheck, EXPIRED, SUPPLIERS_CHECKED } from "../support/fixture-certificates";
import { place } from "../support/fixture-outcome";
import { renderCertificates } from "../support/render-certificates";

const items = () => within(screen.getByRole("list", { name: "Leveranciers" })).getAllByRole("listitem");

describe("the suppliers", () => {
  it("say why a certificate does not count and what to do about it", async () => {
    await renderCertificates({
      checkCertificates: (_, date) => certificateCheck({ date, findings: [EXPIRED] }),
    });
    const item = items()[1];
    expect(item).toHaveTextContent("Plantsoen & Zn.");
    expect(item).toHaveTextContent("telt niet");
    expect(item).toHaveTextContent("Het certificaat liep af op 31 december 2025");
    expect(item).toHaveTextContent("Vraag een nieuw certificaat.");
  });

  it("say the reason in short where no finding does", async () => {
    await renderCertificates();
    expect(items()[1]).toHaveTextContent("telt niet: verlopen");
  });

  it("take the user to their row in Excel", async () => {
    const showPlace = jest.fn(async () => undefined);
    const { user } = await renderCertificates({ showPlace });
    await user.click(screen.getByRole("button", { name: /^Hovenier Jansen/ }));
    expect(showPlace).toHaveBeenCalledWith(place("Leveranciers", "Leveranciers", 5, "Leverancier", "A5"));
  });

  it("lead to their own findings, and the keyboard goes along", async () => {
    const other = { ...EXPIRED, supplier: "Snelgroen BV", place: { ...EXPIRED.place, row: 6, cell: "D6" } };
    const { user } = await renderCertificates({
      checkCertificates: (_, date) => certificateCheck({ date, findings: [EXPIRED, other] }),
    });
    await user.click(screen.getByRole("button", { name: "1 bevinding bij Plantsoen & Zn." }));
    expect(screen.getByRole("tab", { name: /^Bevindingen/ })).toHaveFocus();
    expect(screen.getByRole("searchbox")).toHaveValue("Plantsoen & Zn.");
    expect(screen.getByText("1 van 2 bevindingen")).toBeVisible();
  });

  it.each([
    ["cooperatieve NOORD", 1],
    ["34567890", 1],
    ["groen bv", 2],
    ["jansen", 1],
  ])("are found by %s", async (query, count) => {
    const { user } = await renderCertificates();
    await user.type(screen.getByRole("searchbox", { name: "Zoek een leverancier" }), query);
    expect(items()).toHaveLength(count);
  });

  it("are filtered by how they stand, and shown again all at once", async () => {
    const { user } = await renderCertificates();
    await user.click(screen.getByRole("button", { name: "Telt niet (1)" }));
    expect(items()).toHaveLength(1);
    await user.type(screen.getByRole("searchbox", { name: "Zoek een leverancier" }), "jansen");
    expect(screen.getByText("Geen leveranciers met deze keuze.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Toon alle leveranciers" }));
    expect(items()).toHaveLength(5);
    expect(screen.getByRole("button", { name: "Alle (5)" })).toHaveAttribute("aria-pressed", "true");
  });

  it("come in pages, and go on where the new ones begin", async () => {
    const suppliers = Array.from({ length: 10_000 }, (_, index): CheckedSupplier => ({
      ...SUPPLIERS_CHECKED[index % 5]!,
      name: `Leverancier ${index + 1}`,
    }));
    const { user } = await renderCertificates({
      checkCertificates: (_, date) => certificateCheck({ date, suppliers }),
    });
    expect(items()).toHaveLength(25);
    await user.click(screen.getByRole("button", { name: "Toon 100 meer" }));
    expect(items()).toHaveLength(125);
    expect(document.activeElement).toHaveTextContent("Leverancier 26");
    await user.type(screen.getByRole("searchbox", { name: "Zoek een leverancier" }), "leverancier 9999");
    expect(items()).toHaveLength(1);
    expect(screen.getByText("1 van 10.000 leveranciers")).toBeVisible();
  });
});
