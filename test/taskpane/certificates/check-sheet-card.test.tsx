import { screen, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/application/workbook";
import { certificateCheck } from "../support/fixture-certificates";
import { renderCertificates } from "../support/render-certificates";

const WRITE = "Zet de controle op een blad";

describe("the check on a sheet", () => {
  it("is told by name when it is new, and shown on request", async () => {
    const showSheet = jest.fn(async () => undefined);
    const writeCheckSheet = jest.fn(async () => ({ sheet: "PSO-controle (2)", renewed: false }));
    const check = certificateCheck();
    const { user } = await renderCertificates(
      { writeCheckSheet, showSheet, checkCertificates: () => check },
      "Acties",
    );
    await user.click(screen.getByRole("button", { name: WRITE }));
    const message = await screen.findByText("Er is een nieuw blad: PSO-controle (2).");
    expect(writeCheckSheet).toHaveBeenCalledWith(expect.anything(), check, expect.any(Function));
    expect(document.activeElement).toContainElement(message);
    await user.click(screen.getByRole("button", { name: "Toon blad PSO-controle (2)" }));
    expect(showSheet).toHaveBeenCalledWith("PSO-controle (2)");
  });

  it("says when the one before was renewed", async () => {
    const { user } = await renderCertificates(
      { writeCheckSheet: async () => ({ sheet: "PSO-controle", renewed: true }) },
      "Acties",
    );
    await user.click(screen.getByRole("button", { name: WRITE }));
    expect(await screen.findByText("Het blad PSO-controle is vernieuwd.")).toBeVisible();
  });

  it("says why it is not there and tries again", async () => {
    let calls = 0;
    const { user } = await renderCertificates(
      {
        writeCheckSheet: async () => {
          calls += 1;
          if (calls === 1) throw new WorkbookError("structureProtected");
          return { sheet: "PSO-controle", renewed: false };
        },
      },
      "Acties",
    );
    await user.click(screen.getByRole("button", { name: WRITE }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("De controle staat niet op een blad");
    await user.click(within(alert).getByRole("button", { name: "Opnieuw proberen" }));
    expect(await screen.findByText("Er is een nieuw blad: PSO-controle.")).toBeVisible();
  });
});
