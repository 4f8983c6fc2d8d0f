import { screen, within } from "@testing-library/react";
import type { WrittenScore } from "../../../src/application/inspection";
import { writtenScore } from "../support/fixture-actions";
import { accessibilityProblems, renderPane } from "../support/render-pane";

async function scored(more: Partial<WrittenScore> = {}) {
  const view = renderPane(
    { scoreTenders: async () => ({ written: [writtenScore(more)] }) },
    { start: "score" },
  );
  await view.user.click(await screen.findByRole("button", { name: "Zet de uitslag in de werkmap" }));
  await screen.findByRole("heading", { level: 1, name: "De uitslag" });
  return { ...view, card: within(screen.getByRole("region", { name: "Groenonderhoud 2026" })) };
}

it("shows the control number of each score to take along, with what it is for", async () => {
  const { user, card } = await scored();
  const writeText = jest.fn(async () => undefined);
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  expect(card.getByText("1a2b 3c4d 5e6f 7a8b")).toBeVisible();
  expect(card.getByText(/^Noteer dit getal buiten de werkmap.*Het is geen handtekening\.$/)).toBeVisible();
  expect(card.queryByText(/^Vervangt/)).not.toBeInTheDocument();
  await user.click(card.getByRole("button", { name: "Kopieer het controlegetal van Groenonderhoud 2026" }));
  expect(writeText).toHaveBeenCalledWith("1a2b 3c4d 5e6f 7a8b");
  expect(await accessibilityProblems()).toEqual([]);
});

it("says which score it takes the place of", async () => {
  const { card } = await scored({ replaces: "9f8e 7d6c 5b4a 3210" });
  expect(card.getByText(/^Vervangt de uitslag met controlegetal 9f8e 7d6c 5b4a 3210\./)).toBeVisible();
});
