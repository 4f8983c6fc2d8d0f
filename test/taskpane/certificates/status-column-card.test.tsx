import { screen, within } from "@testing-library/react";
import type { StatusColumnPlace } from "../../../src/application/inspection";
import { WorkbookError } from "../../../src/application/workbook";
import { edited } from "../support/fixture-certificates";
import { place } from "../support/fixture-outcome";
import { accessibilityProblems } from "../support/render-pane";
import { renderCertificates } from "../support/render-certificates";

const header = place("Leveranciers", "Leveranciers", 1, "", "F1");
const card = () => within(screen.getByRole("region", { name: "Status naast je leveranciers" }));

describe("the status column", () => {
  it("is written only after the user agreed to what stands there", async () => {
    const writeStatusColumn = jest.fn(async () => edited(6));
    const { user } = await renderCertificates({ writeStatusColumn }, "Acties");
    expect(card().getByText(/met de kop in cel F1 op blad Leveranciers/)).toBeVisible();
    expect(card().getByText(/of het certificaat telt op 19 maart 2026/)).toBeVisible();
    const write = card().getByRole("button", { name: "Schrijf de statuskolom" });
    await user.click(write);
    expect(writeStatusColumn).not.toHaveBeenCalled();
    expect(write).toHaveAccessibleDescription("Vink eerst aan dat het mag.");
    await user.click(card().getByRole("checkbox", { name: "Zet deze kolom in mijn tabel" }));
    await user.click(write);
    const done = await card().findByText("De statuskolom is bijgewerkt: 6 cellen geschreven.");
    expect(document.activeElement).toContainElement(done);
    expect(card().getByRole("checkbox")).not.toBeChecked();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("can be undone", async () => {
    const receipt = edited(6);
    const undoEdits = jest.fn(async () => edited(6));
    const { user } = await renderCertificates(
      { writeStatusColumn: async () => receipt, undoEdits },
      "Acties",
    );
    await user.click(card().getByRole("checkbox"));
    await user.click(card().getByRole("button", { name: "Schrijf de statuskolom" }));
    await user.click(await card().findByRole("button", { name: "Ongedaan maken" }));
    expect(await card().findByText("De statuskolom is weer zoals hij was.")).toBeVisible();
    expect(undoEdits).toHaveBeenCalledWith(receipt, expect.any(Function));
  });

  it("is renewed where it stands already", async () => {
    const statusColumnPlace = (): StatusColumnPlace => ({ kind: "present", header });
    const { user } = await renderCertificates(
      { statusColumnPlace, writeStatusColumn: async () => edited(0) },
      "Acties",
    );
    expect(card().getByText(/De kolom staat er al/)).toBeVisible();
    await user.click(card().getByRole("checkbox", { name: "Overschrijf deze kolom" }));
    await user.click(card().getByRole("button", { name: "Vernieuw de statuskolom" }));
    expect(await card().findByText("De statuskolom klopte al.")).toBeVisible();
    expect(card().queryByRole("button", { name: "Ongedaan maken" })).not.toBeInTheDocument();
  });

  it("says which cell is in the way, and shows it", async () => {
    const showPlace = jest.fn(async () => undefined);
    const blocked = place("Leveranciers", "Leveranciers", 7, "", "F7");
    const { user } = await renderCertificates(
      { statusColumnPlace: () => ({ kind: "occupied", blocked }), showPlace },
      "Acties",
    );
    expect(card().getByText(/in cel F7 op blad Leveranciers staat al iets/)).toBeVisible();
    expect(card().queryByRole("checkbox")).not.toBeInTheDocument();
    await user.click(card().getByRole("button", { name: "Toon cel F7" }));
    expect(showPlace).toHaveBeenCalledWith(blocked);
  });

  it("has no place without suppliers", async () => {
    await renderCertificates({ statusColumnPlace: () => ({ kind: "noSuppliers" }) }, "Acties");
    expect(card().getByText(/geen tabel met leveranciers/)).toBeVisible();
  });

  it("says why it was not written, and keeps the agreement for another try", async () => {
    const { user } = await renderCertificates(
      {
        writeStatusColumn: async () =>
          Promise.reject(new WorkbookError("sheetProtected", { sheet: "Leveranciers" })),
      },
      "Acties",
    );
    await user.click(card().getByRole("checkbox"));
    await user.click(card().getByRole("button", { name: "Schrijf de statuskolom" }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("De statuskolom is niet geschreven");
    expect(alert).toHaveTextContent("Blad 'Leveranciers' is beveiligd.");
    expect(within(alert).getByRole("button", { name: "Opnieuw proberen" })).toBeVisible();
    expect(card().getByRole("checkbox")).toBeChecked();
  });
});
